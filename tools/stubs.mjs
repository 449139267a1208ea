import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The one action that hands something back, to a page; menu items take nothing, a trigger its event. */
const ANSWERS = 'callSidebar';

/**
 * The public globals that `main.ts` lists: name, argument names and, for custom functions, the JSDoc that
 * Sheets shows. Without the argument names Sheets says that a function takes none.
 *
 * @param {string} mainFile path of main.ts
 * @returns {{ name: string, args: string[], doc: string }[]}
 */
export const publicGlobals = (mainFile) => {
  const main = parse(mainFile);
  return main.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const file = resolve(dirname(mainFile), `${statement.moduleSpecifier.text}.ts`);
    const module = parse(file);
    return statement.exportClause.elements
      .filter(({ name }) => name.text !== RUNNER)
      .map(({ name }) => globalOf(module, name.text));
  });
};

/** What the stubs of actions call; no global itself. */
const RUNNER = 'run';

const parse = (file) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020, true, ts.ScriptKind.TS);

const globalOf = (module, name) => {
  for (const statement of module.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find(
      (candidate) => candidate.name.getText() === name,
    );
    if (!found?.initializer || !ts.isArrowFunction(found.initializer)) continue;
    const args = found.initializer.parameters.map((parameter) => parameter.name.getText());
    const doc = ts.getJSDocCommentsAndTags(statement)[0]?.getText() ?? '';
    return { name, args, doc: doc.includes('@customfunction') ? shownBySheets(doc) : '' };
  }
  throw new Error(`${module.fileName}: ${name} must be exported as an arrow function`);
};

/** The lines of a JSDoc that Sheets shows: what a function gives back is told by its first line. */
const shownBySheets = (doc) =>
  doc
    .split('\n')
    .filter((line) => !/^ \*\s*(?:@return.*)?$/.test(line))
    .join('\n');

/**
 * The globals that run the action of their name, as `action-globals.ts` lists them.
 *
 * @param {string} file path of action-globals.ts
 * @returns {string[]}
 */
export const actionGlobals = (file) => {
  const names = [];
  const visit = (node) => {
    if (ts.isArrayLiteralExpression(node)) names.push(...node.elements.map(({ text }) => text));
    else ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return names;
};

/**
 * The text of the stubs: what Apps Script sees as the project's functions.
 *
 * @param {ReturnType<typeof publicGlobals>} globals
 * @param {readonly string[]} actions
 * @param {string} namespace the bundle's one global
 */
export const stubs = (globals, actions, namespace) =>
  [
    ...globals.map(({ name, args, doc }) => {
      const list = args.join(', ');
      return `${doc ? `${doc}\n` : ''}function ${name}(${list}){return ${namespace}.${name}(${list})}`;
    }),
    ...actions.map((name) =>
      name === ANSWERS
        ? `function ${name}(a,b){return ${namespace}.${RUNNER}('${name}',a,b)}`
        : `function ${name}(a){${namespace}.${RUNNER}('${name}',a)}`,
    ),
  ].join('\n');
