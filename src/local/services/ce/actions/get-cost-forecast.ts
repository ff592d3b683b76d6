import { defineAction } from '../../../action.ts';
import { forecast } from '../query/forecast.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostForecast.html */
export const action = defineAction('ce', 'GetCostForecast', {
  authorize: () => [{ action: 'ce:GetCostForecast', arn: '*' }],
  handler: (input, context) => forecast(input, context, 'cost'),
});
