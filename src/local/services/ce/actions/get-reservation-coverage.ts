import { defineAction } from '../../../action.ts';
import { amountText } from '../bill/amounts.ts';
import { spent } from '../port.ts';
import { divide, intervalText, readInterval } from '../query/periods.ts';
import { uncovered } from '../reservations.ts';

const instanceHours = { Dimensions: { Key: 'USAGE_TYPE_GROUP', Values: ['EC2: Running Hours'] } };

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetReservationCoverage.html */
export const action = defineAction('ce', 'GetReservationCoverage', {
  authorize: () => [{ action: 'ce:GetReservationCoverage', arn: '*' }],
  handler({ TimePeriod, Granularity }, context) {
    const { start, end } = readInterval(TimePeriod, 'DAILY');
    const granularity = Granularity === 'DAILY' ? 'DAILY' : 'MONTHLY';
    const periods = [...divide(start, end, granularity)];
    const hours = spent(context, periods, instanceHours, 'quantity');
    const sum = hours.reduce((all, one) => all + one, 0n);
    return {
      CoveragesByTime: periods.map((period, at) => ({
        TimePeriod: intervalText(period, granularity),
        Groups: [],
        Total: uncovered(amountText(hours[at] ?? 0n)),
      })),
      Total: uncovered(amountText(sum)),
    };
  },
});
