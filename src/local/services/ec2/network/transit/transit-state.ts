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

interface Attached extends Lived {
  readonly peering?:
    | {
        readonly acceptedAt?: number | undefined;
        readonly rejectedAt?: number | undefined;
        readonly failed?: boolean | undefined;
      }
    | undefined;
}

/** How long a request to another gateway is on its way. AWS does not say; it is a moment. */
const requestTime = 1_000;

/** The state of an attachment: one to another gateway waits until it is accepted there. */
export function attachmentState(
  row: Attached,
  moment: Moment,
): TransitState | 'initiatingRequest' | 'pendingAcceptance' | 'rejected' | 'failed' {
  const { peering, createdAt } = row;
  if (peering === undefined || row.deletedAt !== undefined) return transitState(row, moment);
  const { acceptedAt } = peering;
  if (acceptedAt !== undefined) return transitState({ createdAt: acceptedAt }, moment);
  if (peering.rejectedAt !== undefined) return 'rejected';
  if (!moment.lenient && moment.now < createdAt + requestTime) return 'initiatingRequest';
  return peering.failed === true ? 'failed' : 'pendingAcceptance';
}
