import { AwsError } from '../../../error.ts';

/** How one attempt to deliver ended. The codes are those of a dead letter's attribute ERROR_CODE. */
export type Outcome =
  | { readonly kind: 'delivered' }
  /** It makes no sense to try again: nobody is there, or may be told. */
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly code: string; readonly reason: string };

export const delivered: Outcome = { kind: 'delivered' };

export function refused(code: string, reason: string): Outcome {
  return { kind: 'refused', code, reason };
}

/** What an error of another service means for the delivery. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof AwsError)) throw error;
  const { code, status, message } = error;
  const reason = `${code}: ${message}`;
  if (/AccessDenied|NotAuthorized|Authorization/.test(code)) return refused('NO_PERMISSIONS', reason);
  if (/NotFound|NonExistent|NoSuch/.test(code)) return refused('NO_RESOURCE', reason);
  if (/Throttl|TooManyRequests|LimitExceeded/.test(code))
    return { kind: 'failed', code: 'THROTTLING', reason };
  if (status < 500) return refused('SDK_CLIENT_ERROR', reason);
  return { kind: 'failed', code: 'INTERNAL_ERROR', reason };
}
