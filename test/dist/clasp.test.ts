import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

test('clasp would push exactly the files of dist/', () => {
  const printed = execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/@google/clasp/build/src/index.js'), 'status', '--json'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, HOME: join(ROOT, 'build') } },
  );
  const { filesToPush, untrackedFiles } = JSON.parse(printed);
  const expected = readdirSync(join(ROOT, 'dist')).map((name) => `dist/${name}`);
  expect([...filesToPush].sort()).toEqual(expected.sort());
  expect(untrackedFiles ?? []).toEqual([]);
});
