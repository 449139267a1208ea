import type { IWorkbookData } from '@univerjs/core';

/** What the host gives a new tab. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** A row that shows Thai marks unclipped. */
export const ROW_HEIGHT = 30;

export const FONT = 'Sarabun';

/** A workbook with one empty tab, as a new one in Google Sheets. */
export const emptyWorkbook = (): Partial<IWorkbookData> => ({
  id: 'workbook',
  name: 'สมุดงานใหม่',
  sheetOrder: ['sheet-1'],
  defaultStyle: { ff: FONT, fs: 11, vt: 2 },
  sheets: {
    'sheet-1': {
      id: 'sheet-1',
      name: 'ชีต1',
      rowCount: NEW_SHEET.rows,
      columnCount: NEW_SHEET.columns,
      defaultRowHeight: ROW_HEIGHT,
      defaultColumnWidth: 100,
      cellData: {},
    },
  },
});
