import type { TimerContext } from '../../../action.ts';
import type { Tallied } from '../../../metering/tally.ts';
import { publish } from '../metrics/publish.ts';
import type { ReadDatum } from '../metrics/read-datum.ts';

/** Publishes what the services have counted, within the caller's transaction. */
export function takeOver(context: TimerContext, before?: number): void {
  const taken = context.tally.take(context, before);
  if (taken.length > 0) publish(context, taken.map(datum));
}

function datum({ metric, time, values }: Tallied): ReadDatum {
  const { namespace, name, dimensions, unit } = metric;
  let [count, sum, min, max] = [0, 0, Infinity, -Infinity];
  for (const [value, times] of values) {
    count += times;
    sum += value * times;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const summary = { count, sum, min, max, values: [...values] };
  return { metric: { namespace, name, dimensions }, time, high: false, unit, summary };
}
