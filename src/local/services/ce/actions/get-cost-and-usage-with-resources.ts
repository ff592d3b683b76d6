import { defineAction } from '../../../action.ts';
import { costAndUsage } from '../query/results.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostAndUsageWithResources.html */
export const action = defineAction('ce', 'GetCostAndUsageWithResources', {
  authorize: () => [{ action: 'ce:GetCostAndUsageWithResources', arn: '*' }],
  handler: (input, context) => costAndUsage('GetCostAndUsageWithResources', input, context),
});
