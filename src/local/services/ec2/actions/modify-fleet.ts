import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { drainFleet, fillFleet } from '../fleets/fill-fleet.ts';
import { findFleet } from '../fleets/find-fleet.ts';
import { fleets } from '../fleets/fleet-row.ts';
import { readOptions, readTarget } from '../fleets/read-fleet.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFleet.html */
export const action = defineAction('ec2', 'ModifyFleet', {
  authorize: (input, context) => onTagged('ModifyFleet', [input.FleetId], context),
  handler(input, context) {
    const row = findFleet(context.state, input.FleetId);
    // "You can only modify an EC2 Fleet request of type maintain."
    if (row.type !== 'maintain' || row.state !== 'active')
      throw new AwsError('InvalidFleetState', 400, `The fleet '${row.id}' cannot be modified.`);
    const { LaunchTemplateConfigs: configs, TargetCapacitySpecification: target } = input;
    const changed = {
      ...row,
      excessTermination: input.ExcessCapacityTerminationPolicy ?? row.excessTermination,
      options: configs === undefined ? row.options : readOptions(configs, context),
      target:
        target === undefined
          ? row.target
          : readTarget(target, target.DefaultTargetCapacityType ?? row.target.default),
    };
    if (input.DryRun === true) throw dryRunOperation();
    const filled = fillFleet(changed, context);
    context.state.table(fleets).put(filled);
    if (filled.excessTermination === 'termination') drainFleet(filled, context);
    return { Return: true };
  },
});
