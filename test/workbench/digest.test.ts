import { createHash } from 'node:crypto';
import { Project } from '../../workbench/headless';
import { openTestBench } from '../support/workbench';

test('digests Thai text as any other SHA-256 does, in signed bytes', async () => {
  const bench = await openTestBench();
  const script =
    'function digest(text) { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8); }';
  const project = new Project(script, bench.state);
  for (const text of ['', 'ระดับ ๔ ดีมาก ✓', 'ก'.repeat(1000)]) {
    const bytes = (await project.run('digest', text)) as number[];
    expect(bytes.every((byte) => byte >= -128 && byte < 128)).toBe(true);
    expect(Buffer.from(Int8Array.from(bytes)).toString('hex')).toBe(
      createHash('sha256').update(text, 'utf8').digest('hex'),
    );
  }
  await expect(project.run('digest', 1)).rejects.toThrow('digests text');
  bench.dispose();
});
