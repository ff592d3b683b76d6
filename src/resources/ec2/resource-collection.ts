import type { Connection } from '../../aws/connection.ts';
import type { Filter } from '../../wire/generated/ec2.ts';
import { Collection } from '../collection.ts';
import { ec2Filters, ec2Queries, type ResourceFilter } from '../ec2-filters.ts';
import { inBatches } from '../in-batches.ts';
import type { Asked } from './asked.ts';

export interface CollectionFilter extends ResourceFilter {
  readonly ids?: readonly string[];
  /** `running`, or several of which it must be in one. */
  readonly state?: string | readonly string[];
  /** `self`, `amazon` or accounts: for images and snapshots, which others share too. */
  readonly owners?: readonly string[];
}

/** What a collection needs to know of its kind. */
export interface Source<Item> {
  readonly connection: Connection;
  readonly idFilter: string;
  readonly stateFilter: string | undefined;
  /** Pages of resources; each page as AWS cuts it. */
  pages(asked: Asked): AsyncIterable<readonly Item[]>;
  /** The batch actions of the kind. */
  readonly batch: object;
}

interface Narrowed {
  readonly ids?: readonly string[] | undefined;
  readonly filters: readonly Filter[];
  readonly owners?: readonly string[] | undefined;
  readonly limit: number;
}

const everything: Narrowed = { filters: [], limit: Number.POSITIVE_INFINITY };

/** "Up to 1000 resource IDs": CreateTags in the EC2 API Reference. */
const taggedAtOnce = 1_000;

/** The resources of a kind in one account and region, narrowed as far as they were. Nothing is asked before it is iterated. */
export class ResourceCollection<Item extends { readonly id: string }> extends Collection<Item> {
  readonly #source: Source<Item>;
  readonly #narrowed: Narrowed;

  constructor(source: Source<Item>, narrowed = everything) {
    super(narrowed.limit);
    this.#source = source;
    this.#narrowed = narrowed;
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(source.batch));
  }

  /** All of them, without the limit. */
  all(): this {
    return this.limit(Number.POSITIVE_INFINITY);
  }

  /** Narrows what is here: filters add up, and of ids those remain that are in both lists. */
  filter({ ids, state, owners, ...rest }: CollectionFilter): this {
    const { ids: before, filters } = this.#narrowed;
    const both =
      before === undefined ? ids : ids === undefined ? before : before.filter((id) => ids.includes(id));
    const { stateFilter = 'state' } = this.#source;
    const states = state === undefined ? {} : { [stateFilter]: state };
    return this.#with({
      ids: both,
      filters: [...filters, ...ec2Filters(rest), ...ec2Filters({ filters: states })],
      ...(owners === undefined ? {} : { owners }),
    });
  }

  /** At most so many. */
  limit(count: number): this {
    return this.#with({ limit: count });
  }

  /** Sets tags on all of them. */
  async createTags(tags: Readonly<Record<string, string>>): Promise<void> {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    await this.inBatches('create tags', taggedAtOnce, (Resources) =>
      this.connection.call('ec2', 'CreateTags', { Resources, Tags }),
    );
  }

  /** @internal For batch actions. */
  get connection(): Connection {
    return this.#source.connection;
  }

  /** @internal Reads everything first, because what is changed may fall out of the filters between two pages. */
  async inBatches(what: string, size: number, send: (ids: string[]) => Promise<unknown>): Promise<void> {
    const ids = (await this.toArray()).map((item) => item.id);
    await inBatches(ids, size, what, send);
  }

  protected override async *read(): AsyncGenerator<readonly Item[]> {
    const { ids, filters, owners } = this.#narrowed;
    for (const Filters of ec2Queries(filters, this.#source.idFilter, ids)) {
      yield* this.#source.pages({
        ...(Filters.length === 0 ? {} : { Filters }),
        ...(owners === undefined ? {} : { owners: [...owners] }),
      });
    }
  }

  #with(narrowed: Partial<Narrowed>): this {
    // The batch actions, which are all that `this` can have beside this class, are set by the constructor.
    return new ResourceCollection(this.#source, { ...this.#narrowed, ...narrowed }) as this;
  }
}
