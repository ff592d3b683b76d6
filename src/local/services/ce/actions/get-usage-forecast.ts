import { defineAction } from '../../../action.ts';
import { forecast } from '../query/forecast.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetUsageForecast.html */
export const action = defineAction('ce', 'GetUsageForecast', {
  authorize: () => [{ action: 'ce:GetUsageForecast', arn: '*' }],
  handler: (input, context) => forecast(input, context, 'quantity'),
});
