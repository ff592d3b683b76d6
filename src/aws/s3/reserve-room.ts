import { statfsSync } from 'node:fs';

/** Fewer bytes are written in less time than it takes to ask. */
const least = 64 * 2 ** 20;

/**
 * Has the disk set room aside for a file that is written piece by piece: to find it for each piece costs a fifth of all
 * that a large download takes, and leaves the file in fragments. Node has no such call, so util-linux's program is asked
 * (by long options, which others of its name do not know: some of them write zeros where the disk cannot do it). Where it is
 * not there, or the disk does not know this, nothing changes: the file's length stays, and writing finds its room itself.
 */
export async function reserveRoom(path: string, bytes: number): Promise<void> {
  if (bytes < least) return;
  const { bavail, bsize } = statfsSync(path);
  // It would take what is left from everybody else before it is refused.
  if (bavail * bsize < bytes) return;
  const { execFile } = await import('node:child_process');
  await new Promise<void>((resolve) => {
    // Without a PATH it is looked for where systems have their own programs.
    const options = { env: {}, windowsHide: true };
    execFile('fallocate', ['--keep-size', '--length', String(bytes), '--', path], options, () => resolve());
  });
}
