import { EVIDENCE } from '../../layout/evidence';
import type { EvidenceChange } from '../../model/draft';
import { EVIDENCE_LIMITS, evidenceKey, isWebAddress, linksOf, sameEvidence } from '../../model/evidence';
import type { Person, Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import { type PersonEvidence, parseEvidence } from '../../parse/evidence';
import { evidencePlan } from '../../plan/evidence';
import { applyTab } from '../../sheet/apply';
import { currentUser } from '../../sheet/user';
import { appendRows, canAppend, findTab, readFilledTab } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import { EVIDENCE_HEADINGS, EVIDENCE_SIDES, itemName, TABS } from '../../thai/workbook';
import { refuseEmptied } from '../tabs';

/** The evidence tab as it stands. */
export interface ReadEvidence {
  readonly byPerson: ReadonlyMap<string, PersonEvidence>;
  /** Rows of the tab, its heading included; 0 where there is no tab. */
  readonly rows: number;
  /** What is wrong with the tab, and the mend. */
  readonly fault?: string;
}

export const NO_EVIDENCE: PersonEvidence = { self: [], supervisor: [] };

/** Notes and links of everybody: one read. A tab that is not there yet holds none. */
export const readEvidence = (): ReadEvidence => {
  const grid = readFilledTab(TABS.evidence);
  if (!grid) return { byPerson: new Map(), rows: 0 };
  const { byPerson, fault } = parseEvidence(grid, EVIDENCE_HEADINGS, EVIDENCE_SIDES);
  return {
    byPerson,
    rows: grid.length,
    ...(fault ? { fault: messages.evidenceHeading(fault.cell, fault.expected, fault.found) } : {}),
  };
};

/** What of the changes does not stand there already. */
export const openChanges = (
  changes: readonly EvidenceChange[],
  standing: PersonEvidence[Side],
): EvidenceChange[] => changes.filter((change) => !sameEvidence(change, entryOf(standing, change)));

/** Whether somebody else changed an item's evidence after the user saw it. */
export const changedMeanwhile = (
  changes: readonly EvidenceChange[],
  standing: PersonEvidence[Side],
): boolean => changes.some((change) => !sameEvidence(change.before, entryOf(standing, change)));

const entryOf = (standing: PersonEvidence[Side], change: EvidenceChange) =>
  standing.find((entry) => evidenceKey(entry) === evidenceKey(change));

/**
 * Checks everything about changes that can be wrong, before anything is written.
 *
 * @throws UserError where the tab cannot take them, a text is too long or a link is none
 */
export const checkEvidence = (changes: readonly EvidenceChange[], read: ReadEvidence): void => {
  if (changes.length === 0) return;
  if (read.fault) throw new UserError(read.fault);
  for (const change of changes) {
    const item = itemName(change.component, change.item);
    if (change.note.length > EVIDENCE_LIMITS.note || change.links.length > EVIDENCE_LIMITS.links)
      throw new UserError(messages.evidenceTooLong(item, EVIDENCE_LIMITS.note, EVIDENCE_LIMITS.links));
    const wrong = linksOf(change).find((link) => !isWebAddress(link));
    if (wrong) throw new UserError(messages.notALink(item, wrong));
  }
  refuseEmptied(TABS.evidence);
  if (findTab(TABS.evidence) && !canAppend(TABS.evidence))
    throw new UserError(messages.protectedRange(TABS.evidence));
};

/** Adds a row an item, in one write; on first use the tab is made. What stood before stays above. */
export const writeEvidence = (
  changes: readonly EvidenceChange[],
  person: Pick<Person, 'id' | 'name'>,
  side: Side,
  rows: number,
): void => {
  if (changes.length === 0) return;
  if (rows === 0) applyTab(evidencePlan());
  const [who, when] = [currentUser(), new Date()];
  appendRows(
    TABS.evidence,
    Math.max(rows, 1) + 1,
    changes.map((change) => {
      const row: unknown[] = [];
      row[EVIDENCE.id] = person.id;
      row[EVIDENCE.name] = person.name;
      row[EVIDENCE.side] = EVIDENCE_SIDES[side];
      row[EVIDENCE.component] = change.component;
      row[EVIDENCE.item] = change.item;
      row[EVIDENCE.note] = change.note;
      row[EVIDENCE.links] = linksOf(change).join('\n');
      row[EVIDENCE.who] = who;
      row[EVIDENCE.when] = when;
      return row;
    }),
  );
};
