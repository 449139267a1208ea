import type { ICellData } from '@univerjs/core';
import { entryLayout } from '../../src/layout/entry';
import type { Side } from '../../src/model/person';
import { FORMS } from '../../src/rules/forms';
import { POSITIONS } from '../../src/rules/positions';
import { ROSTER_HEADINGS, TABS } from '../../src/thai/workbook';
import type { Engine } from '../engine/engine';
import { typedCell } from '../host/typed';
import type { Workbench } from '../run/open';
import { officeOfThirty, type RosterLine, SAMPLE_HEADINGS, schoolOfForty } from './rosters';

const SUPERVISOR = 'ผู้อำนวยการตัวอย่าง';

/**
 * So many made-up assistant teachers.
 *
 * @example sampleRoster(12)[0] // ['T001', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย', '', 'กลุ่มบริหารวิชาการ', …]
 */
export const sampleRoster = (people: number): RosterLine[] => {
  const units = ['กลุ่มบริหารวิชาการ', 'กลุ่มบริหารงานบุคคล', 'กลุ่มบริหารทั่วไป'];
  return Array.from({ length: people }, (_, index) => [
    `T${String(index + 1).padStart(3, '0')}`,
    `ครูตัวอย่าง ${String(index + 1).padStart(2, '0')}`,
    'ครูผู้ช่วย',
    '',
    units[index % units.length] ?? '',
    SUPERVISOR,
  ]);
};

/** Types cells as a hand would, from a row and column counted from 1; nothing is checked on the way. */
export const typeCells = (
  engine: Engine,
  tab: string,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
): void => {
  const found = engine.book.getSheetByName(tab);
  if (!found) throw new Error(`No tab ${tab}`);
  const short = row + values.length - 1 - found.getMaxRows();
  if (short > 0) found.insertRowsAfter(found.getMaxRows() - 1, short);
  const sheet = found.getSheet();
  const width = values[0]?.length ?? 0;
  const cells = values.map((line) => line.map((value): ICellData => typedCell(value, false)));
  engine.write(
    sheet,
    {
      startRow: row - 1,
      startColumn: column - 1,
      endRow: row + values.length - 2,
      endColumn: column + width - 2,
    },
    cells,
  );
};

/** Wide enough for names of positions, in pixels. */
const COLUMN_WIDTH = 170;

/** Names the first tab as the roster and types people into it, under as many headings as their lines have. */
export const typeRoster = (engine: Engine, roster: readonly RosterLine[]): void => {
  const tab = engine.book.getActiveSheet();
  tab.setName(TABS.roster);
  const width = roster[0]?.length ?? ROSTER_HEADINGS.length;
  typeCells(engine, TABS.roster, 1, 1, [SAMPLE_HEADINGS.slice(0, width), ...roster]);
  tab.setColumnWidths(1, width - 1, COLUMN_WIDTH);
};

const layout = (name = 'ครูผู้ช่วย') => {
  const position = POSITIONS.find(({ tab }) => tab === name);
  if (!position) throw new Error(`No position ${name}`);
  return entryLayout(position, (id) => FORMS[id]);
};

/** Types somebody's levels into the entry tab of ครูผู้ช่วย; person counted from 0. */
export const typeLevels = (engine: Engine, person: number, side: Side, levels: readonly unknown[]): void => {
  const { tab, block } = layout();
  typeCells(engine, tab, 3 + person, block[side], [levels]);
};

/** Fourteen indicators, then participation, then ten items of conduct. */
const filled = (base: number, better: number): number[] => [
  ...Array.from({ length: 14 }, (_, item) => (item < better ? Math.min(base + 1, 4) : base)),
  Math.min(base + 1, 5),
  ...Array.from({ length: 10 }, (_, item) => (item < better ? Math.min(base + 1, 4) : base)),
];

/**
 * The sample workbook: a small school of twelve. Some are rated in full, some in part, one has a level that
 * the form does not know.
 */
export const openSampleSchool = async ({ state, project }: Workbench): Promise<void> => {
  const { engine } = state;
  typeRoster(engine, sampleRoster(12));
  engine.book.getSheetByName(TABS.roster)?.setColumnWidths(1, ROSTER_HEADINGS.length - 1, 170);
  await project.run('prepareWorkbook');
  typeLevels(engine, 0, 'self', filled(3, 6));
  typeLevels(engine, 0, 'supervisor', filled(3, 4));
  typeLevels(engine, 1, 'self', filled(4, 0));
  typeLevels(engine, 1, 'supervisor', filled(3, 9));
  typeLevels(engine, 2, 'self', filled(3, 0));
  typeLevels(engine, 2, 'supervisor', filled(2, 5));
  typeLevels(engine, 3, 'self', filled(3, 2));
  typeLevels(engine, 3, 'supervisor', [3, 3, 4, 3, 3, 3, 4]);
  typeLevels(engine, 4, 'self', [3, 3, 3, 4]);
  typeLevels(engine, 5, 'self', filled(3, 1));
  typeLevels(
    engine,
    5,
    'supervisor',
    [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  );
  await engine.settle();
};

/** How many people a head of group has in a large office. */
const PEOPLE_A_HEAD = 50;

/** A workbook of so many people under several heads of group; every third is rated in full, every third in part. */
export const openLargeOffice = async ({ state, project }: Workbench, people: number): Promise<void> => {
  const { engine } = state;
  const lines = sampleRoster(people).map((line, index) => {
    const head = Math.floor(index / PEOPLE_A_HEAD) + 1;
    return [...line.slice(0, 5), `หัวหน้ากลุ่มตัวอย่าง ${String(head).padStart(2, '0')}`];
  });
  typeRoster(engine, lines);
  await project.run('prepareWorkbook');
  rateSome(engine, 'ครูผู้ช่วย', lines.length);
  await engine.settle();
};

/** Supervisors' levels on an entry tab: every third person in full, every third in part. */
const rateSome = (engine: Engine, name: string, people: number): void => {
  const { tab, block, items } = layout(name);
  const levels = Array.from({ length: people }, (_, index) =>
    Array.from({ length: items }, (__, item) => (index % 3 === 0 || (index % 3 === 1 && item < 7) ? 3 : '')),
  );
  typeCells(engine, tab, 3, block.supervisor, levels);
};

/** Clerks of a school under section 38 ค.(2): some of the office's people. */
const CLERKS = { from: 5, to: 8 };

/** The fiscal year of a day, in the Buddhist era. */
const fiscalYearOf = (day: Date): number => day.getFullYear() + 543 + (day.getMonth() >= 9 ? 1 : 0);

/** A workbook of a school of forty in mixed positions, with three clerks; some of the teachers are rated. */
export const openMixedSchool = async (
  { state, project }: Workbench,
  today: Date = new Date(),
): Promise<void> => {
  const { engine } = state;
  const clerks = officeOfThirty(fiscalYearOf(today)).slice(CLERKS.from, CLERKS.to);
  const school = schoolOfForty();
  const lines = [...school, ...clerks].map((line) => SAMPLE_HEADINGS.map((_, column) => line[column] ?? ''));
  typeRoster(engine, lines);
  await project.run('prepareWorkbook');
  for (const position of new Set(school.map(([, , name = '']) => name)))
    rateSome(engine, position, school.filter(([, , name]) => name === position).length);
  await engine.settle();
};

/** A workbook of an area office of thirty under section 38 ค.(2), prepared and not rated. */
export const openOffice = async ({ state, project }: Workbench, today: Date = new Date()): Promise<void> => {
  typeRoster(state.engine, officeOfThirty(fiscalYearOf(today)));
  await project.run('prepareWorkbook');
  await state.engine.settle();
};
