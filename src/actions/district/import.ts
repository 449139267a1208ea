import { COMBINED } from '../../layout/round-export';
import { UserError } from '../../model/user-error';
import { type CombinedRounds, combineExports, type ExportSource } from '../../parse/combined-rounds';
import { findExports } from '../../parse/round-export';
import { combinedPlan, roundOf } from '../../plan/district/combined';
import { districtSummaryPlan, type SummaryLine } from '../../plan/district/summary';
import { BAND_SCHEMES } from '../../rules/band-schemes';
import { readTabs } from '../../sheet/all-tabs';
import { digestOf } from '../../sheet/digest';
import { keepTabs, movedTabs } from '../../sheet/tab-ids';
import { notify } from '../../sheet/ui';
import { showCell } from '../../sheet/workbook';
import { combinedWords, importFaults } from '../../thai/district';
import { menuWords } from '../../thai/menu';
import { restoreWords } from '../../thai/restore';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { refuseRenamed, refuseUnwritable } from '../tabs';
import { EXPORT_WORDS } from './export';
import { combineFaultText, exportFaultText } from './faults';
import { readCombined, readSummary } from './standing';

/** Menu: adds up every exported round that stands on a tab of this workbook, whatever else the workbook holds. */
export const importRounds = (): void =>
  menuAction(menuWords.importRounds, () =>
    notify(menuWords.importRounds, bulkAction('import-rounds', planned)),
  );

const OWN: readonly string[] = [TABS.combined, TABS.combinedSummary];

/** Everything is read and checked before the first write. */
const planned = (): Bulk => {
  refuseRenamed(movedTabs(), OWN);
  const found = readTabs((name) => !OWN.includes(name) && !restoreWords.isCopy(name)).map(
    ({ name, grid }) => ({ name, ...findExports(name, grid, EXPORT_WORDS, digestOf) }),
  );
  const exports = found.flatMap((tab) => tab.exports);
  const faults = found.flatMap(({ name, headless }) =>
    headless.map((cell) => importFaults.at(name, importFaults.cell(cell), importFaults.headless())),
  );
  if (exports.length + faults.length === 0) throw new UserError(combinedWords.nothing());
  const combined = combineExports(exports);
  faults.push(...exports.flatMap(exportFaultText), ...combined.faults.map(combineFaultText));
  const { remarks, before } = readCombined();
  const summaryBefore = readSummary();
  refuseUnwritable(OWN);

  const table = combinedPlan(combined.results, remarks, before);
  const summary = districtSummaryPlan(
    {
      lines: summaryLines(combined),
      bands: bandsOf(combined),
      sources: combined.sources.map((source) => summarySource(source, combined)),
      faults,
      rows: table.cells.length - COMBINED.headingRow,
    },
    summaryBefore,
  );
  return {
    title: menuWords.importRounds,
    tabs: OWN,
    people: combined.results.length,
    write: (apply) => {
      apply.tab(table);
      apply.tab(summary);
      keepTabs(OWN);
      showCell(TABS.combinedSummary, 1, 1);
      return noticeOf(combined, faults);
    },
  };
};

const unique = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
];

const summaryLines = ({ results }: CombinedRounds): readonly SummaryLine[] =>
  unique(
    results.map(
      ({ head, kind }): SummaryLine => ({
        round: roundOf(head),
        schoolId: head.schoolId,
        school: head.school,
        kind,
      }),
    ),
    ({ round, schoolId, kind }) => JSON.stringify([round, schoolId, kind]),
  );

/** Names of bands: those of the schemes that people are appraised by, the best first, then the agencies' own. */
const bandsOf = ({ results }: CombinedRounds): readonly string[] => {
  const kinds = new Set(results.map(({ kind }) => kind));
  const given = [...new Set(results.map(({ band }) => band))];
  const known = BAND_SCHEMES.filter(
    ({ name, bands }) => kinds.has(name) || bands.some((band) => given.includes(band.name)),
  ).flatMap(({ name, bands }) =>
    bands.map((band) => band.name).filter((band) => kinds.has(name) || given.includes(band)),
  );
  return [...new Set([...known, ...given])];
};

const summarySource = ({ found, sameAs }: ExportSource, { faults, results }: CombinedRounds) => {
  const { head, tab } = found;
  const round = roundOf(head);
  const ours = results.filter(
    ({ head: other }) => other.schoolId === head.schoolId && roundOf(other) === round,
  );
  const open = faults.some((fault) => concerns(fault, tab));
  const outcome = () => {
    if (found.faults.length > 0) return combinedWords.refused;
    if (sameAs) return combinedWords.same;
    if (!open) return combinedWords.counted;
    return ours.length > 0 ? combinedWords.partly : combinedWords.refused;
  };
  return {
    round,
    schoolId: head.schoolId,
    school: head.school,
    tab,
    people: head.people,
    outcome: outcome(),
    seal: combinedWords.seal(head.closed, head.seal, sameAs?.tab),
  };
};

const concerns = (fault: CombinedRounds['faults'][number], tab: string): boolean => {
  switch (fault.kind) {
    case 'names':
      return fault.exports.some((each) => each.tab === tab);
    case 'differs':
      return fault.places.some((place) => place.tab === tab);
    case 'absent':
      return fault.place.tab === tab || fault.without.includes(tab);
  }
};

const noticeOf = ({ results, sources }: CombinedRounds, faults: readonly string[]): string => {
  const rounds = unique(
    results.map(({ head }) => roundOf(head)),
    (round) => round,
  );
  const schools = unique(results, ({ head }) => head.schoolId).length;
  const twice = sources.filter(({ sameAs }) => sameAs).length;
  return [
    combinedWords.done(results.length, schools, rounds),
    ...(twice > 0 ? [combinedWords.once(twice)] : []),
    ...(faults.length > 0 ? [combinedWords.open(faults)] : []),
  ].join('\n\n');
};
