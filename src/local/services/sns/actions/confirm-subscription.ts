import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { restoreSubscription } from '../end-subscription.ts';
import { invalid, refused } from '../errors.ts';
import { subscriptions } from '../state.ts';
import type { SubscriptionRow } from '../state.ts';

/** Who has the token may confirm, signed or not: https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html */
export const action = defineAction('sns', 'ConfirmSubscription', {
  authorize: () => [],
  handler({ TopicArn: topic, Token: token, AuthenticateOnUnsubscribe: strict }, context) {
    const arn = parseArn(topic);
    if (arn?.service !== 'sns') throw invalid('Topic');
    // The token says which subscription is meant; of the topic only account and region are looked at. A link has no
    // region but its topic's.
    const isElsewhere = arn.region !== context.region;
    if (isElsewhere && context.caller.kind !== 'anonymous') throw invalid('Topic');
    if (!/^[0-9a-f]{256,}$/.test(token)) throw refused('Invalid token');
    const row = subscriptionOf(context, token, arn.account, arn.region);
    if (row === undefined) {
      const here = isElsewhere && subscriptionOf(context, token, arn.account, context.region) !== undefined;
      throw invalid(here ? 'Topic' : 'Token');
    }
    if (row.pending)
      context.state
        .at(arn.account, arn.region)
        .table(subscriptions)
        .put({ ...row, pending: false, authenticated: strict === 'true' });
    return { SubscriptionArn: row.arn };
  },
});

function subscriptionOf(
  { state, now }: ActionContext,
  token: string,
  account: string,
  region: string,
): SubscriptionRow | undefined {
  const place = state.at(account, region);
  const [row] = place.table(subscriptions).list({ index: 'token', equals: token, limit: 1 });
  return row ?? restoreSubscription(place, token, now);
}
