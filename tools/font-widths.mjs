import { readFileSync } from 'node:fs';

/** Characters whose widths the papers need: what stands on Thai forms. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x0e01, 0x0e5b],
  [0x200b, 0x200d],
  [0x2010, 0x2026],
];

/** The em that widths are given in. */
const EM = 1000;

/**
 * How far each character of a TrueType font takes the pen, in thousandths of the font's size: characters that it
 * lacks are left out.
 *
 * @param {string} file
 * @returns {Record<string, number>}
 */
export const fontWidths = (file) => {
  const font = readFileSync(file);
  const table = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(table.head + 18);
  const glyphOf = characterMap(font, table.cmap);
  const metrics = font.readUInt16BE(table.hhea + 34);
  const advanceOf = (glyph) => font.readUInt16BE(table.hmtx + 4 * Math.min(glyph, metrics - 1));
  const widths = {};
  for (const [first, last] of RANGES)
    for (let code = first; code <= last; code += 1) {
      const glyph = glyphOf(code);
      if (glyph > 0) widths[String.fromCodePoint(code)] = Math.round((advanceOf(glyph) * EM) / unitsPerEm);
    }
  return widths;
};

/** Where each table of the font begins. */
const tablesOf = (font) =>
  Object.fromEntries(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)];
    }),
  );

/** Glyph of a character by the font's map of the Basic Multilingual Plane (format 4); 0: it has none. */
const characterMap = (font, cmap) => {
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4),
  );
  const map = tables.find((at) => font.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error('The font has no character map of format 4');
  const segments = font.readUInt16BE(map + 6) / 2;
  const [ends, starts] = [map + 14, map + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      if (code > font.readUInt16BE(ends + 2 * index)) continue;
      const start = font.readUInt16BE(starts + 2 * index);
      if (code < start) return 0;
      const delta = font.readUInt16BE(deltas + 2 * index);
      const offset = font.readUInt16BE(offsets + 2 * index);
      if (offset === 0) return (code + delta) % 0x10000;
      const glyph = font.readUInt16BE(offsets + 2 * index + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
    }
    return 0;
  };
};
