import { dayOf } from '../cells/date';
import type { Settings } from '../model/settings';
import { parseSettings, type ReadSettings } from '../parse/settings';
import { ROUNDS } from '../rules/rounds';
import { SETTING_RULES } from '../rules/settings';
import { roundOf } from '../score/round';
import { readTab } from '../sheet/workbook';
import { SETTING_LABELS } from '../thai/settings';
import { TABS } from '../thai/workbook';

/**
 * The settings tab as it stands. Without a year and a round it is the round of today.
 *
 * @param today the day that an unsettled round is taken from
 */
export const readSettings = (today: Date = new Date()): ReadSettings => {
  const read = parseSettings(readTab(TABS.settings) ?? [], SETTING_RULES, SETTING_LABELS);
  return { ...read, settings: withRound(read.settings, today) };
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
