import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { jsonForHtml } from '../../tools/rules.mjs';

/** Prints the actions as the build makes them, with the sample documents in place of the add-in's. */
const here = dirname(fileURLToPath(import.meta.url));
const { outputFiles } = await esbuild.build({
  bundle: true,
  charset: 'utf8',
  target: 'es2020',
  write: false,
  entryPoints: [join(here, '../../src/actions/index.ts')],
  format: 'iife',
  globalName: 'actions',
  plugins: [
    {
      name: 'sample-documents',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.$/ }, ({ importer }) =>
          importer.includes('actions/documents/') ? { path: join(here, 'sample-documents.ts') } : undefined,
        ),
    },
  ],
});
process.stdout.write(jsonForHtml(outputFiles[0].text));
