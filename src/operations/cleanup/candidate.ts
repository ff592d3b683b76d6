import type { Connection } from '../../aws/connection.ts';
import type { Place } from '../context.ts';
import type { Step } from '../plan/step.ts';

export const cleanupKinds = ['images', 'snapshots', 'volumes', 'addresses'] as const;
export type CleanupKind = (typeof cleanupKinds)[number];

/** One thing that was looked at: what protects it, or the steps that take it away. */
export interface Candidate {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Epoch milliseconds; absent where AWS does not keep it. */
  readonly created: number | undefined;
  /** Why it stays, whatever its age; undefined when nothing protects it. */
  readonly protectedBy: string | undefined;
  /** What it is and costs, for the reason of its step. */
  readonly about: string;
  readonly usdPerMonth: number | undefined;
  /** How it goes; ids of steps that are in the plan by then, by what they take away. */
  steps(reason: string, planned: ReadonlyMap<string, string>): readonly Step[];
}

/** What a kind needs to look at one account and region. */
export interface Looking extends Place {
  readonly connection: Connection;
  readonly now: number;
  /** Images that go in the same plan: their snapshots may follow them. */
  readonly goingImages: ReadonlySet<string>;
  readonly finalSnapshot: boolean;
}

/** One kind of thing that piles up: how it is listed, page by page and never item by item. */
export type ListKind = (looking: Looking) => Promise<readonly Candidate[]>;

export function tagsIn(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
) {
  return Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** Hours of a year over twelve, as AWS's price pages count a month. */
export const hoursPerMonth = 730;
