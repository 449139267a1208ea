import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = join(__dirname, '../cases');

/** Cells as they are typed, by domain or item of the form, in the form's order. */
export type Levels = Readonly<Record<string, readonly (string | number)[]>>;

export interface AgencyForm {
  readonly name: string;
  readonly full: number;
  readonly items: readonly { readonly no: string; readonly highest: number; readonly full: number }[];
}

export interface FormCase {
  readonly title: string;
  readonly form: string;
  readonly levels: Levels;
  readonly expected: string | number;
}

export interface AgencyFormCase {
  readonly title: string;
  readonly form: AgencyForm;
  readonly levels: readonly (string | number)[];
  readonly expected: string | number;
}

export interface BandCase {
  readonly title: string;
  readonly score: number;
  readonly scheme: string;
  readonly expected: string;
}

/** One person's appraisal: every component's form, then the total and its band. */
export interface AppraisalCase {
  readonly title: string;
  readonly forms: readonly {
    readonly component: string;
    readonly form: string;
    readonly levels: Levels;
    readonly score: string | number;
  }[];
  readonly total: string | number;
  readonly band: string;
}

/** The cases of one file. */
export const readCases = <Case>(file: string): readonly Case[] =>
  JSON.parse(readFileSync(join(CASES, file), 'utf8'));

/** Every file of cases. */
export const caseFiles = (): string[] =>
  readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .sort();
