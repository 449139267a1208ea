import { element } from '../client/dom';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import { callScript, Sidebar } from './sidebar';

const app = document.getElementById('app') as HTMLElement;

let sidebar: Sidebar | undefined;

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
  const reply = await callScript('loadBehaviourBook');
  if (!reply.ok) return tellFailure(reply.message);
  sidebar = new Sidebar(reply.value);
  app.replaceChildren(...sidebar.parts);
  sidebar.open();
};

/** No raw error reaches the user; what was ticked stays where it is. */
const onBroken = (event: Event): void => {
  event.preventDefault();
  if (sidebar) sidebar.broken();
  else tellFailure(words.broken);
};

window.addEventListener('error', onBroken);
window.addEventListener('unhandledrejection', onBroken);
void start();
