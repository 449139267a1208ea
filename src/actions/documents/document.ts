import type { Person } from '../../model/person';
import type { Settings } from '../../model/settings';
import type { Block, PaperGrid } from '../../plan/paper/paper';

/** A person whom a document can be made for, and what keeps it from being made. */
export interface DocumentPerson {
  readonly person: Person;
  /** Why the document would be incomplete, in Thai; absent where nothing is missing. */
  readonly missing?: string;
}

/** One batch of people, read and ready. */
export interface DocumentBatch {
  /** A person's papers; each person begins on a new page. */
  readonly papersOf: (person: Person) => readonly Block[];
}

/** A kind of paper that is made for some people, stacked on one tab, which one link prints. */
export interface PaperDocument {
  readonly kind: 'paper';
  readonly id: string;
  /** The Thai name, as the dialog offers it. */
  readonly name: string;
  readonly help: string;
  /** The tab that it is made on. */
  readonly tab: string;
  readonly grid: PaperGrid;
  /** Whom it can be made for; reads the workbook. */
  readonly people: () => readonly DocumentPerson[];
  /** Reads what the papers are made from; called once a batch, whatever its size. */
  readonly batch: (people: readonly Person[], settings: Settings) => DocumentBatch;
}

/** A kind of sheet that is made for some people, a tab each, which people go on to work in. */
export interface SheetDocument {
  readonly kind: 'sheet';
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly people: () => readonly DocumentPerson[];
  /** Makes or brings up to date the tabs of some people, keeping what was typed. @returns their names */
  readonly make: (people: readonly Person[], settings: Settings) => readonly string[];
}

export type Document = PaperDocument | SheetDocument;
