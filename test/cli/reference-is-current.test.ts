import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencePages } from '../../scripts/docs/pages.ts';

const root = new URL('../../', import.meta.url).pathname;

test('the reference is what the code says; npm run docs writes it', async () => {
  const pages = await referencePages();
  for (const [path, text] of pages) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
  const written = globSync('docs/reference/**/*.md', { cwd: root });
  expect(written.filter((path) => !pages.has(path))).toEqual([]);
});
