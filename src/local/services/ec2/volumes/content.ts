import { UsageError } from '../../../../errors.ts';
import type { BlockStore } from '../../../store/blocks/block-store.ts';
import { readBytes, writeBytes } from '../../../store/blocks/byte-range.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import type { BlockOwner } from '../../../store/blocks/owner.ts';
import type { Store } from '../../../store/store.ts';
import { snapshots } from './snapshot-row.ts';
import { volumes } from './volume-row.ts';

const GIB = 1024 ** 3;

/** Where the content is, and whose. */
export interface ContentPlace {
  readonly account: string;
  readonly region: string;
  /** `vol-…`, or `snap-…` to read. */
  readonly id: string;
  /** Bytes from its beginning. */
  readonly offset: number;
}

/** Writes into a volume as an instance would. Throws a UsageError when it is not there or not so large. */
export function writeVolume(store: Store, blocks: BlockStore, place: ContentPlace, bytes: Uint8Array): void {
  store.run(() => {
    const { owner, size } = find(store, place, false);
    checkRange(place, bytes.byteLength, size);
    writeBytes(blocks, ownerName(owner), place.offset, bytes);
  });
}

/**
 * Reads from a volume or a snapshot; what was never written is zero. What goes beyond its end is left out, so that
 * one reads on until less comes than was asked for. Throws a UsageError when it is not there.
 */
export function readVolume(
  store: Store,
  blocks: BlockStore,
  place: ContentPlace,
  length: number,
): Uint8Array {
  const { owner, size } = find(store, place, true);
  const within = Math.max(0, Math.min(length, size - place.offset));
  return readBytes(blocks, ownerName(owner), place.offset, within);
}

function find(
  store: Store,
  { account, region, id }: ContentPlace,
  alsoSnapshots: boolean,
): { readonly owner: BlockOwner; readonly size: number } {
  const state = store.at(account, region);
  const row = state.table(volumes).get(id) ?? (alsoSnapshots ? state.table(snapshots).get(id) : undefined);
  if (row !== undefined && row.state !== 'deleting') return { owner: row, size: row.size * GIB };
  if (id.startsWith('snap-') && !alsoSnapshots)
    throw new UsageError(`${id} is a snapshot, and what it holds never changes.`, {
      hint: 'Make a volume of it and write to that.',
    });
  throw new UsageError(`There is no ${alsoSnapshots ? 'volume or snapshot' : 'volume'} ${id} in ${region}.`, {
    hint: `It is looked for in the account ${account}; --region and --account name another place.`,
  });
}

function checkRange({ id, offset }: ContentPlace, length: number, size: number): void {
  if (offset + length <= size) return;
  throw new UsageError(
    `${id} ends at byte ${size}, and this would be written up to byte ${offset + length}.`,
    {
      hint: 'Write less, or make the volume larger first.',
    },
  );
}
