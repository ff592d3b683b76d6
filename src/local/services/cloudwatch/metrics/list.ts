import type { TimerContext } from '../../../action.ts';
import { compareIds } from '../../../store/order.ts';
import { takeOver } from '../levels/take-over.ts';
import { LISTED_MS, RECENT_MS } from '../limits.ts';
import { metricId, metrics } from '../state.ts';
import type { MetricName } from '../state.ts';
import { syntheticMetrics } from '../synthetic/sources.ts';

export interface MetricQuestion {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  /** A dimension without a value stands for any value of it. */
  readonly Dimensions?: readonly { readonly Name: string; readonly Value?: string | undefined }[] | undefined;
  readonly RecentlyActive?: string | undefined;
}

/** Metrics in order of namespace, name and dimensions, behind the id of one. */
export function* listMetrics(
  context: TimerContext,
  question: MetricQuestion,
  after: string | undefined,
): Generator<MetricName> {
  takeOver(context);
  const oldest = context.now - (question.RecentlyActive === undefined ? LISTED_MS : RECENT_MS);
  const prefix = question.Namespace === undefined ? '[' : `[${JSON.stringify(question.Namespace)},`;
  const range = { from: prefix, below: `${prefix}\u{10ffff}`, ...(after === undefined ? {} : { after }) };
  const stored = Iterator.from(context.state.table(metrics).list(range)).filter(
    ({ active }) => active >= oldest - 60_000,
  );
  const made = Iterator.from(syntheticMetrics(context, oldest, question)).filter(
    (metric) => after === undefined || compareIds(metricId(metric), after) > 0,
  );
  for (const metric of merged(stored, made)) if (fits(metric, question)) yield metric;
}

/** Two lists in order as one. */
function* merged(stored: Iterable<MetricName>, made: Iterator<MetricName>): Generator<MetricName> {
  let other = made.next();
  for (const metric of stored) {
    const id = metricId(metric);
    while (other.done !== true && compareIds(metricId(other.value), id) < 0) {
      yield other.value;
      other = made.next();
    }
    yield metric;
  }
  for (; other.done !== true; other = made.next()) yield other.value;
}

function fits({ name, dimensions }: MetricName, question: MetricQuestion): boolean {
  if (question.MetricName !== undefined && question.MetricName !== name) return false;
  return (question.Dimensions ?? []).every(({ Name, Value }) =>
    dimensions.some((own) => own.Name === Name && (Value === undefined || own.Value === Value)),
  );
}
