import type { TimerContext } from '../../action.ts';
import { sortDimensions } from './metrics/names.ts';
import { publish } from './metrics/publish.ts';
import type { Dimension } from './state.ts';

export { endLevel, publishLevel } from './levels/publish.ts';

/** A value that another service of the cloud publishes. */
export interface PublishedValue {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions?: readonly Dimension[] | undefined;
  /** Epoch milliseconds. */
  readonly time: number;
  readonly value: number;
  readonly unit?: string | undefined;
}

const minute = 60_000;

/** Publishes metrics within the caller's transaction. */
export function publishMetrics(context: TimerContext, values: readonly PublishedValue[]): void {
  publish(
    context,
    values.map(({ namespace, name, dimensions, time, value, unit = 'None' }) => ({
      metric: { namespace, name, dimensions: sortDimensions(dimensions) },
      time: Math.floor(time / minute) * minute,
      high: false,
      unit,
      summary: { count: 1, sum: value, min: value, max: value, values: [[value, 1]] },
    })),
  );
}
