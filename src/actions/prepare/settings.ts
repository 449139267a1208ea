import { isBlankRow } from '../../cells/grid';
import { settingRows } from '../../parse/settings';
import { settingsPatch, settingsPlan } from '../../plan/settings';
import { ROUNDS } from '../../rules/rounds';
import { SETTING_RULES } from '../../rules/settings';
import { SETTING_LABELS, settingMessages } from '../../thai/settings';
import { TABS } from '../../thai/workbook';
import { SETTING_WORDS, type SettingsTab } from '../read/settings';
import type { PreparedPart } from './part';

/**
 * The settings tab: made where there is none, with the round of today; on one that stands, the rows of settings
 * that it lacks, and the names of those that were renamed. What was typed stays.
 */
export const settingsPart = ({ grid, settings }: SettingsTab): PreparedPart => {
  const book = { rules: SETTING_RULES, rounds: ROUNDS, settings };
  if (!grid || grid.every(isBlankRow)) return { plans: [settingsPlan(book)] };
  const patch = settingsPatch(grid, settingRows(grid, SETTING_WORDS), book);
  if (!patch) return { plans: [] };
  const { added, renamed } = patch;
  return {
    plans: [],
    patches: [patch],
    notices: [
      ...(added.length > 0
        ? [
            settingMessages.added(
              TABS.settings,
              added.map((key) => SETTING_LABELS[key]),
            ),
          ]
        : []),
      ...(renamed.length > 0
        ? [
            settingMessages.renamed(
              TABS.settings,
              renamed.map(({ key, found }) => ({ found, label: SETTING_LABELS[key] })),
            ),
          ]
        : []),
    ],
  };
};
