import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { isTopicAction } from '../policy.ts';
import { topics } from '../state.ts';
import { findTopic, onTopic, policyOf } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_AddPermission.html */
export const action = defineAction('sns', 'AddPermission', {
  authorize: (input, context) => onTopic(context, 'AddPermission', input.TopicArn),
  handler(input, context) {
    const { Label: label, AWSAccountId: accounts, ActionName: names } = input;
    const { row, state } = findTopic(context, input.TopicArn);
    // What somebody wrote for a policy may have none.
    const { Statement: statements = [], ...rest } = JSON.parse(policyOf(row));
    const before: readonly { readonly Sid?: string }[] = [statements].flat();
    if (before.some(({ Sid }) => Sid === label)) throw invalid('Statement already exists');
    if (!names.every(isTopicAction)) throw invalid('Policy statement action out of service scope!');
    if (!accounts.every((account) => /^\d{12}$/.test(account)))
      throw invalid('Policy Error: PrincipalNotFound');
    const principals = accounts.map((account) => `arn:${context.partition}:iam::${account}:root`);
    const actions = names.map((name) => `SNS:${name}`);
    const added = {
      Sid: label,
      Effect: 'Allow',
      Principal: { AWS: principals.length === 1 ? principals[0] : principals },
      Action: actions.length === 1 ? actions[0] : actions,
      Resource: row.arn,
    };
    const policy = JSON.stringify({ ...rest, Statement: [...before, added] });
    state.table(topics).put({ ...row, attributes: { ...row.attributes, Policy: policy } });
    return {};
  },
});
