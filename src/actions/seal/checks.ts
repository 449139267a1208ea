import { a1, columnLetters } from '../../cells/a1';
import { isBlank } from '../../cells/number';
import { quoted } from '../../cells/shown';
import { isUnready } from '../../cells/unready';
import { CALIBRATION, MEMBERS } from '../../layout/committee';
import { text } from '../../parse/roster';
import { UNRATED } from '../../thai/behaviour-sheet';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { sealWords } from '../../thai/seal';
import { STAFF_RESULT_HEADINGS } from '../../thai/staff';
import { RESULT_HEADINGS, TABS } from '../../thai/workbook';
import type { Check, Closing } from './closing';
import { salaryChecks } from './salary';

/** Tabs of results, with the heading of the total. */
const RESULTS = [
  { tab: TABS.results, heading: RESULT_HEADINGS.total },
  { tab: TABS.staffResults, heading: STAFF_RESULT_HEADINGS.total },
] as const;

/** Everybody has a line in the results, and a total that is a number. */
const totals: Check = ({ people, tabs }) => {
  const found = new Set<string>();
  const missing = RESULTS.flatMap(({ tab, heading }) => {
    const [headings = [], ...rows] = tabs.get(tab) ?? [];
    const column = headings.findIndex((cell) => text(cell) === heading);
    const ours = new Set(people.map(({ id }) => id));
    return rows.flatMap((row, index) => {
      const [id, name] = [text(row[0]), text(row[1])];
      if (!ours.has(id)) return [];
      found.add(id);
      return typeof row[column] === 'number' ? [] : [sealWords.noTotal(tab, a1(index + 2, column + 1), name)];
    });
  });
  const absent = people.filter(({ id }) => !found.has(id));
  const standing = RESULTS.map(({ tab }) => tab).filter((tab) => tabs.has(tab));
  return [...missing, ...absent.map(({ id, name }) => sealWords.notInResults(id, name, standing))];
};

const WARNING = '⚠';

/** How much of a cell a line quotes. */
const QUOTED = 80;

/** A text that a row says several times is told at its first cell. */
const everyCell = (
  { tabs }: Closing,
  tell: (tab: string, cell: string, found: string) => string | undefined,
): readonly string[] =>
  [...tabs].flatMap(([tab, grid]) =>
    grid.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell === 'string' && row.indexOf(cell) === c
          ? (tell(tab, a1(r + 1, c + 1), quoted(cell, QUOTED)) ?? [])
          : [],
      ),
    ),
  );

/** No formula shows an error, or is still being worked out. */
const unready: Check = (closing) =>
  everyCell(closing, (tab, cell, found) =>
    isUnready(found) ? sealWords.unready(tab, cell, found) : undefined,
  );

/**
 * No check of the workbook's own warns; a side that ticked nothing of a competency is none where totals stand, nor is
 * the composition of a screening committee of which nobody is named: that of a school sits at its area office, also
 * where the school names who looks at the results of ว23.
 */
const warnings: Check = (closing) => {
  const named = (closing.tabs.get(TABS.members) ?? [])
    .slice(MEMBERS.firstRow - 1)
    .some((row) => !isBlank(row[MEMBERS.name - 1]) && text(row[MEMBERS.kind - 1]) === APPRAISAL_NAMES.staff);
  const isComposition = (tab: string, cell: string) =>
    tab === TABS.members && cell.replace(/\d+$/, '') === columnLetters(MEMBERS.rule.check);
  return everyCell(closing, (tab, cell, found) =>
    found.startsWith(WARNING) && found !== UNRATED && (named || !isComposition(tab, cell))
      ? sealWords.warning(tab, cell, found)
      : undefined,
  );
};

/** Nothing that the committee proposed waits for its decision. */
const undecided: Check = ({ tabs }) =>
  (tabs.get(TABS.calibration) ?? []).flatMap((row, index) => {
    const at = (column: number) => row[column - 1];
    const waits =
      index >= CALIBRATION.headingRow &&
      !isBlank(at(CALIBRATION.proposed)) &&
      isBlank(at(CALIBRATION.decided));
    return waits
      ? [
          sealWords.undecided(
            TABS.calibration,
            a1(index + 1, CALIBRATION.decided),
            text(at(CALIBRATION.name)) || text(at(CALIBRATION.person)),
          ),
        ]
      : [];
  });

/** What blocks closing a round; a capability whose tabs must be settled first adds its check. */
const CHECKS: readonly Check[] = [totals, salaryChecks, unready, warnings, undecided];

/** Everything that blocks closing a round. */
export const blocksClosing = (closing: Closing): readonly string[] =>
  CHECKS.flatMap((check) => check(closing));
