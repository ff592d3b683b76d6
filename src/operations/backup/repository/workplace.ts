import type { OperationContext } from '../../context.ts';
import { Slots } from '../at-once.ts';
import { PackBuilder } from '../format/pack.ts';
import { Pace } from '../pace.ts';
import { BlockThreads } from '../threads/block-threads.ts';
import { openStore } from '../store/open-store.ts';
import type { StoreInput } from '../store/open-store.ts';
import { BlockSink } from './block-sink.ts';
import { Lease } from './lease.ts';
import { Repository } from './repository.ts';
import { rewriteIndex } from './rewrite-index.ts';

export interface WorkplaceInput extends StoreInput {
  /** Bytes a second that are read from snapshots, of all volumes together. */
  readonly bandwidth?: number | undefined;
  /** Blocks in hand at once, of all volumes together. */
  readonly concurrency?: number | undefined;
}

/** A repository that backups are written into: what all volumes of a run share. */
export interface Workplace {
  readonly repository: Repository;
  readonly sink: BlockSink;
  readonly threads: BlockThreads;
  readonly lease: Lease;
  readonly slots: Slots;
  readonly bandwidth: Pace;
  /** Whether packs are gone that backups may need: then what they held is read from the snapshots anew. */
  readonly incomplete: boolean;
}

const blocksInHand = 64;

interface Shared {
  users: number;
  readonly opened: Promise<Workplace>;
}

const open = new WeakMap<OperationContext, Map<string, Shared>>();

/** Works in a repository; those who do at the same time in one run share it, so that a block is stored once. */
export async function inWorkplace<T>(
  input: WorkplaceInput,
  context: OperationContext,
  work: (workplace: Workplace) => Promise<T>,
): Promise<T> {
  const places = open.get(context) ?? new Map<string, Shared>();
  open.set(context, places);
  const shared = places.get(input.store) ?? { users: 0, opened: openWorkplace(input, context) };
  places.set(input.store, shared);
  shared.users += 1;
  try {
    return await work(await shared.opened);
  } finally {
    shared.users -= 1;
    if (shared.users === 0) {
      places.delete(input.store);
      const workplace = await shared.opened.catch(() => undefined);
      if (workplace !== undefined) await close(workplace);
    }
  }
}

async function openWorkplace(input: WorkplaceInput, context: OperationContext): Promise<Workplace> {
  const store = await openStore(input, context);
  const repository = await Repository.open(store, context, { create: true });
  const lease = await Lease.take(store, context, 'backup');
  const damaged = await repository.loadIndex();
  for (const name of damaged)
    context.host.notify({
      kind: 'advice',
      message: `${name} is damaged; what it told is read from the packs.`,
    });
  const { found, gone } = await repository.compareWithPacks();
  if (gone.length > 0) {
    const message = `${gone.length} packs are gone; what they held is stored anew, as far as volumes still have it.`;
    context.host.notify({ kind: 'advice', message });
    await rewriteIndex(repository, repository.indexObjects, lease);
  }
  const unlisted = found.map((hash) => ({ hash, entries: repository.index.entriesOf(hash) }));
  const threads = new BlockThreads();
  return {
    repository,
    lease,
    sink: new BlockSink(repository, {
      unlisted,
      newPack: () => new PackBuilder((size) => threads.packMemory(size)),
    }),
    threads,
    slots: new Slots(input.concurrency ?? blocksInHand),
    bandwidth: new Pace(context.clock, input.bandwidth ?? Infinity),
    incomplete: gone.length > 0,
  };
}

async function close({ repository, sink, threads, lease }: Workplace): Promise<void> {
  await sink.settle();
  await threads[Symbol.asyncDispose]();
  repository[Symbol.dispose]();
  await lease[Symbol.asyncDispose]();
}
