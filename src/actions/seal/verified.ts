import { a1, columnLetters } from '../../cells/a1';
import { type CanonicalGrid, canonical, canonicalText, differences } from '../../cells/canonical';
import type { GridChange } from '../../cells/grid-changes';
import type { KeptSeal } from '../../model/kept-seal';
import { compareWithSeal, contentsOf, type SealFault } from '../../parse/seal';
import { sealCells } from '../../plan/seal';
import { digestOf } from '../../sheet/digest';
import { type HeldTab, readTabsById } from '../../sheet/sealing';
import { findTab } from '../../sheet/workbook';
import { archivedNameOf } from '../../thai/round';
import { sealWords } from '../../thai/seal';
import { TABS } from '../../thai/workbook';
import { DEFINITIONS } from '../round-tabs';

/** A seal held against what stands now. */
export interface ComparedSeal {
  /** What changed since, in words; nothing where all is as it was. */
  readonly faults: readonly string[];
  /** What the tabs held when the round was sealed, by name; nothing where the record of it was changed. */
  readonly contents: ReadonlyMap<string, CanonicalGrid>;
}

/** What changed since a round was sealed, in words; nothing where all is as it was. */
export const sealFaults = (kept: KeptSeal, stillClosed: boolean): readonly string[] =>
  comparedSeal(kept, stillClosed).faults;

/** The same of a closed round without formulas that show what was sealed: half the reads. */
export const changedSinceSealed = (kept: KeptSeal): readonly string[] =>
  comparedSeal(kept, true, false).faults;

/**
 * Holds a seal against what stands now. Tabs are found by id, so that those of a round that is over are too. Tabs that go
 * on in the next round are compared while the round is closed.
 */
export const comparedSeal = (
  { seal, ids, goOn, record, shown }: KeptSeal,
  stillClosed: boolean,
  withFormulas = true,
): ComparedSeal => {
  const compared = seal.tabs.flatMap(({ name }, index) =>
    stillClosed || !goOn.includes(name) ? [[name, ids[index] ?? -1] as const] : [],
  );
  const values = new Set(compared.flatMap(([name, id]) => (isHeldAsValues(name, goOn) ? [id] : [])));
  const found = readTabsById(
    [...compared.map(([, id]) => id), record, shown],
    (id) => withFormulas && values.has(id),
  );
  const kept = contentsOf(found.get(record)?.grid ?? []);
  if (!kept) return { faults: [sealWords.recordChanged()], contents: new Map() };
  const skipped = kept.filter(({ name }) => !compared.some(([tab]) => tab === name));
  const now = compared.flatMap(([name, id]) => {
    const tab = found.get(id);
    return tab ? [{ name, grid: canonical(tab.grid) }] : [];
  });
  const present = new Map(compared.map(([name, id]) => [name, found.get(id)?.name ?? name]));
  const renamed = [...present].filter(
    ([name, standing]) => standing !== name && standing !== archivedNameOf(name, seal.round),
  );
  const faults = compareWithSeal(seal, kept, [...now, ...skipped], digestOf);
  const card = found.get(shown);
  const ofCard = card
    ? differences(canonical(sealCells(seal)), canonical(card.grid)).map(({ cell, from, to }) =>
        sealWords.cell(card.name, cell, canonicalText(from), canonicalText(to)),
      )
    : [sealWords.missing(TABS.seal)];
  return {
    faults: [
      ...renamed.map(([name, standing]) => sealWords.renamed(name, standing)),
      ...faults.map((fault) => faultText(fault, present, seal.round)),
      ...compared.flatMap(([, id]) => formulaTexts(found.get(id))),
      ...ofCard,
    ],
    contents: new Map(kept.map(({ name, grid }) => [name, grid])),
  };
};

/** Whether closing turned a tab's formulas into values: what goes on, and what a round is scored by, keeps them. */
const isHeldAsValues = (tab: string, goOn: readonly string[]): boolean =>
  !goOn.includes(tab) && !DEFINITIONS.includes(tab);

const formulaTexts = (tab: HeldTab | undefined): readonly string[] =>
  (tab?.formulas ?? []).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula ? [sealWords.formula(tab?.name ?? '', a1(row + 1, column + 1), formula)] : [],
    ),
  );

const faultText = (fault: SealFault, present: ReadonlyMap<string, string>, round: string): string => {
  switch (fault.kind) {
    case 'record':
      return sealWords.recordChanged();
    case 'tab-missing': {
      const [open, archived] = [fault.tab, archivedNameOf(fault.tab, round)];
      const other = [open, archived].find((name) => findTab(name));
      return other === undefined ? sealWords.missing(open) : sealWords.replaced(open, other);
    }
    case 'changed':
      return changeText(present.get(fault.tab) ?? fault.tab, fault.change);
  }
};

const changeText = (tab: string, change: GridChange): string => {
  switch (change.kind) {
    case 'cell':
      return sealWords.cell(tab, change.cell, canonicalText(change.from), canonicalText(change.to));
    case 'sorted':
      return sealWords.sorted(tab, change.first, change.last);
    case 'inserted':
    case 'deleted': {
      const { kind, what, first, last, cells } = change;
      const span = what === 'rows' ? [String(first), String(last)] : [first, last].map(columnLetters);
      const held = cells.filter((cell) => cell !== '').slice(0, QUOTED);
      return sealWords[kind](tab, what, [...new Set(span)], held.map(canonicalText).join(' '));
    }
  }
};

/** How many cells of a row or column that came in, or is gone, are quoted. */
const QUOTED = 2;
