import type { FWorksheet } from '@univerjs/sheets/facade';
import { NEW_SHEET, SHEET_LOOK } from '../engine/workbook-data';
import { standIn } from './partial';
import { checkTabName, LocalSheet, leavesOneInSight, roomFor } from './sheet';
import type { HostState } from './state';
import { LocalTextStyleBuilder } from './text-style';
import { localUi } from './ui';
import { LocalValidationBuilder } from './validation';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Supported =
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'getId'
  | 'getName'
  | 'getProtections'
  | 'getSheetByName'
  | 'getSheets'
  | 'getUrl'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'toast';

/** The open workbook. */
export class LocalSpreadsheet implements Pick<Spreadsheet, Supported> {
  constructor(private readonly state: HostState) {}

  private get self(): Spreadsheet {
    return standIn<Spreadsheet>('Spreadsheet', this);
  }

  private get book() {
    return this.state.engine.book;
  }

  getId = (): string => this.book.getId();

  getName = (): string => this.book.getName();

  getUrl = (): string => this.state.url;

  getSheets = (): Sheet[] => {
    this.state.count('Spreadsheet.getSheets');
    return this.book.getSheets().map((tab) => LocalSheet.of(this.state, tab));
  };

  getSheetByName = (name: string): Sheet | null => {
    const tab = this.book.getSheetByName(name);
    return tab ? LocalSheet.of(this.state, tab) : null;
  };

  getActiveSheet = (): Sheet => LocalSheet.of(this.state, this.book.getActiveSheet());

  setActiveSheet = (sheet: Sheet): Sheet => {
    const tab = this.book.getSheetByName(sheet.getName());
    if (!tab) return sheet;
    this.book.setActiveSheet(tab);
    this.state.stage.activate(tab.getSheet(), 0, 0);
    return sheet;
  };

  getProtections = (
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] => {
    this.state.count('Spreadsheet.getProtections');
    const before = this.state.calls.length;
    const all = this.book.getSheets().flatMap((tab) => LocalSheet.of(this.state, tab).getProtections(type));
    this.state.calls.splice(before);
    return all;
  };

  insertSheet = (name?: string | number | object, options?: number | object): Sheet => {
    if (typeof name !== 'string') throw new Error('The workbench inserts tabs by name only');
    this.state.count('Spreadsheet.insertSheet', name);
    checkTabName(name);
    roomFor(this.state, NEW_SHEET.rows * NEW_SHEET.columns);
    if (this.book.getSheetByName(name))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const tab = options ? this.copyOf(options, name) : this.emptyTab(name);
    this.state.stage.activate(tab.getSheet(), 0, 0);
    this.state.wrote();
    return LocalSheet.of(this.state, tab);
  };

  private emptyTab(name: string): FWorksheet {
    return this.book.create(name, NEW_SHEET.rows, NEW_SHEET.columns, { sheet: SHEET_LOOK });
  }

  /** A tab as its template is: `insertSheet(name, { template })`. */
  private copyOf(options: number | object, name: string): FWorksheet {
    const { template } = options as { template?: Sheet };
    const tab = template && this.book.getSheetByName(template.getName());
    if (!tab) throw new Error('The workbench inserts a tab after the others, or as a template is');
    return LocalSheet.copied(this.state, tab, name);
  }

  moveActiveSheet = (place: number): void => {
    const active = this.book.getActiveSheet();
    this.state.count('Spreadsheet.moveActiveSheet', active.getSheetName());
    if (place < 1 || place > this.book.getSheets().length) throw new Error('The place is out of bounds.');
    this.book.moveSheet(active, place - 1);
  };

  deleteSheet = (sheet: Sheet): void => {
    this.state.count('Spreadsheet.deleteSheet', sheet.getName());
    const tab = this.book.getSheetByName(sheet.getName());
    if (!tab) throw new Error(`There is no sheet ${sheet.getName()} to delete.`);
    leavesOneInSight(this.state, tab);
    this.book.deleteSheet(tab);
    this.state.wrote();
  };

  toast = (message: string, title?: string | null): void => this.state.stage.toast(title ?? '', message);

  static app(state: HostState): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
    const book = new LocalSpreadsheet(state).self;
    return standIn<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp', {
      getActive: () => book,
      getActiveSpreadsheet: () => book,
      getActiveSheet: () => book.getActiveSheet(),
      getUi: () => localUi(state),
      CopyPasteType: {
        PASTE_COLUMN_WIDTHS: 'PASTE_COLUMN_WIDTHS',
        PASTE_VALUES: 'PASTE_VALUES',
      } as unknown as typeof SpreadsheetApp.CopyPasteType,
      ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' } as unknown as typeof SpreadsheetApp.ProtectionType,
      newTextStyle: LocalTextStyleBuilder.start,
      newDataValidation: LocalValidationBuilder.start,
      flush: () => {
        state.count('SpreadsheetApp.flush');
        state.unflushed = false;
      },
    } satisfies Partial<GoogleAppsScript.Spreadsheet.SpreadsheetApp>);
  }
}
