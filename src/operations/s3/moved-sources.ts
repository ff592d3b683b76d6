import { rmSync, statSync } from 'node:fs';
import type { Connection } from '../../aws/connection.ts';
import { deleteObjects } from '../../aws/s3/delete-objects.ts';
import { FileChangedError, sameState } from '../../aws/s3/file-changed.ts';
import type { FileState } from '../../aws/s3/file-changed.ts';
import type { CustomerKey, FoundObject } from '../../aws/s3/found-object.ts';
import { limits } from '../../aws/s3/limits.ts';
import { listObjects } from '../../aws/s3/list-objects.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { compareKeys } from './key-order.ts';
import { justBefore } from './keys-there.ts';
import { lookAtObject } from './look-at-object.ts';
import type { SeenObject } from './look-at-object.ts';
import { isS3Url, s3Url } from './place.ts';
import type { S3Place } from './place.ts';
import type { Tally } from './tally.ts';
import type { TransferItem } from './transfer-item.ts';
import type { MadeObject } from './transfer-job.ts';

/**
 * Takes sources away whose copy is there: files at once, objects as many as S3 deletes with one request. One that
 * became another since it was copied stays: what was written to it is nowhere else.
 */
export class MovedSources {
  readonly #connection: Connection;
  readonly #context: OperationContext;
  readonly #targetKey: CustomerKey;
  /** Of sources within S3. */
  readonly #sourceKey: CustomerKey;
  readonly #tally: Tally;
  #copied: FoundObject[] = [];

  constructor(
    {
      connection,
      context,
      settings,
      target,
      sourceKey = {},
    }: {
      readonly connection: Connection;
      readonly context: OperationContext;
      readonly settings: ObjectSettings;
      readonly target: string;
      readonly sourceKey?: CustomerKey | undefined;
    },
    tally: Tally,
  ) {
    this.#connection = connection;
    this.#context = context;
    this.#targetKey = customerKeyOf(settings);
    this.#sourceKey = isS3Url(target) ? sourceKey : this.#targetKey;
    this.#tally = tally;
  }

  /** `state` is how a file was when it was read. */
  async remove(item: TransferItem, state: FileState | undefined): Promise<void> {
    if (item.kind === 'upload') {
      if (state !== undefined && !sameState(state, statSync(item.path)))
        throw new FileChangedError(item.path, 'after it was copied, and stays.');
      rmSync(item.path);
      return;
    }
    // A version that the move made goes, and what it wrote over is there again; any other gets a delete marker.
    this.#copied.push(item.above === undefined ? item.source : { ...item.source, versionId: item.above });
    if (this.#copied.length >= limits.deletesAtOnce) await this.end();
  }

  /** Takes away what still waits for others. */
  async end(): Promise<void> {
    // Copies end in any order; what is told of them goes by key.
    const copied = this.#copied.sort((one, other) => compareKeys(one.key, other.key));
    const [first] = copied;
    if (first === undefined) return;
    this.#copied = [];
    const { signal } = this.#context;
    const { bucket } = first;
    try {
      const now = await this.#now(copied);
      const same = copied.filter((object) => {
        const etag = now.get(object.key);
        // One that is gone already is no loss; to delete it again would leave a marker where versions are kept.
        if (etag === object.etag || etag === undefined) return etag !== undefined;
        this.#stays(object, new NuageError('ObjectChanged', 'It changed after it was copied, and stays.'));
        return false;
      });
      const { refused } = await deleteObjects(this.#connection, bucket, same, { signal });
      for (const { key, code, message } of refused)
        this.#stays({ bucket, key }, Object.assign(new Error(message), { code }));
    } catch (error) {
      if (signal?.aborted === true) throw error;
      // The request was for all of them, and the copies of all are there.
      for (const object of copied) this.#stays(object, error);
    }
  }

  /** The ETags that sources have by now: of one by a look at it, of many by one list, which they stand in in a row. */
  async #now(copied: readonly FoundObject[]): Promise<ReadonlyMap<string, string | undefined>> {
    const { signal } = this.#context;
    const [first, last] = [copied[0], copied.at(-1)];
    if (first === undefined || last === undefined) return new Map();
    if (first === last) {
      const there = await this.#look(first, this.#sourceKey);
      return new Map(there === undefined ? [] : [[first.key, there.etag]]);
    }
    const wanted = new Set(copied.map(({ key }) => key));
    const etags = new Map<string, string | undefined>();
    const { bucket } = first;
    const startAfter = justBefore(first.key);
    for await (const { objects } of listObjects(this.#connection, { bucket, startAfter, signal })) {
      for (const { key, etag } of objects) if (wanted.has(key)) etags.set(key, etag);
      const beyond = objects.at(-1);
      if (etags.size === wanted.size || beyond === undefined || compareKeys(beyond.key, last.key) > 0) break;
    }
    return etags;
  }

  /**
   * What is there of an item whose source is gone: an earlier attempt that was killed took it away, or others did. Only
   * a whole copy counts; undefined where there is none.
   */
  async alreadyMoved(item: TransferItem): Promise<MadeObject | undefined> {
    if (item.kind === 'download') {
      const file = statSync(item.path, { throwIfNoEntry: false });
      const { size, lastModified } = item.source;
      // A download gives its file the time of the object.
      const whole = file?.size === size && Math.round(file.mtimeMs) === lastModified;
      return whole ? {} : undefined;
    }
    const there = await this.#look(item.target, this.#targetKey);
    return there?.size === item.size ? { etag: there.etag, versionId: there.seenVersion } : undefined;
  }

  #look(place: S3Place, key: CustomerKey): Promise<SeenObject | undefined> {
    const { signal } = this.#context;
    return lookAtObject(this.#connection, place, undefined, key, signal).catch((error: unknown) => {
      if (error instanceof NuageError && error.code === 'NoSuchKey') return undefined;
      throw error;
    });
  }

  #stays({ bucket, key }: { readonly bucket: string; readonly key: string }, error: unknown): void {
    this.#tally.failed(s3Url({ bucket, key }), '', error);
  }
}
