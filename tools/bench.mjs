import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { measureGrowth } from './bench-growth.mjs';
import { stopwatch } from './stopwatch.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asJson = process.argv.includes('--json');
const RUNS = 30;

const build = (...files) => {
  for (const file of files) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, file), 'headless'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Number(value.toPrecision(3));

const time = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const EMPTY =
  '"use strict";var __KSC=(()=>({KSC_SCORE:()=>0}))();function KSC_SCORE(a,b){return __KSC.KSC_SCORE(a,b)}';
const FIRST_CALL = 'KSC_SCORE("ครูผู้ช่วย",[[3,3,3,3,3,3,3,3,3,3,3,3,3,4]])';

/** Fresh context, parse, run and first call; the comment keeps the engine from reusing what it compiled before. */
const coldStart = (script, run) =>
  time(() => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(`${script}\n//${run}`, context);
    vm.runInContext(FIRST_CALL, context);
  });

const measureColdStart = (script) => {
  const [empty, full] = [[], []];
  for (let run = -5; run < RUNS; run += 1) {
    const pair = [coldStart(EMPTY, run), coldStart(script, run)];
    if (run < 0) continue;
    empty.push(pair[0]);
    full.push(pair[1]);
  }
  const [empty_ms, script_ms] = [median(empty), median(full)];
  return {
    empty_ms: rounded(empty_ms),
    script_ms: rounded(script_ms),
    ratio: rounded(script_ms / empty_ms),
    bytes: Buffer.byteLength(script),
  };
};

const rowsOf = (rows, columns) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => ((row + column) % 4) + 1),
  );

const sum = (rows) => rows.map((row) => [row.reduce((total, value) => total + value, 0)]);

/** Calls over whole ranges, beside a plain sum of the same cells. */
const measureFunctions = (script) => {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(script, context);
  const cases = [
    ['KSC_SCORE', (rows) => ['ครูผู้ช่วย', rowsOf(rows, 14)]],
    ['KSC_TOTAL', (rows) => [rowsOf(rows, 4)]],
    ['BAND', (rows) => [rowsOf(rows, 1)]],
    ['KPI_SCORE', (rows) => [rowsOf(rows, 4).map(() => [40, 30, 20, 10]), rowsOf(rows, 4)]],
    ['BAR_SCORE', (rows) => [rowsOf(rows, 8), rowsOf(rows, 8)]],
    ['APPRAISAL_SCORE', (rows) => [rowsOf(rows, 1), rowsOf(rows, 1)]],
  ];
  return cases.flatMap(([name, argsFor]) =>
    [100, 1000, 10_000].map((rows) => {
      const args = argsFor(rows);
      const cells = args.find(Array.isArray);
      const [own, plain] = [[], []];
      for (let run = -3; run < 15; run += 1) {
        const pair = [time(() => context[name](...args)), time(() => sum(cells))];
        if (run < 0) continue;
        own.push(pair[0]);
        plain.push(pair[1]);
      }
      const [ms, baseline_ms] = [median(own), median(plain)];
      return {
        name,
        rows,
        ms: rounded(ms),
        baseline: 'plain sum of the same cells',
        baseline_ms: rounded(baseline_ms),
        ratio: rounded(ms / baseline_ms),
      };
    }),
  );
};

const SILENT = {
  menu() {},
  alert() {},
  ask: () => 'YES',
  prompt: () => 'ทดสอบ',
  sidebar() {},
  toast() {},
  activate() {},
};

/** Forms are made for so many people of so many; a batch costs the same for each. */
const PRINTED = 100;
const PRINTED_FROM = 500;

