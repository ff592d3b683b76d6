import { defineAction } from '../../../action.ts';
import { costAndUsage } from '../query/results.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostAndUsage.html */
export const action = defineAction('ce', 'GetCostAndUsage', {
  authorize: () => [{ action: 'ce:GetCostAndUsage', arn: '*' }],
  handler: (input, context) => costAndUsage('GetCostAndUsage', input, context),
});
