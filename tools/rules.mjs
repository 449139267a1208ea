import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Every JSON file below a folder of rules, in order of path.
 *
 * @returns {{ file: string, data: any }[]}
 */
export const readRules = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, data: parse(join(folder, file)) }));

/**
 * The rules, checked by their schemas and composed: what `build/rules.json` says, and what the dictionaries'
 * data file holds.
 *
 * @param {string} root the repository's root
 * @throws Error that names the file, the path in it and what was expected, a line a problem
 * @returns {Promise<{ files: { file: string, data: any }[], rules: object, dictionaries: object }>}
 */
export const loadRules = async (root, files = readRules(join(root, 'src/rules'))) => {
  const { checkRules, composeRules } = await compiled(root);
  const problems = checkRules(files);
  if (problems.length > 0) throw new Error(`src/rules does not hold:\n${problems.join('\n')}`);
  return { files, ...composeRules(files) };
};

/** The schemas are TypeScript: they are compiled into build/ and loaded from there. */
const compiled = async (root) => {
  const outfile = join(root, 'build/tools/rules.mjs');
  await build({
    stdin: {
      contents: "export { checkRules } from './src/model/rules.schema'; export * from './tools/rules-json';",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
};

const parse = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${relative(process.cwd(), file)}: ${error.message}`);
  }
};

/** JSON as it may stand in an HTML file: no tag can open in it. */
export const jsonForHtml = (value) => JSON.stringify(value).replace(/</g, '\\u003c');
