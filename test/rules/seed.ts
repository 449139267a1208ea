import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../shared/seeds');

const read = (name: string): string | undefined => {
  const file = join(FOLDER, name);
  return existsSync(file) ? readFileSync(file, 'utf8').normalize('NFC') : undefined;
};

/** The source documents as extracted text, where they lie beside the repository. */
export const SEED = {
  /** The local-government dictionary. */
  local: read('000_2c96646643114d27.txt'),
  /** ว23, ว20, ว27 and the announcement of the educational service area. */
  letters: read('004_5d99bca518460f61.txt'),
};

/** Runs only where the source documents are; the numbers beside it hold everywhere. */
export const describeWithSeeds = SEED.local && SEED.letters ? describe : describe.skip;

const PRIVATE = /[\ue000-\uf8ff]/g;
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Letters and marks without what only lays them out: for a source whose characters are whole. */
export const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u0e4d\u0e32/g, 'ำ')
    .replace(PRIVATE, '')
    .replace(/[\s•]/g, '');

/** Text without vowel and tone marks above and below: what extraction from a PDF leaves standing. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u0e4d\u0e32|ำ/g, 'า')
    .replace(/เเ/g, 'แ')
    .replace(MARKS, '');

/** Letters alone: neither marks nor layout. */
export const bareLetters = (text: string): string => withoutMarks(letters(text));
