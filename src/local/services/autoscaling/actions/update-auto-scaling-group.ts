import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { groupNameNull, validationError } from '../errors.ts';
import { findGroup } from '../find.ts';
import { onTemplateOf } from '../groups/launch-permissions.ts';
import { checkPolicies, checkSizes, readLaunch, readPlaces, readSettings } from '../groups/read.ts';
import { scaleTo } from '../groups/reconcile.ts';
import { clamp } from '../policies/capacity.ts';
import { timeText } from '../time-text.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html */
export const action = defineAction('autoscaling', 'UpdateAutoScalingGroup', {
  authorize: (input, context) => [
    ...onGroup(context, 'UpdateAutoScalingGroup', input.AutoScalingGroupName),
    ...onTemplateOf(input, context),
  ],
  handler(input, context) {
    const { LaunchConfigurationName, LaunchTemplate, MixedInstancesPolicy } = input;
    const sources = [LaunchConfigurationName, LaunchTemplate, MixedInstancesPolicy];
    if (sources.filter((one) => one !== undefined).length > 1)
      throw validationError(
        'Valid requests must contain either LaunchTemplate, LaunchConfigurationName or MixedInstancesPolicy parameter.',
      );
    const row = findGroup(context.state, input.AutoScalingGroupName, groupNameNull);
    if (row.desiredLaunch !== undefined && sources.some((one) => one !== undefined))
      throw validationError(
        'An active instance refresh with a desired configuration exists. All configuration options derived from the desired configuration are not available for update while the instance refresh is active.',
      );
    checkPolicies(input.TerminationPolicies);
    const min = input.MinSize ?? row.min;
    const max = input.MaxSize ?? row.max;
    // A desired capacity that is not named follows the limits.
    const desired = input.DesiredCapacity ?? clamp(row.desired, { ...row, min, max });
    const sizes = checkSizes({ min, max, desired });
    const next = {
      ...row,
      ...sizes,
      ...readPlaces(input, context),
      launch: readLaunch(input, context) ?? row.launch,
      cooldown: input.DefaultCooldown ?? row.cooldown,
      healthCheckType: input.HealthCheckType ?? row.healthCheckType,
      gracePeriod: input.HealthCheckGracePeriod ?? row.gracePeriod,
      terminationPolicies: input.TerminationPolicies ?? row.terminationPolicies,
      protectNew: input.NewInstancesProtectedFromScaleIn ?? row.protectNew,
      settings: { ...row.settings, ...readSettings(input) },
    };
    scaleTo(
      context,
      next,
      desired,
      `At ${timeText(context.now)} a user request update of AutoScalingGroup constraints to min: ${min}, max: ${max}, desired: ${desired} changing the desired capacity from ${row.desired} to ${desired}.  `,
    );
    return {};
  },
});
