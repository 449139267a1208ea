import { bytes, chunks, isPartOf, joined, partKey } from './chunks';

/** How much the host keeps for one user, in bytes. */
const LIMIT = 480_000;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();

/** Everything that is kept for the user who runs the script, in one read; nobody else sees it. */
export const readUserStore = (): Readonly<Record<string, string>> => store().getProperties();

/** A short text that is kept for the user; '' where nothing is kept. */
export const readOneForUser = (key: string): string => store().getProperty(key) ?? '';

/** Keeps a short text for the user: 9 KB at most. */
export const keepOneForUser = (key: string, text: string): void => {
  store().setProperty(key, text);
};

/** The open workbook's id: what is kept for a user is kept by workbook. */
export const workbookId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/**
 * Keeps texts for the user, in one write. A text that is too long for one value goes into several, under the
 * key and a running number.
 *
 * @param standing the store as it was read
 * @param texts by key
 * @returns `false`, with nothing written, where there is no room for them
 */
export const keepForUser = (
  standing: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): boolean => {
  const wanted = Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      chunks(text).map((part, index) => [partKey(key, index), part] as const),
    ),
  );
  const isReplaced = (name: string) => Object.keys(texts).some((key) => isPartOf(name, key));
  const others = Object.entries(standing).filter(([name]) => !isReplaced(name));
  const size = [...others, ...Object.entries(wanted)].reduce(
    (sum, [name, value]) => sum + bytes(name) + bytes(value),
    0,
  );
  if (size > LIMIT) return false;
  const spare = Object.keys(standing).filter((name) => isReplaced(name) && !(name in wanted));
  const properties = store();
  properties.setProperties(wanted, false);
  for (const name of spare) properties.deleteProperty(name);
  return true;
};

/** Takes back what was kept under a key. */
export const dropForUser = (standing: Readonly<Record<string, string>>, key: string): void => {
  const properties = store();
  for (const name of Object.keys(standing)) if (isPartOf(name, key)) properties.deleteProperty(name);
};

/** The texts that were kept under keys of one beginning, by key. */
export const keptTexts = (
  standing: Readonly<Record<string, string>>,
  beginning: string,
): ReadonlyMap<string, string> => {
  const keys = Object.keys(standing)
    .filter((name) => name.startsWith(beginning) && name.endsWith(partKey('', 0)))
    .map((name) => name.slice(0, -partKey('', 0).length));
  return new Map(keys.map((key) => [key, joined(standing, key)]));
};
