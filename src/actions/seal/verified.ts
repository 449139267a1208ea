import { type CanonicalGrid, canonical, canonicalText, differences } from '../../cells/canonical';
import type { KeptSeal } from '../../model/kept-seal';
import { compareWithSeal, contentsOf, type SealFault } from '../../parse/seal';
import { sealCells } from '../../plan/seal';
import { digestOf } from '../../sheet/digest';
import { readTabsById } from '../../sheet/sealing';
import { archivedNameOf } from '../../thai/round';
import { sealWords } from '../../thai/seal';
import { TABS } from '../../thai/workbook';

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

/**
 * Holds a seal against what stands now. Tabs are found by id, so that those of a round that is over are too. Tabs that go
 * on in the next round are compared while the round is closed.
 */
export const comparedSeal = (
  { seal, ids, goOn, record, shown }: KeptSeal,
  stillClosed: boolean,
): ComparedSeal => {
  const compared = seal.tabs.flatMap(({ name }, index) =>
    stillClosed || !goOn.includes(name) ? [[name, ids[index] ?? -1] as const] : [],
  );
  const found = readTabsById([...compared.map(([, id]) => id), record, shown]);
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
      ...faults.map((fault) => faultText(fault, present)),
      ...ofCard,
    ],
    contents: new Map(kept.map(({ name, grid }) => [name, grid])),
  };
};

const faultText = (fault: SealFault, present: ReadonlyMap<string, string>): string => {
  switch (fault.kind) {
    case 'record':
      return sealWords.recordChanged();
    case 'tab-missing':
      return sealWords.missing(fault.tab);
    case 'cell': {
      const { cell, from, to } = fault.difference;
      return sealWords.cell(
        present.get(fault.tab) ?? fault.tab,
        cell,
        canonicalText(from),
        canonicalText(to),
      );
    }
  }
};
