import { AwsError } from '../../../error.ts';

/** Why an attempt failed. */
export interface Failure {
  readonly code: string;
  readonly reason: string;
  /** Whether it makes sense to try again. */
  readonly again: boolean;
  /** Whether the target had too much to do. */
  readonly throttled?: boolean | undefined;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof AwsError)) throw error;
  const throttled = /Throttl|TooManyRequests/.test(error.code);
  return { code: error.code, reason: error.message, again: throttled || error.status >= 500, throttled };
}
