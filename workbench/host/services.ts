import { standIn } from './partial';
import { LocalSpreadsheet } from './spreadsheet';
import type { HostState } from './state';
import { utilities } from './utilities';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** The Apps Script globals that the add-in may use, over the local engine. */
export const services = (state: HostState): Readonly<Record<string, unknown>> => ({
  SpreadsheetApp: LocalSpreadsheet.app(state),
  HtmlService: htmlService(state),
  LockService: lockService(state),
  PropertiesService: propertiesService(state),
  Session: session(state),
  Utilities: utilities(),
});

/**
 * The same before anybody has given authority, as `onOpen` may run: the user interface can be reached, and
 * nothing else. What the host then refuses loses the menu.
 */
export const servicesWithoutAuthority = (state: HostState): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(services(state)).map(([name, service]) => [
      name,
      new Proxy(service as object, {
        get(target, key) {
          if (name === 'SpreadsheetApp' && key === 'getUi') return Reflect.get(target, key);
          throw new Error(`You do not have permission to call ${name}.${String(key)}`);
        },
      }),
    ]),
  );

/**
 * The same as `onEdit` has them, which runs without the user's authority: it is not told who that is, and can show
 * neither page nor question.
 */
export const servicesOfEdit = (state: HostState): Readonly<Record<string, unknown>> => {
  const all = services(state);
  return {
    ...all,
    SpreadsheetApp: new Proxy(all.SpreadsheetApp as object, {
      get(target, key) {
        if (key === 'getUi') throw new Error('You do not have permission to call SpreadsheetApp.getUi');
        return Reflect.get(target, key);
      },
    }),
    Session: session(state, ''),
  };
};

const htmlService = (state: HostState): GoogleAppsScript.HTML.HtmlService =>
  standIn<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
    createHtmlOutputFromFile: (name: string) => {
      const content = state.files.get(name);
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(content);
    },
  } satisfies Partial<GoogleAppsScript.HTML.HtmlService>);

const htmlOutput = (content: string): Output => {
  let title = '';
  let width = 0;
  let height = 0;
  const output: Output = standIn<Output>('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return output;
    },
    getWidth: () => width,
    setWidth: (pixels: number) => {
      width = pixels;
      return output;
    },
    getHeight: () => height,
    setHeight: (pixels: number) => {
      height = pixels;
      return output;
    },
  } satisfies Partial<Output>);
  return output;
};

const lockService = (state: HostState): GoogleAppsScript.Lock.LockService => {
  let held = false;
  const lock = standIn<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: (milliseconds: number) => {
      state.count('Lock.tryLock');
      if (!Number.isInteger(milliseconds) || milliseconds < 0)
        throw new Error(`Invalid argument: ${milliseconds}`);
      held = !state.lockedByOther;
      return held;
    },
    waitLock: () => {
      state.count('Lock.waitLock');
      if (state.lockedByOther)
        throw new Error('Lock timeout: another process was holding the lock for too long.');
      held = true;
    },
    hasLock: () => held,
    releaseLock: () => {
      state.count('Lock.releaseLock');
      if (held && state.unflushed)
        throw new Error('The workbench gives a lock back only after SpreadsheetApp.flush()');
      held = false;
    },
  } satisfies Partial<GoogleAppsScript.Lock.Lock>);
  return standIn<GoogleAppsScript.Lock.LockService>('LockService', {
    getDocumentLock: () => lock,
  } satisfies Partial<GoogleAppsScript.Lock.LockService>);
};

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

const bytes = (text: string): number => new Blob([text]).size;

/** One store of properties, within the host's limits. */
const properties = (state: HostState, kept: Map<string, string>): GoogleAppsScript.Properties.Properties => {
  const set = (entries: readonly (readonly [string, string])[]): void => {
    for (const [key, value] of entries) {
      if (bytes(value) > VALUE_LIMIT) throw new Error('Argument too large: value');
      kept.set(key, value);
      const size = [...kept].reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0);
      if (size <= STORE_LIMIT) continue;
      kept.delete(key);
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
  };
  const store: GoogleAppsScript.Properties.Properties = standIn<GoogleAppsScript.Properties.Properties>(
    'Properties',
    {
      getProperty: (key: string) => {
        state.count('Properties.getProperty');
        return kept.get(key) ?? null;
      },
      getProperties: () => {
        state.count('Properties.getProperties');
        return Object.fromEntries(kept);
      },
      setProperty: (key: string, value: string) => {
        state.count('Properties.setProperty');
        set([[key, value]]);
        return store;
      },
      setProperties: (wanted: Record<string, string>, deleteAllOthers?: boolean) => {
        state.count('Properties.setProperties');
        if (deleteAllOthers) kept.clear();
        set(Object.entries(wanted));
        return store;
      },
      deleteProperty: (key: string) => {
        state.count('Properties.deleteProperty');
        kept.delete(key);
        return store;
      },
    } satisfies Partial<GoogleAppsScript.Properties.Properties>,
  );
  return store;
};

const propertiesService = (state: HostState): GoogleAppsScript.Properties.PropertiesService =>
  standIn<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getDocumentProperties: () => properties(state, state.properties),
    getUserProperties: () => properties(state, state.propertiesOfUser()),
  } satisfies Partial<GoogleAppsScript.Properties.PropertiesService>);

const session = (state: HostState, email = state.user.email): GoogleAppsScript.Base.Session =>
  standIn<GoogleAppsScript.Base.Session>('Session', {
    getActiveUser: () =>
      standIn<GoogleAppsScript.Base.User>('User', {
        getEmail: () => email,
      } satisfies Partial<GoogleAppsScript.Base.User>),
    getTemporaryActiveUserKey: () => state.user.key,
  } satisfies Partial<GoogleAppsScript.Base.Session>);
