import { ThrottledError } from '../../errors.ts';

/** Words that AWS, or we, found for why something was not done. */
export interface Failure {
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const code: unknown = 'code' in error ? error.code : undefined;
  const hint: unknown = 'hint' in error ? error.hint : undefined;
  return {
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message,
    ...(typeof hint === 'string' ? { hint } : {}),
  };
}

function statusOf(error: unknown): number | undefined {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

function isThrottling(error: unknown): boolean {
  return (
    error instanceof ThrottledError ||
    (error instanceof Error && 'throttling' in error && error.throttling === true)
  );
}

/** Whether AWS surely did not do it. Anything else (no answer, an internal error) may have taken effect. */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return isThrottling(error) || (status !== undefined && status >= 400 && status < 500);
}

/** Refusals of the caller or the moment: every half of a batch would be refused the same way. */
const notAboutItems = new Set([
  'AuthFailure',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidAction',
  'InvalidClientTokenId',
  'MissingAuthenticationToken',
  'OptInRequired',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'UnsupportedProtocol',
]);

/** Whether one item of a batch may be what AWS refused, so that the others are worth sending without it. */
export function mayBeOneItem(error: unknown): boolean {
  const { code } = failureOf(error);
  // AWS answers it as an error of its own (500), and it is about one type in one zone.
  if (code === 'InsufficientInstanceCapacity') return true;
  return isRefusal(error) && !isThrottling(error) && !notAboutItems.has(code ?? '');
}
