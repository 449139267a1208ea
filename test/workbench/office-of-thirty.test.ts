import { officeOfThirty, typeCells } from '../../workbench/headless';
import {
  figuresOf,
  kpiCells,
  STAFF_COLUMNS,
  STAFF_TABS,
  type StaffBook,
  staffBook,
  textOf,
} from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const FISCAL_YEAR = 2569;
const PEOPLE = officeOfThirty(FISCAL_YEAR);

const HEADS = PEOPLE.filter(([, , position]) => position === 'ผู้อำนวยการกลุ่ม').map(([id = '']) => id);
const [ON_PROBATION = ''] = PEOPLE.filter((line) => line[8] !== '').map(([id = '']) => id);

let bench: TestBench;
let book: StaffBook;

beforeAll(async () => {
  bench = await openTestBench();
  book = staffBook(bench);
});

afterAll(() => bench.dispose());

/** Weights of everybody's KPIs. */
const WEIGHTS = [35, 25, 20, 20] as const;

/** The supervisor's levels of somebody's KPIs in hundredths, and by how much each competency is below what is expected. */
const given = (person: number) => ({
  kpis: WEIGHTS.map((_, kpi) => 250 + ((person * 37 + kpi * 61) % 11) * 25),
  below: (competency: number) => ((person + competency * 3) % 7 === 0 ? 1 + (person % 3) : 0),
});

/** Half up, of whole numbers. */
const divided = (dividend: number, divisor: number): number =>
  Math.floor((2 * dividend + divisor) / (2 * divisor));

const hundredths = (figure: number): number => Math.round(figure * 100);

const idsOn = (tab: string): string[] => {
  const ids: string[] = [];
  for (let row = 2; bench.row(tab, row, 1)[0]; row += 1) ids.push(String(bench.row(tab, row, 1)[0]));
  return ids;
};

/** Rows of somebody on a tab. */
const rowsOf = (tab: string, id: string): number[] =>
  idsOn(tab).flatMap((one, index) => (one === id ? [index + 2] : []));

const numberOf = (id: string): number => PEOPLE.findIndex(([one]) => one === id);

test('an empty workbook gets a roster to fill', async () => {
  expect(await book.prepare()).toContain('พิมพ์หรือวางรายชื่อ');
  expect(bench.row(STAFF_TABS.roster, 1, 1)).toEqual(['รหัส']);
});

test('thirty are pasted; heads and posts without functional competencies are told what to choose', async () => {
  typeCells(bench.state.engine, STAFF_TABS.roster, 2, 1, PEOPLE);
  for (let row = 2; row < 40; row += 1) {
    const [label] = bench.row(STAFF_TABS.settings, row, 1);
    if (label === 'ปีงบประมาณ (พ.ศ.)')
      typeCells(bench.state.engine, STAFF_TABS.settings, row, 2, [[FISCAL_YEAR]]);
    if (label === 'รอบการประเมินครั้งที่') typeCells(bench.state.engine, STAFF_TABS.settings, row, 2, [[1]]);
  }
  const told = await book.prepare();
  expect(told).toContain('มาตรา 38 ค.(2) 30 คน');
  const choose = told.split('\n\n').find((line) => line.startsWith('เลือกสมรรถนะเฉพาะ')) ?? '';
  expect(choose.match(/S\d{3}/g)).toEqual(HEADS);

  for (const id of HEADS) {
    const blank = rowsOf(STAFF_TABS.plan, id).filter((row) => !bench.row(STAFF_TABS.plan, row, 4)[3]);
    typeCells(bench.state.engine, STAFF_TABS.plan, blank[0] ?? 0, 4, [
      ['การคิดวิเคราะห์'],
      ['การมองภาพองค์รวม'],
      ['การดำเนินการเชิงรุก'],
    ]);
  }
  expect(HEADS.map((id) => rowsOf(STAFF_TABS.plan, id).length)).toEqual([14, 14]);
  expect(await book.prepare()).not.toContain('เลือกสมรรถนะเฉพาะ');
});

test('KPIs are agreed upon and rated; levels found are entered', async () => {
  const kpis = idsOn(STAFF_TABS.kpis);
  const lines = kpis.map((id, index) => {
    const person = numberOf(id);
    const kpi = index - kpis.indexOf(id);
    const level = given(person).kpis[kpi];
    return level === undefined
      ? Array<string>(10).fill('')
      : kpiCells(`งานที่ ${kpi + 1} ของ ${id}`, WEIGHTS[kpi], level / 100, level / 100);
  });
  typeCells(bench.state.engine, STAFF_TABS.kpis, 2, STAFF_COLUMNS.kpi, lines);
  const plan = idsOn(STAFF_TABS.plan);
  const found = plan.map((id, index) => {
    const [expected] = bench.row(STAFF_TABS.plan, index + 2, 13).slice(12);
    const level = Math.max(0, Number(expected) - given(numberOf(id)).below(index - plan.indexOf(id)));
    return [level, level];
  });
  await book.type(STAFF_TABS.plan, 2, STAFF_COLUMNS.found.self, found);
  const told = (tab: string, check: number, rows: number) =>
    Array.from({ length: rows }, (_, index) => bench.row(tab, index + 2, check)[check - 1]);
  expect(new Set(told(STAFF_TABS.kpis, 17, kpis.length))).toEqual(new Set(['']));
  expect(new Set(told(STAFF_TABS.plan, 15, plan.length))).toEqual(new Set(['']));
});

