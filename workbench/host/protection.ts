import type { Area } from '../../src/cells/a1';
import { standIn } from './partial';
import type { HostState, ProtectedArea } from './state';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A range of the tab that a protection is on. */
export type RangeAt = (area: Area) => Range;

type Supported =
  | 'addEditor'
  | 'addEditors'
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'canDomainEdit'
  | 'setDomainEdit'
  | 'getEditors'
  | 'getUnprotectedRanges'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

/** A protected range or tab: it binds scripts as it binds hands. */
export class LocalProtection implements Pick<Protection, Supported> {
  static over(
    state: HostState,
    area: Pick<ProtectedArea, 'sheetId' | 'row' | 'column' | 'rows' | 'columns' | 'whole'>,
    rangeAt: RangeAt,
  ): Protection {
    const made: ProtectedArea = {
      ...area,
      description: '',
      everybody: true,
      editors: new Set([state.owner, state.user.email].filter(Boolean)),
      warningOnly: false,
    };
    state.protectedAreas.push(made);
    return LocalProtection.of(state, made, rangeAt);
  }

  static of = (state: HostState, area: ProtectedArea, rangeAt: RangeAt): Protection =>
    standIn<Protection>('Protection', new LocalProtection(state, area, rangeAt));

  private constructor(
    private readonly state: HostState,
    private readonly area: ProtectedArea,
    private readonly rangeAt: RangeAt,
  ) {}

  private get self(): Protection {
    return standIn<Protection>('Protection', this);
  }

  /** Only who may edit what is protected may change its protection. */
  private change(name: string, apply: () => void): Protection {
    this.state.count(`Protection.${name}`);
    if (!this.canEdit()) throw new Error('You are trying to edit a protected cell or object.');
    apply();
    return this.self;
  }

  setDescription = (description: string): Protection =>
    this.change('setDescription', () => {
      this.area.description = description;
    });

  getDescription = (): string => this.area.description;

  setWarningOnly = (warningOnly: boolean): Protection =>
    this.change('setWarningOnly', () => {
      this.area.warningOnly = warningOnly;
    });

  isWarningOnly = (): boolean => this.area.warningOnly;

  addEditor = (editor: string | GoogleAppsScript.Base.User): Protection =>
    this.change('addEditor', () => void this.area.editors.add(emailOf(editor)));

  addEditors = ((editors: string[]): Protection =>
    this.change('addEditors', () => {
      for (const editor of editors) this.area.editors.add(editor);
    })) as Protection['addEditors'];

  getProtectionType = (): GoogleAppsScript.Spreadsheet.ProtectionType =>
    (this.area.whole ? 'SHEET' : 'RANGE') as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;

  getRange = (): Range => this.rangeAt(this.area);

  getUnprotectedRanges = (): Range[] => {
    if (!this.area.whole) throw new Error('The protection is not on a sheet.');
    this.state.count('Protection.getUnprotectedRanges');
    return (this.area.free ?? []).map(this.rangeAt);
  };

  setUnprotectedRanges = (ranges: Range[]): Protection => {
    if (!this.area.whole) throw new Error('The protection is not on a sheet.');
    return this.change('setUnprotectedRanges', () => {
      this.area.free = ranges.map((range) => ({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      }));
    });
  };

  removeEditor = (editor: string | GoogleAppsScript.Base.User): Protection =>
    this.change('removeEditor', () => void this.area.editors.delete(emailOf(editor)));

  getEditors = (): GoogleAppsScript.Base.User[] => {
    this.state.count('Protection.getEditors');
    return [...this.area.editors].map((email) =>
      standIn<GoogleAppsScript.Base.User>('User', {
        getEmail: () => email,
      } satisfies Partial<GoogleAppsScript.Base.User>),
    );
  };

  /** The owner, and whoever runs the script, cannot be removed. */
  removeEditors = (editors: (string | GoogleAppsScript.Base.User)[]): Protection =>
    this.change('removeEditors', () => {
      this.area.everybody = false;
      for (const email of editors.map(emailOf))
        if (email !== this.state.owner && email !== this.state.user.email) this.area.editors.delete(email);
    });

  canDomainEdit = (): boolean => false;

  setDomainEdit = (editable: boolean): Protection =>
    this.change('setDomainEdit', () => {
      if (editable) throw new Error('The workbench has no domain');
    });

  canEdit = (): boolean => {
    const { sheetId, row, column, rows, columns } = this.area;
    return this.state.mayEdit(sheetId, row, column, rows, columns);
  };

  remove = (): void => {
    this.change(
      'remove',
      () => void this.state.protectedAreas.splice(this.state.protectedAreas.indexOf(this.area), 1),
    );
  };
}

const emailOf = (editor: string | GoogleAppsScript.Base.User): string =>
  typeof editor === 'string' ? editor : editor.getEmail();
