import type { Connection } from '../aws/connection.ts';
import type { Filter } from '../wire/generated/ec2.ts';
import { Collection } from './collection.ts';
import { ec2Filters, ec2Queries, type ResourceFilter } from './ec2-filters.ts';
import { inBatches } from './in-batches.ts';
import { Instance, stopInput, type StopInstanceOptions } from './instance.ts';

export interface InstanceFilter extends ResourceFilter {
  readonly ids?: readonly string[];
  /** `running`, or several of which it must be in one. */
  readonly state?: string | readonly string[];
}

/** Instances that one call changes: what keeps a call's damage small, and what TerminateInstances takes. */
const changedAtOnce = 50;
const terminatedAtOnce = 1_000;

/**
 * The instances of one account and region: `for await (const instance of ec2.instances.filter({ state: 'running' }))`.
 */
export class InstanceCollection extends Collection<Instance> {
  readonly #connection: Connection;
  readonly #ids: readonly string[] | undefined;
  readonly #filters: readonly Filter[];

  constructor(
    connection: Connection,
    ids?: readonly string[],
    filters: readonly Filter[] = [],
    limit = Number.POSITIVE_INFINITY,
  ) {
    super(limit);
    this.#connection = connection;
    this.#ids = ids;
    this.#filters = filters;
  }

  all(): InstanceCollection {
    return this.limit(Number.POSITIVE_INFINITY);
  }

  /** Narrows what is here: filters add up, and of ids those remain that are in both lists. */
  filter({ ids, state, ...rest }: InstanceFilter): InstanceCollection {
    const both =
      this.#ids === undefined
        ? ids
        : ids === undefined
          ? this.#ids
          : this.#ids.filter((id) => ids.includes(id));
    const states = state === undefined ? {} : { 'instance-state-name': state };
    const filters = [...this.#filters, ...ec2Filters(rest), ...ec2Filters({ filters: states })];
    return new InstanceCollection(this.#connection, both, filters, this.most);
  }

  /** At most so many. */
  limit(count: number): InstanceCollection {
    return new InstanceCollection(this.#connection, this.#ids, this.#filters, count);
  }

  protected override async *read(): AsyncGenerator<readonly Instance[]> {
    for (const Filters of ec2Queries(this.#filters, 'instance-id', this.#ids)) {
      const input = Filters.length === 0 ? {} : { Filters };
      for await (const page of this.#connection.pages('ec2', 'DescribeInstances', input)) {
        yield (page.Reservations ?? [])
          .flatMap((reservation) => reservation.Instances ?? [])
          .map((data) => new Instance(this.#connection, data.InstanceId ?? '', data));
      }
    }
  }

  /** Stops them, 50 a call. One that AWS refuses does not hold up the others; it is in the error. */
  async stop(options: StopInstanceOptions = {}): Promise<void> {
    await this.#act('stop', changedAtOnce, (InstanceIds) =>
      this.#connection.call('ec2', 'StopInstances', { InstanceIds, ...stopInput(options) }),
    );
  }

  async start(): Promise<void> {
    await this.#act('start', changedAtOnce, (InstanceIds) =>
      this.#connection.call('ec2', 'StartInstances', { InstanceIds }),
    );
  }

  async reboot(): Promise<void> {
    await this.#act('reboot', changedAtOnce, (InstanceIds) =>
      this.#connection.call('ec2', 'RebootInstances', { InstanceIds }),
    );
  }

  /** Terminates them, 1,000 a call. */
  async terminate(): Promise<void> {
    await this.#act('terminate', terminatedAtOnce, (InstanceIds) =>
      this.#connection.call('ec2', 'TerminateInstances', { InstanceIds }),
    );
  }

  /** Sets tags on all of them. */
  async createTags(tags: Readonly<Record<string, string>>): Promise<void> {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    await this.#act('create tags', terminatedAtOnce, (Resources) =>
      this.#connection.call('ec2', 'CreateTags', { Resources, Tags }),
    );
  }

  /** Reads everything first, because what is changed may fall out of the filters between two pages. */
  async #act(what: string, size: number, send: (ids: string[]) => Promise<unknown>): Promise<void> {
    const ids = (await this.toArray()).map((instance) => instance.id);
    await inBatches(ids, size, what, send);
  }
}
