/**
 * Writes `docs/reference/` and the schema of nuage.yaml from the declarations in the code. With `--check`
 * nothing is written, and the exit code is 1 when a file is not what it would be.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referencePages } from './docs/pages.ts';

const root = new URL('../', import.meta.url).pathname;
const check = process.argv.includes('--check');
const pages = await referencePages();

const stale = [...pages].filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (check) {
  for (const [path] of stale)
    process.stderr.write(`${path} is not what the code says. npm run docs writes it.\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  // Pages of commands that are gone go too.
  rmSync(join(root, 'docs/reference'), { recursive: true, force: true });
  for (const [path, text] of pages) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  process.stdout.write(`${pages.size} pages, ${stale.length} changed\n`);
}
