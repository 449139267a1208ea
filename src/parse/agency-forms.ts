import { a1, absoluteA1 } from '../cells/a1';
import { isDate } from '../cells/date';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { isBlank, numeral } from '../cells/number';
import { shown } from '../cells/shown';
import { AGENCY_FORMS as AT } from '../layout/agency';
import type { ScoringForm, ScoringItem } from '../model/form';
import type { DomainText, FormText, ItemText } from '../model/form-text';
import { text } from './roster';

export type AgencyFormFault =
  | { readonly kind: 'no-form' | 'form-name'; readonly cell: string }
  | { readonly kind: 'same-form'; readonly cell: string; readonly name: string; readonly first: string }
  | { readonly kind: 'built-in-form'; readonly cell: string; readonly name: string }
  | { readonly kind: 'form-gap'; readonly cell: string; readonly found: string }
  | { readonly kind: 'form-full'; readonly cell: string; readonly name: string; readonly found: string }
  | { readonly kind: 'no-items'; readonly cell: string; readonly name: string }
  | { readonly kind: 'item-no'; readonly cell: string; readonly found: string }
  | { readonly kind: 'same-item'; readonly cell: string; readonly no: string; readonly first: string }
  | {
      readonly kind: 'highest' | 'marks';
      readonly cell: string;
      readonly no: string;
      readonly found: string;
    }
  | {
      readonly kind: 'item-names';
      readonly cell: string;
      readonly name: string;
      readonly items: readonly string[];
    };

/** A form as an agency defined it, usable where it has no faults. */
export interface AgencyForm {
  readonly id: string;
  readonly form: ScoringForm;
  readonly text: FormText;
  readonly faults: readonly AgencyFormFault[];
}

/** What the tab of forms is read with. */
export interface AgencyFormRules {
  readonly tab: string;
  readonly headings: readonly string[];
  /** What marks the row that names a form. */
  readonly marker: string;
  readonly isBuiltIn: (name: string) => boolean;
  /** The meaning of a level without words of its own. */
  readonly levelName: (level: number) => string;
}

