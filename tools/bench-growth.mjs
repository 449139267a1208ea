import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LightBook } from './light-book.mjs';
import { stopwatch } from './stopwatch.mjs';

/** The committee's own work for so many people, and for ten times as many. */
export const FEW = 500;
export const MANY = 5000;

/** Units and supervisors grow with the people: what is worked out for each of them over everybody shows. */
const PEOPLE_A_UNIT = 20;
const PEOPLE_A_SUPERVISOR = 10;
const SHARE_OF_STAFF = 0.2;
const PROPOSED_EVERY = 10;

const BANDS = [
  [90, 'ดีเด่น'],
  [80, 'ดีมาก'],
  [70, 'ดี'],
];

/** Each step begins with none of another's garbage. */
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const totalOf = (index) => 71 + (index % 28);
const bandOf = (total) => BANDS.find(([minimum]) => total >= minimum)[1];

const rosterOf = ({ sampleRoster, officeOfThirty, SAMPLE_HEADINGS }, people) => {
  const staff = people * SHARE_OF_STAFF;
  const posts = officeOfThirty(2569).slice(5, 8);
  const lines = [
    ...sampleRoster(people - staff),
    ...Array.from({ length: staff }, (_, index) => [
      `S${index + 1}`,
      `เจ้าหน้าที่ตัวอย่าง ${index + 1}`,
      ...posts[index % posts.length].slice(2),
    ]),
  ].map((line, index) => [
    ...line.slice(0, 4),
    `กลุ่ม ${index % (people / PEOPLE_A_UNIT)}`,
    `ผู้บังคับบัญชาตัวอย่าง ${index % (people / PEOPLE_A_SUPERVISOR)}`,
    ...line.slice(6),
  ]);
  return [SAMPLE_HEADINGS, ...lines].map((line) => SAMPLE_HEADINGS.map((_, column) => line[column] ?? ''));
};

const SETTINGS = {
  'ปีงบประมาณ (พ.ศ.)': 2569,
  รอบการประเมินครั้งที่: 1,
  'สถานศึกษา/หน่วยงาน': 'โรงเรียนตัวอย่าง',
  'รหัสสถานศึกษา/หน่วยงาน': '1067360001',
  ผู้อำนวยการ: 'ผู้อำนวยการตัวอย่าง',
  'วงเงินเลื่อนเงินเดือน ว23': 2.55,
  'การแบ่งวงเงิน ว23': 'แยกตามกลุ่ม/หน่วย',
};

