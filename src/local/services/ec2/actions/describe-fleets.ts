import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = [
  'activity-status',
  'excess-capacity-termination-policy',
  'fleet-state',
  'replace-unhealthy-instances',
  'type',
];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html */
export const action = defineAction('ec2', 'DescribeFleets', {
  authorize: (_input, context) => onEverything('DescribeFleets', context),
  handler(input) {
    noneThere(input, filters, input.FleetIds, { code: 'InvalidFleetId.NotFound', words: 'fleet ID' });
    return { Fleets: [] };
  },
});
