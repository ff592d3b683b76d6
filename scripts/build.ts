/**
 * Makes `dist/` from `src/`: the binary and the library as bundles that share their chunks, the data files
 * beside them, and the declarations. `npm run build`; npm runs it by itself after `npm ci` in a clone.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { build as buildPage } from 'vite';
import { asciiOnly } from './build/ascii-only.ts';
import { assetUrls, copyAssets } from './build/assets.ts';
import { chunkGroups } from './build/chunk-groups.ts';
import { compressPage } from './build/compress-page.ts';
import { buildFunction } from './build/function.ts';
import { lightBuiltins } from './build/light-builtins.ts';
import { runtimeInFrame } from './build/runtime-in-frame.ts';

const root = new URL('../', import.meta.url).pathname;
const out = `${root}dist`;
/** Where it grows, so that a build that fails leaves the one that is there. */
const draft = `${root}node_modules/.nuage-dist`;

const entries = {
  nuage: 'src/cli/main.ts',
  index: 'src/index.ts',
  local: 'src/local/index.ts',
  rehearsal: 'src/rehearsal/index.ts',
};

rmSync(draft, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(`${root}${path}`))),
  platform: 'node',
  plugins: [assetUrls(root), lightBuiltins, runtimeInFrame],
  // Some parts are imported when used by one module and outright by another; that is meant.
  checks: { ineffectiveDynamicImport: false },
});
const { output } = await bundle.write({
  dir: draft,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  // Less to read and to compile at every start; names stay, for stacks that a person can send us.
  minify: { compress: true, mangle: false, codegen: true },
  codeSplitting: { groups: chunkGroups(`${root}src`) },
});
await bundle.close();
for (const file of output)
  if (file.type === 'chunk') writeFileSync(`${draft}/${file.fileName}`, asciiOnly(file.code));
copyAssets(root, draft);
await buildFunction(root, `${draft}/function`);
await buildPage({ configFile: `${root}web/vite.config.ts`, build: { outDir: `${draft}/console` } });
compressPage(`${draft}/console`);
chmodSync(`${draft}/nuage.js`, 0o755);
rmSync(out, { recursive: true, force: true });
renameSync(draft, out);
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
