import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { composeRules } from '../../tools/rules-json';
import { readRulesFiles } from './files';

const { rules, dictionaries } = composeRules(readRulesFiles());

const source = z.strictObject({
  letter: z.string().min(1),
  clause: z.string().min(1),
  effective: z.string().nullable(),
  checked: z.string(),
});

/** The promise of the public surface, key by key. */
const shape = z.strictObject({
  forms: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      position: z.string(),
      standing: z.string(),
      component: z.string().min(1),
      max: z.int().positive(),
      items: z.array(
        z.strictObject({
          no: z.string().min(1),
          name: z.string().min(1),
          detail: z.string(),
          domain: z.string(),
          levels: z.int().positive(),
          full: z.int().positive(),
        }),
      ),
      source,
      provenance: z.enum(['seed', 'public']),
    }),
  ),
  competencies: z.array(
    z.strictObject({
      dictionary: z.enum(['ocsc', 'local']),
      group: z.enum(['core', 'administrative', 'functional']),
      no: z.int().positive(),
      id: z.string().min(1),
      name_th: z.string().min(1),
      name_en: z.string().min(1),
      definition: z.string().min(1),
      levels: z.array(
        z.strictObject({ level: z.int(), title: z.string().min(1), behaviours: z.array(z.string().min(1)) }),
      ),
    }),
  ),
  scales: z.array(
    z.strictObject({
      id: z.string(),
      name_th: z.string(),
      applies_to: z.string().min(1),
      levels: z.array(z.strictObject({ level: z.int(), text: z.string().min(1) })),
    }),
  ),
  expected_levels: z.array(
    z.strictObject({
      kind: z.string(),
      position_type: z.string(),
      position_level: z.string(),
      level: z.int().min(1).max(5),
      competencies: z.array(z.string()),
    }),
  ),
  functional_by_position: z.array(
    z.strictObject({ positions: z.array(z.string()).min(1), competencies: z.array(z.string()).min(3) }),
  ),
  bands: z.array(
    z.strictObject({
      scheme: z.string(),
      bands: z.array(z.strictObject({ min: z.number(), name: z.string() })),
    }),
  ),
  settings: z.strictObject({
    rounds: z.looseObject({}),
    teacher: z.looseObject({}),
    staff: z.looseObject({}),
    permanent_employee: z.looseObject({}),
  }),
  errata: z.array(z.strictObject({ where: z.string(), before: z.string(), after: z.string() })),
});

test('rules.json has the promised shape', () => {
  expect(shape.safeParse(rules).error?.issues ?? []).toEqual([]);
});

test('every form of ว23 with its number of items, its maximum and where it comes from', () => {
  const forms = shape
    .parse(rules)
    .forms.map((form) => [form.id, form.items.length, form.max, form.provenance]);
  expect(forms).toEqual([
    ['assistant-teacher', 14, 80, 'seed'],
    ['challenge', 3, 20, 'seed'],
    ['conduct', 10, 10, 'seed'],
    ['participation', 1, 10, 'public'],
    ['school-admin', 15, 60, 'public'],
    ['supervisor-distinguished', 15, 60, 'seed'],
    ['supervisor-expert', 15, 60, 'seed'],
    ['supervisor-senior', 15, 60, 'seed'],
    ['teacher', 15, 60, 'public'],
  ]);
});

test('items carry the words of the form', () => {
  const [item] = shape.parse(rules).forms[0]?.items ?? [];
  expect(item).toEqual({
    no: '1.1',
    name: 'นำผลการวิเคราะห์หลักสูตร มาจัดทำรายวิชาและหน่วยการเรียนรู้',
    detail:
      'นำผลการวิเคราะห์หลักสูตร มาจัดทำรายวิชาและหน่วยการเรียนรู้ให้สอดคล้องกับมาตรฐานการเรียนรู้และตัวชี้วัดหรือผลการเรียนรู้ ตามหลักสูตร ให้ผู้เรียนได้พัฒนาสมรรถนะและการเรียนรู้เต็มตามศักยภาพ',
    domain: 'ด้านการจัดการเรียนรู้',
    levels: 4,
    full: 4,
  });
});

test('every block of settings says where it stands', () => {
  const { rounds, teacher, staff, permanent_employee } = rules.settings;
  const blocks = [rounds, ...[teacher, staff, permanent_employee].flatMap((part) => Object.values(part))];
  const silent = blocks.filter((block) => {
    const { source: one, sources } = block as { source?: unknown; sources?: unknown[] };
    return !one && !sources?.length;
  });
  expect(blocks.length).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});

