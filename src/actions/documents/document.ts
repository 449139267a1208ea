import type { Person } from '../../model/person';
import type { Settings } from '../../model/settings';
import type { Block, PaperGrid } from '../../plan/paper/paper';
import type { Papers } from '../../plan/paper/stack';

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

/** Tabs of some people, ready to be made or brought up to date, keeping what was typed. */
export interface SheetBatch {
  /** Their names. */
  readonly tabs: readonly string[];
  /** Other tabs that making them changes. */
  readonly changes?: readonly string[];
  readonly write: () => void;
}

/** A kind of sheet that is made for some people, a tab each, which people go on to work in. */
export interface SheetDocument {
  readonly kind: 'sheet';
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly read: () => SheetSource;
}

/** What a kind of sheet is made from, read from the workbook once. */
export interface SheetSource {
  /** Whom it can be made for. */
  readonly people: readonly DocumentPerson[];
  /** Reads and checks what is on some people's tabs; nothing is written yet. */
  readonly batch: (people: readonly Person[], settings: Settings) => SheetBatch;
}

/** Whom a list is about, and what the user should know before it is made. */
export interface ListPeople {
  readonly people: readonly DocumentPerson[];
  /** In Thai; says why where there is nobody. */
  readonly notes: readonly string[];
}

/** A kind of paper that is made once over all the people chosen, such as an announcement. */
export interface ListDocument {
  readonly kind: 'list';
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly tab: string;
  readonly grid: PaperGrid;
  readonly people: () => ListPeople;
  /** The papers over some people; reads the workbook. */
  readonly papers: (people: readonly Person[], settings: Settings) => readonly Papers[];
}

export type Document = PaperDocument | ListDocument | SheetDocument;

/** A document that is stacked on one tab and printed. */
export type PrintedDocument = PaperDocument | ListDocument;

/** Whom a document can be made for, and what the user should know of it. */
export const peopleOf = (document: Document): ListPeople => {
  if (document.kind === 'list') return document.people();
  return { people: document.kind === 'sheet' ? document.read().people : document.people(), notes: [] };
};
