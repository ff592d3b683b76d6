import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../../make-directory.ts';
import type { OperationContext } from '../../context.ts';
import { seal, unseal } from '../format/sealed.ts';

interface ProgressFile {
  readonly snapshot: string;
  readonly part: number;
}

/**
 * How far a restore is, beside the runs of this machine: all parts below one are in the snapshot. Only what saves time
 * depends on it, since AWS compares the checksum of all blocks with what it was given.
 */
export class RestoreProgress {
  readonly #path: string;
  readonly #snapshot: string;

  constructor(token: string, snapshot: string, { runsDirectory }: OperationContext) {
    this.#path = join(runsDirectory, `restore-${token}`);
    this.#snapshot = snapshot;
  }

  /** The first part that is not known to be in the snapshot. */
  async read(): Promise<number> {
    const bytes = await readFile(this.#path).catch(() => undefined);
    const found = bytes && (unseal(bytes) as ProgressFile | undefined);
    return found?.snapshot === this.#snapshot ? found.part : 0;
  }

  async write(part: number): Promise<void> {
    const file: ProgressFile = { snapshot: this.#snapshot, part };
    const draft = `${this.#path}.part`;
    await makeDirectory(join(this.#path, '..'), { mode: 0o700 });
    await writeFile(draft, seal(file), { mode: 0o600 });
    await rename(draft, this.#path);
  }

  async forget(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}
