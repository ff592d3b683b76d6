import { NuageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { claimsFolder } from '../format/names.ts';
import type { Lineage } from '../format/names.ts';
import { seal, unseal } from '../format/sealed.ts';
import type { BackupStore } from '../store/store.ts';
import { holderOf } from './lease.ts';
import type { Lease, LeaseFile } from './lease.ts';

/** Room for as many as were killed one after the other. */
const digits = 6;

/**
 * The sole right to back up an instance, wherever else somebody wants to. It is an object that nobody else can create,
 * and holds as long as the lease that it names is there. One whose holder is gone is not taken over but followed by the
 * next number, which again only one can create: so of all who find the same one dead, one goes on.
 */
export class Claim {
  readonly #store: BackupStore;
  readonly #lineage: Lineage;
  readonly #name: string;

  private constructor(store: BackupStore, lineage: Lineage, name: string) {
    this.#store = store;
    this.#lineage = lineage;
    this.#name = name;
  }

  /** The claim, or who has it. */
  static async take(
    store: BackupStore,
    lineage: Lineage,
    lease: Lease,
    context: OperationContext,
  ): Promise<Claim | LeaseFile> {
    for (;;) {
      const last = (await namesOf(store, lineage)).at(-1);
      const holder = last === undefined ? undefined : await holderBy(last, store, context);
      if (holder !== undefined) return holder;
      const number = last === undefined ? 1 : Number(last.slice(-digits)) + 1;
      const name = `${claimsFolder(lineage)}${String(number).padStart(digits, '0')}`;
      if (await store.create(name, seal({ lease: lease.name }))) return new Claim(store, lineage, name);
    }
  }

  /** Throws when somebody took this run for dead and goes on in its place. */
  async check(): Promise<void> {
    if ((await namesOf(this.#store, this.#lineage)).at(-1) === this.#name) return;
    throw new NuageError(
      'BackupClaimLost',
      `Another run took ${this.#lineage.instance} over from this one.`,
      {
        hint: 'Nothing that this one began is taken for a backup.',
      },
    );
  }

  /** Gives the right back, and takes away what those have left who were killed before. */
  async release(): Promise<void> {
    const names = await namesOf(this.#store, this.#lineage);
    await this.#store.delete(names.filter((name) => name <= this.#name));
  }
}

async function namesOf(store: BackupStore, lineage: Lineage): Promise<readonly string[]> {
  return (await Array.fromAsync(store.list(claimsFolder(lineage)))).map(({ name }) => name);
}

/** A claim that cannot be read is nobody's. */
async function holderBy(
  name: string,
  store: BackupStore,
  context: OperationContext,
): Promise<LeaseFile | undefined> {
  const bytes = await store.get(name);
  const found = bytes && (unseal(bytes) as { readonly lease: string } | undefined);
  return found && holderOf(found.lease, store, context);
}
