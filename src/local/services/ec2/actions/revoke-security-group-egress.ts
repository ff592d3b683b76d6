import { defineAction } from '../../../action.ts';
import { revokeRules } from '../network/groups/revoke-rules.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html */
export const action = defineAction('ec2', 'RevokeSecurityGroupEgress', {
  authorize: (input, context) => onTagged('RevokeSecurityGroupEgress', [input.GroupId ?? '*'], context),
  handler: (input, context) => revokeRules(input, true, context),
});
