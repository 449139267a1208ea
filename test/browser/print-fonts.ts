import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(__dirname, '../../node_modules');

const face = (weight: number, type: string, file: string, range: string): string =>
  `@font-face { font-family: Sarabun; font-weight: ${weight}; src: url(data:font/${type};base64,${readFileSync(join(MODULES, file)).toString('base64')}); unicode-range: ${range}; }`;

const symbols = (weight: number): string =>
  face(
    weight,
    'woff2',
    '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
    'U+25A0-27BF',
  );

const letters = (weight: number, name: string): string =>
  face(weight, 'ttf', `@expo-google-fonts/sarabun/${name}/Sarabun_${name}.ttf`, 'U+0-259F');

/**
 * The fonts of printed papers: the tick is in another font, here as in the host. They are in the page, for a browser
 * may not find those of the system by name.
 */
export const PRINT_FONTS = [
  symbols(400),
  symbols(700),
  letters(400, '400Regular'),
  letters(700, '700Bold'),
].join(' ');