const TICKED = [HEADS[0] ?? '', ON_PROBATION];

test('for a head and the one on probation, behaviours are ticked on sheets, and the plan takes their levels', async () => {
  const people = PEOPLE.filter(([id = '']) => TICKED.includes(id));
  const { tabs } = await book.make('behaviour-sheets', people);
  expect(tabs).toEqual(TICKED.map((id) => `BAR ${id}`));
  for (const id of TICKED) {
    const [first = 0] = rowsOf(STAFF_TABS.plan, id);
    const tab = `BAR ${id}`;
    // Every behaviour of levels 1 and 2 of the first competency, none of the third.
    for (let row = 1, heads = 0; heads < 2; row += 1) {
      const [mark] = bench.row(tab, row, 1);
      if (String(mark).trim().startsWith('ที่ ')) heads += 1;
      if (heads === 1 && (mark === 1 || mark === 2))
        typeCells(bench.state.engine, tab, row, 3, [[true, true]]);
    }
    await book.settle();
    expect(bench.row(STAFF_TABS.plan, first, 11)[10]).toBe(2);
  }
});

/** What the results tab says of somebody. */
const resultOf = (id: string) => {
  const [row = 0] = rowsOf(STAFF_TABS.results, id);
  const of = (heading: string) => book.result(heading, row);
  return {
    kind: of('ประเภทการประเมิน'),
    results: of('ผลสัมฤทธิ์ของงาน'),
    behaviour: of('สมรรถนะ'),
    total: of('คะแนนรวม'),
    band: of('ระดับผลการประเมิน'),
  };
};

const bandOf = (total: number): string =>
  total >= 90 ? 'ดีเด่น' : total >= 80 ? 'ดีมาก' : total >= 70 ? 'ดี' : total >= 60 ? 'พอใช้' : 'ต้องปรับปรุง';

test('everybody has results, behaviour, total and band: those worked out by hand', () => {
  const kinds = new Map<unknown, number>();
  for (const [id = ''] of PEOPLE) {
    const { kind, results, behaviour, total, band } = resultOf(id);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const { kpis } = given(numberOf(id));
    const byHand = WEIGHTS.reduce<number>((sum, weight, kpi) => sum + weight * (kpis[kpi] ?? 0), 0);
    expect(hundredths(Number(results))).toBe(divided(byHand * 20, 100));
    const competencies = rowsOf(STAFF_TABS.plan, id).map((row) => {
      const cells = bench.row(STAFF_TABS.plan, row, 13);
      return Math.max(0, 3 - Math.max(0, Number(cells[12]) - Number(cells[10])));
    });
    const points = competencies.reduce((sum, each) => sum + each, 0);
    expect(hundredths(Number(behaviour))).toBe(divided(points * 10_000, 3 * competencies.length));
    const [first, second] = kind === 'ทดลองราชการ' ? [50, 50] : [80, 20];
    const sum = hundredths(Number(results)) * first + hundredths(Number(behaviour)) * second;
    expect(hundredths(Number(total))).toBe(divided(sum, 100));
    expect(band).toBe(bandOf(Number(total)));
  }
  expect([...kinds]).toEqual([
    ['38ค(2)', 29],
    ['ทดลองราชการ', 1],
  ]);
});

const GAP = 'ใช้';

test('gaps become rows of the development plan; three are chosen for the summary form', async () => {
  const told = await book.menu('draftDevelopment');
  const gaps = idsOn(STAFF_TABS.plan).filter((_, index) => {
    const cells = bench.row(STAFF_TABS.plan, index + 2, 13);
    return Number(cells[10]) < Number(cells[12]);
  });
  expect(told).toContain(`ร่างใหม่ ${gaps.length} แถว`);
  expect(idsOn(STAFF_TABS.development)).toEqual(gaps);
  await book.type(STAFF_TABS.development, 2, 7, [
    ['อบรมเชิงปฏิบัติการ', 'ธ.ค. 2568', GAP],
    ['สอนงานโดยหัวหน้ากลุ่ม', 'ม.ค. 2569', GAP],
    ['ศึกษาด้วยตนเอง', 'ก.พ. 2569', 'ไม่ใช้'],
  ]);
});

