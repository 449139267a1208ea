import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontWidths } from './font-widths.mjs';

const FONT = 'node_modules/@expo-google-fonts/sarabun';

/** Letters and marks; a word of one letter is none. */
const THAI = /[\u0e01-\u0e2e\u0e30-\u0e45\u0e47-\u0e4e]{2,}/g;

/**
 * What laying out papers needs to know: how wide the letters of their font are, and every Thai word that the
 * rules and the add-in's own texts use. Apps Script may have no dictionary of Thai, so the words are found here.
 *
 * @param {string} root the repository's root
 * @returns {{ widths: { regular: object, bold: object }, words: string }}
 */
export const paperText = (root) => ({
  widths: {
    regular: fontWidths(join(root, FONT, '400Regular/Sarabun_400Regular.ttf')),
    bold: fontWidths(join(root, FONT, '700Bold/Sarabun_700Bold.ttf')),
  },
  words: wordsOf(textsOf(join(root, 'src'))).join(' '),
});

const textsOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(json|ts)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const wordsOf = (texts) => {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const runs = new Set(texts.flatMap((text) => text.match(THAI) ?? []));
  const words = new Set();
  for (const run of runs)
    for (const { segment } of segmenter.segment(run)) if (segment.length > 1) words.add(segment);
  return [...words].sort();
};
