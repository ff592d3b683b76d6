import { hostname } from 'node:os';
import { NuageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { folders } from '../format/names.ts';
import { seal, unseal } from '../format/sealed.ts';
import type { BackupStore } from '../store/store.ts';

/** A backup may run beside another; a prune runs alone. */
export type LeaseKind = 'backup' | 'prune';

/** Who is at work. */
export interface LeaseFile {
  readonly kind: LeaseKind;
  readonly host: string;
  readonly process: number;
  /** ISO 8601. */
  readonly expires: string;
}

/** Milliseconds that a lease is good for, and after which it is renewed. */
const lifetime = 30 * 60_000;
const renewal = 5 * 60_000;

/** Says in the store that somebody works there, so that a prune and a backup never meet. */
export class Lease implements AsyncDisposable {
  readonly #store: BackupStore;
  readonly #context: OperationContext;
  readonly #kind: LeaseKind;
  readonly #name: string;
  #renewed = 0;

  private constructor(store: BackupStore, context: OperationContext, kind: LeaseKind) {
    this.#store = store;
    this.#context = context;
    this.#kind = kind;
    this.#name = `${folders.leases}${kind}-${context.random.hex(16)}.json`;
  }

  /** Throws when somebody is there with whom this cannot be. Leases of those that are gone are taken away. */
  static async take(store: BackupStore, context: OperationContext, kind: LeaseKind): Promise<Lease> {
    const lease = new Lease(store, context, kind);
    await lease.#write();
    try {
      await lease.#lookAround();
    } catch (error) {
      await store.delete([lease.#name]);
      throw error;
    }
    return lease;
  }

  /** The name of its object. */
  get name(): string {
    return this.#name;
  }

  /** To be called now and then: renews the lease when it is time. Throws when it was taken away meanwhile. */
  async keep(): Promise<void> {
    if (this.#context.clock.now() < this.#renewed + renewal) return;
    await this.check();
    await this.#write();
  }

  /** Throws when the lease was taken away, because it was not renewed in time. */
  async check(): Promise<void> {
    const there = await this.#store.get(this.#name);
    if (there !== undefined) return;
    throw new NuageError('BackupLeaseLost', 'This run was silent for so long that another took its place.', {
      hint: 'Nothing that it began is taken for a backup. Run it again: it goes on where it was.',
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#store.delete([this.#name]);
  }

  async #write(): Promise<void> {
    const now = this.#context.clock.now();
    const file: LeaseFile = {
      kind: this.#kind,
      host: hostname(),
      process: this.#context.processes.own,
      expires: new Date(now + lifetime).toISOString(),
    };
    await this.#store.put(this.#name, seal(file));
    this.#renewed = now;
  }

  async #lookAround(): Promise<void> {
    for await (const { name } of this.#store.list(folders.leases)) {
      if (name === this.#name) continue;
      const bytes = await this.#store.get(name);
      const other = bytes && readLease(bytes);
      if (bytes === undefined) continue;
      if (other === undefined || isGone(other, this.#context)) await this.#store.delete([name]);
      else if (other.kind === 'prune' || this.#kind === 'prune')
        throw new NuageError(
          'BackupsInUse',
          `A ${other.kind} is at work in ${this.#store.location}: process ${other.process} on ${other.host}.`,
          { hint: `Wait for its end. When it is gone, its lease ends by itself at ${other.expires}.` },
        );
    }
  }
}

/** Whether somebody works in a store now. */
export async function isInUse(store: BackupStore, context: OperationContext): Promise<boolean> {
  for await (const { name } of store.list(folders.leases)) {
    if ((await holderOf(name, store, context)) !== undefined) return true;
  }
  return false;
}

/** Expired, or of a process of this machine that is no more. */
function isGone({ host, process, expires }: LeaseFile, { clock, processes }: OperationContext): boolean {
  if (!(Date.parse(expires) > clock.now())) return true;
  return host === hostname() && process !== processes.own && !processes.isAlive(process);
}

/** Whose lease that is, as long as he is there. */
export async function holderOf(
  name: string,
  store: BackupStore,
  context: OperationContext,
): Promise<LeaseFile | undefined> {
  const bytes = await store.get(name);
  const lease = bytes && readLease(bytes);
  return lease === undefined || isGone(lease, context) ? undefined : lease;
}

function readLease(bytes: Uint8Array): LeaseFile | undefined {
  return unseal(bytes) as LeaseFile | undefined;
}
