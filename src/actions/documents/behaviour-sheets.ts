import { BUDDHIST_ERA, type Day } from '../../cells/date';
import { nameKey } from '../../cells/name-key';
import { isBlank } from '../../cells/number';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import type { CompetencyText } from '../../model/competency-text';
import { type Person, SIDES, type Side } from '../../model/person';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import type { CompetencyRow } from '../../parse/competency-plan';
import { type Typesetter, typesetter } from '../../plan/paper/text';
import { behaviourSheetPlan, foundFormula } from '../../plan/staff/behaviour-sheet';
import type { PlannedCell } from '../../plan/tab';
import { findBehaviourScale } from '../../rules/behaviour-scales';
import { ROUNDS } from '../../rules/rounds';
import { daysOfRound } from '../../score/round';
import { applyBehaviourSheets } from '../../sheet/behaviour-sheet';
import { readDictionaries, readPaperText } from '../../sheet/texts';
import { findTab, readFormulas, writeCells } from '../../sheet/workbook';
import {
  behaviourDocument,
  behaviourMessages,
  behaviourTab,
  behaviourWords,
} from '../../thai/behaviour-sheet';
import { messages } from '../../thai/messages';
import { MONTHS } from '../../thai/months';
import { TABS } from '../../thai/workbook';
import { DICTIONARIES } from '../prepare/staff/competency-set';
import { readBehaviourSheet } from '../read/behaviour-sheet';
import { readRoster } from '../read/roster';
import { readCompetencies } from '../read/staff';
import { behaviourBlocks } from './behaviour-blocks';
import type { DocumentPerson, SheetBatch, SheetDocument } from './document';

/** Sheets of behaviours of section 38 ค.(2) staff: a tab a person, from the competency plan (ESA1 clause 3). */
export const behaviourSheetsDocument: SheetDocument = {
  kind: 'sheet',
  id: 'behaviour-sheets',
  ...behaviourDocument,
  read: () => {
    const rows = readCompetencies();
    const own = rowsByPerson(rows);
    return {
      people: (readRoster()?.people ?? [])
        .filter(({ post }) => post !== undefined)
        .map((person): DocumentPerson => {
          const missing = missingOf(own.get(person.id) ?? []);
          return { person, ...(missing ? { missing } : {}) };
        }),
      batch: (people, settings) => batchOf(people, rows, settings),
    };
  },
};

const batchOf = (
  people: readonly Person[],
  rows: readonly CompetencyRow[],
  settings: Settings,
): SheetBatch => {
  const texts = dictionaryOf(settings, readDictionaries().competencies);
  const setter = typesetter(readPaperText());
  const typed = typedFormulas(rows);
  const sheets = people.map((person) =>
    prepared(person, rows, typed, { texts, typesetter: setter }, settings),
  );
  const found = foundCells(new Map(sheets.map(({ id, onSheet }) => [id, onSheet])), rows, typed);
  return {
    tabs: sheets.map(({ tab }) => tab),
    ...(found ? { changes: [TABS.competencies] } : {}),
    write: () => {
      applyBehaviourSheets(sheets);
      if (found) writeCells(TABS.competencies, found.row, COMPETENCY_TAB.found.self, found.cells);
    },
  };
};

const rowsByPerson = (rows: readonly CompetencyRow[]): ReadonlyMap<string, readonly CompetencyRow[]> => {
  const found = new Map<string, CompetencyRow[]>();
  for (const row of rows) if (row.id) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return found;
};

const missingOf = (rows: readonly CompetencyRow[]): string | undefined => {
  const toChoose = rows.filter(({ competency }) => !competency).length;
  if (toChoose === rows.length) return behaviourMessages.missingRows();
  return toChoose > 0 ? behaviourMessages.toChoose(toChoose) : undefined;
};

/** The words of a competency, from the dictionary in use before the other one. */
type Dictionary = (competency: string) => CompetencyText | undefined;

const dictionaryOf = ({ dictionary }: Settings, competencies: readonly CompetencyText[]): Dictionary => {
  const inUse = DICTIONARIES[dictionary];
  const byName = new Map<string, CompetencyText>();
  for (const text of competencies) {
    const key = nameKey(text.name_th);
    if (text.dictionary === inUse || !byName.has(key)) byName.set(key, text);
  }
  return (competency) => byName.get(nameKey(competency));
};