test('the numbers of the announcement and of ว20', () => {
  const { staff, teacher, rounds } = rules.settings;
  expect(staff.components.components).toEqual([
    { id: 'results', name: 'ผลสัมฤทธิ์ของงาน', weight: 80, weight_on_probation: 50 },
    { id: 'behaviour', name: 'พฤติกรรมการปฏิบัติราชการหรือสมรรถนะ', weight: 20, weight_on_probation: 50 },
  ]);
  expect(staff.components).toMatchObject({ results_at_least: 70, at_least: 2, total: 100 });
  expect(staff.kpi).toMatchObject({ at_most: 10, weight_should_be_at_least: 10, weights_sum: 100 });
  expect(staff.kpi.kinds.map(({ no }: { no: string }) => no)).toEqual(['5.2.1', '5.2.2', '5.2.3']);
  expect(staff.band_limits).toMatchObject({ at_least: 5, pass_not_below: 60 });
  expect(staff.salary).toMatchObject({
    percent: 2.55,
    held_back_percent: 0.44,
    rounding: { up_to_baht: 10 },
  });
  expect(staff.salary.dates).toEqual([
    { month: 3, day: 1 },
    { month: 9, day: 1 },
  ]);
  expect(staff.committee.members.map(({ at_least }: { at_least: number }) => at_least)).toEqual([1, 4, 1, 1]);
  expect([staff.retention.rounds, teacher.retention.rounds]).toEqual([2, 4]);
  expect(staff.attendance.behaviours).toHaveLength(5);
  expect(staff.administrative.counts_as).toEqual({ position_type: 'อำนวยการ', position_level: 'ต้น' });
  expect(staff.summary_form.parts.map(({ fields }: { fields: unknown[] }) => fields.length)).toEqual([
    8, 12, 3, 6, 10,
  ]);
  expect(rounds.rounds).toHaveLength(2);
});

test('functional competencies by position', () => {
  const [A, B, C, D, E, F, G] = rules.settings.staff.functional_by_position.offered.map(
    ({ competency }: { competency: string }) => competency,
  );
  const table = Object.fromEntries(
    rules.functional_by_position.flatMap(
      ({ positions, competencies }: { positions: string[]; competencies: string[] }) =>
        positions.map((position) => [position, competencies]),
    ),
  );
  expect(table).toEqual({
    นักประชาสัมพันธ์: [A, C, G],
    นิติกร: [A, B, C, D, E],
    นักวิเคราะห์นโยบายและแผน: [A, B, C],
    นักวิชาการคอมพิวเตอร์: [A, B, C],
    นักวิชาการศึกษา: [A, E, F],
    นักจัดการงานทั่วไป: [A, E, F],
    นักทรัพยากรบุคคล: [A, E, F],
    เจ้าพนักงานธุรการ: [A, E, F],
    เจ้าพนักงานการเงินและบัญชี: [A, E, F],
    เจ้าพนักงานพัสดุ: [A, E, F],
    นักวิชาการพัสดุ: [A, E, F],
    นักวิชาการเงินและบัญชี: [A, E, F],
    นักวิชาการตรวจสอบภายใน: [A, E, F],
  });
});

test('errata gather the corrections of every file, each once', () => {
  const keys = rules.errata.map(
    ({ where, before }: { where: string; before: string }) => `${where}: ${before}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(70);
});

test('the dictionaries carry every competency, the scales, and the lead-in', () => {
  expect(dictionaries.competencies).toHaveLength(54);
  expect(dictionaries.scales).toHaveLength(8);
  expect(dictionaries.leadIn).toBe('โดยมีพฤติกรรมบ่งชี้ดังนี้');
});

const BUILT = ['build/rules.json', 'dist/dictionaries.html', 'dist/code.js'].map((file) =>
  join(__dirname, '../..', file),
) as [string, string, string];

(BUILT.every(existsSync) ? describe : describe.skip)('as built', () => {
  const [rulesJson, dictionariesHtml, code] = BUILT.map((file) => readFileSync(file, 'utf8')) as [
    string,
    string,
    string,
  ];

  test('build/rules.json is the same data', () => {
    expect(JSON.parse(rulesJson)).toEqual(rules);
  });

  test('dist/dictionaries.html is JSON in which no tag can open', () => {
    expect(dictionariesHtml).not.toContain('<');
    expect(JSON.parse(dictionariesHtml)).toEqual(dictionaries);
  });

  test('the script that formulas load carries names, and no behaviour, title or definition', () => {
    const texts = dictionaries.competencies.flatMap(({ definition, levels }) => [
      definition,
      ...(levels as { title: string; behaviours: string[] }[]).flatMap(({ title, behaviours }) => [
        title,
        ...behaviours,
      ]),
    ]);
    expect(texts.filter((text) => code.includes(text))).toEqual([]);
    expect(code).toContain('การมุ่งผลสัมฤทธิ์');
  });
});
