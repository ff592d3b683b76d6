import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { invalid } from '../errors.ts';
import { subscriptions } from '../state.ts';

/** Who has the token may confirm, signed or not: https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html */
export const action = defineAction('sns', 'ConfirmSubscription', {
  authorize: () => [],
  handler({ TopicArn: topic, Token: token, AuthenticateOnUnsubscribe: strict }, context) {
    const arn = parseArn(topic);
    if (arn?.service !== 'sns') throw invalid('Topic');
    const table = context.state.at(arn.account, arn.region).table(subscriptions);
    const [row] = table.list({ index: 'token', equals: token, limit: 1 });
    if (row === undefined) throw invalid('Token');
    if (row.topic !== topic) throw invalid('Topic');
    if (row.pending) table.put({ ...row, pending: false, authenticated: strict === 'true' });
    return { SubscriptionArn: row.arn };
  },
});
