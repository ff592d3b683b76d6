import { defineAction } from '../../../action.ts';
import { topics } from '../state.ts';
import { findTopic, onTopic, policyOf } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_RemovePermission.html */
export const action = defineAction('sns', 'RemovePermission', {
  authorize: (input, context) => onTopic(context, 'RemovePermission', input.TopicArn),
  handler(input, context) {
    const { row, state } = findTopic(context, input.TopicArn);
    const { Statement: statements = [], ...rest } = JSON.parse(policyOf(row));
    const before: readonly { readonly Sid?: string }[] = [statements].flat();
    const kept = before.filter(({ Sid }) => Sid !== input.Label);
    const policy = JSON.stringify({ ...rest, Statement: kept });
    state.table(topics).put({ ...row, attributes: { ...row.attributes, Policy: policy } });
    return {};
  },
});
