import type { CanonicalGrid } from '../cells/canonical';
import { type GridChange, gridChanges } from '../cells/grid-changes';
import type { Seal, SealedTab } from '../model/seal';

/** A tab's cells as they were, or are. */
export interface TabContent {
  readonly name: string;
  readonly grid: CanonicalGrid;
}

/** Gives the digest of a text. */
export type Digest = (text: string) => string;

/** The digests of tabs. */
export const sealedTabs = (tabs: readonly TabContent[], digest: Digest): SealedTab[] =>
  tabs.map(({ name, grid }) => ({ name, digest: digest(JSON.stringify([name, grid])) }));

/** The one digest that a seal shows. */
export const checksumOf = (
  { round, rules, tabs }: Pick<Seal, 'round' | 'rules' | 'tabs'>,
  digest: Digest,
): string => digest(JSON.stringify([round, rules, tabs.map(({ name, digest: own }) => [name, own])]));

/** What comparing with a seal found. */
export type SealFault =
  /** The seal's own record was changed: nothing can be compared with it. */
  | { readonly kind: 'record' }
  | { readonly kind: 'tab-missing'; readonly tab: string }
  | { readonly kind: 'changed'; readonly tab: string; readonly change: GridChange };

/**
 * Whether anything changed since a round was sealed, and what: cells, rows and columns. The kept contents are first held against
 * the seal's digests, so that a record that was changed together with its tab is found too.
 *
 * @param kept what the tabs held when they were sealed
 * @param now what they hold; tabs that are gone are missing
 */
export const compareWithSeal = (
  seal: Seal,
  kept: readonly TabContent[],
  now: readonly TabContent[],
  digest: Digest,
): SealFault[] => {
  const tabs = sealedTabs(kept, digest);
  const intact =
    checksumOf(seal, digest) === seal.checksum && JSON.stringify(tabs) === JSON.stringify(seal.tabs);
  if (!intact) return [{ kind: 'record' }];
  const standing = new Map(now.map(({ name, grid }) => [name, grid]));
  return kept.flatMap(({ name, grid }): SealFault[] => {
    const current = standing.get(name);
    if (!current) return [{ kind: 'tab-missing', tab: name }];
    return gridChanges(grid, current).map((change) => ({ kind: 'changed', tab: name, change }));
  });
};

/** A cell holds 50,000 characters. */
const PIECE = 45_000;

/** Tabs' contents as rows of text that fit into cells: a row a tab, its name first. */
export const contentRows = (tabs: readonly TabContent[]): string[][] =>
  tabs.map(({ name, grid }) => {
    const text = JSON.stringify(grid);
    const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
      text.slice(index * PIECE, (index + 1) * PIECE),
    );
    return [name, ...pieces];
  });

/**
 * What `contentRows` wrote.
 *
 * @returns `undefined` where it is no longer what was written
 */
export const contentsOf = (rows: readonly (readonly unknown[])[]): TabContent[] | undefined => {
  try {
    return rows
      .filter((row) => String(row[0] ?? '') !== '')
      .map(([name, ...pieces]) => ({
        name: String(name),
        grid: JSON.parse(pieces.map(String).join('')) as CanonicalGrid,
      }));
  } catch {
    return undefined;
  }
};
