import { LOG_HEADINGS, TABS } from '../../src/thai/workbook';
import type { TestBench } from './workbench';

/** Every line of the log of changes from the top, in the order of its headings; none where there is no log. */
export const logLines = (bench: TestBench): unknown[][] => {
  const lines: unknown[][] = [];
  if (!bench.state.engine.book.getSheetByName(TABS.log)) return lines;
  for (let row = 2; ; row += 1) {
    const line = bench.row(TABS.log, row, LOG_HEADINGS.length);
    if (line[0] === '') return lines;
    lines.push(line);
  }
};

/** What changed, line by line. */
export const logged = (bench: TestBench): string[] => logLines(bench).map((line) => String(line[5]));

/** Lines about one tab: those of actions that write many cells name none in the column of tabs. */
export const logOfTabs = (bench: TestBench): unknown[][] => logLines(bench).filter((line) => line[2] !== '');
