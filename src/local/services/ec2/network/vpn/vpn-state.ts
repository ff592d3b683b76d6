import type { VpnConnectionRow } from './vpn-rows.ts';

interface Moment {
  readonly now: number;
  readonly lenient: boolean;
}

/** "It may take a few minutes" is all that AWS says of a connection's making; these lengths are ours. */
const pendingTime = 180_000;
const deletingTime = 60_000;
/** What is deleted is still shown for an hour, as instances are. */
const shownTime = 3_600_000;

type ConnectionState = 'pending' | 'available' | 'deleting' | 'deleted';

export function connectionState(
  { createdAt, deletedAt }: Pick<VpnConnectionRow, 'createdAt' | 'deletedAt'>,
  { now, lenient }: Moment,
): ConnectionState {
  if (deletedAt !== undefined) return lenient || now >= deletedAt + deletingTime ? 'deleted' : 'deleting';
  return lenient || now >= createdAt + pendingTime ? 'available' : 'pending';
}

/** Gateways are there and gone at once. */
export function gatewayState({
  deletedAt,
}: {
  readonly deletedAt?: number | undefined;
}): 'available' | 'deleted' {
  return deletedAt === undefined ? 'available' : 'deleted';
}

export function isShown({ deletedAt }: { readonly deletedAt?: number | undefined }, now: number): boolean {
  return deletedAt === undefined || now < deletedAt + shownTime;
}
