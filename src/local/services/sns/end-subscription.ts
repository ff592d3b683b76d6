import type { ActionContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { CONFIRMATION_MS } from './limits.ts';
import { endedSubscriptions, subscriptions } from './state.ts';
import type { SubscriptionRow } from './state.ts';
import { newConfirmationToken } from './subscriptions.ts';

/** Takes a subscription away; a web server is told so, and can take it back as long as it could have confirmed one. */
export function endSubscription(context: ActionContext, state: State, row: SubscriptionRow): void {
  state.table(subscriptions).delete(row.arn);
  if (!row.protocol.startsWith('http') || row.pending) return;
  const { now, random, timers } = context;
  const table = state.table(endedSubscriptions);
  for (const { token } of table.list({ index: 'expires', below: now + 1 })) table.delete(token);
  const token = newConfirmationToken();
  table.put({ token, subscription: row, expires: now + CONFIRMATION_MS });
  const messageId = random.uuid();
  timers.schedule({ due: now, kind: 'sns.tell-end', key: messageId, payload: { token, messageId } });
}

/** The subscription that a web server takes back. */
export function restoreSubscription(state: State, token: string, now: number): SubscriptionRow | undefined {
  const table = state.table(endedSubscriptions);
  const ended = table.get(token);
  if (ended === undefined || ended.expires <= now) return undefined;
  table.delete(token);
  state.table(subscriptions).put(ended.subscription);
  return ended.subscription;
}
