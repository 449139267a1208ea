import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

const common = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };

/** The engine and the local Apps Script services in one file that every Node from 20 on can require. */
export const buildHeadless = () =>
  esbuild.build({
    ...common,
    entryPoints: [at('workbench/headless.ts')],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile: at('build/headless.cjs'),
  });

await buildHeadless();
