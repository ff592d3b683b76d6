import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeDirectory } from '../make-directory.ts';
import type { Processes } from './context.ts';

/**
 * Makes this process the holder of a lock file. A lock whose process is gone is taken over; when it is alive, throws
 * what `refusal` makes of its id.
 */
export async function lockFile(
  path: string,
  processes: Processes,
  refusal: (owner: number) => Error,
): Promise<AsyncDisposable> {
  await makeDirectory(dirname(path), { mode: 0o700 });
  const draft = `${path}.${processes.own}`;
  await writeFile(draft, String(processes.own), { mode: 0o600 });
  try {
    for (;;) {
      // A link appears with its content, so nobody ever reads a lock that does not say yet whose it is.
      if (await succeeds(link(draft, path), 'EEXIST')) break;
      const owner = await lockOwner(path, processes);
      if (owner !== undefined) throw refusal(owner);
      await setAside(path, processes);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
}

/** Removes the lock of a process that is gone; one that another process took meanwhile is put back. */
async function setAside(path: string, processes: Processes): Promise<void> {
  const aside = `${path}.${processes.own}.old`;
  if (!(await succeeds(rename(path, aside), 'ENOENT'))) return;
  if ((await lockOwner(aside, processes)) !== undefined) await succeeds(link(aside, path), 'EEXIST');
  await rm(aside, { force: true });
}

async function succeeds(work: Promise<unknown>, expected: string): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === expected) return false;
    throw error;
  }
}

/** The process that holds a lock file; undefined when none does, or when it is gone. */
export async function lockOwner(
  path: string,
  processes: Pick<Processes, 'isAlive'>,
): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const pid = Number(text);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return processes.isAlive(pid) ? pid : undefined;
}
