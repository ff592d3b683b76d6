import { cpSync, globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'rolldown';

/**
 * Data files are read where they lie: `new URL('./generated/ec2.table', import.meta.url)`. In a bundle the
 * module that says so has moved into a chunk at the top of `dist/`, so its `import.meta.url` is rewritten
 * to the place that it would have under `dist/assets/`, and the data files are copied to theirs.
 */
export function assetUrls(root: string): Plugin {
  return {
    name: 'asset-urls',
    transform(code, id) {
      if (!id.startsWith(`${root}src/`) || !code.includes('import.meta.url')) return undefined;
      const place = JSON.stringify(`./assets/${relative(`${root}src`, id).replaceAll('\\', '/')}`);
      return {
        code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        map: null,
      };
    },
  };
}

/** Every file of `src/` that is data, at its place under `dist/assets/`. */
export function copyAssets(root: string, out: string): void {
  for (const path of globSync('**/*.*', { cwd: `${root}src` })) {
    if (/\.(m?ts|md)$/.test(path)) continue;
    cpSync(`${root}src/${path}`, `${out}/assets/${path}`);
  }
}
