import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { arabicDigits, isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { AGENCY_POSITIONS as AT } from '../layout/agency';
import type { Component, PositionForms } from '../model/person';
import { belowHeadings, type HeadingFault } from './agency-forms';
import { text } from './roster';

export type AgencyPositionFault =
  | { readonly kind: 'position'; readonly cell: string }
  | { readonly kind: 'component' | 'form' | 'bands'; readonly cell: string; readonly found: string }
  | { readonly kind: 'same-component'; readonly cell: string; readonly no: string; readonly first: string }
  | { readonly kind: 'other-bands'; readonly cell: string; readonly found: string; readonly first: string }
  | { readonly kind: 'sum'; readonly cell: string; readonly name: string; readonly total: string }
  | { readonly kind: 'twice'; readonly cell: string; readonly name: string; readonly first: string }
  | { readonly kind: 'built-in'; readonly cell: string; readonly name: string };

/** A position as an agency defined it, usable where neither it nor a form of it has faults. */
export interface AgencyPosition {
  readonly forms: PositionForms;
  readonly faults: readonly AgencyPositionFault[];
}

/** A form that a position may name. */
export interface NamedForm {
  readonly id: string;
  readonly full: number;
}

/** What the tab of positions is read with. */
export interface AgencyPositionRules {
  readonly headings: readonly string[];
  /** How people write that somebody has no standing, and that built-in forms are replaced on purpose. */
  readonly noStanding: string;
  readonly instead: string;
  readonly findForm: (name: string) => NamedForm | undefined;
  readonly bandSchemes: readonly string[];
  readonly builtIn: readonly PositionForms[];
  /** The entry tab of a position. */
  readonly tabName: (name: string) => string;
}

interface Line {
  readonly row: number;
  readonly cells: readonly unknown[];
}

interface Group {
  readonly position: string;
  readonly standings: readonly string[];
  readonly lines: Line[];
}

/** The positions that an agency defines on a tab: a row a component, rows of one position and standing together. */
export const parseAgencyPositions = (
  grid: Grid,
  rules: AgencyPositionRules,
): {
  readonly positions: readonly AgencyPosition[];
  readonly faults: readonly AgencyPositionFault[];
  readonly heading?: HeadingFault;
} => {
  const below = belowHeadings(grid, rules.headings);
  if ('heading' in below) return { positions: [], faults: [], heading: below.heading };

  const faults: AgencyPositionFault[] = [];
  const groups = new Map<string, Group>();
  for (const line of below.lines) {
    if (isBlankRow(line.cells.slice(0, rules.headings.length))) continue;
    const position = text(line.cells[AT.position - 1]);
    if (!position) {
      faults.push({ kind: 'position', cell: a1(line.row, AT.position) });
      continue;
    }
    const standings = standingsIn(text(line.cells[AT.standings - 1]), rules.noStanding);
    const key = [position, ...standings.map(nameKey).sort()].map(nameKey).join('/');
    const group = groups.get(key) ?? { position, standings, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }

  const all = [...groups.values()];
  const positions = all.map((group, index) => {
    const read = readPosition(group, rules);
    const before = all.slice(0, index).find((other) => overlap(other, group));
    const cell = cellOf(group, AT.position);
    const name = nameOf(group);
    const twice: AgencyPositionFault[] = before
      ? [{ kind: 'twice', cell, name, first: cellOf(before, AT.position) }]
      : [];
    return { ...read, faults: [...twice, ...read.faults] };
  });
  return { positions, faults };
};

const standingsIn = (cell: string, noStanding: string): string[] =>
  cell
    .split(/[,،、]/)
    .map((standing) => standing.trim())
    .filter(Boolean)
    .map((standing) => (nameKey(standing) === nameKey(noStanding) ? '' : standing));

const cellOf = ({ lines }: Group, column: number): string => a1(lines[0]?.row ?? 1, column);

/** A position with its standings, as its entry tab and messages name it. */
const nameOf = ({ position, standings }: Pick<Group, 'position' | 'standings'>): string =>
  [position, ...standings].filter(Boolean).join(' ');

type Covered = Pick<Group, 'position' | 'standings'>;

const overlap = (a: Covered, b: Covered): boolean =>
  nameKey(a.position) === nameKey(b.position) &&
  (a.standings.length === 0 ||
    b.standings.length === 0 ||
    a.standings.some((one) => b.standings.some((other) => nameKey(one) === nameKey(other))));

const readPosition = (group: Group, rules: AgencyPositionRules): AgencyPosition => {
  const faults: AgencyPositionFault[] = [];
  const components: Component[] = [];
  const firstCellOf = new Map<string, string>();
  let bands = '';
  let bandsCell = '';
  let total = 0;
  let whole = true;
  for (const { row, cells } of group.lines) {
    const at = (column: number) => a1(row, column);
    const no = arabicDigits(cellText(cells[AT.component - 1]));
    const formName = text(cells[AT.form - 1]);
    const form = formName ? rules.findForm(formName) : undefined;
    const first = firstCellOf.get(no);
    if (!/^\d(?:\.\d)?$/.test(no)) faults.push({ kind: 'component', cell: at(AT.component), found: no });
    else if (first) faults.push({ kind: 'same-component', cell: at(AT.component), no, first });
    else firstCellOf.set(no, at(AT.component));
    if (!form) faults.push({ kind: 'form', cell: at(AT.form), found: formName });
    else components.push({ no, form: form.id });
    total += form?.full ?? 0;
    if (!form?.full) whole = false;

    const named = text(cells[AT.bands - 1]);
    const scheme = rules.bandSchemes.find((known) => nameKey(known) === nameKey(named));
    if (named && !scheme) faults.push({ kind: 'bands', cell: at(AT.bands), found: named });
    else if (scheme && bands && scheme !== bands)
      faults.push({ kind: 'other-bands', cell: at(AT.bands), found: scheme, first: bandsCell });
    else if (scheme && !bands) [bands, bandsCell] = [scheme, at(AT.bands)];
  }
  const name = nameOf(group);
  const sum = Number(total.toFixed(6));
  if (whole && sum !== 100)
    faults.push({ kind: 'sum', cell: cellOf(group, AT.form), name, total: String(sum) });
  const instead = group.lines.some(
    ({ cells }) => nameKey(text(cells[AT.instead - 1])) === nameKey(rules.instead),
  );
  if (!instead && rules.builtIn.some((builtIn) => overlap(builtIn, group)))
    faults.push({ kind: 'built-in', cell: cellOf(group, AT.position), name });
  return {
    forms: {
      position: group.position,
      standings: group.standings,
      tab: rules.tabName(name),
      components: components.sort((a, b) => a.no.localeCompare(b.no)),
      ...(bands ? { bands } : {}),
    },
    faults,
  };
};

const cellText = (cell: unknown): string => (isBlank(cell) ? '' : text(shown(cell)));
