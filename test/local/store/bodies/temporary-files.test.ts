import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryBodyFiles } from '../../../../src/local/store/bodies/open-files.ts';

test('what a killed process left of its large bodies goes when another needs a place for its own', () => {
  const parent = mkdtempSync(join(tmpdir(), 'nuage-test-'));
  try {
    const left = join(parent, 'nuage-bodies-left');
    mkdirSync(left);
    writeFileSync(join(left, '1'), 'large');
    const old = new Date('2001-01-01T00:00:00Z');
    utimesSync(left, old, old);
    const first = temporaryBodyFiles(parent);
    const [own = ''] = readdirSync(parent);
    expect(readdirSync(parent)).not.toContain('nuage-bodies-left');
    // However old, what somebody uses stays.
    utimesSync(join(parent, own), old, old);
    const second = temporaryBodyFiles(parent);
    expect(readdirSync(parent)).toHaveLength(2);
    first.close();
    second.close();
    expect(readdirSync(parent)).toEqual([]);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
