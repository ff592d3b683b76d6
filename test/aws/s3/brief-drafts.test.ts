import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Drafts, isDraft } from '../../../src/aws/s3/drafts.ts';

test('files of one directory come into one brief draft, which the next run takes away when this one was killed in it', () => {
  const root = mkdtempSync(join(tmpdir(), 'nuage-drafts-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const run = (own: number, id: string): Drafts => {
    const processes = { own, isAlive: () => false };
    return new Drafts({ directory: join(root, 'notes'), processes }, 's3://bucket to files', id);
  };
  const files = join(root, 'files');
  const killed = run(1, '01234567');
  const brief = killed.briefDraftOf(join(files, 'a'));
  expect(killed.briefDraftOf(join(files, 'b'))).toBe(brief);
  expect(killed.draftOf(join(files, 'brief'))).not.toBe(brief);
  expect(killed.briefDraftOf(join(files, 'under', 'c'))).toBe(
    join(files, 'under', '.brief.nuage-01234567-0'),
  );
  writeFileSync(brief, 'half of');
  expect(readdirSync(files).filter(isDraft)).toEqual(['.brief.nuage-01234567-0']);

  const next = run(2, '89abcdef');
  expect(next.briefDraftOf(join(files, 'a'))).not.toBe(brief);
  next.end(true);
  expect(readdirSync(files)).toEqual(['under']);
});
