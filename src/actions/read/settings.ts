import { a1 } from '../../cells/a1';
import { dayOf } from '../../cells/date';
import type { Grid } from '../../cells/grid';
import { SETTINGS } from '../../layout/settings';
import type { Settings } from '../../model/settings';
import {
  parseSettings,
  type ReadSettings,
  type SettingFault,
  type SettingWords,
  settingRows,
} from '../../parse/settings';
import { ROUNDS } from '../../rules/rounds';
import { BAND_TABLE, SETTING_RULES } from '../../rules/settings';
import { roundOf } from '../../score/round';
import { readTab, type TabReader } from '../../sheet/workbook';
import { SETTING_HEADINGS, SETTING_HELPS, SETTING_LABELS, settingMessages } from '../../thai/settings';
import { staffNotices } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { weightFaults } from '../prepare/staff/weights';

/** The words that the settings tab is read by. */
export const SETTING_WORDS: SettingWords = {
  headings: SETTING_HEADINGS,
  labels: SETTING_LABELS,
  helps: SETTING_HELPS,
  bandTable: BAND_TABLE,
};

/** A fault of the settings tab: what its cells hold, or what the weights of 38 ค.(2) come to. */
export type SettingsTabFault =
  | SettingFault
  | { readonly kind: 'weights'; readonly cell: string; readonly text: string };

/** The settings, and the tab that they were read from; without one where there is none. */
export interface SettingsTab extends Omit<ReadSettings, 'faults'> {
  readonly grid?: Grid;
  readonly faults: readonly SettingsTabFault[];
}

/**
 * The settings tab as it stands. Without a year and a round it is the round of today.
 *
 * @param readFrom how the tab is read
 * @param today the day that an unsettled round is taken from
 */
export const readSettings = (readFrom: TabReader = readTab, today: Date = new Date()): SettingsTab => {
  const grid = readFrom(TABS.settings);
  const read = parseSettings(grid ?? [], SETTING_RULES, SETTING_WORDS);
  return {
    ...read,
    faults: [...read.faults, ...weightFaultsOn(grid ?? [], read.settings)],
    settings: withRound(read.settings, today),
    ...(grid && { grid }),
  };
};

/** Weights that ว20 does not allow, at the cells to mend. */
const weightFaultsOn = (grid: Grid, settings: Settings): SettingsTabFault[] => {
  const rows = settingRows(grid, SETTING_WORDS);
  return weightFaults(settings).flatMap(({ key, text }): SettingsTabFault[] => {
    const [row] = rows[key] ?? rows.behaviourWeight ?? rows.otherWeight ?? [];
    return row === undefined ? [] : [{ kind: 'weights', cell: a1(row, SETTINGS.value), text }];
  });
};

const withRound = (settings: Settings, today: Date): Settings => {
  const day = dayOf(today);
  const now = day && roundOf(ROUNDS, day);
  return {
    ...settings,
    fiscalYear: settings.fiscalYear || String(now?.fiscalYear ?? ''),
    round: settings.round || String(now?.no ?? ''),
  };
};

/** A fault of the settings tab in words: the cell, what is wrong and the mend. */
export const settingFaultText = (fault: SettingsTabFault): string => {
  switch (fault.kind) {
    case 'weights':
      return staffNotices.weightsAt(fault.cell, fault.text);
    case 'value': {
      const { cell, rule, found } = fault;
      const label = SETTING_LABELS[rule.key];
      return rule.options
        ? settingMessages.choice(cell, label, found, rule.options)
        : settingMessages.number(cell, label, found, rule.lowest ?? 0, rule.highest ?? 0);
    }
    case 'twice':
      return settingMessages.twice(fault.cell, SETTING_LABELS[fault.key], fault.first);
    case 'heading':
      return settingMessages.heading(fault.cell, fault.expected, fault.found);
    case 'band-none':
      return settingMessages.bandNone(fault.cell);
    case 'band-minimum':
      return settingMessages.bandMinimum(fault.cell, fault.found);
    case 'band-name':
      return settingMessages.bandName(fault.cell);
    case 'band-twice':
      return settingMessages.bandTwice(fault.cell, fault.first, fault.found);
    case 'band-lowest':
      return settingMessages.bandLowest(fault.cell, fault.found);
  }
};
