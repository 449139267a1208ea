import type { IBorderData, Worksheet } from '@univerjs/core';
import type { Area } from '../../src/cells/a1';
import type { Engine } from '../engine/engine';

/** Which lines of an area are drawn, as `setBorder` takes them: false takes a line away, null leaves it as it is. */
export type Sides = readonly [
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
];

const THIN = { s: 1, cl: { rgb: '#000000' } } as const;

/** Draws thin black lines around and within areas, in one step for them all. */
export const drawBorders = (
  engine: Engine,
  sheet: Worksheet,
  areas: readonly Area[],
  [top, left, bottom, right, vertical, horizontal]: Sides,
): void => {
  if ([top, left, bottom, right, vertical, horizontal].some((side) => side === undefined))
    throw new Error('The parameters do not match the method signature for RangeList.setBorder.');
  const cells: Record<number, Record<number, { s: { bd: IBorderData } }>> = {};
  const draw = (row: number, column: number, side: keyof IBorderData, drawn: boolean | null) => {
    if (drawn === null) return;
    cells[row] ??= {};
    const line = cells[row] as Record<number, { s: { bd: IBorderData } }>;
    line[column] ??= { s: { bd: {} } };
    const { bd } = (line[column] as { s: { bd: IBorderData } }).s;
    bd[side] = drawn ? THIN : null;
  };
  for (const area of areas) {
    const [firstRow, firstColumn] = [area.row - 1, area.column - 1];
    const [lastRow, lastColumn] = [firstRow + area.rows - 1, firstColumn + area.columns - 1];
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        draw(row, column, 't', row === firstRow ? top : horizontal);
        draw(row, column, 'b', row === lastRow ? bottom : horizontal);
        draw(row, column, 'l', column === firstColumn ? left : vertical);
        draw(row, column, 'r', column === lastColumn ? right : vertical);
      }
  }
  engine.styleCells(sheet, cells);
};
