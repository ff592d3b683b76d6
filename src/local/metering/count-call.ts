import type { Call } from '../calls/call.ts';
import type { Count, Meter } from './meter.ts';
import { requestsOf } from './requests.ts';

const hour = 3_600_000;

/**
 * Counts calls that are charged by the piece: a hundred of one kind within an hour are one number. Those that failed,
 * and those that AWS's services make, are not.
 */
export function countCalls(meter: Meter, calls: readonly Call[]): void {
  const counts = new Map<string, Counted>();
  let last: Counted | undefined;
  for (const call of calls) {
    const count = countOf(call);
    if (count === undefined) continue;
    // Mostly it is what the call before was, and needs no key to be found by.
    if (last !== undefined && isLike(last, count, call.time)) {
      last.amount += count.amount;
      continue;
    }
    const { account, region, usage, resource, operation, amount } = count;
    const key = `${account}/${region}/${Math.floor(call.time / hour)}/${usage}/${operation}/${resource}`;
    const before = counts.get(key);
    last = before ?? { count, at: call.time, amount };
    if (before === undefined) counts.set(key, last);
    else before.amount += amount;
  }
  for (const { count, at, amount } of counts.values()) meter.count({ ...count, amount }, at);
}

interface Counted {
  readonly count: Count;
  readonly at: number;
  amount: number;
}

function isLike({ count, at }: Counted, other: Count, time: number): boolean {
  return (
    count.usage === other.usage &&
    count.resource === other.resource &&
    count.operation === other.operation &&
    count.account === other.account &&
    count.region === other.region &&
    Math.floor(at / hour) === Math.floor(time / hour)
  );
}

function countOf({ operation, account, region, input, error, caller }: Call): Count | undefined {
  if (error !== undefined || caller.kind === 'service') return undefined;
  const counted = requestsOf(operation.service.name, operation.name, input ?? {});
  return counted === undefined ? undefined : { account, region, operation: operation.name, ...counted };
}
