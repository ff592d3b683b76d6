import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { describeFleet, fleetFilters } from '../fleets/describe-fleet.ts';
import { findFleet } from '../fleets/find-fleet.ts';
import { fleets } from '../fleets/fleet-row.ts';
import { onEverything } from '../instances/authorize.ts';
import { pageOfParts } from '../page-of-parts.ts';

/** Fleets that were deleted are shown for as long as instances that were terminated. */
const shownTime = 3_600_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html */
export const action = defineAction('ec2', 'DescribeFleets', {
  authorize: (_input, context) => onEverything('DescribeFleets', context),
  handler(input, context) {
    const { state, now } = context;
    const { FleetIds: ids = [], Filters: filters, ...page } = input;
    const passes = compileFilters(filters, fleetFilters(context), (row) => row.tags);
    // Instant fleets are shown to who names them: "If a fleet is of type instant, you must specify the fleet ID".
    const shown = (row: { readonly type: string; readonly deletedAt?: number | undefined }): boolean =>
      row.type !== 'instant' && (row.deletedAt === undefined || now < row.deletedAt + shownTime);
    const rows =
      ids.length > 0 ? ids.map((id) => findFleet(state, id)) : [...state.table(fleets).list()].filter(shown);
    const { page: found, nextToken } = pageOfParts('DescribeFleets', rows.filter(passes), {}, page, context);
    return { Fleets: found.map((row) => describeFleet(row, context)), NextToken: nextToken };
  },
});
