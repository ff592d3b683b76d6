import type { Connection } from '../../aws/connection.ts';
import { NuageError } from '../../errors.ts';
import type { Tag } from '../../wire/generated/ec2.ts';
import type { WaitOptions } from '../wait-options.ts';
import type { Kind } from './kind.ts';
import type { Ec2 } from './model.ts';
import type { Resource } from './resource-shape.ts';

/** How long the waiters wait, in milliseconds; AWS's own wait 40 times 15 seconds. */
const longestWaitMs = 600_000;

/** The members of the class that a kind's resources are of, before it has attributes and methods of its own. */
type Base<Data> = new (
  meta: { readonly connection: Connection; readonly ec2: Ec2 },
  id: string,
  data?: Data,
) => Resource<Data>;

/** The class of a kind: what all resources have, with its attributes, waiters and methods on the prototype. */
export function resourceClass<
  Data extends { readonly Tags?: readonly Tag[] | undefined },
  Members,
  Waits,
  Batch,
>(kind: Kind<Data, Members, Waits, Batch>): Base<Data> {
  class Made implements Resource<Data> {
    readonly id: string;
    declare readonly meta: { readonly connection: Connection; readonly ec2: Ec2 };
    #data: Data | undefined;

    constructor(meta: Made['meta'], id: string, data?: Data) {
      this.id = id;
      this.#data = data;
      // Not enumerable, so that a resource prints as what it is.
      Object.defineProperty(this, 'meta', { value: meta });
    }

    get region(): string {
      return this.meta.connection.region;
    }

    get data(): Data {
      if (this.#data !== undefined) return this.#data;
      throw new NuageError('NotLoaded', `The attributes of ${this.id} were not read yet.`, {
        hint: `await ${kind.word}.load() first.`,
      });
    }

    get tags(): Readonly<Record<string, string>> {
      return Object.fromEntries((this.data.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
    }

    get name(): string | undefined {
      return this.tags['Name'];
    }

    async load(): Promise<this> {
      return this.#data === undefined ? this.reload() : this;
    }

    async reload(): Promise<this> {
      for await (const [data] of kind.pages(this.meta.connection, { ids: [this.id] })) {
        if (data === undefined) continue;
        this.#data = data;
        return this;
      }
      const { code, message } = kind.notFound(this.id);
      throw new NuageError(code, message);
    }

    async createTags(tags: Readonly<Record<string, string>>): Promise<void> {
      await this.meta.connection.call('ec2', 'CreateTags', {
        Resources: [await this.#tagged()],
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      });
    }

    async deleteTags(keys: readonly string[]): Promise<void> {
      await this.meta.connection.call('ec2', 'DeleteTags', {
        Resources: [await this.#tagged()],
        Tags: keys.map((Key) => ({ Key })),
      });
    }

    /** The id that tags hang on: for a key pair, which goes by its name, another one. */
    async #tagged(): Promise<string> {
      if (kind.tagId === undefined) return this.id;
      await this.load();
      return String(this.data[kind.tagId] ?? this.id);
    }

    async wait(waiter: string, { maxWaitMs = longestWaitMs, signal }: WaitOptions = {}): Promise<this> {
      const input = { [kind.waitFor]: [this.id] };
      const options = signal === undefined ? { maxWaitMs } : { maxWaitMs, signal };
      await this.meta.connection.wait('ec2', waiter, input, options);
      // What was deleted has no attributes to read.
      return waiter.endsWith('Deleted') ? this : this.reload();
    }
  }

  for (const name of kind.attributes) {
    Object.defineProperty(Made.prototype, name.charAt(0).toLowerCase() + name.slice(1), {
      get(this: Made) {
        return this.data[name];
      },
    });
  }
  if (kind.state !== undefined) {
    Object.defineProperty(Made.prototype, 'state', {
      get(this: Made) {
        return kind.state?.(this.data) ?? 'unknown';
      },
    });
  }
  for (const [method, waiter] of Object.entries<string>(kind.waiters)) {
    Object.defineProperty(Made.prototype, method, {
      value(this: Made, options?: WaitOptions) {
        return this.wait(waiter, options);
      },
    });
  }
  Object.defineProperties(Made.prototype, Object.getOwnPropertyDescriptors(kind.members));
  return Made;
}
