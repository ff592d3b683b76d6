import { defineAction } from '../../../action.ts';
import { changeIdentity, checkPolicy, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_UpdateEmailIdentityPolicy.html */
export const action = defineAction('sesv2', 'UpdateEmailIdentityPolicy', {
  authorize: (input, context) => onIdentity(context, 'UpdateEmailIdentityPolicy', input.EmailIdentity),

  handler({ EmailIdentity: name, PolicyName: policy, Policy: text }, context) {
    const row = needIdentity(context, name, v2);
    if (row.policies[policy] === undefined)
      throw v2.missing('NotFoundException', `Policy ${policy} does not exist.`);
    checkPolicy(row, policy, text, v2);
    changeIdentity(context, { ...row, policies: { ...row.policies, [policy]: text } });
    return {};
  },
});
