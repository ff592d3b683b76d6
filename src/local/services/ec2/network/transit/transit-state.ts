interface Moment {
  readonly now: number;
  readonly lenient: boolean;
}

interface Lived {
  readonly createdAt: number;
  readonly deletedAt?: number | undefined;
}

/** AWS says only that it takes a while; these lengths are ours. */
const pendingTime = 60_000;
const deletingTime = 30_000;
/** What is deleted is still shown for an hour, as instances are. */
const shownTime = 3_600_000;

export type TransitState = 'pending' | 'available' | 'deleting' | 'deleted';

/** The state of a transit gateway, of an attachment and of a route table. */
export function transitState({ createdAt, deletedAt }: Lived, { now, lenient }: Moment): TransitState {
  if (deletedAt !== undefined) return lenient || now >= deletedAt + deletingTime ? 'deleted' : 'deleting';
  return lenient || now >= createdAt + pendingTime ? 'available' : 'pending';
}

export function isShown({ deletedAt }: Lived, now: number): boolean {
  return deletedAt === undefined || now < deletedAt + shownTime;
}
