import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_TerminateSession.html */
export const action = defineAction('ssm', 'TerminateSession', {
  authorize: (input, context) => [
    { action: 'ssm:TerminateSession', arn: regionalArn(context, 'ssm', `session/${input.SessionId}`) },
  ],
  // AWS answers with the id also where there is no such session.
  handler: (input) => ({ SessionId: input.SessionId }),
});
