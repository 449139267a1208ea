import { isBlankRow } from '../../cells/grid';
import { numeral } from '../../cells/number';
import { UserError } from '../../model/user-error';
import { type DevelopmentRow, parseDevelopment } from '../../parse/development';
import { readTab } from '../../sheet/workbook';
import { DEVELOPMENT_HEADINGS, DEVELOPMENT_USES, developmentWords } from '../../thai/development';
import { TABS } from '../../thai/workbook';
import { personTabFaultText } from './staff';

/** What is to be developed, how and when: a row of part 3 of the summary form. */
export interface ChosenDevelopment {
  readonly what: string;
  readonly how: string;
  readonly when: string;
}

/**
 * The rows of the development plan.
 *
 * @returns `undefined` where there is no such tab, or nothing on it
 * @throws UserError where its columns are not where they belong
 */
export const readDevelopment = (): readonly DevelopmentRow[] | undefined => {
  const grid = readTab(TABS.development);
  if (!grid || grid.every(isBlankRow)) return undefined;
  const { rows, fault } = parseDevelopment(grid, DEVELOPMENT_HEADINGS);
  if (fault) throw new UserError(personTabFaultText(TABS.development, fault));
  return rows;
};

/**
 * The rows that were chosen for the summary form, by the person's id, as they stand on the plan; nobody where there
 * is none. The plan is read once.
 *
 * @throws UserError where its columns are not where they belong
 */
export const readDevelopmentPlans = (): ReadonlyMap<string, readonly ChosenDevelopment[]> => {
  const chosen = new Map<string, ChosenDevelopment[]>();
  for (const row of readDevelopment() ?? []) {
    if (!row.id || row.use !== DEVELOPMENT_USES.yes) continue;
    const { competency, from, to, method: how, period: when } = row;
    const what = developmentWords.what(competency, numeral(from) ?? '', numeral(to) ?? '');
    chosen.set(row.id, [...(chosen.get(row.id) ?? []), { what, how, when }]);
  }
  return chosen;
};
