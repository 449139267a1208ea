import type { Worksheet } from '@univerjs/core';
import type { Area } from '../../src/cells/a1';
import type { Chart } from '../chart/chart';
import type { Engine } from '../engine/engine';

/** One read from, or write to, the host. */
export interface ServiceCall {
  readonly name: string;
  /** The tab it was about; '' where it was about none. */
  readonly tab: string;
}

/** Who sits at the keyboard. */
export interface User {
  readonly email: string;
  readonly key: string;
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly ({ readonly caption: string; readonly calls: string } | Menu | 'separator')[];
}

/** The buttons of a question. */
export type Question = 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** What the host shows outside of the grid. */
export interface Stage {
  menu(menu: Menu): void;
  alert(title: string, message: string): void;
  /** Asks and waits for the answer: the name of a button. */
  ask(title: string, message: string, buttons: Question): string;
  /** Asks for a line of text and waits; null where the user cancels. */
  prompt(title: string, message: string): string | null;
  sidebar(title: string, html: string): void;
  dialog(title: string, html: string, width: number, height: number): void;
  toast(title: string, message: string): void;
  activate(sheet: Worksheet, row: number, column: number): void;
}

export interface ProtectedArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether it is the whole tab's, however far the tab grows. */
  readonly whole?: boolean;
  /** Cells of a protected tab that everybody may edit. */
  free?: readonly Area[];
  /** Whether everybody who may edit the workbook is an editor, as the host begins a protection. */
  everybody?: boolean;
  description: string;
  editors: Set<string>;
  warningOnly: boolean;
}

/** Everything that the local services share. */
export class HostState {
  readonly calls: ServiceCall[] = [];
  readonly protectedAreas: ProtectedArea[] = [];
  readonly charts: Chart[] = [];
  /** Ids of the tabs that have a filter: a tab has one at most. */
  readonly filtered = new Set<string>();
  readonly properties = new Map<string, string>();
  /** What is kept for each user, by key. */
  readonly userProperties = new Map<string, Map<string, string>>();
  user: User = { email: 'admin@school.example', key: 'local-user' };
  owner = 'admin@school.example';
  /** Where the workbook is open; its export link begins with it. */
  url = 'http://localhost/spreadsheets/d/workbook/edit';
  /** Whether somebody else holds the document lock. */
  lockedByOther = false;
  /** Whether the running call has written: what a formula shows is stale from then on. */
  written = false;
  /** Whether it has written what the host may still hold back: another run under the lock would not see it. */
  unflushed = false;

  constructor(
    readonly engine: Engine,
    /** The project's HTML files by name, without the ending. */
    readonly files: ReadonlyMap<string, string>,
    readonly stage: Stage,
  ) {}

  /** Notes that the running call has written. */
  wrote(): void {
    this.written = true;
    this.unflushed = true;
  }

  count(name: string, tab = ''): void {
    this.calls.push({ name, tab });
  }

  /** What is kept for whoever sits at the keyboard: nobody sees another's. */
  propertiesOfUser(): Map<string, string> {
    const kept = this.userProperties.get(this.user.key) ?? new Map<string, string>();
    this.userProperties.set(this.user.key, kept);
    return kept;
  }

  mayEdit(sheetId: string, row: number, column: number, rows: number, columns: number): boolean {
    if (this.user.email === this.owner) return true;
    return !this.protectedAreas.some(
      (area) =>
        area.sheetId === sheetId &&
        !area.warningOnly &&
        !area.everybody &&
        !area.editors.has(this.user.email) &&
        !(area.free ?? []).some(
          (free) =>
            row >= free.row &&
            column >= free.column &&
            row + rows <= free.row + free.rows &&
            column + columns <= free.column + free.columns,
        ) &&
        row < area.row + area.rows &&
        area.row < row + rows &&
        column < area.column + area.columns &&
        area.column < column + columns,
    );
  }
}
