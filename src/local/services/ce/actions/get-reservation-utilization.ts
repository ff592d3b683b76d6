import { defineAction } from '../../../action.ts';
import { divide, intervalText, readInterval } from '../query/periods.ts';
import { unused } from '../reservations.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetReservationUtilization.html */
export const action = defineAction('ce', 'GetReservationUtilization', {
  authorize: () => [{ action: 'ce:GetReservationUtilization', arn: '*' }],
  handler({ TimePeriod, Granularity }) {
    const { start, end } = readInterval(TimePeriod, 'DAILY');
    const granularity = Granularity === 'DAILY' ? 'DAILY' : 'MONTHLY';
    return {
      UtilizationsByTime: [...divide(start, end, granularity)].map((period) => ({
        TimePeriod: intervalText(period, granularity),
        Groups: [],
        Total: unused,
      })),
      Total: unused,
    };
  },
});
