import type { ICellData } from '@univerjs/core';
import type { TestBench } from './workbench';

/** Pastes over cells as Ctrl+V in the page does, from a row and column counted from 1. */
export const pasteCells = (
  { state: { engine } }: TestBench,
  tab: string,
  row: number,
  column: number,
  values: readonly (readonly (string | number)[])[],
): void => {
  const sheet = engine.book.getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  const cells = (line: readonly (string | number)[]): Record<number, ICellData> =>
    Object.fromEntries(line.map((v, c) => [column - 1 + c, { v }]));
  engine.api.syncExecuteCommand('sheet.mutation.set-range-values', {
    unitId: engine.book.getId(),
    subUnitId: sheet.getSheetId(),
    cellValue: Object.fromEntries(values.map((line, r) => [row - 1 + r, cells(line)])),
    trigger: 'sheet.command.paste-by-short-key',
  });
};
