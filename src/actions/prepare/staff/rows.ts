import { a1 } from '../../../cells/a1';
import type { Person } from '../../../model/person';
import { UserError } from '../../../model/user-error';
import { type PersonRow, type PersonTab, somebodyElsesRow } from '../../../parse/person-rows';
import { messages } from '../../../thai/messages';

/** Free rows below everybody, in which people can add lines of their own. */
export const FREE_ROWS = 50;

/** Somebody without an id or name: a row that is kept free. */
export const NOBODY = { id: '', name: '' } as const;

/**
 * That no row's answers were given to somebody else than its id now names.
 *
 * @throws UserError with the row's cell
 */
export const checkOwners = (
  tab: string,
  { name }: PersonTab,
  rows: readonly PersonRow[],
  people: readonly Person[],
): void => {
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const wrong = somebodyElsesRow(rows, onRoster);
  if (!wrong) return;
  const now = onRoster.get(wrong.id)?.name ?? '';
  throw new UserError(
    messages.rosterFaults([messages.somebodyElses(tab, a1(wrong.row, name), wrong.id, wrong.name, now)]),
  );
};

/** Whose row it is; blank where it is kept free. */
export type RowOwner = Pick<Person, 'id' | 'name'>;

/** Who has rows and is not on the roster any more, each told once. */
export const leftRoster = (owners: readonly RowOwner[], people: readonly Person[]): string[] => {
  const onRoster = new Set(people.map(({ id }) => id));
  const left = owners.filter(({ id }) => id !== '' && !onRoster.has(id));
  return [...new Map(left.map(({ id, name }) => [id, `${id} ${name}`])).values()];
};

/** Who stands in a row: the roster's name, where the row's id is on it. */
export const ownerOf = (
  { id, name }: Pick<PersonRow, 'id' | 'name'>,
  onRoster: ReadonlyMap<string, Person>,
): RowOwner => ({ id, name: onRoster.get(id)?.name ?? name });
