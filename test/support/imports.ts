import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

export interface Import {
  /** The importing file, from the project's root. */
  readonly file: string;
  /** The imported file from the project's root without its ending, or the package's name; a folder is its index. */
  readonly target: string;
  /** Whether nothing of it is left after compilation. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path from the project's root. */
  readonly file: string;
  readonly syntax: ts.SourceFile;
}

/** Every TypeScript file below a folder. */
export const sourcesOf = (folder: string): Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(join(ROOT, file), 'utf8');
      return { file, syntax: ts.createSourceFile(file, text, ts.ScriptTarget.ES2020, true) };
    });

/** Every import, re-export, dynamic import and `import('…')` type of a file. */
export const importsOf = ({ file, syntax }: Source): Import[] => {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ file, target: targetOf(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
};

/** Every name that a file uses as a value or a type, comments and texts left out. */
export const identifiersOf = ({ syntax }: Source): string[] => leaves(syntax, ts.isIdentifier);

/** Every number that a file writes out, comments and texts left out. */
export const numbersOf = ({ syntax }: Source): number[] => leaves(syntax, ts.isNumericLiteral).map(Number);

const leaves = (
  node: ts.Node,
  wanted: (node: ts.Node) => node is ts.Identifier | ts.NumericLiteral,
): string[] => {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (wanted(child)) found.push(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
};

const isLoad = (called: ts.Node): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');

const importsTypesOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
};

const targetOf = (file: string, specifier: string): string => {
  if (!specifier.startsWith('.')) return specifier;
  const path = resolve(ROOT, dirname(file), specifier);
  const isFolder = !existsSync(`${path}.ts`) && existsSync(join(path, 'index.ts'));
  return relative(ROOT, isFolder ? join(path, 'index') : path);
};
