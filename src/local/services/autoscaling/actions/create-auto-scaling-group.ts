import { defineAction } from '../../../action.ts';
import type { CreateAutoScalingGroupType } from '../../../../wire/generated/autoscaling.ts';
import type { ActionContext } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { groupExists, limitExceeded, validationError } from '../errors.ts';
import { onTemplateOf } from '../groups/launch-permissions.ts';
import { checkPolicies, checkSizes, readLaunch, readPlaces, readSettings } from '../groups/read.ts';
import { reconcile } from '../groups/reconcile.ts';
import { readTags, tagKeys } from '../groups/tags.ts';
import { putHook } from '../hooks/put.ts';
import { quotas } from '../limits.ts';
import { configurationFrom } from '../members/configuration-from.ts';
import { groups } from '../state.ts';
import type { GroupRow, LaunchSource } from '../state.ts';
import { timeText } from '../time-text.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html */
export const action = defineAction('autoscaling', 'CreateAutoScalingGroup', {
  authorize: (input, context) => [
    ...onGroup(context, 'CreateAutoScalingGroup', input.AutoScalingGroupName, tagKeys(input.Tags)),
    ...onTemplateOf(input, context),
  ],
  handler(input, context) {
    const { state, now } = context;
    const name = input.AutoScalingGroupName;
    const table = state.table(groups);
    if (table.get(name) !== undefined) throw groupExists(name);
    if (table.count() >= quotas.groups) throw limitExceeded('AutoScalingGroups');
    const launch = readSource(input, context);
    const places = readPlaces(input, context);
    if (places === undefined)
      throw validationError('At least one Availability Zone or VPC Subnet is required.');
    checkPolicies(input.TerminationPolicies);
    const sizes = checkSizes({
      min: input.MinSize,
      max: input.MaxSize,
      desired: input.DesiredCapacity ?? input.MinSize,
    });
    const row: GroupRow = {
      name,
      key: context.random.uuid(),
      created: now,
      ...sizes,
      ...places,
      launch,
      cooldown: input.DefaultCooldown ?? 300,
      healthCheckType: input.HealthCheckType ?? 'EC2',
      gracePeriod: input.HealthCheckGracePeriod ?? 0,
      terminationPolicies: input.TerminationPolicies ?? ['Default'],
      protectNew: input.NewInstancesProtectedFromScaleIn ?? false,
      tags: readTags(input.Tags, name),
      suspended: [],
      metrics: [],
      settings: readSettings(input),
    };
    table.put(row);
    for (const hook of input.LifecycleHookSpecificationList ?? [])
      putHook(context, { ...hook, AutoScalingGroupName: name });
    reconcile(
      context,
      name,
      `At ${timeText(now)} a user request created an AutoScalingGroup changing the desired capacity from 0 to ${row.desired}.  `,
    );
    return {};
  },
});

/** Exactly one thing to launch from; an instance stands for a launch configuration that is made of it. */
function readSource(input: CreateAutoScalingGroupType, context: ActionContext): LaunchSource {
  const { LaunchConfigurationName, LaunchTemplate, MixedInstancesPolicy, InstanceId } = input;
  const given = [LaunchConfigurationName, LaunchTemplate, MixedInstancesPolicy, InstanceId];
  if (given.filter((one) => one !== undefined).length !== 1)
    throw validationError(
      'Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.',
    );
  if (InstanceId !== undefined)
    return { configuration: configurationFrom(context, InstanceId, input.AutoScalingGroupName) };
  return readLaunch(input, context) ?? {};
}
