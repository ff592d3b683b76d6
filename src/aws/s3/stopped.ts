import { classifyTransport } from '../retry/classify.ts';
import { isServiceError, UnreachableError } from '../service-error.ts';

/**
 * Whether a transfer was stopped by something that passes: the person, or a line or a service that was not there. What
 * there is of it is good for the next run, unlike what was refused, came damaged or found no room.
 */
export function isStopped(error: unknown, signal: AbortSignal | undefined): boolean {
  if (signal?.aborted === true || error instanceof UnreachableError) return true;
  return classifyTransport(error) !== 'none' || (isServiceError(error) && error.retryable);
}
