import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeSessions.html */
export const action = defineAction('ssm', 'DescribeSessions', {
  authorize: () => [{ action: 'ssm:DescribeSessions', arn: '*' }],
  // Sessions are refused, so there are none.
  handler: () => ({ Sessions: [] }),
});
