import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const options = {
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  charset: 'utf8',
  // jest runs modules in contexts that cannot import at run time.
  supported: { 'dynamic-import': false },
};

/** Lets jest read TypeScript, with the compiler that builds the add-in. */
export default {
  process: (source, sourcefile) => {
    const loader = sourcefile.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, { ...options, loader, sourcefile });
    return { code, map };
  },
  getCacheKey: (source, sourcefile) =>
    createHash('sha256')
      .update(JSON.stringify([source, sourcefile, options, version]))
      .digest('hex'),
};
