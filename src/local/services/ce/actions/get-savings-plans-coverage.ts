import { defineAction } from '../../../action.ts';
import { dataUnavailable } from '../errors.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetSavingsPlansCoverage.html */
export const action = defineAction('ce', 'GetSavingsPlansCoverage', {
  authorize: () => [{ action: 'ce:GetSavingsPlansCoverage', arn: '*' }],
  handler() {
    // There are no savings plans here, and AWS has no data for an account without any.
    throw dataUnavailable('Data is unavailable.');
  },
});
