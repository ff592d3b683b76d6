import type { TimerContext } from '../../../action.ts';
import type { Sample } from '../metrics/sample.ts';
import type { MetricName } from '../state.ts';

/** Metrics that AWS's services publish: computed when they are read, never stored. */
export function syntheticSamples(
  _context: TimerContext,
  _metric: MetricName,
  _start: number,
  _end: number,
): Iterable<Sample> | undefined {
  return undefined;
}

export function syntheticMetrics(_context: TimerContext, _since: number): Iterable<MetricName> {
  return [];
}

/** Whether a metric is one that is computed: it changes without anybody publishing. */
export function isSynthetic({ namespace }: MetricName): boolean {
  return namespace === 'AWS/EC2' || namespace === 'AWS/EBS' || namespace === 'AWS/SQS';
}
