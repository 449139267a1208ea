import { element } from '../client/dom';

/** One screen of the dialog: a heading, what stands below it, and the buttons at the foot. */
export interface Screen {
  readonly heading: string;
  readonly body: readonly (Node | string)[];
  /** From left to right; the one that leads on is the last and the coloured one. */
  readonly foot?: readonly Node[];
  /** Whether the body fills the screen and a part of it scrolls, instead of the whole. */
  readonly filled?: boolean;
}

const app = document.getElementById('app') as HTMLElement;

/** Shows a screen in place of the one before, and puts the focus on its heading, which is then read out. */
export const showScreen = ({ heading, body, foot = [], filled = false }: Screen): void => {
  const title = element('h1', { tabindex: -1 }, heading);
  app.replaceChildren(
    element('div', { class: filled ? 'body columns' : 'body' }, title, ...body),
    ...(foot.length > 0 ? [element('footer', {}, ...foot)] : []),
  );
  title.focus();
};

export const button = (caption: string, run: () => void, primary = false): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...(primary ? { class: 'primary' } : {}) }, caption);
  made.addEventListener('click', run);
  return made;
};

/** A fault, read out at once. */
export const fault = (text: string): HTMLElement =>
  element('div', { class: 'message bad', role: 'alert' }, text);
