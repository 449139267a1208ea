import type { Reply } from '../../src/actions/guard';
import { typeCells, typeRoster } from '../../workbench/headless';
import type { TestBench } from './workbench';

/** Tabs of section 38 ค.(2) staff, and those that they share with everybody. */
export const STAFF_TABS = {
  roster: 'ทะเบียน',
  settings: 'ตั้งค่า',
  agreements: 'ข้อตกลง',
  kpis: 'ตัวชี้วัด',
  changes: 'ปรับตัวชี้วัด',
  plan: 'แผนสมรรถนะ',
  attendance: 'การมาปฏิบัติราชการ',
  results: 'ผลประเมิน 38ค(2)',
  development: 'แผนพัฒนา',
  summary: 'สรุปสมรรถนะ',
} as const;

/** The tabs that papers are printed on. */
export const STAFF_PAPERS = {
  'staff-results': 'พิมพ์ผลสัมฤทธิ์ 38ค(2)',
  'staff-competencies': 'พิมพ์สมรรถนะ 38ค(2)',
  'staff-summary': 'พิมพ์แบบสรุป 38ค(2)',
  'staff-notice': 'พิมพ์แจ้งผล 38ค(2)',
} as const;

export type StaffPaper = keyof typeof STAFF_PAPERS;

/** A roster line of somebody of section 38 ค.(2); `from` and `to` are days of probation. */
export const staffPerson = (
  number: number,
  position: string,
  type: string,
  level: string,
  from = '',
  to = '',
): string[] => [
  `S00${number}`,
  `เจ้าหน้าที่ตัวอย่าง 0${number}`,
  position,
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  type,
  level,
  from,
  to,
];

/** A KPI as it is typed: text, kind, five targets, weight, level by self and by supervisor. */
export const kpiCells = (
  name: string,
  weight: unknown,
  self: unknown = '',
  supervisor: unknown = '',
): unknown[] => [
  name,
  '5.2.2 หน้าที่หลัก',
  'ร้อยละ 60',
  'ร้อยละ 70',
  'ร้อยละ 80',
  'ร้อยละ 90',
  'ร้อยละ 100',
  weight,
  self,
  supervisor,
];

/** Where a KPI is typed, and the levels found of the competency plan; columns counted from 1. */
export const STAFF_COLUMNS = { kpi: 4, found: { self: 10, supervisor: 11 } } as const;

/** What the dialog shows of a job. */
export interface StaffJob {
  readonly job: string;
  readonly done: number;
  readonly of: number;
  readonly finished: boolean;
  readonly tabs: readonly string[];
}

/** What tests of section 38 ค.(2) staff do in a workbook. */
export const staffBook = (bench: TestBench) => {
  const settle = () => bench.state.engine.settle();

  const type = async (tab: string, row: number, column: number, values: readonly (readonly unknown[])[]) => {
    typeCells(bench.state.engine, tab, row, column, values);
    await settle();
  };

  /** Chooses a menu item; gives what the user is told. */
  const menu = async (item: string): Promise<string> => {
    await bench.project.run(item);
    await settle();
    return bench.stage.alerts.at(-1) ?? '';
  };

  const prepare = () => menu('prepareWorkbook');

  /** A workbook of the first round of fiscal year 2569 (1 October 2568 – 31 March 2569) with these people. */
  const prepared = async (
    people: readonly (readonly string[])[],
    settings: readonly (readonly unknown[])[] = [],
  ): Promise<string> => {
    typeRoster(bench.state.engine, people);
    bench.state.engine.book.create(STAFF_TABS.settings, 100, 10);
    await type(STAFF_TABS.settings, 2, 1, [['ปีงบประมาณ (พ.ศ.)', 2569], ['รอบการประเมินครั้งที่', 1], ...settings]);
    return prepare();
  };

  /** What somebody's row of a result tab says below a heading. */
  const result = (heading: string, row = 2): unknown => {
    const at = bench.row(STAFF_TABS.results, 1, 30).indexOf(heading);
    return at < 0 ? undefined : bench.row(STAFF_TABS.results, row, 30)[at];
  };

  /** KPIs with their weights and levels, and levels of the competencies found, of the first person. */
  const rate = async (
    kpis: readonly (readonly [weight: unknown, level: unknown])[],
    found: readonly unknown[],
  ): Promise<void> => {
    typeCells(
      bench.state.engine,
      STAFF_TABS.kpis,
      2,
      STAFF_COLUMNS.kpi,
      kpis.map(([weight, level], index) => kpiCells(`ตัวชี้วัดที่ ${index + 1}`, weight, '', level)),
    );
    await type(
      STAFF_TABS.plan,
      2,
      STAFF_COLUMNS.found.supervisor,
      found.map((level) => [level]),
    );
  };

  const call = async <T>(name: string, request?: unknown): Promise<T> => {
    const reply = (await bench.project.call('callSidebar', [name, request])) as Reply<T>;
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };

  /** Makes a kind of document for some people, batch after batch. */
  const make = async (document: string, people: readonly (readonly string[])[]): Promise<StaffJob> => {
    const chosen = people.map(([id, name]) => ({ id, name }));
    let job = await call<StaffJob>('startJob', { document, people: chosen });
    while (!job.finished) job = await call('continueJob', { job: job.job });
    await settle();
    return job;
  };

  /** What is seen in each row of a tab, blanks left out. */
  const seenOn = (tab: string): string[][] => {
    const sheet = bench.state.engine.book.getSheetByName(tab);
    if (!sheet) throw new Error(`No tab ${tab}`);
    return Array.from({ length: sheet.getMaxRows() }, (_, row) =>
      bench
        .row(tab, row + 1, sheet.getMaxColumns())
        .map((cell) =>
          String(cell ?? '')
            .replace(/[\u200b\u00a0]+/g, ' ')
            .trim(),
        )
        .filter(Boolean),
    );
  };

  /** Prints one kind of paper for some people; gives what is seen in each row. */
  const print = async (document: StaffPaper, people: readonly (readonly string[])[]): Promise<string[][]> => {
    await make(document, people);
    return seenOn(STAFF_PAPERS[document]);
  };

  return { settle, type, menu, prepare, prepared, result, rate, call, make, seenOn, print };
};

export type StaffBook = ReturnType<typeof staffBook>;

/** Everything that is seen, a cell a line. */
export const textOf = (lines: readonly (readonly string[])[]): string => lines.flat().join('\n');

/** The figures of a line behind its label, as somebody with a pocket calculator reads them. */
export const figuresOf = (line: readonly string[] | undefined): number[] =>
  (line ?? []).slice(1).map((cell) => Number(cell.replace(' %', '')));
