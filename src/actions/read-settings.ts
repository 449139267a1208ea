import { dayOf } from '../cells/date';
import type { Grid } from '../cells/grid';
import type { Settings } from '../model/settings';
import { parseSettings, type ReadSettings, type SettingFault, type SettingWords } from '../parse/settings';
import { ROUNDS } from '../rules/rounds';
import { BAND_TABLE, SETTING_RULES } from '../rules/settings';
import { roundOf } from '../score/round';
import { readTab, type TabReader } from '../sheet/workbook';
import { SETTING_HEADINGS, SETTING_HELPS, SETTING_LABELS, settingMessages } from '../thai/settings';
import { TABS } from '../thai/workbook';

/** The words that the settings tab is read by. */
export const SETTING_WORDS: SettingWords = {
  headings: SETTING_HEADINGS,
  labels: SETTING_LABELS,
  helps: SETTING_HELPS,
  bandTable: BAND_TABLE,
};

/** The settings, and the tab that they were read from; without one where there is none. */
export interface SettingsTab extends ReadSettings {
  readonly grid?: Grid;
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
  return { ...read, settings: withRound(read.settings, today), ...(grid && { grid }) };
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
export const settingFaultText = (fault: SettingFault): string => {
  switch (fault.kind) {
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
