import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from './context.ts';

/** Works in a directory that is gone afterwards, also when the person stops it: Ctrl-C waits until it is. */
export async function inTemporaryDirectory<T>(
  prefix: string,
  { changes }: Pick<CommandContext, 'changes'>,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  changes.underWay = true;
  const directory = await mkdtemp(join(tmpdir(), prefix));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
    changes.underWay = false;
  }
}
