import { a1 } from '../../cells/a1';
import { SETTINGS } from '../../layout/settings';
import type { SettingKey, Settings } from '../../model/settings';
import { type BandEdge, type FairnessRules, fairnessPlan } from '../../plan/committee/fairness';
import type { CommitteeLine } from '../../plan/committee/table';
import { settingValue } from '../../plan/settings';
import { formula, type TabPlan } from '../../plan/tab';
import { BAND_SCHEMES, DEFAULT_BAND_SCHEME, STAFF_BAND_SCHEME } from '../../rules/band-schemes';
import { BAND_TABLE } from '../../rules/settings';
import { TABS } from '../../thai/workbook';

/** The schemes that everybody of ว23 or of section 38 ค.(2) has, where their position has none of its own. */
const USUAL_SCHEMES: readonly string[] = [DEFAULT_BAND_SCHEME, BAND_TABLE, STAFF_BAND_SCHEME];

/** Whether a position's bands are neither those of ว23 nor those of section 38 ค.(2), as a permanent employee's. */
export const isOwnScheme = (scheme: string): boolean => !USUAL_SCHEMES.includes(scheme);

/** Which setting holds the threshold of each signal. */
const THRESHOLDS = {
  leniency: 'leniencySignal',
  fewest: 'fewestSignal',
  edge: 'edgeSignal',
  gap: 'gapSignal',
  change: 'changeSignal',
} as const satisfies Readonly<Record<keyof FairnessRules['thresholds'], SettingKey>>;

/**
 * Statistics and signals over the committee's table.
 *
 * @param rows rows of the table, the headings too
 * @param table names of the agency's own bands, in the order of the settings tab
 */
export const plannedFairness = (
  lines: readonly CommitteeLine[],
  rows: number,
  settings: Settings,
  table: readonly string[],
  before?: FairnessRules['before'],
): TabPlan => {
  const schemes = [...new Set(lines.map(({ scheme }) => scheme))];
  const edges = schemes.flatMap((scheme) => edgesOf(scheme, table));
  const each = (of: (line: CommitteeLine) => string) => [...new Set(lines.map(of))].filter(Boolean);
  return fairnessPlan({
    rows,
    people: lines.map(({ person: { id, name } }) => ({ id, name })),
    units: each(({ person }) => person.unit),
    groups: each(({ group }) => group),
    supervisors: each(({ person }) => person.supervisor),
    bands: [...new Set(schemes.flatMap((scheme) => bandNames(scheme, table)))],
    otherSchemes: schemes.filter(isOwnScheme),
    edges,
    thresholds: Object.fromEntries(
      Object.entries(THRESHOLDS).map(([signal, key]) => [signal, thresholdOf(key, settings)]),
    ) as FairnessRules['thresholds'],
    ...(before ? { before } : {}),
  });
};

const bandsOf = (scheme: string) => BAND_SCHEMES.find(({ name }) => name === scheme)?.bands ?? [];

/**
 * The names of a scheme's bands, the best first.
 *
 * @param table those of the agency's own
 */
export const bandNames = (scheme: string, table: readonly string[]): readonly string[] =>
  scheme === BAND_TABLE ? table : bandsOf(scheme).map(({ name }) => name);

const edgesOf = (scheme: string, table: readonly string[]): BandEdge[] =>
  scheme === BAND_TABLE
    ? table.map((name, index) => ({
        scheme,
        name,
        minimum: formula(`='${TABS.settings}'!${a1(SETTINGS.firstRow + index, SETTINGS.band.minimum)}`),
      }))
    : bandsOf(scheme).map(({ name, min }) => ({ scheme, name, minimum: Number(min) }));

/** A setting where it stands, by its name; its default where the row is gone or blank. */
const thresholdOf = (key: SettingKey, settings: Settings): string => {
  const found = settingValue(key);
  return `IFERROR(IF(ISNUMBER(${found}),${found},${settings[key]}),${settings[key]})`;
};
