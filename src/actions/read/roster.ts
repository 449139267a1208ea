import { a1 } from '../../cells/a1';
import { type Grid, isBlankRow } from '../../cells/grid';
import { nameKey } from '../../cells/name-key';
import { ENTRY, type EntryLayout } from '../../layout/entry';
import { ROSTER } from '../../layout/roster';
import type { Catalogue } from '../../model/catalogue';
import type { Person } from '../../model/person';
import { UserError } from '../../model/user-error';
import { type EntryFault, type EntryRow, parseEntry } from '../../parse/entry';
import { parseResults, type ResultsFault, type StandingResults } from '../../parse/results';
import { parseRoster, type Roster, type RosterFault } from '../../parse/roster';
import { entryHeadings } from '../../plan/entry';
import { EXPECTED_LEVELS } from '../../rules/expected-levels';
import { NO_STANDING, STANDINGS } from '../../rules/standings';
import { readTab, type TabReader } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import {
  isResultHeading,
  RESULT_HEADINGS,
  ROSTER_HEADINGS,
  ROSTER_STAFF_HEADINGS,
  TABS,
} from '../../thai/workbook';
import { missingTabText } from '../tabs';
import { readCatalogue } from './catalogue';

/** The roster, and the forms that its people are appraised with. */
export interface ReadRoster extends Roster {
  readonly catalogue: Catalogue;
}

/**
 * The roster as it stands, or `undefined` where there is no such tab.
 *
 * @param readDefinition how the tabs are read that say which forms there are
 */
export const readRoster = (readDefinition: TabReader = readTab): ReadRoster | undefined => {
  const grid = readTab(TABS.roster);
  if (!grid) return undefined;
  const catalogue = readCatalogue(readDefinition);
  const roster = parseRoster(grid, {
    headings: ROSTER_HEADINGS,
    staffHeadings: ROSTER_STAFF_HEADINGS,
    hasForms: catalogue.covers,
    postTypes: EXPECTED_LEVELS.positions,
    standings: STANDINGS,
    noStanding: NO_STANDING,
  });
  return { ...roster, catalogue };
};

/** What is wrong with the roster itself, in Thai with the cell and the mend. */
export const rosterFaults = ({ faults, catalogue }: ReadRoster): readonly string[] =>
  faults.map((fault) => rosterFaultText(fault, catalogue));

/** What is wrong with forms that the agency defines and that people of the roster need. */
export const agencyFaults = ({ people, faults, catalogue }: ReadRoster): readonly string[] => {
  const unknown = faults.some(({ kind }) => kind === 'position' || kind === 'standing');
  return [...new Set([...(unknown ? catalogue.agency.general : []), ...catalogue.faultsFor(people)])];
};

/**
 * The rows of an entry tab.
 *
 * @throws UserError where the tab is missing or its columns are not where they belong
 */
export const readEntry = (layout: EntryLayout): readonly EntryRow[] => {
  const grid = readTab(layout.tab);
  if (!grid) throw new UserError(missingTabText(layout.tab));
  return checkedRows(grid, layout, entryHeadings(layout).slice(0, layout.scores.self - 1));
};

/** An entry tab as it stands before it is built again. */
export interface StandingEntry {
  readonly grid: Grid;
  readonly rows: readonly EntryRow[];
}

/**
 * An entry tab before it is built again; without rows where it is missing or empty.
 *
 * @throws UserError where its columns, those of the scores too, are not where they belong
 */
export const readStandingEntry = (layout: EntryLayout): StandingEntry => {
  const grid = readTab(layout.tab) ?? [];
  return { grid, rows: grid.every(isBlankRow) ? [] : checkedRows(grid, layout, entryHeadings(layout)) };
};

const checkedRows = (grid: Grid, layout: EntryLayout, headings: readonly string[]): readonly EntryRow[] => {
  const { rows, faults } = parseEntry(grid, layout, headings);
  const first = faults[0];
  if (first) throw new UserError(entryFaultText(layout.tab, first));
  return rows;
};

/** The results tab before it is built again. */
export interface StandingTab {
  readonly grid: Grid;
  /** What an earlier build left; `undefined` where there is none. */
  readonly standing?: StandingResults;
}

/**
 * The results tab before it is built again.
 *
 * @throws UserError where it is somebody's own, or holds what building would write over
 */
export const readStandingResults = ({ positionNames }: Catalogue): StandingTab => {
  const grid = readTab(TABS.results) ?? [];
  const { standing, faults } = parseResults(grid, {
    headings: RESULT_HEADINGS.person,
    isHeading: isResultHeading,
    position: RESULT_HEADINGS.person.indexOf(ROSTER_HEADINGS[ROSTER.position]),
    isPosition: (text) => positionNames.some((position) => nameKey(position) === nameKey(text)),
  });
  const first = faults[0];
  if (first) throw new UserError(resultsFaultText(first));
  return standing ? { grid, standing } : { grid };
};

const resultsFaultText = (fault: ResultsFault): string =>
  fault.kind === 'heading'
    ? messages.tabTaken(TABS.results, fault.cell, fault.expected, fault.found)
    : messages.cellFilled(TABS.results, fault.cell);

const entryFaultText = (tab: string, fault: EntryFault): string => {
  switch (fault.kind) {
    case 'heading':
      return messages.entryHeading(tab, fault.cell, fault.expected, fault.found);
    case 'blank-id':
      return messages.entryBlankId(tab, fault.cell, fault.name);
    case 'same-id':
      return messages.entrySameId(tab, fault.id, fault.first, fault.second);
  }
};

/** What is wrong with a line of the roster, and the mend. */
export const rosterFaultText = (fault: RosterFault, { positionNames }: Catalogue): string => {
  switch (fault.kind) {
    case 'heading':
      return messages.rosterHeading(fault.cell, fault.expected, fault.found);
    case 'blank-id':
      return messages.rosterBlankId(fault.cell, fault.name);
    case 'date-id':
      return messages.rosterDateId(fault.cell, fault.name);
    case 'wildcard-id':
      return messages.rosterWildcardId(fault.cell, fault.id);
    case 'same-id':
      return messages.rosterSameId(fault.cell, fault.id, fault.first);
    case 'blank-name':
      return messages.rosterBlankName(fault.cell, fault.id);
    case 'position':
      return messages.rosterPosition(fault.cell, fault.name, fault.found, positionNames);
    case 'error-cell':
      return messages.rosterErrorCell(fault.cell, fault.found);
    case 'standing':
      return messages.rosterStanding(
        fault.cell,
        fault.name,
        fault.found,
        fault.position,
        fault.known,
        fault.mayBeNone,
      );
    case 'post-of-teacher':
      return messages.rosterPostOfTeacher(fault.cell, fault.name, fault.position);
    case 'post-type':
      return messages.rosterPostType(
        fault.cell,
        fault.name,
        fault.found,
        EXPECTED_LEVELS.positions.map(({ type }) => type),
      );
    case 'post-level':
      return messages.rosterPostLevel(
        fault.cell,
        fault.name,
        fault.found,
        fault.type.type,
        fault.type.levels,
      );
    case 'probation':
      return messages.rosterProbation(fault.cell, fault.name, fault.found);
  }
};

/** That levels were given to another name than the roster has for their id. */
export const somebodyElsesText = (
  layout: EntryLayout,
  { row, id, name }: EntryRow,
  person: Pick<Person, 'name'>,
): string => messages.somebodyElses(layout.tab, a1(row, ENTRY.name), id, name, person.name);