/** A workbook whose actions are measured; what an action answered stands in `answer`. */
const measuredBook = async (workbench, files, people, rows) => {
  const { engine, dispose } = workbench.headlessEngine();
  const { watch, around } = stopwatch();
  const { state } = await workbench.openWorkbench(engine, files, SILENT);
  const project = new workbench.Project(files['code.js'], state, around);
  const measure = async (name, action) => {
    await engine.settle();
    state.calls.length = 0;
    watch.ms = 0;
    const own_ms = await action();
    rows.push({
      name,
      people,
      tabs: new Set(state.calls.map(({ tab }) => tab).filter(Boolean)).size,
      service_calls: state.calls.length,
      own_ms: rounded(own_ms - watch.ms),
    });
    await engine.settle();
  };
  const synchronous =
    (name, ...args) =>
    async () => {
      let own = 0;
      const original = project.load.bind(project);
      project.load = (scope) => {
        const find = original(scope);
        return (wanted) =>
          (...given) => {
            let result;
            own += time(() => {
              result = find(wanted)(...given);
            });
            return result;
          };
      };
      bench.answer = await project.run(name, ...args);
      project.load = original;
      return own;
    };
  const bench = { engine, dispose, measure, synchronous, answered: () => bench.answer };
  return bench;
};

/** Schools that a district adds up, and how many people each has. */
const SCHOOLS = 5;
const PEOPLE_A_SCHOOL = 100;

const measureDistrict = async (workbench, files, rows) => {
  const people = SCHOOLS * PEOPLE_A_SCHOOL;
  const { engine, dispose, measure, synchronous } = await measuredBook(workbench, files, people, rows);
  for (let school = 1; school <= SCHOOLS; school += 1) {
    const head = { schoolId: `106736000${school}`, school: `โรงเรียนตัวอย่าง ${school}` };
    const cells = workbench.sampleExport(head, workbench.sampleResults(PEOPLE_A_SCHOOL));
    engine.book.create(`ส่งออก ${school}`, cells.length, cells[0].length);
    workbench.typeCells(
      engine,
      `ส่งออก ${school}`,
      1,
      1,
      cells.map((row) => row.map((cell) => (cell === '' ? '' : `'${cell}`))),
    );
  }
  await measure(`add up ${SCHOOLS} schools`, synchronous('importRounds'));
  await measure(`add up ${SCHOOLS} schools again`, synchronous('importRounds'));
  dispose();
};

/** Heads of groups: five core competencies, six administrative ones and three of their own choice. */
const HEADS = 50;
const CHOSEN = ['การคิดวิเคราะห์', 'การมองภาพองค์รวม', 'การสืบเสาะหาข้อมูล'];

const measureOffice = async (workbench, files, rows) => {
  const { engine, dispose, measure, synchronous, ...bench } = await measuredBook(
    workbench,
    files,
    HEADS,
    rows,
  );
  const people = Array.from({ length: HEADS }, (_, index) => ({
    id: `S${String(index + 1).padStart(3, '0')}`,
    name: `เจ้าหน้าที่ตัวอย่าง ${String(index + 1).padStart(2, '0')}`,
  }));
  const post = ['ผู้อำนวยการกลุ่มอำนวยการ', '', 'กลุ่มอำนวยการ', 'รองผู้อำนวยการตัวอย่าง', 'วิชาการ', 'ชำนาญการพิเศษ'];
  workbench.typeRoster(
    engine,
    people.map(({ id, name }) => [id, name, ...post, '', '']),
  );
  await synchronous('prepareWorkbook')();
  await engine.settle();
  const plan = engine.book.getSheetByName('แผนสมรรถนะ');
  const open = plan
    .getRange(1, 0, HEADS * 20, 4)
    .getValues()
    .flatMap(([id, , , competency], index) => (id && !competency ? [index + 2] : []));
  open.forEach((row, index) => {
    workbench.typeCells(engine, 'แผนสมรรถนะ', row, 4, [[CHOSEN[index % CHOSEN.length]]]);
  });
  await engine.settle();
  const call = (name, of) => synchronous('callSidebar', name, of);
  const document = 'behaviour-sheets';
  const made = async (title) => {
    const first = rows.length;
    await measure(`${title}: begin`, call('startJob', { document, people }));
    let job = bench.answered().value;
    for (let batch = 1; !job.finished; batch += 1) {
      await measure(`${title}: batch ${batch}`, call('continueJob', { job: job.job }));
      job = bench.answered().value;
    }
    const steps = rows.splice(first);
    const sum = (of) => steps.reduce((total, step) => total + step[of], 0);
    rows.push(...steps.slice(0, 3), {
      name: `${title}: the whole job`,
      people: HEADS,
      tabs: HEADS,
      service_calls: sum('service_calls'),
      own_ms: rounded(sum('own_ms')),
    });
  };
  await made(`BAR sheets of ${HEADS}`);
  await made(`BAR sheets of ${HEADS} again`);
  dispose();
};

