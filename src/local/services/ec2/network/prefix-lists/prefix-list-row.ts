import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

export interface PrefixListEntry {
  readonly cidr: string;
  readonly description?: string | undefined;
}

/** A prefix list of one's own. Its versions are kept, to be read and restored. */
export interface PrefixListRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly family: 'IPv4' | 'IPv6';
  readonly maxEntries: number;
  /** The entries of each version; the last is the one in use, and its number is the length. */
  readonly versions: readonly (readonly PrefixListEntry[])[];
  readonly change: 'create' | 'modify' | 'restore';
  /** When the last change is complete, epoch milliseconds. */
  readonly settled: number;
  readonly tags: readonly Tag[];
}

export const prefixLists = defineTable<PrefixListRow>({
  name: 'ec2.prefix-lists',
  scope: 'region',
  id: (row) => row.id,
});

/** How long a change takes. AWS says no more than that it is asynchronous; it takes some seconds. */
const changeTime = 3_000;

/** When a change that begins now is complete. */
export function settledAt({ now, lenient }: { readonly now: number; readonly lenient: boolean }): number {
  return lenient ? now : now + changeTime;
}

/** `create-in-progress`, later `create-complete`. */
export function stateOf({ change, settled }: PrefixListRow, now: number): string {
  return `${change}-${now < settled ? 'in-progress' : 'complete'}`;
}

/** The entries that are in use, in order of their blocks' first mention. */
export function entriesOf({ versions }: PrefixListRow): readonly PrefixListEntry[] {
  return versions.at(-1) ?? [];
}
