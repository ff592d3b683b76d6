import type { Invocation } from '../invocation.ts';
import type { Outcome } from '../outcome.ts';
import type { Call } from './call.ts';
import { isReadOnly } from './read-only.ts';

/** A call as it is recorded: what was asked for, by whom, and how it ended. */
export function recordOf(
  invocation: Invocation,
  eventId: string,
  time: number,
  { output, error }: Partial<Outcome>,
): Call {
  const { operation, requestId, caller, account, region, input, userAgent, sourceAddress } = invocation;
  return {
    operation,
    caller,
    account,
    region,
    time,
    requestId,
    eventId,
    userAgent,
    sourceAddress,
    input,
    // An answer that no event shows may be megabytes, and must not wait with its call.
    output: isReadOnly(operation.name) ? undefined : output,
    error,
  };
}
