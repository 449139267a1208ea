import { fontFaces } from './fonts';

/** What runs in a frame of the add-in before its page: `google.script.run` over messages to the workbench. */
const BRIDGE = `
(() => {
  const waiting = new Map();
  let next = 1;
  addEventListener('message', ({ data }) => {
    const handlers = waiting.get(data.id);
    if (!handlers) return;
    waiting.delete(data.id);
    if ('error' in data) handlers.failure && handlers.failure(new Error(data.error));
    else handlers.success && handlers.success(data.value);
  });
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return () => runner(handlers);
      return (...args) => {
        const id = next++;
        waiting.set(id, handlers);
        parent.postMessage({ id, name, args }, '*');
      };
    },
  });
  globalThis.google = { script: { run: runner({}), host: { close: () => parent.postMessage({ close: true }, '*') } } };
})();
`;

/** A page as the host's sandbox shows it: scripts run, nothing of the workbench is in reach but the bridge. */
export const sandboxed = (html: string): string =>
  html.replace('<head>', () => `<head><style>${fontFaces()}</style><script>${BRIDGE}</script>`);

/** One call that arrives from a frame. */
export interface FrameCall {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Answers the calls of one frame. */
export const answerFrame = (
  frame: HTMLIFrameElement,
  call: (name: string, args: readonly unknown[]) => Promise<unknown>,
  close: () => void,
): void => {
  addEventListener('message', async ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow) return;
    if (data.close) return close();
    const { id, name, args } = data as FrameCall;
    try {
      frame.contentWindow?.postMessage({ id, value: await call(name, args) }, '*');
    } catch (error) {
      frame.contentWindow?.postMessage(
        { id, error: error instanceof Error ? error.message : String(error) },
        '*',
      );
    }
  });
};
