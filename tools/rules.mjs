import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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

const parse = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${relative(process.cwd(), file)}: ${error.message}`);
  }
};

/** JSON as it may stand in an HTML file: no tag can open in it. */
export const jsonForHtml = (value) => JSON.stringify(value).replace(/</g, '\\u003c');
