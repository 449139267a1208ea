import type { OfferedPeople } from '../../src/actions/documents/calls';
import { DEVELOPMENT_HEADINGS } from '../../src/thai/development';
import { typeCells, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const [KPIS, PLAN, SETTINGS] = ['ตัวชี้วัด', 'แผนสมรรถนะ', 'ตั้งค่า'];

const staff = (number: number, position: string, type: string, level: string, from = '', to = '') => [
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

const LAWYER = staff(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const ON_PROBATION = staff(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน', '1/4/2568', '1/10/2568');
const SENIOR = staff(4, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'อาวุโส');
const DIRECTOR = staff(5, 'ผู้อำนวยการกลุ่มอำนวยการ', 'อำนวยการ', 'ต้น');

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
});

afterEach(() => bench.dispose());

const prepared = async (
  people: readonly (readonly string[])[],
  settings: readonly unknown[][] = [],
): Promise<void> => {
  typeRoster(bench.state.engine, people);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  typeCells(bench.state.engine, SETTINGS, 2, 1, [
    ['ปีงบประมาณ (พ.ศ.)', 2569],
    ['รอบการประเมินครั้งที่', 1],
    ...settings,
  ]);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
};

/** Types KPIs with their weights and levels, and levels of the competencies found, of the first person. */
const rate = async (
  kpis: readonly (readonly [weight: unknown, level: unknown])[],
  found: readonly unknown[],
): Promise<void> => {
  typeCells(
    bench.state.engine,
    KPIS,
    2,
    4,
    kpis.map(([weight, level], index) => [
      `ตัวชี้วัดที่ ${index + 1}`,
      '5.2.2 หน้าที่หลัก',
      'ร้อยละ 60',
      'ร้อยละ 70',
      'ร้อยละ 80',
      'ร้อยละ 90',
      'ร้อยละ 100',
      weight,
      '',
      level,
    ]),
  );
  typeCells(
    bench.state.engine,
    PLAN,
    2,
    11,
    found.map((level) => [level]),
  );
  await bench.state.engine.settle();
};

const call = async <T>(name: string, request: object): Promise<T> => {
  const answer = (await bench.project.call('callSidebar', [name, request])) as {
    readonly ok: boolean;
    readonly value: T;
    readonly message: string;
  };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const TABS = {
  'staff-results': 'พิมพ์ผลสัมฤทธิ์ 38ค(2)',
  'staff-competencies': 'พิมพ์สมรรถนะ 38ค(2)',
  'staff-summary': 'พิมพ์แบบสรุป 38ค(2)',
  'staff-notice': 'พิมพ์แจ้งผล 38ค(2)',
} as const;

/** Prints one kind of paper for some people; gives what is seen in each row, blanks left out. */
const print = async (
  document: keyof typeof TABS,
  people: readonly (readonly string[])[],
): Promise<string[][]> => {
  const chosen = people.map(([id, name]) => ({ id, name }));
  let job = await call<{ job: string; finished: boolean }>('startJob', { document, people: chosen });
  while (!job.finished) job = await call('continueJob', { job: job.job });
  await bench.state.engine.settle();
  const sheet = bench.state.engine.book.getSheetByName(TABS[document]);
  if (!sheet) throw new Error(`No tab of ${document}`);
  return Array.from({ length: sheet.getMaxRows() }, (_, row) =>
    bench
      .row(TABS[document], row + 1, sheet.getMaxColumns())
      .map((cell) =>
        String(cell ?? '')
          .replace(/[\u200b\u00a0]+/g, ' ')
          .trim(),
      )
      .filter(Boolean),
  );
};

const textOf = (lines: readonly (readonly string[])[]): string => lines.flat().join('\n');

/** The figures of a line, as somebody with a pocket calculator reads them. */
const figures = (line: readonly string[] | undefined): number[] =>
  (line ?? []).slice(1).map((cell) => Number(cell.replace(' %', '')));

const result = (heading: string): unknown => {
  const tab = 'ผลประเมิน 38ค(2)';
  return bench.row(tab, 2, 20)[bench.row(tab, 1, 20).indexOf(heading)];
};

describe('แบบสรุปการประเมินผลการปฏิบัติราชการ', () => {
  const scores = (lines: readonly string[][]) => {
    const first = lines.find(([label]) => label?.startsWith('องค์ประกอบที่ 1'));
    const second =
      lines.find(([label, next]) => label?.startsWith('องค์ประกอบที่ 2') && next !== undefined) ??
      lines.find(([label]) => label?.startsWith('(สมรรถนะ)'));
    const total = lines.find(([label]) => label === 'รวม');
    return { first: figures(first), second: figures(second), total: figures(total) };
  };

  test('the total is what one gets from the printed scores and weights by hand', async () => {
    await prepared([LAWYER]);
    await rate(
      [
        [40, 4.25],
        [35, 3.5],
        [25, 5],
      ],
      [2, 2, 1, 2, 2, 2, 0, 2, 2, 2],
    );
    const lines = await print('staff-summary', [LAWYER]);
    const { first, second, total } = scores(lines);
    expect(first).toEqual([83.5, 80, 66.8]);
    expect(second).toEqual([90, 20, 18]);
    expect(total).toEqual([100, 84.8]);
    expect(total[1]).toBe(result('คะแนนรวม'));
    expect(textOf(lines)).toContain('☑ ดีมาก');
    expect(textOf(lines).match(/☑/g)).toHaveLength(3);
  });

  test('weighs 50 and 50 on probation, and asks for a consultation below 60', async () => {
    await prepared([ON_PROBATION]);
    await rate([[100, 2.33]], [1, 1, 1, 1, 1, 1, 0, 0]);
    const { first, second, total } = scores(await print('staff-summary', [ON_PROBATION]));
    expect(first.slice(0, 2)).toEqual([46.6, 50]);
    expect(second[1]).toBe(50);
    const byHand = (first[0] ?? 0) * 0.5 + (second[0] ?? 0) * 0.5;
    expect(total[1]).toBeCloseTo(byHand, 2);
    expect(total[1]).toBe(result('คะแนนรวม'));
  });

  test('both components under 60: the announcement’s sentence stands below the band', async () => {
    await prepared([LAWYER]);
    await rate([[100, 2]], Array(10).fill(0));
    const text = textOf(await print('staff-summary', [LAWYER]));
    expect(text).toContain('☑ ต้องปรับปรุง');
    expect(text.replace(/\n/g, '')).toContain('จะต้องปรึกษาหารือเพื่อพัฒนาผลการปฏิบัติงานให้สูงขึ้น');
  });

  test('what is missing is named, and there is no smaller total', async () => {
    await prepared([LAWYER]);
    await rate(
      [
        [60, 4],
        [40, ''],
      ],
      [2, 2, 1, 2, 2, 2, 1, 2, 2, 2],
    );
    const { people } = await call<OfferedPeople>('loadDocumentPeople', { document: 'staff-summary' });
    expect(people[0]?.missing).toBe('ผลสัมฤทธิ์ของงาน: ⚠ ขาดระดับของตัวชี้วัดลำดับที่ 2');
    const lines = await print('staff-summary', [LAWYER]);
    expect(scores(lines).total).toEqual([100]);
    expect(lines).toContainEqual(['ผลสัมฤทธิ์ของงาน: ⚠ ขาดระดับของตัวชี้วัดลำดับที่ 2']);
    expect(textOf(lines)).not.toMatch(/☑ (ดีเด่น|ดีมาก|ดี|พอใช้|ต้องปรับปรุง)/);
  });

  test('ticks the nearest type, and keeps type and level right', async () => {
    await prepared([SENIOR, DIRECTOR]);
    const senior = textOf(await print('staff-summary', [SENIOR]));
    expect(senior).toMatch(/☐ วิชาการ +☐ ทั่วไป +☑ อาวุโส/);
    expect(senior).toMatch(/ระดับตำแหน่ง \.*ทั่วไป ระดับอาวุโส/);
    const director = textOf(await print('staff-summary', [DIRECTOR]));
    expect(director).toMatch(/☑ วิชาการ +☐ ทั่วไป +☐ อาวุโส/);
    expect(director).toMatch(/ระดับตำแหน่ง \.*อำนวยการ ระดับต้น/);
  });

  test('a further component has its own line with the weight of the settings', async () => {
    await prepared(
      [LAWYER],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 20],
        ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 10],
      ],
    );
    await rate([[100, 4.33]], Array(10).fill(2));
    expect(textOf(await print('staff-summary', [LAWYER]))).toContain('⚠ ยังไม่มีคะแนนในแท็บ การมาปฏิบัติราชการ');
    typeCells(bench.state.engine, 'การมาปฏิบัติราชการ', 2, 9, [[95]]);
    await bench.state.engine.settle();
    const lines = await print('staff-summary', [LAWYER]);
    const other = figures(lines.find(([label, ...rest]) => rest.length > 0 && label?.includes('การมาปฏิบัติ')));
    expect(scores(lines).first).toEqual([86.6, 70, 60.62]);
    expect(other).toEqual([95, 10, 9.5]);
    expect(scores(lines).total).toEqual([100, 90.12]);
  });

  test('several further components each have a line, and the total is the sum of all products', async () => {
    await prepared(
      [LAWYER],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 20],
        ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 5],
        ['ชื่อองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 'จิตอาสา'],
        ['น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 5],
      ],
    );
    await rate([[100, 4.33]], Array(10).fill(2));
    typeCells(bench.state.engine, 'การมาปฏิบัติราชการ', 2, 9, [[95, '', 71]]);
    await bench.state.engine.settle();
    const lines = await print('staff-summary', [LAWYER]);
    const figuresBehind = (name: string) =>
      figures(lines.find(([label, ...rest]) => rest.length > 0 && label?.includes(name)));
    expect(scores(lines).first).toEqual([86.6, 70, 60.62]);
    expect(figuresBehind('การมาปฏิบัติ')).toEqual([95, 5, 4.75]);
    expect(figuresBehind('จิตอาสา')).toEqual([71, 5, 3.55]);
    expect(scores(lines).total).toEqual([100, 88.92]);
    expect(scores(lines).total[1]).toBe(result('คะแนนรวม'));
  });

  test('part 3 has the rows of the development plan that were chosen, and no others', async () => {
    await prepared([LAWYER]);
    bench.state.engine.book.create('แผนพัฒนา', 100, 12);
    typeCells(bench.state.engine, 'แผนพัฒนา', 1, 1, [
      [...DEVELOPMENT_HEADINGS],
      ['S002', LAWYER[1], 'บริการที่ดี', 1, 2, '', 'อบรม', 'ไตรมาสที่ 3', 'ใช้', '', '', ''],
      ['S002', LAWYER[1], 'การทำงานเป็นทีม', 1, 2, '', 'สอนงาน', 'มิ.ย. 2569', 'ไม่ใช้', '', '', ''],
      ['S009', 'เจ้าหน้าที่ตัวอย่าง 09', 'บริการที่ดี', 1, 2, '', 'ศึกษาดูงาน', '', 'ใช้', '', '', ''],
    ]);
    await bench.state.engine.settle();
    const lines = await print('staff-summary', [LAWYER]);
    expect(lines).toContainEqual(['บริการที่ดี (จากระดับ 1 เป็นระดับ 2)', 'อบรม', 'ไตรมาสที่ 3']);
    expect(textOf(lines)).not.toMatch(/สอนงาน|ศึกษาดูงาน/);
  });

  test('the witness signs as the settings say', async () => {
    await prepared([LAWYER]);
    expect(textOf(await print('staff-summary', [LAWYER]))).toContain('พยานลงลายมือชื่อทุกครั้งที่แจ้งผล');
    const row = Array.from({ length: 40 }, (_, index) => index + 1).find(
      (at) => bench.row(SETTINGS, at, 1)[0] === 'พยานในการแจ้งผล 38 ค.(2)',
    );
    typeCells(bench.state.engine, SETTINGS, row ?? 0, 2, [['เมื่อไม่ยอมลงชื่อ']]);
    expect(textOf(await print('staff-summary', [LAWYER]))).toContain(
      'พยานลงลายมือชื่อเมื่อผู้รับการประเมินไม่ลงนามรับทราบ',
    );
  });
});

