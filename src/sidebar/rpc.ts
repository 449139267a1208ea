import type { Reply } from '../actions/guard';
import type { SidebarCalls } from '../actions/sidebar-calls';
import { sidebarWords } from '../thai/sidebar';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callSidebar(name: string, request?: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/**
 * One call of the script. Whatever goes wrong on the way comes back as a Thai message: several signed-in
 * Google accounts, for one, make every call fail (issuetracker.google.com/69270374).
 */
const call = <T>(name: keyof SidebarCalls, request?: unknown): Promise<Reply<T>> =>
  new Promise((resolve) => {
    const lost = () => resolve({ ok: false, message: sidebarWords.lost });
    try {
      if (typeof google === 'undefined') throw new Error('no host');
      google.script.run
        .withSuccessHandler((reply) => (reply ? resolve(reply as Reply<T>) : lost()))
        .withFailureHandler(lost)
        .callSidebar(name, request);
    } catch {
      lost();
    }
  });

type ValueOf<R> = Extract<R, { readonly ok: true }> extends { readonly value: infer T } ? T : never;

/** What a call of the script gives, by its name. */
export const callScript = <Name extends keyof SidebarCalls>(
  name: Name,
  request?: unknown,
): Promise<Reply<ValueOf<ReturnType<SidebarCalls[Name]>>>> => call(name, request);
