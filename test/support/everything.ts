import { services } from '../../workbench/headless';
import type { TestBench } from './workbench';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything that a tab holds and how it looks, as far as a user can see it. */
export interface WholeTab {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozen: readonly [number, number];
  readonly widths: readonly number[];
  /** By address: content, formula, look, note and rule of every cell that has any. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** All tabs that are not hidden, whole, down to so many rows. */
export const everything = (bench: TestBench, most = 250): readonly WholeTab[] => {
  const { engine } = bench.state;
  const app = services(bench.state).SpreadsheetApp as { getActive(): Book };
  const before = bench.state.calls.length;
  const whole = app
    .getActive()
    .getSheets()
    .filter((tab) => !tab.isSheetHidden())
    .map((tab): WholeTab => {
      const own = engine.book.getSheetByName(tab.getName());
      if (!own) throw new Error(`No tab ${tab.getName()}`);
      const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
      const range = tab.getRange(1, 1, Math.min(rows, most), columns);
      const [formulas, notes, rules] = [range.getFormulas(), range.getNotes(), range.getDataValidations()];
      const cells: Record<string, unknown> = {};
      range.getValues().forEach((line, row) => {
        line.forEach((value, column) => {
          const cell = [
            value,
            unquoted(formulas[row]?.[column] ?? ''),
            engine.look(own.getSheet(), row, column) ?? null,
            notes[row]?.[column] ?? '',
            rules[row]?.[column] ?? null,
          ];
          if (cell.some((part) => part !== '' && part !== null))
            cells[`${row + 1},${column + 1}`] = JSON.parse(JSON.stringify(cell));
        });
      });
      return {
        name: tab.getName(),
        rows,
        columns,
        frozen: [tab.getFrozenRows(), tab.getFrozenColumns()],
        widths: Array.from({ length: columns }, (_, column) => own.getColumnWidth(column)),
        cells,
      };
    });
  bench.state.calls.splice(before);
  return whole;
};

/** A renamed tab's name stands in formulas without quotes where it needs none, as it would in Sheets. */
const unquoted = (formula: string): string => formula.replace(/'([^'!]+)'!/g, '$1!');
