import { rmSync } from 'node:fs';
import type { Connection } from '../../aws/connection.ts';
import { deleteObjects } from '../../aws/s3/delete-objects.ts';
import { limits } from '../../aws/s3/limits.ts';
import type { OperationContext } from '../context.ts';
import type { Tally } from './tally.ts';
import type { TransferItem } from './transfer-item.ts';

/** Takes sources away whose copy is there: files at once, objects as many as S3 deletes with one request. */
export class MovedSources {
  readonly #connection: Connection;
  readonly #context: OperationContext;
  readonly #tally: Tally;
  #bucket = '';
  #keys: string[] = [];

  constructor(
    { connection, context }: { readonly connection: Connection; readonly context: OperationContext },
    tally: Tally,
  ) {
    this.#connection = connection;
    this.#context = context;
    this.#tally = tally;
  }

  async remove(item: TransferItem): Promise<void> {
    if (item.kind === 'upload') {
      rmSync(item.path);
      return;
    }
    this.#bucket = item.source.bucket;
    this.#keys.push(item.source.key);
    if (this.#keys.length >= limits.deletesAtOnce) await this.end();
  }

  /** Takes away what still waits for others. */
  async end(): Promise<void> {
    // Copies end in any order; what is told of them goes by key.
    const keys = this.#keys.sort();
    if (keys.length === 0) return;
    this.#keys = [];
    const { signal } = this.#context;
    const named = keys.map((key) => ({ key }));
    try {
      const { refused } = await deleteObjects(this.#connection, this.#bucket, named, { signal });
      for (const { key, code, message } of refused)
        this.#stays(key, Object.assign(new Error(message), { code }));
    } catch (error) {
      if (signal?.aborted === true) throw error;
      // The request was for all of them, and the copies of all are there.
      for (const key of keys) this.#stays(key, error);
    }
  }

  #stays(key: string, error: unknown): void {
    this.#tally.failed(`s3://${this.#bucket}/${key}`, '', error);
  }
}