describe('แบบประเมินผลสัมฤทธิ์ของงาน', () => {
  test('products stand unrounded, and their sum times 20, rounded once, is the score', async () => {
    await prepared([LAWYER]);
    await rate(
      [
        [33.5, 4.25],
        [33.25, 3.33],
        [33.25, 4.01],
      ],
      [],
    );
    const lines = await print('staff-results', [LAWYER]);
    const rows = lines.filter(([no]) => /^[123]$/.test(no ?? ''));
    const last = rows.map((row) => row.slice(-3).map(Number));
    expect(last.map(([weight, level]) => [weight, level])).toEqual([
      [33.5, 4.25],
      [33.25, 3.33],
      [33.25, 4.01],
    ]);
    for (const [weight = 0, level = 0, product = 0] of last)
      expect(Math.round(product * 1e6)).toBe(Math.round(weight * level * 1e4));
    const sum = last.reduce((all, [, , product = 0]) => all + Math.round(product * 1e6), 0);
    expect(Number(lines.find(([label]) => label === 'รวม')?.[2]) * 1e6).toBeCloseTo(sum, 3);
    const score = lines.find(([label]) => label?.startsWith('คะแนนผลสัมฤทธิ์ของงาน'))?.[1];
    expect(Number(score)).toBe(Math.round((sum * 20) / 1e4) / 100);
    expect(Number(score)).toBe(result('ผลสัมฤทธิ์ของงาน'));
  });

  test('weights that are shares of one are printed as percentages', async () => {
    await prepared([LAWYER]);
    await rate(
      [
        [0.7, 5],
        [0.3, 3],
      ],
      [],
    );
    const lines = await print('staff-results', [LAWYER]);
    expect(lines.find(([label]) => label === 'รวม')).toEqual(['รวม', '100', '4.4']);
    expect(result('ผลสัมฤทธิ์ของงาน')).toBe(88);
  });

  test('weights that do not add up are told, and there is no score', async () => {
    await prepared([LAWYER]);
    await rate(
      [
        [60, 4],
        [30, 5],
      ],
      [],
    );
    const lines = await print('staff-results', [LAWYER]);
    expect(lines.find(([label]) => label === 'รวม')).toEqual(['รวม']);
    expect(textOf(lines)).toContain('ยังไม่มีคะแนน: ⚠ น้ำหนักของตัวชี้วัดลำดับที่ 1, 2 รวมได้ 90 ต้องรวมได้ 100');
  });

  test('a KPI that was changed stands below with what it was, when and why', async () => {
    await prepared([LAWYER]);
    await rate([[100, 4]], []);
    typeCells(bench.state.engine, 'ปรับตัวชี้วัด', 2, 1, [
      [
        '15/1/2569',
        'ก',
        'S002',
        LAWYER[1],
        'ตัวชี้วัดที่ 1',
        'น้ำหนัก (ร้อยละ)',
        '90',
        '100',
        'แผนปฏิบัติราชการเปลี่ยน',
        '',
      ],
      ['16/1/2569', 'ก', 'S002', LAWYER[1], 'ตัวชี้วัดที่ 1', 'ตัวชี้วัด', 'เดิม', 'ใหม่', '', ''],
    ]);
    await bench.state.engine.settle();
    const text = textOf(await print('staff-results', [LAWYER])).replace(/\n/g, ' ');
    expect(text).toContain('15 มกราคม ตัวชี้วัดที่ 1 น้ำหนัก (ร้อยละ) 90 100 แผนปฏิบัติราชการ 2569 เปลี่ยน');
    expect(text).toContain('⚠ ยังไม่มีเหตุผลใน');
  });
});

