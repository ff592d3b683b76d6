import { defineAction } from '../../../action.ts';
import { changeIdentity, checkPolicy, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailIdentityPolicy.html */
export const action = defineAction('sesv2', 'CreateEmailIdentityPolicy', {
  authorize: (input, context) => onIdentity(context, 'CreateEmailIdentityPolicy', input.EmailIdentity),

  handler({ EmailIdentity: name, PolicyName: policy, Policy: text }, context) {
    const row = needIdentity(context, name, v2);
    if (row.policies[policy] !== undefined)
      throw v2.exists('AlreadyExists', `Policy ${policy} already exists.`);
    checkPolicy(row, policy, text, v2);
    changeIdentity(context, { ...row, policies: { ...row.policies, [policy]: text } });
    return {};
  },
});
