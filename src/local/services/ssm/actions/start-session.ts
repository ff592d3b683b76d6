import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html */
export const action = defineAction('ssm', 'StartSession', {
  authorize: (input, context) => [
    { action: 'ssm:StartSession', arn: regionalArn(context, 'ec2', `instance/${input.Target}`) },
  ],
  handler: (): never => {
    throw new AwsError(
      'NotImplemented',
      400,
      'Sessions are not available in this local cloud: its instances have no terminal to connect to. Send a command instead.',
    );
  },
});
