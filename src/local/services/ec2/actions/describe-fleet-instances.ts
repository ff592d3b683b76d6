import { defineAction } from '../../../action.ts';
import { livingOf } from '../fleets/fill-fleet.ts';
import { findFleet } from '../fleets/find-fleet.ts';
import { instances } from '../instances/instance-row.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetInstances.html */
export const action = defineAction('ec2', 'DescribeFleetInstances', {
  authorize: (input, context) => onTagged('DescribeFleetInstances', [input.FleetId], context),
  handler(input, context) {
    const row = findFleet(context.state, input.FleetId);
    const active = livingOf(row, context).map(({ instanceId = '' }) => {
      const instance = context.state.table(instances).get(instanceId);
      return {
        InstanceId: instanceId,
        InstanceType: instance?.type,
        SpotInstanceRequestId: instance?.spotRequestId,
        InstanceHealth: 'healthy' as const,
      };
    });
    const filters = {
      'instance-type': (one: { readonly InstanceType: string | undefined }) => one.InstanceType,
    };
    const { page, nextToken } = pageOfParts('DescribeFleetInstances', active, filters, input, context);
    return { ActiveInstances: page, FleetId: row.id, NextToken: nextToken };
  },
});
