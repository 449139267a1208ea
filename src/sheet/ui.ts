import { trimmed } from '../cells/number';
import { menuWords } from '../thai/menu';

/** An entry of the add-in's menu: what is shown, and the global that it calls or the entries below it. */
export type MenuItem = readonly [caption: string, calls: string | readonly MenuItem[]];

export const addMenu = (caption: string, items: readonly MenuItem[]): void =>
  menuOf(SpreadsheetApp.getUi(), caption, items).addToUi();

const menuOf = (
  ui: GoogleAppsScript.Base.Ui,
  caption: string,
  items: readonly MenuItem[],
): GoogleAppsScript.Base.Menu =>
  items.reduce(
    (menu, [name, calls]) =>
      typeof calls === 'string' ? menu.addItem(name, calls) : menu.addSubMenu(menuOf(ui, name, calls)),
    ui.createMenu(caption),
  );

/** A notice that waits for the user. */
export const notify = (title: string, message: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
};

/** Asks a question that is answered with yes or no; closing it is no. */
export const confirmed = (title: string, message: string): boolean => {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
};

/** Asks a question that is answered with yes or no; `undefined` where the user cancels or closes it. */
export const answered = (title: string, message: string): boolean | undefined => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, message, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return true;
  return answer === ui.Button.NO ? false : undefined;
};

/** Asks for a line of text; `undefined` where the user cancels or leaves it blank. */
export const askedText = (title: string, message: string): string | undefined => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, message, ui.ButtonSet.OK_CANCEL);
  const text = trimmed(answer.getResponseText());
  return answer.getSelectedButton() === ui.Button.OK && text ? text : undefined;
};

/** Opens an HTML file of the project as the sidebar. */
export const showSidebar = (file: string, title: string): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
};

/** Opens an HTML file of the project as a dialog before the sheet, so many pixels wide and high. */
export const showDialog = (file: string, title: string, width: number, height: number): void => {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
};

/** A notice that goes by itself: all that a simple trigger can show. */
export const toast = (message: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, menuWords.menu);
};
