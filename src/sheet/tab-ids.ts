import { findTab } from './workbook';
import { keepForAll, readKeptForAll } from './workbook-store';

const KEPT = 'tabs';

/** Kept tabs at most: their names and ids fit into one property. */
const AT_MOST = 100;

/** How the name of a tab ends that was put away with its round: `ครู (1-2569)`. */
const PUT_AWAY = / \(\d+-\d{4}\)$/;

/** What became of tabs that the add-in made, since it last prepared the workbook. */
export interface MovedTabs {
  /** The present name of each tab that somebody renamed, by the name that it had. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Tabs that somebody deleted. */
  readonly gone: readonly string[];
}

/** Which of the tabs that were kept stand under another name, and which stand no more. */
export const movedTabs = (): MovedTabs => {
  const missing = [...keptTabs()].filter(([name]) => !findTab(name));
  if (missing.length === 0) return { renamed: new Map(), gone: [] };
  const names = new Map(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((tab) => [tab.getSheetId(), tab.getName()]),
  );
  const renamed = missing.flatMap(([name, id]): [string, string][] => {
    const now = names.get(id);
    return now === undefined || now.replace(PUT_AWAY, '') === name ? [] : [[name, now]];
  });
  return {
    renamed: new Map(renamed),
    gone: missing.flatMap(([name, id]) => (names.has(id) ? [] : [name])),
  };
};

/** Remembers the ids of tabs, so that they are known under another name; those that stand no more are forgotten. */
export const keepTabs = (names: readonly string[]): void => {
  const before = keptTabs();
  const now = [...new Set([...before.keys(), ...names])].flatMap((name): [string, number][] => {
    const tab = findTab(name);
    return tab ? [[name, tab.getSheetId()]] : [];
  });
  const text = JSON.stringify(now.slice(-AT_MOST));
  if (text !== JSON.stringify([...before])) keepForAll(KEPT, text);
};

const keptTabs = (): Map<string, number> => new Map(JSON.parse(readKeptForAll(KEPT) || '[]'));
