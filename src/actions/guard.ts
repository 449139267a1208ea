import { UserError } from '../model/user-error';
import { reportFailure } from '../sheet/report';
import { notify } from '../sheet/ui';
import { messages } from '../thai/messages';

/** What a sidebar call gets back: never an exception. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

const shownMessage = (error: unknown): string => {
  if (error instanceof UserError) return error.message;
  reportFailure(error);
  return messages.unexpected();
};

/** Runs a menu action; what fails is told in Thai. */
export const menuAction = (title: string, action: () => void): void => {
  try {
    action();
  } catch (error) {
    notify(title, shownMessage(error));
  }
};

/** Runs a sidebar call; what fails becomes a Thai message in the reply. */
export const sidebarCall = <T>(call: () => T): Reply<T> => {
  try {
    return { ok: true, value: call() };
  } catch (error) {
    return { ok: false, message: shownMessage(error) };
  }
};
