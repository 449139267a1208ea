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
