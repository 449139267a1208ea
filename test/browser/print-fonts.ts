import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const symbols = readFileSync(
  join(
    __dirname,
    '../../node_modules/@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
  ),
);

const symbolsAt = (weight: number): string =>
  `@font-face { font-family: Sarabun; font-weight: ${weight}; src: url(data:font/woff2;base64,${symbols.toString('base64')}); unicode-range: U+25A0-27BF; }`;

/** The fonts of printed papers: the tick is in another font, here as in the host. */
export const PRINT_FONTS = `${symbolsAt(400)} ${symbolsAt(700)} @font-face { font-family: Sarabun; src: local(Sarabun); unicode-range: U+0-259F; } @font-face { font-family: Sarabun; font-weight: 700; src: local('Sarabun Bold'); unicode-range: U+0-259F; }`;
