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
  const output: Output = standIn<Output>('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return output;
    },
  } satisfies Partial<Output>);
  return output;
};

const lockService = (state: HostState): GoogleAppsScript.Lock.LockService => {
  let held = false;
  const lock = standIn<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: () => {
      state.count('Lock.tryLock');
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
      held = false;
    },
  } satisfies Partial<GoogleAppsScript.Lock.Lock>);
  return standIn<GoogleAppsScript.Lock.LockService>('LockService', {
    getDocumentLock: () => lock,
  } satisfies Partial<GoogleAppsScript.Lock.LockService>);
};

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

const propertiesService = (state: HostState): GoogleAppsScript.Properties.PropertiesService => {
  const bytes = (text: string) => new Blob([text]).size;
  const store: GoogleAppsScript.Properties.Properties = standIn<GoogleAppsScript.Properties.Properties>(
    'Properties',
    {
      getProperty: (key: string) => {
        state.count('Properties.getProperty');
        return state.properties.get(key) ?? null;
      },
      setProperty: (key: string, value: string) => {
        state.count('Properties.setProperty');
        if (bytes(value) > VALUE_LIMIT) throw new Error('Argument too large: value');
        const others = [...state.properties].reduce(
          (sum, [name, text]) => sum + bytes(name) + bytes(text),
          0,
        );
        if (others + bytes(value) > STORE_LIMIT)
          throw new Error(
            'You have exceeded the property storage quota. Please remove some properties and try again.',
          );
        state.properties.set(key, value);
        return store;
      },
      deleteProperty: (key: string) => {
        state.count('Properties.deleteProperty');
        state.properties.delete(key);
        return store;
      },
    } satisfies Partial<GoogleAppsScript.Properties.Properties>,
  );
  return standIn<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getDocumentProperties: () => store,
  } satisfies Partial<GoogleAppsScript.Properties.PropertiesService>);
};

const session = (state: HostState): GoogleAppsScript.Base.Session =>
  standIn<GoogleAppsScript.Base.Session>('Session', {
    getActiveUser: () =>
      standIn<GoogleAppsScript.Base.User>('User', {
        getEmail: () => state.user.email,
      } satisfies Partial<GoogleAppsScript.Base.User>),
    getTemporaryActiveUserKey: () => state.user.key,
  } satisfies Partial<GoogleAppsScript.Base.Session>);
