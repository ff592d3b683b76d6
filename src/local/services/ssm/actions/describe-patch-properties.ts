import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchProperties.html */
export const action = defineAction('ssm', 'DescribePatchProperties', {
  authorize: () => [{ action: 'ssm:DescribePatchProperties', arn: '*' }],
  // This cloud knows no patches.
  handler: () => ({ Properties: [] }),
});
