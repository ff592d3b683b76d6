import { TransportError } from '../transport.ts';
import type { ServiceFault } from '../../wire/written-request.ts';

/** Whether a failed attempt may be made again, and why. */
export type RetryKind = 'throttling' | 'transient' | 'none';

/** What AWS answers when it wants less, whatever the service calls it. */
const throttlingCodes = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

const transientCodes = new Set(['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']);
const transientStatuses = new Set([500, 502, 503, 504]);

/** What AWS answers when the clock here may be wrong; also when it is not, so the time of its answer decides. */
const skewCodes = new Set([
  'AccessDeniedException',
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);

const networkCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** The codes and statuses are those that AWS's SDKs retry. */
export function classifyFault({
  code,
  status,
  message,
}: Pick<ServiceFault, 'code' | 'status' | 'message'>): RetryKind {
  if (status === 429 || throttlingCodes.has(code)) return 'throttling';
  if (transientStatuses.has(status) || transientCodes.has(code)) return 'transient';
  return code === 'InvalidSignatureException' && message.includes('Signature expired') ? 'transient' : 'none';
}

/** The same for an attempt that got no answer. */
export function classifyTransport(error: unknown): RetryKind {
  return error instanceof TransportError && networkCodes.has(error.code) ? 'transient' : 'none';
}

/** Whether a refusal may come of the clock here. */
export function maySkew(code: string): boolean {
  return skewCodes.has(code);
}
