import { defineAction } from '../../../action.ts';
import { livingOf } from '../fleets/fill-fleet.ts';
import { instances } from '../instances/instance-row.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { findSpotFleet } from '../spot-fleets/spot-fleet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetInstances.html */
export const action = defineAction('ec2', 'DescribeSpotFleetInstances', {
  authorize: (input, context) => onTagged('DescribeSpotFleetInstances', [input.SpotFleetRequestId], context),
  handler(input, context) {
    const row = findSpotFleet(context.state, input.SpotFleetRequestId);
    const active = livingOf(row, context).map(({ instanceId = '' }) => {
      const instance = context.state.table(instances).get(instanceId);
      return {
        InstanceId: instanceId,
        InstanceType: instance?.type,
        SpotInstanceRequestId: instance?.spotRequestId,
        InstanceHealth: 'healthy' as const,
      };
    });
    const { page, nextToken } = pageOfParts('DescribeSpotFleetInstances', active, {}, input, context, 1);
    return { ActiveInstances: page, SpotFleetRequestId: row.id, NextToken: nextToken };
  },
});
