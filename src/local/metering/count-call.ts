import type { Call } from '../calls/call.ts';
import type { Meter } from './meter.ts';
import { requestsOf } from './requests.ts';

/** Counts a call that is charged by the piece. Those that failed, and those that AWS's services make, are not. */
export function countCall(meter: Meter, call: Call): void {
  if (call.error !== undefined || call.caller.kind === 'service') return;
  const { operation, account, region, time } = call;
  const counted = requestsOf(operation.service.name, operation.name, call.input ?? {});
  if (counted === undefined) return;
  const { usage, resource, amount } = counted;
  meter.count({ account, region, usage, resource, operation: operation.name, amount }, time);
}
