import type { FormText } from '../model/form-text';

/** The project's file that holds the forms' texts: only actions read it, formulas never load it. */
const FILE = 'forms';

/** The texts of every form, by id. */
export const readFormTexts = (): Readonly<Record<string, FormText>> =>
  JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent());
