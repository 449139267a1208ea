/** An entry of the add-in's menu: what is shown, and the global that it calls. */
export interface MenuItem {
  readonly caption: string;
  readonly calls: string;
}

export const addMenu = (caption: string, items: readonly MenuItem[]): void => {
  const menu = SpreadsheetApp.getUi().createMenu(caption);
  for (const item of items) menu.addItem(item.caption, item.calls);
  menu.addToUi();
};

/** A notice that waits for the user. */
export const notify = (title: string, message: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
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
