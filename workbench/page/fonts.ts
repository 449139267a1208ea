interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly range: string;
}

const LATIN = 'U+0000-00FF, U+2010-2027, U+20AC, U+2190-2193';
const THAI = 'U+0E01-0E5B, U+200C-200D, U+25CC';

const WEIGHTS = [400, 600, 700] as const;

const FONT_FILES: readonly FontFile[] = [
  { family: 'Sarabun', weight: 400, file: 'sarabun-latin-400-normal.woff2', range: LATIN },
  { family: 'Sarabun', weight: 400, file: 'sarabun-thai-400-normal.woff2', range: THAI },
  { family: 'Sarabun', weight: 600, file: 'sarabun-latin-600-normal.woff2', range: LATIN },
  { family: 'Sarabun', weight: 600, file: 'sarabun-thai-600-normal.woff2', range: THAI },
  { family: 'Sarabun', weight: 700, file: 'sarabun-latin-700-normal.woff2', range: LATIN },
  { family: 'Sarabun', weight: 700, file: 'sarabun-thai-700-normal.woff2', range: THAI },
  // At every weight, or bold text would show a box for each symbol.
  ...WEIGHTS.map((weight) => ({
    family: 'Sarabun',
    weight,
    file: 'noto-sans-symbols-2-symbols-400-normal.woff2',
    range: 'U+25A0-27BF',
  })),
];

/** The style sheet of the fonts that the workbench serves. A sandboxed frame needs it with the full address. */
export const fontFaces = (): string =>
  FONT_FILES.map(
    ({ family, weight, file, range }) =>
      `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(${location.origin}/fonts/${file}) format("woff2"); unicode-range: ${range}; }`,
  ).join('\n');

/** Waits for the fonts, so that the grid never draws with another one. */
export const loadFonts = async (): Promise<void> => {
  const style = document.createElement('style');
  style.textContent = fontFaces();
  document.head.append(style);
  await Promise.allSettled(WEIGHTS.map((weight) => document.fonts.load(`${weight} 15px Sarabun`, 'กขA⚠')));
};
