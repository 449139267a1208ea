import { transformSync } from 'esbuild';

/** Lets jest read TypeScript, with the compiler that builds the add-in. */
export default {
  process: (source, file) => {
    const { code, map } = transformSync(source, {
      loader: file.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      sourcemap: true,
      sourcefile: file,
      charset: 'utf8',
    });
    return { code, map };
  },
};
