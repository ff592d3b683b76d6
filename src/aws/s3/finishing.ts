import { closeSync, futimesSync, renameSync, rmSync } from 'node:fs';

/** Writes some of the bytes of a buffer at a place of a file, and tells how many. */
export type WriteAt = (
  descriptor: number,
  bytes: Uint8Array,
  offset: number,
  length: number,
  position: number,
) => number;

/** What is written last into a draft, with the time that the file is to have; then it takes its name, or is gone. */
export function finishing(descriptor: number, draft: string, path: string, last: () => number): void {
  let open = true;
  try {
    const seconds = last() / 1000;
    futimesSync(descriptor, seconds, seconds);
    closeSync(descriptor);
    open = false;
    renameSync(draft, path);
  } catch (error) {
    if (open) closeSync(descriptor);
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A disk takes what it has room for, and says so of the rest with ENOSPC. */
export function writeAll(write: WriteAt, descriptor: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) at += write(descriptor, bytes, at, bytes.length - at, position + at);
}
