import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetConnectionStatus.html */
export const action = defineAction('ssm', 'GetConnectionStatus', {
  authorize: (input, context) => [
    { action: 'ssm:GetConnectionStatus', arn: regionalArn(context, 'ec2', `instance/${input.Target}`) },
  ],
  // Sessions are refused: no instance here can be connected to.
  handler: (input) => ({ Target: input.Target, Status: 'notconnected' }),
});
