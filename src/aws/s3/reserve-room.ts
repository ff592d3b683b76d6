import { statfsSync } from 'node:fs';

/**
 * File systems on which it pays and changes nothing else, as statfs(2) numbers them: ext4, XFS. On btrfs what is written to
 * such room is not compressed, and layers that are no disk at all have been seen to take the room for the length.
 */
const kinds: ReadonlySet<number> = new Set([0xef53, 0x58465342]);

/** Fewer bytes are written in less time than it takes to ask. */
const least = 64 * 2 ** 20;

/**
 * Has the disk set room aside for a file that is written piece by piece: to find it for each piece costs a tenth of all
 * that a large download takes, and leaves the file in fragments. Node has no such call, so util-linux's program is asked
 * (by long options, which others of its name do not know: some of them write zeros where the disk cannot do it). Where it is
 * not there, or the disk does not know this, nothing changes: the file's length stays, and writing finds its room itself.
 */
export async function reserveRoom(path: string, bytes: number): Promise<void> {
  if (bytes < least || !canReserve(path, bytes)) return;
  const { execFile } = await import('node:child_process');
  await new Promise<void>((resolve) => {
    // Without a PATH it is looked for where systems have their own programs.
    const options = { env: {}, windowsHide: true };
    execFile('fallocate', ['--keep-size', '--length', String(bytes), '--', path], options, () => resolve());
  });
}

function canReserve(path: string, bytes: number): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(path);
    // Beyond what is free it would take that from everybody else before it is refused.
    return kinds.has(type) && bytes <= bavail * bsize;
  } catch {
    // What does not tell is left alone.
    return false;
  }
}
