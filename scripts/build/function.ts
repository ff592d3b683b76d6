import { cpSync, globSync, writeFileSync } from 'node:fs';
import { rolldown, type Plugin } from 'rolldown';
import { asciiOnly } from './ascii-only.ts';
import { assetUrls } from './assets.ts';
import { lightBuiltins } from './light-builtins.ts';

/** What a function on AWS never comes to: each is loaded when it is used, and is refused before. */
const leftOut = ['src/cli/local/way.ts', 'src/cli/config/load-module.ts', 'src/cli/help/render-help.ts'];

/** Data that operations read. The local cloud's own is of no use there. */
const data = ['wire/**/*.*', 'data/**/*.*'];

/**
 * The code of `nuage deploy`: what both functions are made of, with nothing of the local cloud and of the commands that
 * cannot be deployed. It is made here once, so that deploying needs no bundler, and the same version is the same code.
 */
export async function buildFunction(root: string, out: string): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: { index: 'src/cli/functions/deployed.ts' },
    platform: 'node',
    plugins: [without(leftOut.map((path) => `${root}${path}`)), assetUrls(root), lightBuiltins],
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundle.write({
    dir: out,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    minify: { compress: true, mangle: false, codegen: true },
  });
  await bundle.close();
  for (const file of output)
    if (file.type === 'chunk') writeFileSync(`${out}/${file.fileName}`, asciiOnly(file.code));
  for (const path of globSync(data, { cwd: `${root}src` }))
    if (!/\.(m?ts|md)$/.test(path) && !path.includes('managed-policies'))
      cpSync(`${root}src/${path}`, `${out}/assets/${path}`);
}

function without(ids: readonly string[]): Plugin {
  return {
    name: 'left-out',
    load: (id) =>
      ids.includes(id) ? { code: 'throw new Error("This is no part of the function.");' } : null,
  };
}
