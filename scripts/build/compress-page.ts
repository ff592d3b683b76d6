import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Below this, headers weigh more than what is saved. */
const worthwhile = 1024;

/**
 * Leaves the page's files as gzip alone: it is served so to every browser, and the package is a quarter of the size.
 * Brotli would save a fifth more, and browsers take it over http from few addresses.
 */
export function compressPage(directory: string): void {
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|svg|html|md)$/.test(name)) continue;
    const path = `${directory}/${name}`;
    const bytes = readFileSync(path);
    if (bytes.length < worthwhile) continue;
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    rmSync(path);
  }
}
