import { defineAction } from '../../../action.ts';
import { updateDescriptions } from '../network/groups/update-descriptions.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html */
export const action = defineAction('ec2', 'UpdateSecurityGroupRuleDescriptionsEgress', {
  authorize: (input, context) =>
    onTagged('UpdateSecurityGroupRuleDescriptionsEgress', [input.GroupId ?? '*'], context),
  handler: (input, context) => updateDescriptions(input, true, context),
});
