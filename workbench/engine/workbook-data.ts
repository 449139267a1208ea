import type { IWorkbookData } from '@univerjs/core';

/** What the host gives a new tab. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** A row that shows Thai marks unclipped. */
const ROW_HEIGHT = 30;

const COLUMN_WIDTH = 100;

const FONT = 'Sarabun';

/** What a row that is fitted to its text leaves free: a mark on a mark stands higher than the font's own line. */
const PADDING = { t: 2, b: 2, l: 2, r: 2 } as const;

/** Text in the middle of its row, where no mark above or below a Thai letter is cut. */
const DEFAULT_STYLE = { ff: FONT, fs: 11, vt: 2, pd: PADDING } as const;

/** What every new tab looks like. */
export const SHEET_LOOK = {
  defaultRowHeight: ROW_HEIGHT,
  defaultColumnWidth: COLUMN_WIDTH,
  defaultStyle: DEFAULT_STYLE,
} as const;

/** A workbook with one empty tab, as a new one in Google Sheets. */
export const emptyWorkbook = (): Partial<IWorkbookData> => ({
  id: 'workbook',
  name: 'สมุดงานใหม่',
  sheetOrder: ['sheet-1'],
  sheets: {
    'sheet-1': {
      id: 'sheet-1',
      name: 'ชีต1',
      rowCount: NEW_SHEET.rows,
      columnCount: NEW_SHEET.columns,
      ...SHEET_LOOK,
      cellData: {},
    },
  },
});
