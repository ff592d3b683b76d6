import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import { z } from 'zod';
import type { CostGroup } from './cost-group.ts';
import type { MonthOfLines } from './cost-lines.ts';

const line = z.object({
  start: z.string(),
  end: z.string(),
  name: z.string(),
  record: z.string(),
  amount: z.string(),
  currency: z.string(),
  estimated: z.boolean(),
});
const span = z.object({ start: z.string(), end: z.string(), estimated: z.boolean() });
const kept = z.object({
  month: z.string(),
  spans: z.array(span),
  lines: z.array(line),
  estimated: z.literal(false),
});

/** What months are kept of. */
export interface CacheKey {
  /** Where Cost Explorer was asked: the same account number is another account on another cloud. */
  readonly endpoint: string;
  readonly account: string;
  readonly by: CostGroup;
  readonly daily: boolean;
}

/** Closed months on disk: they do not change, and asking again would cost again. */
export class MonthCache {
  readonly #directory: string | undefined;

  /** @param directory Where to keep them; nowhere when absent. */
  constructor(directory: string | undefined) {
    this.#directory = directory;
  }

  /** A month that was kept; undefined when it was not, or is damaged: then it is asked for again. */
  async find(key: CacheKey, month: string): Promise<MonthOfLines | undefined> {
    const file = this.#file(key, month);
    if (file === undefined) return undefined;
    try {
      return kept.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Keeps a month whose bill is closed. */
  async keep(key: CacheKey, month: MonthOfLines): Promise<void> {
    const file = this.#file(key, month.month);
    if (file === undefined || month.estimated || this.#directory === undefined) return;
    await makeDirectory(this.#directory, { mode: 0o700 });
    // Whole or not at all: another process may be reading.
    const fresh = `${file}.${randomUUID()}`;
    await writeFile(fresh, JSON.stringify(month), { mode: 0o600 });
    await rename(fresh, file);
  }

  #file({ endpoint, account, by, daily }: CacheKey, month: string): string | undefined {
    if (this.#directory === undefined) return undefined;
    const question = createHash('sha256')
      .update(JSON.stringify([endpoint, account, by, daily]))
      .digest('hex');
    return join(this.#directory, `${account}-${month}-${question.slice(0, 16)}.json`);
  }
}
