import { UnreachableError } from '../../aws/service-error.ts';
import { NuageError, ThrottledError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';

const attempts = 5;
const pauseMs = 2000;

/**
 * Does again what may be done twice, when a connection broke so often that the call gave up, or AWS would not be asked
 * so often for longer than a call waits: hours of work are not to be lost by that.
 */
export async function again<T>(work: () => Promise<T>, { clock, signal }: OperationContext): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || attempt === attempts || signal?.aborted === true) throw error;
      await clock.sleep(pauseMs * attempt, signal);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof UnreachableError || error instanceof ThrottledError) return true;
  // A transport of somebody's own says of a broken connection what Node says.
  return (
    !(error instanceof NuageError) && error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
  );
}
