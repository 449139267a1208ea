import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const HOME = join(root, 'build/browser');

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(root, 'node_modules/@expo-google-fonts/sarabun')}</dir>
  <dir>${join(HOME, 'fonts')}</dir>
  <cachedir>${join(HOME, 'font-cache')}</cachedir>
</fontconfig>
`;

/**
 * Chromium out of npm, on a machine that has none: it brings its own libraries, which it unpacks where it
 * believes itself in the cloud environment that it is packed for. It has no fonts of its own worth the name.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export const launchBrowser = async () => {
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, 'fonts.conf'), FONTS);
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = HOME;
  process.env.FONTCONFIG_FILE = join(HOME, 'fonts.conf');
  const { default: packed } = await import('@sparticuz/chromium');
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: packed.args,
    headless: true,
  });
};