/** So many people are prepared, rated and followed; what the committee does for more is measured without the engine. */
const MOST = 1000;

const measureActions = async (workbench, files) => {
  const rows = [];
  await measureDistrict(workbench, files, rows);
  await measureOffice(workbench, files, rows);
  for (const people of [10, 500, MOST]) {
    const bench = await measuredBook(workbench, files, people, rows);
    const { engine, dispose, measure, synchronous } = bench;
    const roster = workbench.sampleRoster(people);
    workbench.typeRoster(engine, roster);
    const blank = Array(25).fill('');
    const request = (round) => ({
      id: 'T002',
      side: 'supervisor',
      round,
      tab: 'ครูผู้ช่วย',
      levels: Array(25).fill(3),
      opened: blank,
      evidence: [],
    });
    await measure('prepare a new workbook', synchronous('prepareWorkbook'));
    await measure('prepare it again', synchronous('prepareWorkbook'));
    await measure('load the sidebar', synchronous('callSidebar', 'loadRatingBook'));
    await measure(
      'save in the sidebar',
      synchronous('callSidebar', 'saveRating', request(bench.answered().value.round)),
    );
    if (people === PRINTED_FROM) {
      const call = (name, of) => synchronous('callSidebar', name, of);
      for (let person = 0; person < PRINTED; person += 1)
        for (const side of ['self', 'supervisor'])
          workbench.typeLevels(engine, person, side, Array(25).fill(3));
      const chosen = roster.slice(0, PRINTED).map(([id, name]) => ({ id, name }));
      const document = 'teacher-forms';
      await measure(`forms of ${PRINTED} people: begin`, call('startJob', { document, people: chosen }));
      const { job } = bench.answered().value;
      await measure('forms: first batch of 25', call('continueJob', { job }));
      await measure('forms: second batch of 25', call('continueJob', { job }));
      await call('dropJob', { job })();
    }
    await measure('progress', synchronous('buildProgress'));
    await measure('progress again', synchronous('buildProgress'));
    if (people === MOST) {
      dispose();
      continue;
    }
    await measure('committee tables', synchronous('buildCommittee'));
    await measure('committee tables again', synchronous('buildCommittee'));
    await measure('start the next round', synchronous('startNextRound'));
    await measure('salary pools', synchronous('buildSalary'));
    await measure('salary pools again', synchronous('buildSalary'));
    dispose();
  }
  return rows.sort((a, b) => a.name.localeCompare(b.name) || a.people - b.people);
};

build('esbuild.config.mjs', 'workbench/build.mjs');
const dist = Object.fromEntries(
  readdirSync(join(root, 'dist')).map((name) => [name, readFileSync(join(root, 'dist', name), 'utf8')]),
);
const workbench = createRequire(import.meta.url)(join(root, 'build/headless.cjs'));
const result = {
  cold_start: measureColdStart(dist['code.js']),
  functions: measureFunctions(dist['code.js']),
  growth: await measureGrowth(workbench, dist, rounded),
  actions: await measureActions(workbench, dist),
};
if (asJson) console.log(JSON.stringify(result, null, 2));
else {
  console.log('Cold start: fresh context, parse, run, first KSC_SCORE (median of 30)');
  console.table([result.cold_start]);
  console.log('Custom functions (medians)');
  console.table(result.functions);
  console.log(
    'Committee, salaries, seal and export: own time for ten times as many people (limit of the ratio: 12)',
  );
  console.table(result.growth);
  console.log('Actions: service calls, and own time without the engine');
  console.table(result.actions);
}
process.exit(0);
