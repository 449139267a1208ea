import type { IStyleData } from '@univerjs/core';
import { standIn } from './partial';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** How text looks. */
export class LocalTextStyle implements Pick<TextStyle, 'getFontFamily' | 'getFontSize' | 'isBold'> {
  constructor(readonly look: IStyleData) {}

  getFontFamily = (): string | null => this.look.ff ?? null;
  // The types call it an integer, the documentation a size that may be none.
  getFontSize = (): number => this.look.fs ?? 0;
  isBold = (): boolean => this.look.bl === 1;
}

type Supported = 'build' | 'setBold' | 'setFontFamily' | 'setFontSize';

export class LocalTextStyleBuilder implements Pick<Builder, Supported> {
  static start = (): Builder => standIn<Builder>('TextStyleBuilder', new LocalTextStyleBuilder());

  private look: IStyleData = {};

  private with(look: IStyleData): Builder {
    this.look = { ...this.look, ...look };
    return standIn<Builder>('TextStyleBuilder', this);
  }

  setBold = (bold: boolean): Builder => this.with({ bl: bold ? 1 : 0 });
  setFontFamily = (family: string): Builder => this.with({ ff: family });
  setFontSize = (size: number): Builder => {
    if (!Number.isInteger(size) || size < 1) throw new Error(`Invalid argument: ${size}`);
    return this.with({ fs: size });
  };

  build = (): TextStyle => standIn<TextStyle>('TextStyle', new LocalTextStyle(this.look));
}
