import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const ROOT = join(__dirname, '../..');
const HOME = join(ROOT, 'build/browser');

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(ROOT, 'node_modules/@expo-google-fonts/sarabun')}</dir>
  <dir>${join(HOME, 'fonts')}</dir>
  <cachedir>${join(HOME, 'font-cache')}</cachedir>
</fontconfig>
`;

/**
 * Chromium out of npm, for a machine that has none. It unpacks its own libraries where it takes itself to be in
 * the cloud environment that it is packed for, and ends itself where it finds no font.
 */
export const launchBrowser = async (): Promise<Browser> => {
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
