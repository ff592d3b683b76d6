import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import type { PutScalingPolicyType } from '../../../../wire/generated/autoscaling.ts';
import { validationError, limitExceeded } from '../errors.ts';
import { findGroup } from '../find.ts';
import { quotas } from '../limits.ts';
import { describeAlarms, policies, policyArn } from '../policies/state.ts';
import type { PolicyRow } from '../policies/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html */
export const action = defineAction('autoscaling', 'PutScalingPolicy', {
  authorize: (input, context) => onGroup(context, 'PutScalingPolicy', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, random, timers, now } = context;
    const group = findGroup(state, input.AutoScalingGroupName, (name) =>
      validationError(`Group ${name} not found`),
    );
    const type = readType(input);
    checkAdjustment(input, type);
    const table = state.table(policies);
    const before = table.get(`${group.name}/${input.PolicyName}`);
    if (
      before === undefined &&
      table.count({ index: 'group', equals: group.name }) >= quotas.policiesPerGroup
    )
      throw limitExceeded('ScalingPolicies');
    const tracks = type === 'TargetTrackingScaling';
    const alarms = tracks
      ? ['High', 'Low'].map((side) => `TargetTracking-${group.name}-Alarm${side}-${random.uuid()}`)
      : [];
    const row: PolicyRow = {
      group: group.name,
      name: input.PolicyName,
      key: before?.key ?? random.uuid(),
      type,
      enabled: input.Enabled ?? true,
      put: input,
      alarms,
    };
    table.put(row);
    const drop = before?.alarms ?? [];
    if (tracks || drop.length > 0)
      timers.schedule({
        due: now,
        kind: 'autoscaling.alarms',
        key: policies.id(row),
        payload: { policy: policies.id(row), drop },
      });
    return { PolicyARN: policyArn(context, row), Alarms: describeAlarms(context, row) };
  },
});

const types = ['SimpleScaling', 'StepScaling', 'TargetTrackingScaling', 'PredictiveScaling'] as const;

function readType({ PolicyType: given = 'SimpleScaling' }: PutScalingPolicyType): PolicyRow['type'] {
  const type = types.find((one) => one === given);
  if (type !== undefined) return type;
  throw validationError(`The policy type ${given} is not valid. Valid values: ${types.join(', ')}`);
}

const adjustments = ['ChangeInCapacity', 'ExactCapacity', 'PercentChangeInCapacity'];

/** Each type has what it needs to say by how much. */
function checkAdjustment(input: PutScalingPolicyType, type: PolicyRow['type']): void {
  if (type === 'TargetTrackingScaling') {
    if (input.TargetTrackingConfiguration === undefined)
      throw validationError(
        'You must specify a TargetTrackingConfiguration for TargetTrackingScaling policies.',
      );
    return;
  }
  if (type === 'PredictiveScaling') {
    if (input.PredictiveScalingConfiguration === undefined)
      throw validationError(
        'You must specify a PredictiveScalingConfiguration for PredictiveScaling policies.',
      );
    return;
  }
  if (input.AdjustmentType === undefined || !adjustments.includes(input.AdjustmentType))
    throw validationError(`You must specify an adjustment type. Valid values: ${adjustments.join(', ')}`);
  if (type === 'SimpleScaling' && input.ScalingAdjustment === undefined)
    throw validationError('You must specify a ScalingAdjustment for SimpleScaling policies.');
  if (type === 'StepScaling' && (input.StepAdjustments?.length ?? 0) === 0)
    throw validationError('You must specify StepAdjustments for StepScaling policies.');
}
