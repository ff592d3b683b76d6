import type { Call } from '../calls/call.ts';
import type { Count, Meter } from './meter.ts';
import { requestsOf } from './requests.ts';

const hour = 3_600_000;

/**
 * Counts calls that are charged by the piece: a hundred of one kind within an hour are one number. Those that failed,
 * and those that AWS's services make, are not.
 */
export function countCalls(meter: Meter, calls: readonly Call[]): void {
  const counts = new Map<string, { readonly count: Count; readonly at: number; amount: number }>();
  for (const call of calls) {
    const count = countOf(call);
    if (count === undefined) continue;
    const { account, region, usage, resource, operation, amount } = count;
    const key = `${account}/${region}/${Math.floor(call.time / hour)}/${usage}/${operation}/${resource}`;
    const before = counts.get(key);
    if (before === undefined) counts.set(key, { count, at: call.time, amount });
    else before.amount += amount;
  }
  for (const { count, at, amount } of counts.values()) meter.count({ ...count, amount }, at);
}

function countOf({ operation, account, region, input, error, caller }: Call): Count | undefined {
  if (error !== undefined || caller.kind === 'service') return undefined;
  const counted = requestsOf(operation.service.name, operation.name, input ?? {});
  return counted === undefined ? undefined : { account, region, operation: operation.name, ...counted };
}
