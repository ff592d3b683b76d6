import { defineAction } from '../../../action.ts';
import { randomPassword } from '../random-password.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html */
export const action = defineAction('secretsmanager', 'GetRandomPassword', {
  authorize: () => [{ action: 'secretsmanager:GetRandomPassword', arn: '*' }],
  handler: (input, { random }) => ({ RandomPassword: randomPassword(input, random) }),
});
