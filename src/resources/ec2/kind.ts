import type { Connection } from '../../aws/connection.ts';
import type { Asked } from './asked.ts';
import type { Ec2 } from './model.ts';

/** What the methods of a resource work with, beside its own members. */
export interface Handle<Data> {
  readonly id: string;
  readonly data: Data;
  readonly meta: { readonly connection: Connection; readonly ec2: Ec2 };
  load(): Promise<unknown>;
}

/** What the batch actions of a collection work with. */
export interface BatchHandle {
  readonly connection: Connection;
  /** Sends an action for the ids of the collection, so many a call; what AWS refuses is in the error. */
  inBatches(what: string, size: number, send: (ids: string[]) => Promise<unknown>): Promise<void>;
}

/**
 * One kind of resource as data: how it is described, which of its members are attributes, what it waits for and what
 * it can do. The mechanism in `resource.ts` and `resource-collection.ts` is the same for all.
 */
export interface Kind<Data, Members, Waits, Batch> {
  /** For errors: `volume`. */
  readonly word: string;
  /** The member that names it, and the filter that stands for that. */
  readonly id: keyof Data & string;
  readonly idFilter: string;
  /** The filter that `state` stands for; absent when it has no states. */
  readonly stateFilter?: string;
  /** Members of the description that are readable as attributes, in camel case. */
  readonly attributes: readonly (keyof Data & string)[];
  /** Its state as one word. */
  state?(data: Data): string | undefined;
  /** The member that tags are set by, where it is not the id. */
  readonly tagId?: keyof Data & string;
  /** AWS's error for an id that is not there, where an empty answer says so. */
  notFound(id: string): { readonly code: string; readonly message: string };
  pages(connection: Connection, asked: Asked): AsyncIterable<readonly Data[]>;
  /** Names of methods to names of AWS's waiters, and the parameter that they take ids by. */
  readonly waiters: Readonly<Record<keyof Waits, string>>;
  readonly waitFor: string;
  readonly members: Members & ThisType<Handle<Data> & Members>;
  readonly batch: Batch & ThisType<BatchHandle>;
}

/** Declares a kind of resource. */
export function defineKind<Data, Members, Waits, Batch = object>(
  kind: Kind<Data, Members, Waits, Batch>,
): Kind<Data, Members, Waits, Batch> {
  return kind;
}
