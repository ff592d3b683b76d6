import { validationError } from '../errors.ts';
import type { GroupRow } from '../state.ts';
import type { PolicyRow } from './state.ts';

/** What the metric showed when the alarm went off. */
export interface Breach {
  readonly value: number;
  readonly threshold: number;
}

/**
 * The desired capacity that a policy asks for, within the group's limits.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 */
export function capacityAfter({ type, put }: PolicyRow, group: GroupRow, breach: Breach | undefined): number {
  const { desired } = group;
  if (type === 'SimpleScaling') return clamp(adjusted(desired, put, put.ScalingAdjustment ?? 0), group);
  if (type === 'StepScaling') {
    const step = stepFor(put.StepAdjustments ?? [], breach);
    return clamp(step === undefined ? desired : adjusted(desired, put, step), group);
  }
  if (type === 'TargetTrackingScaling' && breach !== undefined) {
    const target = put.TargetTrackingConfiguration;
    const wanted = Math.ceil((desired * breach.value) / (target?.TargetValue ?? breach.threshold));
    return clamp(wanted < desired && target?.DisableScaleIn === true ? desired : wanted, group);
  }
  throw validationError('Cannot execute the policy: its type does not support it.');
}

interface Adjustment {
  readonly AdjustmentType?: string | undefined;
  readonly MinAdjustmentMagnitude?: number | undefined;
  readonly MinAdjustmentStep?: number | undefined;
}

function adjusted(desired: number, put: Adjustment, by: number): number {
  if (put.AdjustmentType === 'ExactCapacity') return by;
  if (put.AdjustmentType === 'ChangeInCapacity') return desired + by;
  const exact = (desired * by) / 100;
  // "Values greater than 1 are rounded down", those between 0 and 1 up to one, and so below zero.
  const rounded = Math.abs(exact) < 1 ? Math.sign(exact) : Math.trunc(exact);
  const least = put.MinAdjustmentMagnitude ?? put.MinAdjustmentStep ?? 0;
  return desired + Math.sign(by) * Math.max(Math.abs(rounded), least);
}

interface Step {
  readonly MetricIntervalLowerBound?: number | undefined;
  readonly MetricIntervalUpperBound?: number | undefined;
  readonly ScalingAdjustment: number;
}

/** Bounds count from the alarm's threshold; an upper one is exclusive above it, a lower one below it. */
function stepFor(steps: readonly Step[], breach: Breach | undefined): number | undefined {
  const over = breach === undefined ? 0 : breach.value - breach.threshold;
  return steps.find(
    ({ MetricIntervalLowerBound: low = -Infinity, MetricIntervalUpperBound: high = Infinity }) =>
      over >= 0 ? over >= low && over < high : over > low && over <= high,
  )?.ScalingAdjustment;
}

export function clamp(capacity: number, { min, max }: GroupRow): number {
  return Math.min(max, Math.max(min, capacity));
}
