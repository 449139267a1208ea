import { EVIDENCE_HEADINGS, TABS } from '../thai/workbook';
import { COLORS } from './colors';
import type { TabPlan } from './tab';

/** An empty tab for notes and evidence. */
export const evidencePlan = (): TabPlan => ({
  name: TABS.evidence,
  cells: [EVIDENCE_HEADINGS],
  fills: [{ area: { row: 1, column: 1, rows: 1, columns: EVIDENCE_HEADINGS.length }, color: COLORS.heading }],
  frozen: { rows: 1, columns: 2 },
  widths: [
    { column: 1, count: 5, pixels: 120 },
    { column: 6, count: 2, pixels: 300 },
    { column: 8, count: 2, pixels: 150 },
  ],
});