describe('แบบประเมินสมรรถนะ', () => {
  const found = [2, 3, 1, 0, 2, 2, 1, 2, 2, 2];
  /** Expected, found, gap, points, weight, product, full product of each competency. */
  const figuresOf = (lines: readonly string[][]) =>
    lines
      .filter((line) => /^\d+$/.test(line[0] ?? '') && line.length > 8)
      .map((line) => line.slice(2, 9).map(Number));

  test.each([
    ['BAR', (expected: number, is: number) => 3 - Math.min(3, Math.max(0, expected - is)), () => 3],
    ['HYBRID', (_: number, is: number) => is, (expected: number) => expected],
    ['RATING', (_: number, is: number) => is, () => 5],
  ] as const)('%s: points, products and the score can be worked out by hand', async (scale, points, full) => {
    await prepared([LAWYER], [['มาตรวัดสมรรถนะ', scale]]);
    await rate([], found);
    typeCells(
      bench.state.engine,
      PLAN,
      2,
      9,
      found.map((_, index) => [index < 5 ? 2 : 1.5]),
    );
    await bench.state.engine.settle();
    const lines = await print('staff-competencies', [LAWYER]);
    const rows = figuresOf(lines);
    expect(rows.map(([, is]) => is)).toEqual(found);
    for (const [expected = 0, is = 0, gap, given, weight = 0, got, most] of rows) {
      const worth = points(expected, is);
      expect([gap, given, got, most]).toEqual([
        is - expected,
        worth,
        worth * weight,
        full(expected) * weight,
      ]);
    }
    const sum = (place: number) => rows.reduce((all, row) => all + (row[place] ?? 0), 0);
    expect(figures(lines.find(([label]) => label === 'รวม'))).toEqual([sum(5), sum(6)]);
    const [score] = figures(lines.find(([label]) => label?.startsWith('คะแนนสมรรถนะ')));
    expect(score).toBe(Math.min(100, Math.round((sum(5) / sum(6)) * 10_000) / 100));
    expect(score).toBe(result('สมรรถนะ'));
  });

  test('a competency that is not rated is named, and there is no score', async () => {
    await prepared([LAWYER]);
    await rate([], [2, '', 1, 0, 2, 2, 1, 2, 2, 2]);
    const lines = await print('staff-competencies', [LAWYER]);
    expect(lines).toContainEqual(['ยังไม่มีคะแนน: ⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 2']);
    expect(lines.find(([label]) => label === 'รวม')).toEqual(['รวม']);
  });

  test('a share of the behaviours that the agency lowered is printed', async () => {
    await prepared([LAWYER], [['ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น', 80]]);
    await rate([], found);
    expect(textOf(await print('staff-competencies', [LAWYER]))).toContain('อย่างน้อยร้อยละ 80');
  });
});

