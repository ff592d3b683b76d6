import { accessDenied } from '../errors.ts';
import type { ActionContext } from '../../../action.ts';
import type { BucketRow } from '../state.ts';

/** What says that the caller pays. */
export interface Paying {
  readonly RequestPayer?: string | undefined;
}

/**
 * Where requesters pay, nobody but the owner gets at objects without saying so, and nobody unnamed does at all.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ObjectsinRequesterPaysBuckets.html
 */
export function checkPayer(
  { caller }: Pick<ActionContext, 'caller'>,
  { account, settings }: BucketRow,
  { RequestPayer }: Paying,
): void {
  if (settings.requestPayment?.Payer !== 'Requester' || caller.account === account) return;
  if (caller.kind === 'service') return;
  if (caller.kind === 'anonymous' || RequestPayer !== 'requester') throw accessDenied();
}
