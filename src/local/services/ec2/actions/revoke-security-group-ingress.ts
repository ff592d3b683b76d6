import { defineAction } from '../../../action.ts';
import { revokeRules } from '../network/groups/revoke-rules.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html */
export const action = defineAction('ec2', 'RevokeSecurityGroupIngress', {
  authorize: (input, context) => onTagged('RevokeSecurityGroupIngress', [input.GroupId ?? '*'], context),
  handler: (input, context) => revokeRules(input, false, context),
});
