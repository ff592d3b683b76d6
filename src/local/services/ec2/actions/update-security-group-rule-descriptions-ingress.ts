import { defineAction } from '../../../action.ts';
import { updateDescriptions } from '../network/groups/update-descriptions.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html */
export const action = defineAction('ec2', 'UpdateSecurityGroupRuleDescriptionsIngress', {
  authorize: (input, context) =>
    onTagged('UpdateSecurityGroupRuleDescriptionsIngress', [input.GroupId ?? '*'], context),
  handler: (input, context) => updateDescriptions(input, false, context),
});
