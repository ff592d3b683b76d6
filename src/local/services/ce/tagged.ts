import type { ActionContext } from '../../action.ts';
import type { Tag } from '../../blocks/tags.ts';
import { findMonitor, findSubscription } from './anomalies.ts';
import { findCategory } from './categories.ts';
import { anomalyMonitors, anomalySubscriptions, costCategories } from './state.ts';

/** The tags of a cost category, a monitor or a subscription. */
export function tagsOf(context: ActionContext, arn: string): readonly Tag[] {
  if (arn.includes(':anomalymonitor/')) return findMonitor(context, arn).tags;
  if (arn.includes(':anomalysubscription/')) return findSubscription(context, arn).tags;
  return findCategory(context, arn).tags;
}

/** Gives it other tags. */
export function putTags(context: ActionContext, arn: string, tags: readonly Tag[]): void {
  const { state } = context;
  if (arn.includes(':anomalymonitor/'))
    state.table(anomalyMonitors).put({ ...findMonitor(context, arn), tags });
  else if (arn.includes(':anomalysubscription/'))
    state.table(anomalySubscriptions).put({ ...findSubscription(context, arn), tags });
  else state.table(costCategories).put({ ...findCategory(context, arn), tags });
}
