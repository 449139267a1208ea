import type { Grid } from '../../cells/grid';
import { numeral } from '../../cells/number';
import { tidy } from '../../cells/travelled';
import { COMMITTEE, COMMITTEE_COMPONENTS } from '../../layout/committee';
import { ROSTER } from '../../layout/roster';
import { STAFF_RESULTS } from '../../layout/staff-results';
import type { ExportedResult } from '../../model/round-export';
import { NOT_APPLICABLE } from '../../model/sign';
import { text } from '../../parse/roster';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { STAFF_RESULT_HEADINGS } from '../../thai/staff';
import { componentOf, RESULT_HEADINGS, TABS } from '../../thai/workbook';

/** What the tabs of a sealed round held, by name. */
export type SealedContents = ReadonlyMap<string, Grid>;

/** Everybody's results of a sealed round, in the order of its roster; totals and bands as the committee's table had them. */
export const sealedResults = (contents: SealedContents): readonly ExportedResult[] => {
  const roster = (contents.get(TABS.roster) ?? []).slice(1);
  const standings = new Map(roster.map((row) => [text(row[ROSTER.id]), text(row[ROSTER.standing])]));
  const byId = new Map(
    [
      ...teacherResults(contents.get(TABS.results) ?? [], standings),
      ...staffResults(contents.get(TABS.staffResults) ?? []),
    ].map((result) => [result.id, result]),
  );
  const decided = decisions(contents.get(TABS.committee) ?? []);
  return roster.flatMap((row) => {
    const result = byId.get(text(row[ROSTER.id]));
    if (!result) return [];
    const decision = decided.get(`${result.id}/${result.name}`);
    return [{ ...result, ...decision }];
  });
};

const columnFinder = (grid: Grid) => {
  const headings = (grid[0] ?? []).map(text);
  return (heading: string) => headings.indexOf(heading);
};

/** A score as it travels: two decimals, or the sign that a component does not apply. */
const score = (cell: unknown): string => {
  const number = numeral(cell);
  return number === undefined ? NOT_APPLICABLE : Number(number).toFixed(2);
};

/** Parts of a component added, in hundredths. */
const sum = (cells: readonly unknown[]): string => {
  const numbers = cells.flatMap((cell) => numeral(cell) ?? []);
  if (numbers.length === 0) return NOT_APPLICABLE;
  return score(numbers.reduce((total, number) => total + Math.round(Number(number) * 100), 0) / 100);
};

const none = (count: number): string[] => Array<string>(count).fill(NOT_APPLICABLE);

const teacherResults = (grid: Grid, standings: ReadonlyMap<string, string>): ExportedResult[] => {
  const column = columnFinder(grid);
  const [total, band] = [column(RESULT_HEADINGS.total), column(RESULT_HEADINGS.band)];
  const [id, name, position, unit] = RESULT_HEADINGS.person.map(column);
  const components = COMMITTEE_COMPONENTS.map((no) =>
    (grid[0] ?? []).flatMap((heading, at) => (componentOf(text(heading)) === no ? [at] : [])),
  );
  return grid.slice(1).map((row) =>
    resultOf(row, [id, name, position, unit], [total, band], {
      kind: APPRAISAL_NAMES.teacher,
      rank: standings.get(text(row[id ?? 0])) ?? '',
      components: [...components.map((columns) => sum(columns.map((at) => row[at]))), ...none(3)],
    }),
  );
};

const staffResults = (grid: Grid): ExportedResult[] => {
  const column = columnFinder(grid);
  const [total, band] = [column(STAFF_RESULT_HEADINGS.total), column(STAFF_RESULT_HEADINGS.band)];
  const at = (position: number) => position - 1;
  const { id, name, position, unit, type, level, results, behaviour, others } = STAFF_RESULTS;
  return grid.slice(1).map((row) =>
    resultOf(row, [id, name, position, unit].map(at), [total, band], {
      kind: APPRAISAL_NAMES.staff,
      rank: [type, level].map((part) => text(row[at(part)])).join(' '),
      components: [
        ...none(COMMITTEE_COMPONENTS.length),
        score(row[at(results)]),
        score(row[at(behaviour)]),
        sum(row.slice(at(others), total)),
      ],
    }),
  );
};

const resultOf = (
  row: readonly unknown[],
  person: readonly (number | undefined)[],
  [total = -1, band = -1]: readonly number[],
  own: Pick<ExportedResult, 'kind' | 'rank' | 'components'>,
): ExportedResult => {
  const [id = '', name = '', position = '', unit = ''] = person.map((at) => tidy(text(row[at ?? -1])));
  const [originalTotal, originalBand] = [score(row[total]), text(row[band])];
  return {
    ...own,
    id,
    name,
    position,
    unit,
    originalTotal,
    total: originalTotal,
    originalBand,
    band: originalBand,
  };
};

/** Totals and bands after calibration, by id and name; nobody where the committee had no table. */
const decisions = (grid: Grid): ReadonlyMap<string, Pick<ExportedResult, 'total' | 'band'>> =>
  new Map(
    grid.slice(COMMITTEE.headingRow).flatMap((row) => {
      const [id, name] = [COMMITTEE.id, COMMITTEE.name].map((at) => tidy(text(row[at - 1])));
      const total = numeral(row[COMMITTEE.effective - 1]);
      const band = text(row[COMMITTEE.band - 1]);
      return total === undefined || !band
        ? []
        : [[`${id}/${name}`, { total: Number(total).toFixed(2), band }] as const];
    }),
  );