export interface HeadingFault {
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

export interface ReadAgencyForms {
  readonly forms: readonly AgencyForm[];
  readonly faults: readonly AgencyFormFault[];
  readonly heading?: HeadingFault;
}

/** Id of a form by its name. */
export const agencyFormId = (name: string): string => `agency:${nameKey(name)}`;

interface Line {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/**
 * The forms that an agency defines on a tab: a block each, its first row marked, then a row an item. Rows
 * above the headings are instructions; blank rows are passed over.
 */
export const parseAgencyForms = (grid: Grid, rules: AgencyFormRules): ReadAgencyForms => {
  const below = belowHeadings(grid, rules.headings);
  if ('heading' in below) return { forms: [], faults: [], heading: below.heading };

  const faults: AgencyFormFault[] = [];
  const blocks: { head: Line; items: Line[] }[] = [];
  for (const line of below.lines) {
    if (isBlankRow(line.cells.slice(0, AT.detail))) continue;
    if (nameKey(text(line.cells[AT.domain - 1])) === nameKey(rules.marker))
      blocks.push({ head: line, items: [] });
    else if (blocks.length > 0) blocks[blocks.length - 1]?.items.push(line);
    else faults.push({ kind: 'no-form', cell: a1(line.row, AT.domain) });
  }

  const firstCellOf = new Map<string, string>();
  const forms = blocks.map(({ head, items }) => {
    const form = readForm(head, items, rules);
    const cell = a1(head.row, AT.no);
    const first = firstCellOf.get(form.id);
    if (!first) firstCellOf.set(form.id, cell);
    const clashes: AgencyFormFault[] = [];
    if (form.form.name && first) clashes.push({ kind: 'same-form', cell, name: form.form.name, first });
    if (rules.isBuiltIn(form.form.name)) clashes.push({ kind: 'built-in-form', cell, name: form.form.name });
    return { ...form, faults: [...clashes, ...form.faults] };
  });
  return { forms, faults };
};

/** The rows below the headings, which are found wherever they stand; or what is wrong with the headings. */
export const belowHeadings = (
  grid: Grid,
  headings: readonly string[],
): { readonly lines: readonly Line[] } | { readonly heading: HeadingFault } => {
  const matches = (row: readonly unknown[] = []) =>
    headings.filter((heading, column) => text(row[column]) === heading).length;
  const index = grid.reduce((best, row, at) => (matches(row) > matches(grid[best]) ? at : best), 0);
  const wrong = headings.findIndex((heading, column) => text(grid[index]?.[column]) !== heading);
  if (wrong >= 0) {
    const cell = a1(index + 1, wrong + 1);
    return { heading: { cell, expected: headings[wrong] ?? '', found: text(grid[index]?.[wrong]) } };
  }
  return { lines: grid.slice(index + 1).map((cells, at) => ({ row: index + 2 + at, cells })) };
};

const readForm = (head: Line, lines: readonly Line[], rules: AgencyFormRules): AgencyForm => {
  const name = text(head.cells[AT.no - 1]);
  const full = positive(head.cells[AT.full - 1]);
  const faults: AgencyFormFault[] = [];
  const at = (column: number) => a1(head.row, column);
  const found = (column: number) => cellText(head.cells[column - 1]);
  if (!name) faults.push({ kind: 'form-name', cell: at(AT.no) });
  if (found(AT.highest)) faults.push({ kind: 'form-gap', cell: at(AT.highest), found: found(AT.highest) });
  if (full === undefined) faults.push({ kind: 'form-full', cell: at(AT.full), name, found: found(AT.full) });

  const read = readItems(name, lines);
  if (read.items.length === 0) faults.push({ kind: 'no-items', cell: at(AT.no), name });
  const last = lines[lines.length - 1]?.row ?? head.row;
  const area = { row: head.row, column: AT.no, rows: last - head.row + 1, columns: AT.full - AT.no + 1 };
  const items = read.items.map(({ item }) => item);
  const id = agencyFormId(name);
  const levels = Math.max(0, ...items.map(({ highest }) => highest));
  return {
    id,
    form: { name, full: full ?? 0, items, definedAt: absoluteA1(rules.tab, area) },
    text: {
      id,
      title: [text(head.cells[AT.name - 1]) || name],
      domains: domainsOf(read.items),
      levels: Array.from({ length: levels }, (_, index) => ({
        level: index + 1,
        meaning: text(head.cells[AT.firstLevel - 1 + index]) || rules.levelName(index + 1),
      })),
    },
    faults: [...faults, ...read.faults],
  };
};

interface ReadItem {
  readonly domain: string;
  readonly item: ScoringItem;
  readonly words: ItemText;
}

const readItems = (
  form: string,
  lines: readonly Line[],
): { items: readonly ReadItem[]; faults: AgencyFormFault[] } => {
  const faults: AgencyFormFault[] = [];
  const firstCellOf = new Map<string, string>();
  const nameless: { cell: string; no: string }[] = [];
  let domain = '';
  const items = lines.flatMap(({ row, cells }): ReadItem[] => {
    domain = text(cells[AT.domain - 1]) || domain;
    if (isBlankRow(cells.slice(AT.no - 1, AT.detail))) return [];
    const at = (column: number) => a1(row, column);
    const number = cells[AT.no - 1];
    const no = isDate(number) ? '' : text(number);
    const name = text(cells[AT.name - 1]);
    const highest = positive(cells[AT.highest - 1]);
    const full = positive(cells[AT.full - 1]);
    const first = firstCellOf.get(no);
    if (!no) faults.push({ kind: 'item-no', cell: at(AT.no), found: cellText(number) });
    else if (first) faults.push({ kind: 'same-item', cell: at(AT.no), no, first });
    else firstCellOf.set(no, at(AT.no));
    if (highest === undefined || !Number.isInteger(highest) || highest > AT.levels)
      faults.push({ kind: 'highest', cell: at(AT.highest), no, found: cellText(cells[AT.highest - 1]) });
    if (full === undefined)
      faults.push({ kind: 'marks', cell: at(AT.full), no, found: cellText(cells[AT.full - 1]) });
    if (!name) nameless.push({ cell: at(AT.name), no });
    const detail = text(cells[AT.detail - 1]);
    return [{ domain, item: { no, highest: highest ?? 0, full: full ?? 0 }, words: { no, name, detail } }];
  });
  const [first] = nameless;
  if (first)
    faults.push({ kind: 'item-names', cell: first.cell, name: form, items: nameless.map(({ no }) => no) });
  return { items, faults };
};

/** Items of one domain after another, as they stand; a domain's own number or label is not part of its name. */
const domainsOf = (items: readonly ReadItem[]): DomainText[] => {
  const domains: { name: string; items: ItemText[] }[] = [];
  for (const { domain, words } of items) {
    const last = domains[domains.length - 1];
    if (last && last.name === domain) last.items.push(words);
    else domains.push({ name: domain, items: [words] });
  }
  return domains.map(({ name, items: words }, index) => ({
    no: name ? String(index + 1) : '',
    name: name.replace(/^(?:ด้านที่\s*)?[\d๐-๙]+[.)]?\s+/, ''),
    items: words,
  }));
};

const positive = (cell: unknown): number | undefined => {
  const value = Number(numeral(cell) ?? 0);
  return value > 0 ? value : undefined;
};

const cellText = (cell: unknown): string => (isBlank(cell) ? '' : shown(cell));
