import type { TimerContext } from '../../../action.ts';
import { compareIds } from '../../../store/order.ts';
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
  const oldest = context.now - (question.RecentlyActive === undefined ? LISTED_MS : RECENT_MS);
  const prefix = question.Namespace === undefined ? '[' : `[${JSON.stringify(question.Namespace)},`;
  const range = { from: prefix, below: `${prefix}\u{10ffff}`, ...(after === undefined ? {} : { after }) };
  const stored = Iterator.from(context.state.table(metrics).list(range)).filter(
    ({ active }) => active >= oldest - 60_000,
  );
  const made = [...syntheticMetrics(context, oldest)]
    .map((metric) => ({ id: metricId(metric), metric }))
    .filter(({ id }) => id.startsWith(prefix) && (after === undefined || compareIds(id, after) > 0))
    .sort((one, other) => compareIds(one.id, other.id));
  for (const metric of merged(stored, made)) if (fits(metric, question)) yield metric;
}

function* merged(
  stored: Iterable<MetricName>,
  made: readonly { readonly id: string; readonly metric: MetricName }[],
): Generator<MetricName> {
  let next = 0;
  for (const metric of stored) {
    const id = metricId(metric);
    for (let other = made[next]; other !== undefined && compareIds(other.id, id) < 0; other = made[next]) {
      yield other.metric;
      next += 1;
    }
    yield metric;
  }
  for (const { metric } of made.slice(next)) yield metric;
}

function fits({ name, dimensions }: MetricName, question: MetricQuestion): boolean {
  if (question.MetricName !== undefined && question.MetricName !== name) return false;
  return (question.Dimensions ?? []).every(({ Name, Value }) =>
    dimensions.some((own) => own.Name === Name && (Value === undefined || own.Value === Value)),
  );
}
