import { defineAction } from '../../../action.ts';
import { capacityIdErrors, capacityReservations, type CapacityRow } from '../capacity/capacity-row.ts';
import { capacityFilters, describeCapacity } from '../capacity/describe-capacity.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';

const listing = {
  ...capacityIdErrors,
  action: 'DescribeCapacityReservations',
  table: capacityReservations,
  prefix: 'cr',
  filters: capacityFilters,
  tagsOf: (row: CapacityRow) => row.tags,
  pages: { least: 1, most: 1000 },
};

/** What has ended is shown for a while still; how long AWS shows it is not told. */
const shownTime = 3_600_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservations.html */
export const action = defineAction('ec2', 'DescribeCapacityReservations', {
  authorize: (_input, context) => onEverything('DescribeCapacityReservations', context),
  handler(input, context) {
    const { CapacityReservationIds: ids, ...page } = input;
    const only = ({ endedAt }: CapacityRow) => endedAt === undefined || context.now < endedAt + shownTime;
    const { rows, nextToken } = list({ ...listing, only }, ids, page, context);
    return {
      CapacityReservations: rows.map((row) => describeCapacity(row, context.state, context)),
      NextToken: nextToken,
    };
  },
});
