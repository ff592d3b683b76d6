import { expect, test } from 'vitest';
import { asciiOnly } from '../../scripts/build/ascii-only.ts';

test('signs beyond ASCII are escapes, and mean the same', async () => {
  const code = 'export const found = ["…→", `● ${1}`, /^[é█]$/.test("█"), /^😀$/u.test("😀"), "plain"];';
  const written = asciiOnly(code);
  expect(written).toMatch(/^[\0-\u007f]+$/);
  expect(written).toContain(String.raw`"\u2026\u2192"`);
  const { found } = await import(`data:text/javascript,${encodeURIComponent(written)}`);
  expect(found).toEqual(['…→', '● 1', true, true, 'plain']);
});
