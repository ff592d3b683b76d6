import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Has ext4 put each new directory below this one into a part of the disk of its own. It passes over what was deleted in the
 * last minutes one by one, so that to create files where others have just gone costs several times as much, and that by
 * chance. Elsewhere nothing changes.
 */
export function spreadDirectories(directory: string): void {
  spawnSync('chattr', ['+T', directory]);
}

/**
 * Brings the system's cache of files to the same state before each large transfer: with room for so many bytes that was
 * touched just now, and nothing that waits to be written. Where a virtual machine gives it pages that it has not touched
 * for a while, its host has to find them first, which makes the same copy up to four times as dear.
 */
export function settlePageCache(directory: string, bytes: number): void {
  const file = join(directory, 'pages');
  const descriptor = openSync(file, 'w');
  const piece = Buffer.alloc(2 ** 20, 1);
  for (let at = 0; at < bytes; at += piece.length) writeSync(descriptor, piece);
  closeSync(descriptor);
  rmSync(file);
  spawnSync('sync');
}
