import { a1 } from '../cells/a1';
import type { Grid } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { numeral } from '../cells/number';
import { SETTINGS } from '../layout/settings';
import type { Official, SettingKey, SettingRule, Settings } from '../model/settings';
import { text } from './roster';

export interface SettingFault {
  readonly cell: string;
  readonly rule: SettingRule;
  readonly found: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly officials: readonly Official[];
  readonly faults: readonly SettingFault[];
}

/**
 * What the settings tab says. A setting is found by its name wherever its row stands; where the cell is blank or
 * holds what the setting may not be, the fallback holds, and the latter is told.
 *
 * @param labels what each setting is called on the tab
 */
export const parseSettings = (
  grid: Grid,
  rules: readonly SettingRule[],
  labels: Readonly<Record<SettingKey, string>>,
): ReadSettings => {
  const faults: SettingFault[] = [];
  const entries = rules.map((rule): [SettingKey, string] => {
    const index = grid.findIndex(
      (row) => nameKey(text(row[SETTINGS.label - 1])) === nameKey(labels[rule.key]),
    );
    const found = text(grid[index]?.[SETTINGS.value - 1]);
    if (found === '') return [rule.key, rule.fallback];
    const value = allowed(rule, found);
    if (value === undefined) faults.push({ cell: a1(index + 1, SETTINGS.value), rule, found });
    return [rule.key, value ?? rule.fallback];
  });
  return { settings: Object.fromEntries(entries) as Settings, officials: officialsIn(grid), faults };
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
    const { name, position, duty } = SETTINGS.official;
    const official = {
      name: text(row[name - 1]),
      position: text(row[position - 1]),
      duty: text(row[duty - 1]),
    };
    return official.name ? [official] : [];
  });
