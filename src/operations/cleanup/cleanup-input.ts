import type { CleanupKind } from './candidate.ts';

export interface CleanupInput {
  /** Images, snapshots and volumes when absent; the others must be named. */
  readonly kinds?: readonly CleanupKind[];
  /** Milliseconds; 90 days when absent. What is younger stays; of what AWS keeps no age for, it says nothing. */
  readonly olderThan?: number;
  /** The same for single kinds. */
  readonly ages?: Readonly<Partial<Record<CleanupKind, number>>>;
  /** Only what has all of these tags, with the value or with any. */
  readonly tags?: Readonly<Record<string, string | true>>;
  /** What stays, whatever else is true of it. */
  readonly protect?: {
    /** What has any of these tags, with the value or with any. */
    readonly tags?: readonly { readonly key: string; readonly value?: string }[];
    /** What is called so (or has such an id), with `*` and `?` as wildcards. */
    readonly names?: readonly string[];
  };
  /** More things of one kind in all than this fail the plan; it is never cut short. */
  readonly max?: number;
  /** The same, in percent of all of the kind that were looked at. */
  readonly maxPercent?: number;
  /** `false` deletes volumes without a snapshot of what they held. */
  readonly finalSnapshot?: boolean;
  /** Milliseconds: mark now with a tag, delete once the mark is so old, unmark what came to be used. */
  readonly markFor?: number;
}