/** What stands in the found columns of the plan as formulas, by sheet row; '' where there is none. */
const typedFormulas = (rows: readonly CompetencyRow[]): ((row: number, side: Side) => string) => {
  const last = rows[rows.length - 1];
  const first = COMPETENCY_TAB.firstRow;
  const formulas = last
    ? readFormulas(TABS.competencies, first, COMPETENCY_TAB.found.self, last.row - first + 1, SIDES.length)
    : [];
  return (row, side) =>
    String(formulas[row - first]?.[COMPETENCY_TAB.found[side] - COMPETENCY_TAB.found.self] ?? '');
};

type Typed = ReturnType<typeof typedFormulas>;

const prepared = (
  person: Person,
  rows: readonly CompetencyRow[],
  typed: Typed,
  { texts, typesetter }: { readonly texts: Dictionary; readonly typesetter: Typesetter },
  settings: Settings,
) => {
  const own = rows.filter(({ id, competency }) => id === person.id && competency !== '');
  if (own.length === 0) throw new UserError(behaviourMessages.noRows(person.id, person.name));
  const tab = behaviourTab(person.id);
  refuseRenamedSheet(tab, own, typed);
  const { grid, sheet } = readBehaviourSheet(tab, person);
  const { blocks, unknown } = behaviourBlocks(own, sheet.blocks, texts);
  const scale = findBehaviourScale(settings.behaviourScale);
  if (!scale) throw new Error(`No scale ${settings.behaviourScale}`);
  return {
    id: person.id,
    onSheet: new Set(blocks.map(({ competency }) => nameKey(competency))),
    tab,
    ...(grid ? { earlier: grid } : {}),
    plan: behaviourSheetPlan({
      person,
      blocks,
      round: roundWords(settings),
      scale,
      share: settings.behaviourShare,
      planRows: rows[rows.length - 1]?.row ?? 1,
      remark: unknown.length > 0 ? behaviourMessages.noDictionary(unknown) : '',
      typesetter,
    }),
  };
};

/** The first tab that a formula names. */
const TAB_NAME = /(?:'((?:[^']|'')+)'|([^\s'"!(),=&*+-]+))!/;

/** A formula on the plan that points at a tab of another name: the host renamed it there, too. */
const refuseRenamedSheet = (tab: string, own: readonly CompetencyRow[], typed: Typed): void => {
  if (findTab(tab)) return;
  for (const { row } of own)
    for (const side of SIDES) {
      const [, quoted, plain] = TAB_NAME.exec(typed(row, side)) ?? [];
      const now = quoted?.replace(/''/g, "'") ?? plain;
      if (now && now !== tab && findTab(now)) throw new UserError(messages.tabRenamed(tab, now));
    }
};

/**
 * The found columns of the plan, from the first row of the people's to the last; `undefined` where all stay.
 *
 * @param onSheets the competencies that stand on each person's sheet, by id
 */
const foundCells = (
  onSheets: ReadonlyMap<string, ReadonlySet<string>>,
  rows: readonly CompetencyRow[],
  typed: Typed,
): { readonly row: number; readonly cells: readonly (readonly PlannedCell[])[] } | undefined => {
  const isTaken = ({ row, id, competency }: CompetencyRow, side: Side) =>
    competency !== '' &&
    onSheets.get(id)?.has(nameKey(competency)) === true &&
    !typed(row, side).includes(`'${behaviourTab(id)}'!`);
  const changed = rows.filter((row) => SIDES.some((side) => isTaken(row, side)));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (!first || !last) return undefined;
  const cells = rows
    .filter(({ row }) => row >= first.row && row <= last.row)
    .map((row) =>
      SIDES.map((side): PlannedCell => {
        const [formula, value] = [typed(row.row, side), row.found[side] as PlannedCell];
        if (isTaken(row, side)) return foundFormula(row.row, row.id, side, fallback(formula, value));
        return formula ? { formula } : value;
      }),
    );
  return { row: first.row, cells };
};

/** What a cell held, as a formula has it. */
const fallback = (formula: string, value: unknown): string => {
  if (formula && !/#REF!|'BAR /.test(formula)) return `(${formula.replace(/^=/, '')})`;
  if (formula || isBlank(value)) return '""';
  return typeof value === 'number' ? String(value) : `"${String(value).replace(/"/g, '""')}"`;
};

const roundWords = ({ round, fiscalYear }: Settings): string => {
  const days = daysOfRound(ROUNDS, Number(round), Number(fiscalYear));
  const words = ({ day, month, year }: Day) => `${day} ${MONTHS[month - 1]} ${year + BUDDHIST_ERA}`;
  return behaviourWords.round(round, fiscalYear, days ? words(days.first) : '', days ? words(days.last) : '');
};
