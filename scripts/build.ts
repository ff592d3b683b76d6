/**
 * Makes `dist/` from `src/`: the binary and the library as bundles that share their chunks, the data files
 * beside them, and the declarations. `npm run build`; npm runs it by itself after `npm ci` in a clone.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { assetUrls, copyAssets } from './build/assets.ts';

const root = new URL('../', import.meta.url).pathname;
const out = `${root}dist`;

const entries = { nuage: 'src/cli/main.ts', index: 'src/index.ts', local: 'src/local/index.ts' };

rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(`${root}${path}`))),
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  chunkNames: '[name]-[hash]',
  // Less to read and to compile at every start; names stay, for stacks that a person can send us.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // CommonJS parts of the bundle ask for Node's own modules with `require`.
  plugins: [assetUrls(root)],
  logLevel: 'warning',
});
copyAssets(root, out);
chmodSync(`${out}/nuage.js`, 0o755);

const compiler = spawnSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (compiler.status !== 0) process.exitCode = 1;
