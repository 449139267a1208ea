import { type Answer, scriptCaller, type ValueOf } from '../client/rpc';
import { sidebarWords } from '../thai/sidebar';

/** A host that is cut off may never answer; what was sent may be sent again without harm. */
const PATIENCE_MS = 60_000;

const call = scriptCaller(sidebarWords.lost);

/** One call of the script from the sidebar; one that stays without an answer is lost. */
export const callScript: typeof call = <Name extends Parameters<typeof call>[0]>(
  name: Name,
  request?: unknown,
) =>
  new Promise<Answer<ValueOf<Name>>>((resolve) => {
    const patience = setTimeout(
      () => resolve({ ok: false, message: sidebarWords.lost, lost: true }),
      PATIENCE_MS,
    );
    void call(name, request).then((answer) => {
      clearTimeout(patience);
      resolve(answer);
    });
  });
