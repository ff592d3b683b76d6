import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { drainFleet } from '../fleets/fill-fleet.ts';
import { fillSpotFleet, withEvents } from '../spot-fleets/fill-spot-fleet.ts';
import { ofTemplates, spotTarget } from '../spot-fleets/read-spot-fleet.ts';
import { findSpotFleet } from '../spot-fleets/spot-fleet-row.ts';
import type { SpotFleetRow } from '../spot-fleets/spot-fleet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySpotFleetRequest.html */
export const action = defineAction('ec2', 'ModifySpotFleetRequest', {
  authorize: (input, context) => onTagged('ModifySpotFleetRequest', [input.SpotFleetRequestId], context),
  handler(input, context) {
    const row = findSpotFleet(context.state, input.SpotFleetRequestId);
    // "You can only modify a Spot Fleet request of type maintain."
    if (row.type !== 'maintain' || row.state !== 'active')
      throw new AwsError(
        'FleetNotInModifiableState',
        400,
        `The spot fleet request '${row.id}' is not in a state from which it can be modified.`,
      );
    const { config } = row;
    const total = input.TargetCapacity ?? row.target.total;
    const onDemand = input.OnDemandTargetCapacity ?? row.target.onDemand;
    const policy = input.ExcessCapacityTerminationPolicy ?? config.ExcessCapacityTerminationPolicy;
    const templates = input.LaunchTemplateConfigs ?? [];
    const changed: SpotFleetRow = {
      ...row,
      target: spotTarget(total, onDemand),
      options: templates.length === 0 ? row.options : ofTemplates(templates, context),
      config: {
        ...config,
        TargetCapacity: total,
        OnDemandTargetCapacity: onDemand,
        ExcessCapacityTerminationPolicy: policy,
        LaunchTemplateConfigs: templates.length === 0 ? config.LaunchTemplateConfigs : templates,
      },
    };
    const filled = fillSpotFleet(
      withEvents(changed, context.now, 'modify_in_progress', 'modify_successful'),
      context,
    );
    if (policy !== 'noTermination') drainFleet(filled, context);
    return { Return: true };
  },
});
