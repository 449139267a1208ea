type Actions = typeof import('../actions');

/** The project's file that holds the actions' code, as one JSON string. */
const FILE = 'actions';

/**
 * Runs one action. The actions' code is a data file and not part of the script, because every formula call
 * loads the whole script; it is read and run only when somebody uses the menu or the sidebar.
 */
export const runAction = <Name extends keyof Actions>(
  name: Name,
  ...args: Parameters<Actions[Name]>
): ReturnType<Actions[Name]> => {
  const code: string = JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent());
  const actions = new Function(`${code};return actions`)() as Actions;
  const action = actions[name] as (...given: Parameters<Actions[Name]>) => ReturnType<Actions[Name]>;
  return action(...args);
};
