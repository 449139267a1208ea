import { element } from './dom';

/** A sidebar of entry, once what it shows is loaded. */
export interface Startable {
  readonly parts: readonly HTMLElement[];
  open(): void;
  /** Something in the page failed. */
  broken(): void;
}

export interface StartWords {
  readonly retry: string;
  readonly loading: string;
  readonly broken: string;
}

type Loaded =
  | { readonly ok: true; readonly value: Startable }
  | { readonly ok: false; readonly message: string };

/**
 * Loads a sidebar into the page's `#app`, and again when the user asks for it. No raw error reaches the user; what was
 * filled in stays where it is.
 */
export const startSidebar = (words: StartWords, load: () => Promise<Loaded>): void => {
  const app = document.getElementById('app') as HTMLElement;
  let sidebar: Startable | undefined;

  const tellFailure = (message: string): void => {
    const retry = element('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => void start());
    app.replaceChildren(
      element(
        'div',
        { class: 'message bad', role: 'alert' },
        message,
        element('div', { class: 'actions' }, retry),
      ),
    );
  };

  const start = async (): Promise<void> => {
    app.replaceChildren(element('p', { class: 'message', role: 'status' }, words.loading));
    const loaded = await load();
    if (!loaded.ok) return tellFailure(loaded.message);
    sidebar = loaded.value;
    app.replaceChildren(...sidebar.parts);
    sidebar.open();
  };

  const onBroken = (event: Event): void => {
    event.preventDefault();
    if (sidebar) sidebar.broken();
    else tellFailure(words.broken);
  };

  window.addEventListener('error', onBroken);
  window.addEventListener('unhandledrejection', onBroken);
  void start();
};
