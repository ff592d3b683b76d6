import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reserveRoom } from '../../../src/aws/s3/reserve-room.ts';

function draft(): { readonly directory: string; readonly file: string } {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-room-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, '-draft');
  writeFileSync(file, 'begun');
  return { directory, file };
}

const roomOf = (file: string): number => statSync(file).blocks * 512;

// By util-linux and on ext4 or XFS; elsewhere a file finds its room while it is written.
const reserves = existsSync('/usr/bin/fallocate') && [0xef53, 0x58465342].includes(statfsSync(tmpdir()).type);

test.runIf(reserves)(
  'a large file has its room before its bytes come, and the length that it had',
  async () => {
    const { file } = draft();
    const bytes = 64 * 2 ** 20;
    await reserveRoom(file, bytes);
    expect(roomOf(file)).toBeGreaterThanOrEqual(bytes);
    expect(statSync(file).size).toBe('begun'.length);
  },
);

test('no room is asked for that a small file does not need or that the disk does not have, and no file is made', async () => {
  const { directory, file } = draft();
  const before = roomOf(file);
  await reserveRoom(file, 64 * 2 ** 20 - 1);
  const { bavail, bsize } = statfsSync(directory);
  await reserveRoom(file, 2 * bavail * bsize);
  expect(roomOf(file)).toBe(before);
  expect(readdirSync(directory)).toEqual(['-draft']);
});
