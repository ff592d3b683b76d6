import { defineAction } from '../../../action.ts';
import { authorizeRules, onAuthorize } from '../network/groups/authorize-rules.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html */
export const action = defineAction('ec2', 'AuthorizeSecurityGroupEgress', {
  authorize: (input, context) => onAuthorize('AuthorizeSecurityGroupEgress', input, context),
  handler: (input, context) => authorizeRules(input, true, context),
});
