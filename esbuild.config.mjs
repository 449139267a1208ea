import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { packThai } from './tools/pack-thai.mjs';
import { paperText } from './tools/paper-text.mjs';
import { jsonForHtml, loadRules } from './tools/rules.mjs';
import { actionGlobals, publicGlobals, stubs } from './tools/stubs.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(root, ...parts);
const NAMESPACE = '__KSC';

/** Properties of our own fractions, which no data file has and nothing outside of the script sees. */
const SHORTENED = /^(?:numerator|denominator)$/;

/** What every part of dist/ is compiled for: Apps Script's V8 has no modules, private fields or static blocks. */
const minified = { minify: true, charset: 'utf8', target: 'es2020' };

const common = {
  ...minified,
  bundle: true,
  write: false,
  legalComments: 'none',
};

const script = async () => {
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: [at('src/main.ts')],
    format: 'iife',
    globalName: NAMESPACE,
    mangleProps: SHORTENED,
  });
  const packed = await esbuild.transform(packThai(outputFiles[0].text), minified);
  return (
    packed.code +
    stubs(publicGlobals(at('src/main.ts')), actionGlobals(at('src/action-globals.ts')), NAMESPACE)
  );
};

/** Which rules a sealed round was rated by. */
const rulesVersion = (rules) => createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 12);

const actions = async (rules) => {
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: [at('src/actions/index.ts')],
    define: { RULES_VERSION: JSON.stringify(rulesVersion(rules)) },
    format: 'iife',
    globalName: 'actions',
  });
  return jsonForHtml(outputFiles[0].text);
};

/** A page of the add-in: its HTML file with style and script inside. */
const page = async (room) => {
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: [at(`src/${room}/main.ts`), at(`src/${room}/style.css`)],
    format: 'iife',
    outdir: at('dist'),
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return readFileSync(at(`src/${room}/index.html`), 'utf8')
    .replace('/* style.css */', () => text('.css').trim())
    .replace('/* main.js */', () =>
      text('.js')
        .trim()
        .replace(/<\/script/g, '<\\/script'),
    );
};

const formData = (files, written) =>
  jsonForHtml(
    Object.fromEntries(
      files
        .filter(({ file }) => file.startsWith('forms/'))
        .map(({ data: { id, text } }) => [id, { id, ...written(text) }]),
    ),
  );

/** What the sidebar shows of a form; printing reads all of its text from a file of its own. */
const formTexts = (files) => formData(files, ({ title, domains, levels }) => ({ title, domains, levels }));
const formPrints = (files) => formData(files, (text) => text);

const { files: rulesFiles, rules, dictionaries } = await loadRules(root);
const files = {
  'appsscript.json': readFileSync(at('appsscript.json'), 'utf8'),
  'code.js': await script(),
  'actions.html': await actions(rules),
  'sidebar.html': await page('sidebar'),
  'behaviours.html': await page('behaviours'),
  'dialog.html': await page('dialog'),
  'forms.html': formTexts(rulesFiles),
  'form-prints.html': formPrints(rulesFiles),
  'dictionaries.html': jsonForHtml(dictionaries),
  'papers.html': jsonForHtml(paperText(root)),
};

rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(at('dist', name), text);
mkdirSync(at('build'), { recursive: true });
writeFileSync(at('build/rules.json'), `${JSON.stringify(rules, null, 2)}\n`);
const sizes = Object.entries(files).map(
  ([name, text]) => `${name} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`,
);
console.log(`dist: ${sizes.join(', ')}`);