test('the notice has scores, total and band, room for an opinion, and places for person and witness to sign', async () => {
  await prepared([LAWYER]);
  await rate([[100, 5]], Array(10).fill(2));
  const lines = await print('staff-notice', [LAWYER]);
  expect(figures(lines.find(([label]) => label === 'รวม'))).toEqual([100, 100]);
  const text = textOf(lines);
  for (const words of ['☑ ดีเด่น', 'ความเห็นของผู้ประเมิน', '☐ ได้รับทราบผลการประเมิน', 'พยาน'])
    expect(text).toContain(words);
});

test('every tab is read as often for three people as for one', async () => {
  const people = [LAWYER, SENIOR, DIRECTOR];
  await prepared(people);
  const documents = Object.keys(TABS) as (keyof typeof TABS)[];
  const readsFor = async (chosen: readonly (readonly string[])[]) => {
    const before = bench.state.calls.length;
    for (const document of documents) await print(document, chosen);
    return bench.state.calls
      .slice(before)
      .filter(({ tab, name }) => name === 'Range.getValues' && !Object.values<unknown>(TABS).includes(tab))
      .map(({ tab }) => tab);
  };
  const three = await readsFor(people);
  expect(three).toContain(KPIS);
  expect(three).toEqual(await readsFor([LAWYER]));
});
