import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

const common = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'error' };

/**
 * What the language gives every script, as names of the file's own: jest runs a file in a context where each look at
 * a global takes as long as a call, and the engine looks at these for every cell.
 */
const BUILT_INS =
  'Array,ArrayBuffer,BigInt,Boolean,Date,Error,Float64Array,Infinity,Int32Array,JSON,Map,Math,NaN,Number,Object,Promise,Proxy,RangeError,Reflect,RegExp,Set,String,Symbol,TypeError,Uint32Array,Uint8Array,WeakMap,WeakSet,isFinite,isNaN,parseFloat,parseInt';

/** The engine and the local Apps Script services in one file that every Node from 20 on can require. */
const buildHeadless = () =>
  esbuild.build({
    ...common,
    entryPoints: [at('workbench/headless.ts')],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    banner: { js: `const {${BUILT_INS}} = globalThis;` },
    outfile: at('build/headless.cjs'),
  });

/** The engine's hyphenation tables of European languages: megabytes that no Thai sheet uses. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/[a-z-]+-[\w-]{8}\.js$/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path, namespace: 'empty' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

const FONTS = [
  ...['thai', 'latin'].flatMap((script) =>
    ['400', '600', '700'].map((weight) => `sarabun/files/sarabun-${script}-${weight}`),
  ),
  'noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400',
].map((font) => at(`node_modules/@fontsource/${font}-normal.woff2`));

/** The page, with everything that it shows beside it: nothing is fetched from elsewhere. */
const buildPage = async () => {
  await esbuild.build({
    ...common,
    entryPoints: [at('workbench/page/main.ts'), at('workbench/page/print.ts')],
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
    outdir: at('build/page'),
  });
  mkdirSync(at('build/page/fonts'), { recursive: true });
  for (const font of FONTS) cpSync(font, at('build/page/fonts', basename(font)));
  for (const page of ['index.html', 'print.html']) cpSync(at('workbench/page', page), at('build/page', page));
  const dist = Object.fromEntries(
    readdirSync(at('dist')).map((name) => [name, readFileSync(at('dist', name), 'utf8')]),
  );
  writeFileSync(at('build/page/project.json'), JSON.stringify(dist));
};

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('headless')) await buildHeadless();
if (wanted.length === 0 || wanted.includes('page')) await buildPage();
