import type { TimerContext } from '../../action.ts';
import { metricFilters, ofGroup, subscriptionFilters } from './filters/state.ts';
import { EXPIRE_TIMER } from './retention.ts';
import { logGroups, storedBytes } from './state.ts';
import type { LogGroupRow } from './state.ts';
import { deleteStream, streamsOf } from './streams.ts';
import { transformers } from './transform/state.ts';

/** Deletes a group with all that it holds. */
export function deleteGroup(context: TimerContext, group: LogGroupRow): void {
  for (const stream of streamsOf(context, group)) deleteStream(context, stream);
  for (const { name } of context.state.table(metricFilters).list(ofGroup(group.key)))
    context.state.table(metricFilters).delete(`${group.key}:${name}`);
  for (const { name } of context.state.table(subscriptionFilters).list(ofGroup(group.key)))
    context.state.table(subscriptionFilters).delete(`${group.key}:${name}`);
  context.state.table(transformers).delete(group.key);
  context.state.table(storedBytes).delete(group.key);
  context.state.table(logGroups).delete(group.name);
  context.timers.cancel({ kind: EXPIRE_TIMER, key: group.key });
}
