import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** How it is written: who may read it, and whether it is on the disk before it has its name. */
export interface WholeFileOptions {
  readonly mode?: number;
  readonly flush?: boolean;
}

/**
 * Writes a small file under another name and renames it: whoever looks finds all of it or none. A file that was half
 * written when the disk was full, or when the process was killed, would be taken for a damaged one for ever after.
 */
export function writeWhole(file: string, content: string | Uint8Array, options: WholeFileOptions = {}): void {
  const draft = `${file}.draft`;
  try {
    writeFileSync(draft, content, options);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
