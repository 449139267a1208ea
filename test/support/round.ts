import { SETTING_HEADINGS, SETTING_LABELS } from '../../src/thai/settings';
import { TABS } from '../../src/thai/workbook';
import { typeCells } from '../../workbench/headless';
import type { TestBench } from './workbench';

/** Makes the settings tab say a round, as a hand would. */
export const typeRound = ({ state }: TestBench, fiscalYear: number, round: number): void => {
  const { book } = state.engine;
  if (!book.getSheetByName(TABS.settings)) book.create(TABS.settings, 100, 10);
  typeCells(state.engine, TABS.settings, 1, 1, [
    [...SETTING_HEADINGS],
    [SETTING_LABELS.fiscalYear, fiscalYear, '', '', '', '', ''],
    [SETTING_LABELS.round, round, '', '', '', '', ''],
  ]);
};
