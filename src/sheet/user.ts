import { logWords } from '../thai/log';

/** Who is at the keyboard: the account, else the key that the host gives in its place, never nothing. */
export const currentUser = (): string =>
  Session.getActiveUser().getEmail() || Session.getTemporaryActiveUserKey() || logWords.unknownUser;

/** The account at the keyboard; '' where the host withholds it. */
export const currentAccount = (): string => Session.getActiveUser().getEmail();
