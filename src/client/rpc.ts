import type { Reply } from '../actions/guard';
import type { SidebarCalls } from '../actions/sidebar-calls';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callSidebar(name: string, request?: unknown): void;
}

declare const google:
  | { readonly script: { readonly run: Runner; readonly host: { close(): void } } }
  | undefined;

/** What a call of the script gives, by its name. */
export type ValueOf<Name extends keyof SidebarCalls> =
  Extract<ReturnType<SidebarCalls[Name]>, { readonly ok: true }> extends { readonly value: infer T }
    ? T
    : never;

/** A call that never came to the script, or whose answer never came back. */
interface Lost {
  readonly ok: false;
  readonly message: string;
  readonly lost: true;
}

/** What a page gets from a call of the script: never an exception. */
export type Answer<T> = (Reply<T> & { readonly lost?: never }) | Lost;

type CallScript = <Name extends keyof SidebarCalls>(
  name: Name,
  request?: unknown,
) => Promise<Answer<ValueOf<Name>>>;

/**
 * Calls of the script for one page. Whatever goes wrong on the way comes back as a Thai message: several
 * signed-in Google accounts, for one, make every call fail (issuetracker.google.com/69270374).
 *
 * @param lostMessage what to tell where the script cannot be reached; names that cause, and what is kept
 */
export const scriptCaller =
  (lostMessage: string): CallScript =>
  (name, request) =>
    new Promise((resolve) => {
      const lost = () => resolve({ ok: false, message: lostMessage, lost: true });
      try {
        if (typeof google === 'undefined') throw new Error('no host');
        google.script.run
          .withSuccessHandler((reply) => (reply ? resolve(reply as Reply<ValueOf<typeof name>>) : lost()))
          .withFailureHandler(lost)
          .callSidebar(name, request);
      } catch {
        lost();
      }
    });

/** A host that is cut off may never answer; what was sent may be sent again without harm. */
const PATIENCE_MS = 60_000;

/** Calls of a page that waits only so long: one that stays without an answer is lost. */
export const patientCaller = (lostMessage: string): CallScript => {
  const call = scriptCaller(lostMessage);
  return (name, request) =>
    new Promise((resolve) => {
      const patience = setTimeout(
        () => resolve({ ok: false, message: lostMessage, lost: true }),
        PATIENCE_MS,
      );
      void call(name, request).then((answer) => {
        clearTimeout(patience);
        resolve(answer);
      });
    });
};

/** Closes the sidebar or dialog that the page stands in. */
export const closePage = (): void => {
  if (typeof google !== 'undefined') google.script.host.close();
};
