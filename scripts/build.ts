/**
 * Makes `dist/` from `src/`: the binary and the library as bundles that share their chunks, the data files
 * beside them, and the declarations. `npm run build`; npm runs it by itself after `npm ci` in a clone.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { assetUrls, copyAssets } from './build/assets.ts';
import { chunkGroups } from './build/chunk-groups.ts';
import { lightBuiltins } from './build/light-builtins.ts';

const root = new URL('../', import.meta.url).pathname;
const out = `${root}dist`;

const entries = { nuage: 'src/cli/main.ts', index: 'src/index.ts', local: 'src/local/index.ts' };

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(`${root}${path}`))),
  platform: 'node',
  plugins: [assetUrls(root), lightBuiltins],
});
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  // Less to read and to compile at every start; names stay, for stacks that a person can send us.
  minify: { compress: true, mangle: false, codegen: true },
  codeSplitting: { groups: chunkGroups(`${root}src`) },
});
await bundle.close();
copyAssets(root, out);
chmodSync(`${out}/nuage.js`, 0o755);
process.stdout.write(`dist: ${output.length} files\n`);

const compiler = spawnSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (compiler.status !== 0) process.exitCode = 1;
