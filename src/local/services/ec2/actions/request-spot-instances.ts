import type { RequestSpotInstancesRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import { dryRunOperation } from '../errors.ts';
import { countUsage } from '../instances/quota.ts';
import { planFromTemplate } from '../launch-templates/launch-from-template.ts';
import { authorizeLaunch } from '../launch/authorize.ts';
import { launchInstance } from '../launch/launch.ts';
import { once } from '../network/once.ts';
import { findSpotRequests } from '../spot/find-spot-requests.ts';
import { launchOfRequest } from '../spot/launch-of-request.ts';
import { spotRequests } from '../spot/spot-requests.ts';
import { describeSpotRequest } from '../spot/spot-description.ts';

/**
 * There is always capacity here: a request is fulfilled at once.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html
 */
export const action = defineAction('ec2', 'RequestSpotInstances', {
  authorize: (input, context) => [
    { action: 'ec2:RequestSpotInstances', arn: '*' },
    ...(input.LaunchSpecification?.ImageId === undefined
      ? []
      : authorizeLaunch(launchOfRequest(input), context)),
  ],
  handler(input, context) {
    const ids = once('RequestSpotInstances', input, context, () => request(input, context)).split(' ');
    const rows = findSpotRequests(context.state, ids);
    return { SpotInstanceRequests: rows.map((row) => describeSpotRequest(row, context.state)) };
  },
});

function request(input: RequestSpotInstancesRequest, context: ActionContext): () => string {
  const plan = planFromTemplate(launchOfRequest(input), context);
  const count = input.InstanceCount ?? 1;
  if (input.DryRun === true) throw dryRunOperation();
  return () => {
    const reservation = newId('r', context.random, () => false);
    countUsage(context.state, plan.type.name, true, plan.cpu.vcpus * count);
    const table = context.state.table(spotRequests);
    const asked = {
      validFrom: input.ValidFrom?.getTime(),
      launchGroup: input.LaunchGroup,
      zoneGroup: input.AvailabilityZoneGroup,
    };
    return Array.from({ length: count }, (_, index) => launchInstance(plan, reservation, index, context))
      .map(({ row: { spotRequestId = '' } }) => {
        const made = table.get(spotRequestId);
        if (made !== undefined) table.put({ ...made, ...asked });
        return spotRequestId;
      })
      .join(' ');
  };
}
