import { defineAction } from '../../../action.ts';
import { authorizeRules, onAuthorize } from '../network/groups/authorize-rules.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html */
export const action = defineAction('ec2', 'AuthorizeSecurityGroupIngress', {
  authorize: (input, context) => onAuthorize('AuthorizeSecurityGroupIngress', input, context),
  handler: (input, context) => authorizeRules(input, false, context),
});
