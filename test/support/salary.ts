import { typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { typeRound } from './round';
import type { TestBench } from './workbench';

const [KPIS, PLAN] = ['ตัวชี้วัด', 'แผนสมรรถนะ'];
const FUNCTIONAL = ['การคิดวิเคราะห์', 'การมองภาพองค์รวม', 'การดำเนินการเชิงรุก'];
const ROWS = 100;
const LEVELS = 25;

const staff = (number: number, position: string, unit: string, level: string): readonly string[] => [
  `S00${number}`,
  `เจ้าหน้าที่ตัวอย่าง 0${number}`,
  position,
  '',
  unit,
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  level,
];

export const PERSONNEL = 'กลุ่มบริหารงานบุคคล';
export const LAW = 'กลุ่มกฎหมายและคดี';

/** Two heads, two officers in each of their units, and two assistant teachers. */
export const PAID: readonly (readonly string[])[] = [
  staff(1, `ผู้อำนวยการ${PERSONNEL}`, PERSONNEL, 'ชำนาญการพิเศษ'),
  staff(2, 'นักทรัพยากรบุคคล', PERSONNEL, 'ชำนาญการ'),
  staff(3, 'นักทรัพยากรบุคคล', PERSONNEL, 'ปฏิบัติการ'),
  staff(4, `ผู้อำนวยการ${LAW}`, LAW, 'ชำนาญการพิเศษ'),
  staff(5, 'นิติกร', LAW, 'ชำนาญการ'),
  staff(6, 'นิติกร', LAW, 'ปฏิบัติการ'),
  ...[1, 2].map((number) => [
    `T00${number}`,
    `ครูตัวอย่าง 0${number}`,
    'ครูผู้ช่วย',
    '',
    'วิชาการ',
    'ผู้อำนวยการตัวอย่าง',
    '',
    '',
  ]),
];

/**
 * An office in round 1/2569 with everybody rated: totals of S001–S006 are 92, 84, 52, 84, 92 and 84, those of the
 * teachers 73.5.
 */
export const ratedOffice = async (bench: TestBench): Promise<void> => {
  const { engine } = bench.state;
  typeRoster(engine, PAID);
  typeRound(bench, 2569, 1);
  await bench.project.run('prepareWorkbook');
  await engine.settle();
  const rows = (tab: string): unknown[][] =>
    Array.from({ length: ROWS }, (_, index) => bench.row(tab, index + 2, 4));
  const levels = new Map<unknown, number>(
    [4.5, 4, 2, 4, 4.5, 4].map((level, index) => [`S00${index + 1}`, level]),
  );
  for (const [index, [id, , , kpi]] of rows(KPIS).entries()) {
    const level = levels.get(id);
    if (level === undefined || kpi !== '') continue;
    levels.delete(id);
    const targets = ['ก', 'ข', 'ค', 'ง', 'จ'];
    typeCells(engine, KPIS, index + 2, 4, [['งานตามหน้าที่', '5.2.2 หน้าที่หลัก', ...targets, 100, '', level]]);
  }
  const plan = rows(PLAN).filter(([id]) => id !== '');
  let chosen = 0;
  for (const [index, [, , , competency]] of plan.entries()) {
    if (competency !== '') continue;
    typeCells(engine, PLAN, index + 2, 4, [[FUNCTIONAL[chosen % FUNCTIONAL.length]]]);
    chosen += 1;
  }
  await engine.settle();
  typeCells(
    engine,
    PLAN,
    2,
    11,
    plan.map(() => [3]),
  );
  for (const person of [0, 1]) typeLevels(engine, person, 'supervisor', Array<number>(LEVELS).fill(3));
  await engine.settle();
  await bench.project.run('prepareWorkbook');
  await engine.settle();
};

const COLUMNS = 34;

/** The tabs of salaries and pools, as their users find their way on them. */
export class SalaryTabs {
  static readonly salary = 'เงินเดือน';
  static readonly pools = 'วงเงินเลื่อนเงินเดือน';

  constructor(private readonly bench: TestBench) {}

  /** Runs a menu item with these answers, and gives what it tells. */
  async run(action: string, ...answers: readonly string[]): Promise<string> {
    await this.bench.state.engine.settle();
    this.bench.stage.answers.splice(0, Infinity, ...answers);
    await this.bench.project.run(action);
    await this.bench.state.engine.settle();
    return this.bench.stage.alerts.at(-1) ?? '';
  }

  type(tab: string, row: number, column: number, value: unknown): void {
    typeCells(this.bench.state.engine, tab, row, column, [[value]]);
  }

  rows(tab: string): unknown[][] {
    return Array.from({ length: 40 }, (_, index) => this.bench.row(tab, index + 1, COLUMNS));
  }

  rowOf(tab: string, label: string): number {
    const row = this.rows(tab).findIndex(([first]) => first === label) + 1;
    if (row === 0) throw new Error(`No row ${label}`);
    return row;
  }

  /** The column of a heading, by how it begins. */
  columnOf(heading: string): number {
    const headings = this.bench.row(SalaryTabs.salary, 1, COLUMNS);
    const column = headings.findIndex((found) => String(found).startsWith(heading)) + 1;
    if (column === 0) throw new Error(`No heading ${heading}`);
    return column;
  }

  /** What stands under a heading in somebody's row. */
  of(id: string, heading: string): unknown {
    const row = this.rowOf(SalaryTabs.salary, id);
    return this.bench.row(SalaryTabs.salary, row, COLUMNS)[this.columnOf(heading) - 1];
  }

  /** Types into somebody's row. */
  give(id: string, heading: string, value: unknown): void {
    this.type(SalaryTabs.salary, this.rowOf(SalaryTabs.salary, id), this.columnOf(heading), value);
  }

  /** What stands under a heading in a pool's row. */
  pool(name: string, heading: string): unknown {
    const headings = this.bench.row(SalaryTabs.pools, this.rowOf(SalaryTabs.pools, 'วงเงิน'), COLUMNS);
    return this.bench.row(SalaryTabs.pools, this.rowOf(SalaryTabs.pools, name), COLUMNS)[
      headings.indexOf(heading)
    ];
  }

  /** Types the percents of a band in the scenarios. */
  percents(scheme: string, band: string, ...values: readonly unknown[]): void {
    const row = this.rows(SalaryTabs.pools).findIndex(([one, two]) => one === scheme && two === band) + 1;
    typeCells(this.bench.state.engine, SalaryTabs.pools, row, 4, [[...values]]);
  }

  /** Types a setting by its name. */
  set(label: string, value: unknown): void {
    this.type('ตั้งค่า', this.rowOf('ตั้งค่า', label), 2, value);
  }
}

/** A school in round 1/2569 of assistant teachers in two subject groups, all rated with threes: 73.5, ดี. */
export const ratedSchool = async (bench: TestBench, people: number): Promise<void> => {
  const { engine } = bench.state;
  typeRoster(
    engine,
    Array.from({ length: people }, (_, index) => [
      `T00${index + 1}`,
      `ครูตัวอย่าง 0${index + 1}`,
      'ครูผู้ช่วย',
      '',
      index % 2 === 0 ? 'ภาษาไทย' : 'คณิตศาสตร์',
      'ผู้อำนวยการตัวอย่าง',
    ]),
  );
  typeRound(bench, 2569, 1);
  await bench.project.run('prepareWorkbook');
  for (let person = 0; person < people; person += 1)
    typeLevels(engine, person, 'supervisor', Array<number>(LEVELS).fill(3));
  await engine.settle();
};
