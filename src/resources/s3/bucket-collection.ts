import type { Connection } from '../../aws/connection.ts';
import { Collection } from '../collection.ts';
import type { Bucket } from './model.ts';

/** The buckets of the account. */
export class BucketCollection extends Collection<Bucket> {
  readonly #connection: Connection;
  readonly #of: (name: string, created: Date | undefined) => Bucket;

  constructor(connection: Connection, of: (name: string, created: Date | undefined) => Bucket) {
    super(Number.POSITIVE_INFINITY);
    this.#connection = connection;
    this.#of = of;
  }

  protected override async *read(): AsyncGenerator<readonly Bucket[]> {
    for await (const { Buckets = [] } of this.#connection.pages('s3', 'ListBuckets', { MaxBuckets: 1000 })) {
      yield Buckets.map(({ Name = '', CreationDate }) => this.#of(Name, CreationDate));
    }
  }
}
