import type { Connection } from '../../aws/connection.ts';
import type { Place } from '../context.ts';
import type { Step } from '../plan/step.ts';

/** In the order in which they go: what holds another thing goes before it. */
export const cleanupKinds = [
  'launch-template-versions',
  'images',
  'snapshots',
  'volumes',
  'addresses',
  'multipart-uploads',
  'security-groups',
  'key-pairs',
] as const;
export type CleanupKind = (typeof cleanupKinds)[number];

/** Where the mark of a thing is: a tag on the thing itself, or on what holds it. */
export interface MarkPlace {
  readonly resource: string;
  readonly key: string;
}

/** One thing that was looked at: what protects it, or the steps that take it away. */
export interface Candidate {
  readonly id: string;
  /** What people call it; its `Name` tag when absent. */
  readonly name?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Where its mark is, when it can hold none itself. */
  readonly markedOn?: MarkPlace;
  /** Epoch milliseconds; absent where AWS does not keep it. */
  readonly created: number | undefined;
  /** Why it stays, whatever its age; undefined when nothing protects it. */
  readonly protectedBy: string | undefined;
  /** What it is and that nothing uses it: what speaks for its going, beside its age and price. */
  readonly about: string;
  /** What speaks against: how it comes back, or that it does not. */
  readonly against: string;
  readonly usdPerMonth: number | undefined;
  /** Looks once more at it, where AWS tells something of one thing at a time alone; only what would go is asked. */
  readonly look?: {
    ask(): Promise<Candidate>;
    /** What stays unknown when there are too many to ask. */
    readonly unasked: string;
  };
  /** How it goes; ids of steps that are in the plan by then, by what they take away. */
  steps(reason: string, planned: ReadonlyMap<string, string>): readonly Step[];
}

/** What a kind needs to look at one account and region. */
export interface Looking extends Place {
  readonly connection: Connection;
  readonly now: number;
  /** Accounts that the command acts in: what is shared with one of them is found by a list. */
  readonly accounts: readonly string[];
  /** Images that go in the same plan: their snapshots may follow them. */
  readonly goingImages: ReadonlySet<string>;
  readonly finalSnapshot: boolean;
}

/** One kind of thing that piles up. */
export interface Kind {
  /** Lists all, page by page and never item by item. */
  list(looking: Looking): Promise<readonly Candidate[]>;
  /** Whether a tag can say when it goes; what has no place for one waits by its age instead. */
  readonly markable: boolean;
}

export function tagsIn(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
) {
  return Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** Hours of a year over twelve, as AWS's price pages count a month. */
export const hoursPerMonth = 730;
