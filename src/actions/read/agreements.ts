import type { Agreement } from '../../model/agreement';
import type { Period } from '../../model/day';
import type { Person } from '../../model/person';
import type { RoundOfYear } from '../../model/round';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { type AgreementFault, parseAgreements } from '../../parse/agreements';
import { type PlacedAgreement, placeAgreements, ratedPeople } from '../../parse/places';
import { agreementTerm } from '../../rules/agreements';
import { ROUNDS } from '../../rules/rounds';
import { fiscalYearPeriod, roundPeriod } from '../../score/round-period';
import { markTab } from '../../sheet/marks';
import { readTab } from '../../sheet/workbook';
import { AGREEMENT_HEADINGS, agreementWords } from '../../thai/agreements';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';
import type { ReadRoster } from './roster';

/** The agreements as they stand, and what they make of the open round. */
export interface RoundAgreements {
  readonly placed: readonly PlacedAgreement[];
  /** Everybody who is rated: the roster, each followed by the lines of their earlier places. */
  readonly rated: readonly Person[];
  readonly faults: readonly AgreementFault[];
  /** Rows from the first to the last that holds anything. */
  readonly rows: number;
}

/** The agreements tab for the people of a roster in the round of the settings. */
export const readAgreements = (
  { people, catalogue }: Pick<ReadRoster, 'people' | 'catalogue'>,
  settings: Settings,
): RoundAgreements => {
  const { agreements, faults, rows } = parseAgreements(readTab(TABS.agreements) ?? [], {
    headings: AGREEMENT_HEADINGS,
    people,
    hasForms: catalogue.covers,
  });
  return { ...inRound(agreements, people, settings), faults, rows };
};

/** What agreements are in the round of the settings. */
export const inRound = (
  agreements: readonly Agreement[],
  people: readonly Person[],
  settings: Settings,
): Pick<RoundAgreements, 'placed' | 'rated'> => {
  const round = roundPeriod(ROUNDS, openRound(settings));
  const placed = round ? placeAgreements(agreements, people, round) : [];
  return { placed, rated: ratedPeople(people, placed) };
};

/**
 * The agreements, where they have no fault; each fault is marked in its cell. A tab with other headings is
 * somebody's own and gets no marks.
 *
 * @throws UserError that tells every fault with its cell
 */
export const soundAgreements = (read: RoundAgreements): RoundAgreements => {
  const { faults } = read;
  if (faults.length === 0) return read;
  if (!faults.some(({ kind }) => kind === 'heading'))
    markTab(
      TABS.agreements,
      faults.map((fault) => ({ cell: fault.cell, text: agreementFaultText(fault) })),
    );
  throw new UserError(agreementWords.faults(faults.map(agreementFaultText)));
};

export const openRound = ({ round, fiscalYear }: Settings): RoundOfYear => ({
  no: Number(round),
  fiscalYear: Number(fiscalYear),
});

/**
 * The days that an agreement made in the round of the settings is for (ว23 clause 7).
 *
 * @returns `undefined` where the clause names no agreement for the position
 */
export const termOf = (position: string, settings: Settings): Period | undefined => {
  const round = openRound(settings);
  switch (agreementTerm(position)) {
    case 'round':
      return roundPeriod(ROUNDS, round);
    case 'fiscal-year':
      return fiscalYearPeriod(ROUNDS, round.fiscalYear);
    default:
      return undefined;
  }
};

export const agreementFaultText = (fault: AgreementFault): string => {
  switch (fault.kind) {
    case 'heading':
      return messages.tabTaken(TABS.agreements, fault.cell, fault.expected, fault.found);
    case 'blank-id':
      return agreementWords.blankId(fault.cell, fault.name);
    case 'other-name':
      return agreementWords.otherName(fault.cell, fault.id, fault.found, fault.expected);
    case 'date':
      return agreementWords.date(fault.cell, fault.name, fault.found);
    case 'order':
      return agreementWords.order(fault.cell, fault.name);
    case 'overlap':
      return agreementWords.overlap(fault.cell, fault.name, fault.other);
    case 'position':
      return agreementWords.position(fault.cell, fault.name, fault.found);
  }
};
