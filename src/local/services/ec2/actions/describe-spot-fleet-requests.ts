import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { describeSpotFleet } from '../spot-fleets/describe-spot-fleet.ts';
import { findSpotFleet, spotFleets } from '../spot-fleets/spot-fleet-row.ts';

/** "Spot Fleet requests are deleted 48 hours after they are canceled and their instances are terminated." */
const shownTime = 48 * 3_600_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequests.html */
export const action = defineAction('ec2', 'DescribeSpotFleetRequests', {
  authorize: (_input, context) => onEverything('DescribeSpotFleetRequests', context),
  handler(input, context) {
    const { state, now } = context;
    const { SpotFleetRequestIds: ids = [], ...page } = input;
    const rows =
      ids.length > 0
        ? ids.map((id) => findSpotFleet(state, id))
        : [...state.table(spotFleets).list()].filter(
            ({ deletedAt }) => deletedAt === undefined || now < deletedAt + shownTime,
          );
    const { page: found, nextToken } = pageOfParts('DescribeSpotFleetRequests', rows, {}, page, context, 1);
    return {
      SpotFleetRequestConfigs: found.map((row) => describeSpotFleet(row, context)),
      NextToken: nextToken,
    };
  },
});
