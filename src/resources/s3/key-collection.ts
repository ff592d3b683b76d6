import type { Connection } from '../../aws/connection.ts';
import { deleteObjects } from '../../aws/s3/delete-objects.ts';
import type { DeletedKey } from '../../aws/s3/delete-objects.ts';
import { PartialFailureError } from '../../errors.ts';
import { Collection } from '../collection.ts';
import type { KeyFilter } from './model.ts';

/** How the items of one kind are read out of a bucket, and named when they are deleted. */
export interface KeySource<Item> {
  readonly connection: Connection;
  readonly bucket: string;
  pages(filter: KeyFilter): AsyncIterable<readonly Item[]>;
  nameOf(item: Item): DeletedKey;
}

/** What is in a bucket, narrowed to a prefix. Nothing is asked before it is iterated. */
export class KeyCollection<Item> extends Collection<Item> {
  readonly #source: KeySource<Item>;
  readonly #filter: KeyFilter;

  constructor(source: KeySource<Item>, filter: KeyFilter = {}, limit = Number.POSITIVE_INFINITY) {
    super(limit);
    this.#source = source;
    this.#filter = filter;
  }

  all(): KeyCollection<Item> {
    return new KeyCollection(this.#source, this.#filter);
  }

  filter(filter: KeyFilter): KeyCollection<Item> {
    return new KeyCollection(this.#source, { ...this.#filter, ...filter }, this.most);
  }

  limit(count: number): KeyCollection<Item> {
    return new KeyCollection(this.#source, this.#filter, count);
  }

  async delete(): Promise<{ readonly deleted: number }> {
    const { connection, bucket, nameOf } = this.#source;
    const names = async function* (pages: AsyncIterable<readonly Item[]>): AsyncGenerator<DeletedKey> {
      for await (const page of pages) for (const item of page) yield nameOf(item);
    };
    const { deleted, refused } = await deleteObjects(connection, bucket, names(this.pages()));
    const [first] = refused;
    if (first === undefined) return { deleted };
    throw new PartialFailureError(
      'PartialFailure',
      `delete: ${refused.length} of ${deleted + refused.length} refused. ${first.key}: ${first.message}`,
    );
  }

  protected override read(): AsyncIterable<readonly Item[]> {
    return this.#source.pages(this.#filter);
  }
}