/** What the committee does with a round from its tables to the seal, step by step; gives each step's milliseconds. */
const walk = async (workbench, files, people) => {
  const book = new LightBook(files);
  const told = [];
  const state = { engine: { define() {}, settle: async () => {} }, user: { email: '', key: '' } };
  const { watch, around } = stopwatch();
  const services = book.services((text) => told.push(text));
  const project = new workbench.Project(files['code.js'], state, () => around(services));
  const taken = [];
  const step = async (name, expected, work) => {
    collectGarbage();
    watch.ms = 0;
    const start = performance.now();
    const answer = await work();
    taken.push([name, performance.now() - start - watch.ms]);
    if (!String(told.at(-1)).includes(expected)) throw new Error(`${name}: ${told.at(-1)}`);
    return answer;
  };
  const menu = (name, action, expected) => step(name, expected, () => project.run(action));
  const call = async (name, request) => {
    const answer = await project.run('callSidebar', name, request);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const paper = (name, document) =>
    step(name, '', async () => {
      const { people: offered } = await call('loadDocumentPeople', { document });
      if (offered.length === 0) throw new Error(`${document}: nobody`);
      let job = await call('startJob', {
        document,
        people: offered.map(({ id, name: who }) => ({ id, name: who })),
      });
      while (!job.finished) job = await call('continueJob', { job: job.job });
    });

  book.type('ทะเบียน', 1, 1, rosterOf(workbench, people));
  await project.run('prepareWorkbook');
  book.tab('ตั้งค่า').cells.forEach((line, index) => {
    const value = SETTINGS[line[0]?.value];
    if (value !== undefined) book.type('ตั้งค่า', index + 1, 2, [[value]]);
  });
  for (const tab of ['ผลการประเมิน', 'ผลประเมิน 38ค(2)']) book.show(tab, resultShown);

  await menu('committee tables', 'buildCommittee', `สรุปสำหรับกรรมการแล้ว ${people} คน`);
  const propose = () => {
    book.show('ตารางกรรมการ', committeeShown);
    book.type('ปรับเทียบผล', 2, 1, proposals(book, people));
  };
  propose();
  await menu('committee tables again', 'buildCommittee', `สรุปสำหรับกรรมการแล้ว ${people} คน`);
  propose();
  await paper('announcement of ว23', 'teacher-announcement');
  await paper('announcement of 38 ค.(2)', 'staff-announcement');
  await paper('record of changed scores', 'teacher-minutes');
  await menu('salary pools', 'buildSalary', `จำลองวงเงินเลื่อนเงินเดือนแล้ว ${people} คน`);
  pay(book);
  await menu('salary pools, fitted', 'buildSalary', `ให้พอดีวงเงินแล้ว ${people} คน`);
  book.show('เงินเดือน', salaryShown);
  book.show('วงเงินเลื่อนเงินเดือน', (_, line, at) => (at === 8 && line[0].includes(' · ') ? 2.55 : undefined));
  await menu('seal', 'sealRound', 'ปิดรอบ 1/2569 แล้ว');
  await menu('compare with the seal', 'verifySeal', 'ไม่มี');
  await menu('export', 'exportRound', 'ส่งออก');
  return new Map(taken);
};

const resultShown = (heading, [id]) => {
  if (!id) return undefined;
  const total = totalOf(Number(id.slice(1)));
  if (heading.startsWith('รวม') || heading.startsWith('คะแนนรวม')) return total;
  if (heading.startsWith('ระดับผล')) return bandOf(total);
  return /^(องค์|ผลสัมฤทธิ์|สมรรถนะ)/.test(heading) ? total / 10 : undefined;
};

const committeeShown = (heading, [id]) => {
  const total = totalOf(Number(String(id).slice(1)));
  if (/^(คะแนนเดิม|หลังตัดสิน)$/.test(heading)) return total;
  return /^ระดับ(เดิม)?$/.test(heading) ? bandOf(total) : undefined;
};

const proposals = (book, people) =>
  book
    .tab('ตารางกรรมการ')
    .cells.slice(1, people + 1)
    .filter((_, index) => index % PROPOSED_EVERY === 0)
    .map((line) => {
      const [id, name, , , , supervisor, kind] = line.map(({ value }) => value);
      const [total, day] = [totalOf(Number(id.slice(1))), new Date(2026, 2, 20)];
      const proposal = [total, 'หลักฐานเพิ่มเติม', 'คณะกรรมการ', day, total, supervisor, day];
      return [
        id,
        name,
        kind,
        total,
        bandOf(total),
        ...proposal,
        total,
        bandOf(total),
        '',
        bandOf(total),
        1,
        id,
        kind,
      ];
    });

/** Salaries, a percent that is over every pool, and the wish that it be made to fit. */
const pay = (book) => {
  const { cells } = book.tab('เงินเดือน');
  const typed = cells.slice(1).map((_, index) => Array(2).fill(20_000 + (index % 300) * 100));
  book.type('เงินเดือน', 2, 7, typed);
  book.show('เงินเดือน', salaryShown);
  book.type('วงเงินเลื่อนเงินเดือน', 4, 2, [['ทางเลือก 1']]);
};

const PROPOSED_PERCENT = 3;
const PAID_PERCENT = 2;

const salaryShown = (heading, line) => {
  const [id, , kind, unit] = line;
  const base = line[7];
  const total = totalOf(Number(String(id).slice(1)));
  switch (heading) {
    case 'คะแนน':
      return total;
    case 'ระดับ':
      return bandOf(total);
    case 'วงเงิน':
      return `${kind} · ${unit}`;
    case 'สิทธิเลื่อนเงินเดือน':
      return 'มีสิทธิ';
    case 'ร้อยละ (1)':
      return PROPOSED_PERCENT;
    case 'ร้อยละที่ใช้':
      return PAID_PERCENT;
    case 'เงินที่เลื่อน':
      return Math.ceil((base * PAID_PERCENT) / 1000) * 10;
    default:
      return undefined;
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * How the committee's own work grows with the people, on a workbook that takes no time: milliseconds of each step for
 * MANY beside those for FEW of the same run.
 */
export const measureGrowth = async (workbench, files, rounded) => {
  await walk(workbench, files, FEW);
  const few = [];
  for (let run = 0; run < 3; run += 1) few.push(await walk(workbench, files, FEW));
  const many = await walk(workbench, files, MANY);
  const rows = [...many.keys()].map((name) => [
    name,
    many.get(name),
    median(few.map((run) => run.get(name))),
  ]);
  const sum = (at) => rows.reduce((total, row) => total + row[at], 0);
  return [...rows, ['all of it', sum(1), sum(2)]].map(([name, ms, baseline_ms]) => ({
    name,
    people: MANY,
    ms: rounded(ms),
    baseline: `the same for ${FEW} people`,
    baseline_ms: rounded(baseline_ms),
    ratio: rounded(ms / baseline_ms),
  }));
};
