import {
  BooleanNumber,
  CellValueType,
  DataValidationType,
  type IBorderData,
  type Worksheet,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Engine } from '../engine/engine';

/** A cell as it prints. */
export interface PrintedCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly bold: boolean;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly wraps: boolean;
  readonly background: string | undefined;
  readonly borders: readonly Side[];
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** What the host prints of a tab: its cells as far as they are filled, and how wide and high they are. */
export interface PrintedTab {
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Rows that stay in view, from the first. */
  readonly frozen: number;
  readonly cells: readonly (readonly PrintedCell[])[];
}

const SIDES: readonly (readonly [keyof IBorderData, Side])[] = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
];

const HORIZONTAL: Readonly<Record<number, PrintedCell['align']>> = { 1: 'left', 2: 'center', 3: 'right' };
const VERTICAL: Readonly<Record<number, PrintedCell['vertical']>> = { 1: 'top', 2: 'middle', 3: 'bottom' };
const WRAPS = 3;

/** A tick box, empty and ticked. */
const TICK_BOXES = ['☐', '☑'] as const;

/** Reads a tab of the engine as it would print. */
export const printedTab = (engine: Engine, name: string): PrintedTab => {
  const tab = engine.book.getSheetByName(name);
  if (!tab) throw new Error(`No tab ${name}`);
  const sheet = tab.getSheet();
  const extent = engine.extent(sheet);
  const shown = extent.rows > 0 ? tab.getRange(0, 0, extent.rows, extent.columns).getDisplayValues() : [];
  return {
    name,
    columns: Array.from({ length: extent.columns }, (_, column) => sheet.getColumnWidth(column)),
    rows: Array.from({ length: extent.rows }, (_, row) => sheet.getRowHeight(row)),
    frozen: tab.getFrozenRows(),
    cells: shown.map((line, row) =>
      line.map((text, column) => printedCell(engine, sheet, row, column, String(text ?? ''))),
    ),
  };
};

const printedCell = (
  engine: Engine,
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
): PrintedCell => {
  const look = {
    ...engine.workbook.getStyles().get(sheet.getConfig().defaultStyle),
    ...engine.look(sheet, row, column),
  };
  const raw = sheet.getCellRaw(row, column);
  const isNumber = raw?.t === CellValueType.NUMBER;
  const isBox = raw?.t === CellValueType.BOOLEAN && hasTickBox(engine, sheet, row, column);
  return {
    text: isBox ? TICK_BOXES[raw.v ? 1 : 0] : text,
    isNumber,
    align: isBox ? 'center' : (HORIZONTAL[look.ht ?? 0] ?? (isNumber ? 'right' : 'left')),
    vertical: VERTICAL[look.vt ?? 0] ?? 'bottom',
    bold: look.bl === BooleanNumber.TRUE,
    font: look.ff ?? 'Arial',
    size: look.fs ?? 10,
    wraps: look.tb === WRAPS,
    background: look.bg?.rgb ?? undefined,
    borders: SIDES.flatMap(([key, side]) => (look.bd?.[key]?.s ? [side] : [])),
  };
};

const hasTickBox = (engine: Engine, sheet: Worksheet, row: number, column: number): boolean =>
  engine
    .get<SheetDataValidationModel>(SheetDataValidationModel)
    .getRuleByLocation(engine.workbook.getUnitId(), sheet.getSheetId(), row, column)?.type ===
  DataValidationType.CHECKBOX;