/** The lines of each person's papers, from the line that names the person to the next one's. */
const papersOf = (lines: readonly string[][], ids: readonly string[]): Map<string, string[][]> => {
  const starts = ids.map((id) => {
    const name = PEOPLE[numberOf(id)]?.[1] ?? '';
    return lines.findIndex(
      ([label, value]) =>
        label?.startsWith('ชื่อผู้รับการประเมิน') && `${label} ${value ?? ''}`.replace(/\.+/g, ' ').includes(name),
    );
  });
  return new Map(ids.map((id, index) => [id, lines.slice(starts[index], starts[index + 1])]));
};

/** Both heads, the one on probation, and some of every kind of post. */
const PRINTED = PEOPLE.map(([id = '']) => id).filter(
  (id, index) => HEADS.includes(id) || id === ON_PROBATION || index % 5 === 0,
);

describe('printed forms', () => {
  const scores = new Map<string, { results?: number; behaviour?: number }>();
  const people = PEOPLE.filter(([id = '']) => PRINTED.includes(id));

  test('results: Σ weight × level, times 20, rounded once', async () => {
    const papers = papersOf(await book.print('staff-results', people), PRINTED);
    for (const id of PRINTED) {
      const lines = papers.get(id) ?? [];
      const kpis = lines.filter(([no]) => /^[1-9]$/.test(no ?? '')).map((line) => line.slice(-3).map(Number));
      expect(kpis).toHaveLength(WEIGHTS.length);
      expect(kpis.reduce((sum, [weight = 0]) => sum + weight, 0)).toBe(100);
      const sum = kpis.reduce((all, [weight = 0, level = 0]) => all + weight * hundredths(level), 0);
      const printed = lines.find(([label]) => label?.startsWith('คะแนนผลสัมฤทธิ์ของงาน'));
      expect(hundredths(Number(printed?.[1]))).toBe(divided(sum * 20, 100));
      scores.set(id, { results: hundredths(Number(printed?.[1])) });
    }
  });

  test('competencies: points by the scale that is printed below', async () => {
    const papers = papersOf(await book.print('staff-competencies', people), PRINTED);
    for (const id of PRINTED) {
      const lines = papers.get(id) ?? [];
      const rows = lines
        .filter((line) => /^\d+$/.test(line[0] ?? '') && line.length > 8)
        .map((line) => line.slice(2, 9).map(Number));
      expect(rows).toHaveLength(rowsOf(STAFF_TABS.plan, id).length);
      const points = rows.map(([expected = 0, found = 0]) => Math.max(0, 3 - Math.max(0, expected - found)));
      expect(rows.map((row) => row[3])).toEqual(points);
      const printed = lines.find(([label]) => label?.startsWith('คะแนนสมรรถนะ'));
      const byHand = divided(points.reduce((sum, each) => sum + each, 0) * 10_000, 3 * rows.length);
      expect(hundredths(Number(printed?.[1]))).toBe(byHand);
      scores.set(id, { ...scores.get(id), behaviour: byHand });
    }
  });

  test('summary: the same two scores with their weights, the total, the band, the plan, and places to sign', async () => {
    const papers = papersOf(await book.print('staff-summary', people), PRINTED);
    for (const id of PRINTED) {
      const lines = papers.get(id) ?? [];
      const component = (no: number) =>
        figuresOf(
          lines.find(([label, ...rest]) => rest.length === 3 && label?.startsWith(`องค์ประกอบที่ ${no}`)) ??
            lines.find(([label, ...rest]) => rest.length === 3 && label?.startsWith('(สมรรถนะ)')),
        );
      const [first = 0, ofResults = 0, product = 0] = component(1);
      const [second = 0, ofBehaviour = 0, other = 0] = component(2);
      expect(scores.get(id)).toEqual({ results: hundredths(first), behaviour: hundredths(second) });
      expect([ofResults, ofBehaviour]).toEqual(id === ON_PROBATION ? [50, 50] : [80, 20]);
      const [weights, total = 0] = figuresOf(lines.find(([label]) => label === 'รวม'));
      expect(weights).toBe(100);
      expect(Math.round(product * 1e4)).toBe(hundredths(first) * ofResults);
      expect(Math.round(other * 1e4)).toBe(hundredths(second) * ofBehaviour);
      expect(hundredths(total)).toBe(
        divided(hundredths(first) * ofResults + hundredths(second) * ofBehaviour, 100),
      );
      expect(total).toBe(resultOf(id).total);
      const text = textOf(lines);
      expect(text).toContain(`☑ ${bandOf(total)}`);
      for (const words of ['ส่วนที่ 3', 'ส่วนที่ 4', 'ส่วนที่ 5', '☐ ได้รับทราบผลการประเมิน', 'พยาน'])
        expect(text).toContain(words);
      expect(text).not.toContain('⚠');
    }
    const chosen = [...papers].flatMap(([id, lines]) =>
      /อบรมเชิงปฏิบัติการ|สอนงานโดยหัวหน้ากลุ่ม|ศึกษาด้วยตนเอง/.test(textOf(lines)) ? [id] : [],
    );
    expect(chosen).toEqual([idsOn(STAFF_TABS.development)[0]]);
  });
});
