import { standIn } from './partial';
import type { HostState, Menu, Question } from './state';

type Ui = GoogleAppsScript.Base.Ui;
type UiMenu = GoogleAppsScript.Base.Menu;

/** The host's user interface, as a script sees it. */
export const localUi = (state: HostState): Ui => {
  const Button = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
  const ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };
  return standIn<Ui>('Ui', {
    Button: Button as unknown as Ui['Button'],
    ButtonSet: ButtonSet as unknown as Ui['ButtonSet'],
    createMenu: (caption: string) => menuBuilder(state, caption),
    alert: ((first: string, second?: unknown, third?: unknown) => {
      const buttons =
        third ?? (second !== undefined && Object.values(ButtonSet).includes(String(second)) ? second : 'OK');
      const hasTitle = typeof second === 'string' && second !== buttons;
      const [title, message] = [hasTitle ? first : '', hasTitle ? second : first];
      if (buttons !== 'OK') return state.stage.ask(title, message, buttons as Question);
      state.stage.alert(title, message);
      return Button.OK;
    }) as unknown as Ui['alert'],
    prompt: ((title: string, message: string, buttons: unknown) => {
      if (buttons !== ButtonSet.OK_CANCEL)
        throw new Error('The workbench asks for text with OK and CANCEL only');
      const text = state.stage.prompt(title, message);
      return standIn<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
        getSelectedButton: () => (text === null ? Button.CANCEL : Button.OK) as never,
        getResponseText: () => text ?? '',
      } satisfies Partial<GoogleAppsScript.Base.PromptResponse>);
    }) as unknown as Ui['prompt'],
    showSidebar: (page: unknown) => {
      const output = page as GoogleAppsScript.HTML.HtmlOutput;
      state.stage.sidebar(output.getTitle(), output.getContent());
    },
    showModalDialog: (page: unknown, title: string) => {
      const output = page as GoogleAppsScript.HTML.HtmlOutput;
      if (!output.getWidth() || !output.getHeight())
        throw new Error('The workbench shows dialogs of a stated width and height only');
      state.stage.dialog(title, output.getContent(), output.getWidth(), output.getHeight());
    },
  } satisfies Partial<Ui>);
};

/** What has been put into each menu so far. */
const built = new WeakMap<UiMenu, Menu>();

const menuBuilder = (state: HostState, caption: string): UiMenu => {
  const items: Menu['items'][number][] = [];
  const menu: UiMenu = standIn<UiMenu>('Menu', {
    addItem: (item: string, calls: string) => {
      items.push({ caption: item, calls });
      return menu;
    },
    addSeparator: () => {
      items.push('separator');
      return menu;
    },
    addSubMenu: (submenu: UiMenu) => {
      const made = built.get(submenu);
      if (!made) throw new Error('The submenu is not a menu of this host');
      items.push(made);
      return menu;
    },
    addToUi: () => state.stage.menu({ caption, items }),
  } satisfies Partial<UiMenu>);
  built.set(menu, { caption, items });
  return menu;
};
