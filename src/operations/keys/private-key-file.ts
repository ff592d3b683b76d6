import { lstat, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import { NuageError } from '../../errors.ts';

/** Refuses a path where something stands. An empty file holds no key, so nothing is lost with it. */
export async function refuseFile(path: string): Promise<void> {
  if ((await lookAt(path)) === 'taken') throw taken(path);
}

/** What a path holds: nothing, an empty file (which an attempt that was killed may leave), or something. */
export async function lookAt(path: string): Promise<'nothing' | 'empty' | 'taken'> {
  const found = await lstat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return 'nothing';
  return found.isFile() && found.size === 0 ? 'empty' : 'taken';
}

export interface ReservedFile {
  /** Writes the key and sees it on the disk. */
  write(key: string): Promise<void>;
  /** Gives the place back when there is no key for it. */
  giveUp(): Promise<void>;
}

/** Makes the file before the key is, so that a key is never made that cannot be kept. */
export async function reserveFile(path: string): Promise<ReservedFile> {
  await makeDirectory(dirname(path), { mode: 0o700 });
  if ((await lookAt(path)) === 'empty') await unlink(path);
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken(path);
    throw error;
  });
  return {
    async write(key) {
      try {
        await file.writeFile(key);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async giveUp() {
      await file.close();
      await unlink(path);
    },
  };
}

function taken(path: string): NuageError {
  return new NuageError('FileExists', `${path} is there, and a file with a key is never overwritten.`, {
    hint: 'Name another one with --file.',
  });
}
