import type { Dictionaries } from '../model/competency-text';
import type { FormPrint, FormText } from '../model/form-text';
import type { PaperText } from '../plan/paper/text';

/** The project's files that hold texts: only actions read them, formulas never load them. */
const FORMS = 'forms';
const FORM_PRINTS = 'form-prints';
const DICTIONARIES = 'dictionaries';
const PAPERS = 'papers';

/** The texts of every form, by id. */
export const readFormTexts = (): Readonly<Record<string, FormText>> => readJson(FORMS);

/** What every form says in print, by id: only printing reads it. */
export const readFormPrints = (): Readonly<Record<string, FormPrint>> => readJson(FORM_PRINTS);

/** The competency dictionaries and the scales of knowledge, law and skills. */
export const readDictionaries = (): Dictionaries => readJson(DICTIONARIES);

/** What breaking text into lines needs to know: widths of letters, and Thai words. */
export const readPaperText = (): PaperText => readJson(PAPERS);

const readJson = <T>(file: string): T =>
  JSON.parse(HtmlService.createHtmlOutputFromFile(file).getContent()) as T;
