import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { numeral } from '../cells/number';
import { shown } from '../cells/shown';
import { SETTINGS } from '../layout/settings';
import type { Band } from '../model/form';
import type { Official, SettingKey, SettingRule, Settings } from '../model/settings';
import { text } from './roster';

export type SettingFault =
  | { readonly kind: 'value'; readonly cell: string; readonly rule: SettingRule; readonly found: string }
  | { readonly kind: 'twice'; readonly cell: string; readonly key: SettingKey; readonly first: string }
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | BandFault;

/** What is wrong with the agency's own table of bands. */
export type BandFault =
  | { readonly kind: 'band-none'; readonly cell: string }
  | { readonly kind: 'band-minimum'; readonly cell: string; readonly found: string }
  | { readonly kind: 'band-name'; readonly cell: string }
  | { readonly kind: 'band-twice'; readonly cell: string; readonly first: string; readonly found: string }
  | { readonly kind: 'band-lowest'; readonly cell: string; readonly found: string };

/** The words of the tab. */
export interface SettingWords {
  /** Headings in column order; blank: anything. */
  readonly headings: readonly string[];
  readonly labels: Readonly<Record<SettingKey, string>>;
  /** What the third column says of each setting: by it a row is known whose name was changed. */
  readonly helps: Readonly<Record<SettingKey, string>>;
  /** The value of `bandScheme` that takes the tab's own table. */
  readonly bandTable: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly officials: readonly Official[];
  /** The agency's own bands, highest first; absent where ว23's hold. */
  readonly bands?: readonly Band[];
  readonly faults: readonly SettingFault[];
}

/**
 * What the settings tab says. A setting is found by its name wherever its row stands; where the cell is blank or
 * holds what the setting may not be, the fallback holds, and the latter is told.
 */
export const parseSettings = (
  grid: Grid,
  rules: readonly SettingRule[],
  words: SettingWords,
): ReadSettings => {
  const faults: SettingFault[] = words.headings.flatMap((expected, column) => {
    const found = text(grid[SETTINGS.headingRow - 1]?.[column]);
    const wrong = expected !== '' && found !== '' && nameKey(found) !== nameKey(expected);
    return wrong
      ? [{ kind: 'heading', cell: a1(SETTINGS.headingRow, column + 1), expected, found } as const]
      : [];
  });
  const rows = settingRows(grid, words);
  const entries = rules.map((rule): [SettingKey, string] => {
    const [row, second] = rows[rule.key] ?? [];
    if (row === undefined) return [rule.key, rule.fallback];
    if (second !== undefined)
      faults.push({
        kind: 'twice',
        cell: a1(second, SETTINGS.label),
        key: rule.key,
        first: a1(row, SETTINGS.label),
      });
    const found = text(grid[row - 1]?.[SETTINGS.value - 1]);
    if (found === '') return [rule.key, rule.fallback];
    const value = allowed(rule, found);
    if (value === undefined) faults.push({ kind: 'value', cell: a1(row, SETTINGS.value), rule, found });
    return [rule.key, value ?? rule.fallback];
  });
  const settings = Object.fromEntries(entries) as Settings;
  const table = settings.bandScheme === words.bandTable ? parseBands(grid) : undefined;
  return {
    settings,
    officials: officialsIn(grid),
    ...(table ? { bands: table.bands } : {}),
    faults: [...faults, ...(table?.faults ?? [])],
  };
};

/**
 * The sheet rows of each setting, counted from 1: those that bear its name; where there is none, one of an
 * unknown name whose help is that of the setting.
 */
export const settingRows = (
  grid: Grid,
  { labels, helps }: Pick<SettingWords, 'labels' | 'helps'>,
): Readonly<Partial<Record<SettingKey, readonly number[]>>> => {
  const keys = Object.keys(labels) as SettingKey[];
  const cells = (column: number) => grid.map((row) => nameKey(text(row[column - 1])));
  const [names, explained] = [cells(SETTINGS.label), cells(SETTINGS.help)];
  const known = new Set(keys.map((key) => nameKey(labels[key])));
  const where = (holds: (index: number) => boolean): number[] =>
    grid.flatMap((_, index) => (index + 1 >= SETTINGS.firstRow && holds(index) ? [index + 1] : []));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const named = where((index) => names[index] === nameKey(labels[key]));
      const renamed = where(
        (index) => explained[index] === nameKey(helps[key]) && !known.has(names[index] ?? ''),
      );
      const rows = named.length > 0 ? named : renamed;
      return rows.length > 0 ? [[key, rows]] : [];
    }),
  );
};

const allowed = ({ kind, options = [], lowest, highest }: SettingRule, found: string): string | undefined => {
  if (kind === 'text') return found;
  if (kind === 'choice') {
    const wanted = nameKey(numeral(found) ?? found);
    return options.find((option) => nameKey(option) === wanted);
  }
  const number = numeral(found);
  const value = Number(number);
  return number === undefined || value < (lowest ?? value) || value > (highest ?? value) ? undefined : number;
};

const officialsIn = (grid: Grid): Official[] =>
  grid.slice(SETTINGS.firstRow - 1).flatMap((row) => {
    const { name, position, duty, affiliation } = SETTINGS.official;
    const official = {
      name: text(row[name - 1]),
      position: text(row[position - 1]),
      duty: text(row[duty - 1]),
      affiliation: text(row[affiliation - 1]),
    };
    return official.name ? [official] : [];
  });

/** The bands as `BAND` takes them: a minimum of 0–100 and a name each, no minimum twice, the lowest being 0. */
const parseBands = (
  grid: Grid,
): { readonly bands: readonly Band[]; readonly faults: readonly BandFault[] } => {
  const { minimum, name, rows } = SETTINGS.band;
  const at = (row: number, column: number) => a1(row, column);
  const faults: BandFault[] = [];
  const found: { row: number; band: Band }[] = [];
  for (let row = SETTINGS.firstRow; row < SETTINGS.firstRow + rows; row += 1) {
    const cells = [grid[row - 1]?.[minimum - 1], grid[row - 1]?.[name - 1]];
    if (isBlankRow(cells)) continue;
    const [min, called] = [numeral(cells[0]), text(cells[1])];
    const first = found.find(({ band }) => Number(band.min) === Number(min));
    if (min === undefined || Number(min) < 0 || Number(min) > 100)
      faults.push({ kind: 'band-minimum', cell: at(row, minimum), found: shown(cells[0] ?? '') });
    else if (first)
      faults.push({ kind: 'band-twice', cell: at(row, minimum), first: at(first.row, minimum), found: min });
    else found.push({ row, band: { min, name: called } });
    if (!called || numeral(called) !== undefined) faults.push({ kind: 'band-name', cell: at(row, name) });
  }
  found.sort((a, b) => Number(b.band.min) - Number(a.band.min));
  const lowest = found[found.length - 1];
  if (!lowest && faults.length === 0)
    faults.push({ kind: 'band-none', cell: at(SETTINGS.firstRow, minimum) });
  if (lowest && faults.length === 0 && Number(lowest.band.min) > 0)
    faults.push({ kind: 'band-lowest', cell: at(lowest.row, minimum), found: lowest.band.min });
  return { bands: found.map(({ band }) => band), faults };
};
