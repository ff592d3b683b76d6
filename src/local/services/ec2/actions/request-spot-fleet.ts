import { defineAction } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { hasBegun, scheduleTerm } from '../fleets/term.ts';
import { once } from '../network/once.ts';
import { fillSpotFleet, withEvents } from '../spot-fleets/fill-spot-fleet.ts';
import { readSpotFleet } from '../spot-fleets/read-spot-fleet.ts';
import { onCreation } from '../tags/on-creation.ts';

/** There is always capacity here. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html */
export const action = defineAction('ec2', 'RequestSpotFleet', {
  authorize: ({ SpotFleetRequestConfig: config }, context) => [
    ...onCreation(
      { action: 'RequestSpotFleet', resource: 'spot-fleet-request/*', tags: config.TagSpecifications },
      context,
    ),
    passRole(context, config.IamFleetRole, 'spotfleet.amazonaws.com'),
  ],
  handler({ SpotFleetRequestConfig: config, DryRun }, context) {
    const call = { ...config, DryRun };
    const id = once('RequestSpotFleet', call, context, () => {
      const row = readSpotFleet(config, context);
      return () => {
        const begun = hasBegun(row, context.now) ? ['submitted', 'active'] : ['submitted'];
        scheduleTerm(row, context);
        return fillSpotFleet(withEvents(row, context.now, ...begun), context).id;
      };
    });
    return { SpotFleetRequestId: id };
  },
});
