import { logWords } from '../thai/log';
import { keepOneForUser, readOneForUser } from './user-store';

/** What the account is kept under, among what is kept for the user. */
const KEY = 'account';

const told = (): string => Session.getActiveUser().getEmail();

/**
 * The account at the keyboard; '' where the host withholds it. It tells it to no simple trigger: what was typed by
 * hand is known by the account that an action of the menu was told before.
 */
export const currentAccount = (): string => told() || kept();

/** A trigger that may not read it logs all the same. */
const kept = (): string => {
  try {
    return readOneForUser(KEY);
  } catch {
    return '';
  }
};

/** Keeps the account for what the user types by hand later. */
export const rememberAccount = (): void => {
  const account = told();
  if (account && readOneForUser(KEY) !== account) keepOneForUser(KEY, account);
};

/** Who is at the keyboard: the account, else the key that the host gives in its place, never nothing. */
export const currentUser = (): string =>
  currentAccount() || Session.getTemporaryActiveUserKey() || logWords.unknownUser;
