import { chown, lchown, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Who the machine's root becomes inside: the system's nobody. */
export const NOBODY = 65_534;

/** Gives a directory and all in it to nobody. */
export async function giveAway(directory: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  for (const entry of entries) await lchown(join(entry.parentPath, entry.name), NOBODY, NOBODY);
  await chown(directory, NOBODY, NOBODY);
}
