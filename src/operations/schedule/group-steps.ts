import type { Place } from '../context.ts';
import type { ActionCall, Step, StepBody } from '../plan/step.ts';
import { formatSizes, type GroupSizes } from './group-sizes.ts';
import { savedSizesTag } from './tags.ts';

interface Change<T> {
  readonly before: T;
  readonly after: T;
  readonly reason: string;
}

const undoing = 'the schedule run changed it';

/** A step that sets the sizes of a group; undo sets what was. */
export function sizesStep(
  name: string,
  place: Place,
  { before, after, reason }: Change<GroupSizes>,
  follows: readonly string[] = [],
): Step {
  return {
    id: `sizes-${place.account}-${place.region}-${name}`,
    ...place,
    target: name,
    ...sizesBody(name, { before, after, reason }),
    after: follows,
    undo: { steps: [sizesBody(name, { before: after, after: before, reason: undoing })] },
  };
}

/** A step that writes the saved sizes on a group, or removes them when `after` is undefined; undo brings back what was. */
export function savedSizesStep(
  name: string,
  place: Place,
  { before, after, reason }: Change<string | undefined>,
  follows: readonly string[] = [],
): Step {
  return {
    id: `saved-${place.account}-${place.region}-${name}`,
    ...place,
    target: name,
    ...savedBody(name, { before, after, reason }),
    after: follows,
    undo: { steps: [savedBody(name, { before: after, after: before, reason: undoing })] },
  };
}

function describing(name: string): ActionCall {
  return {
    service: 'autoscaling',
    action: 'DescribeAutoScalingGroups',
    input: { AutoScalingGroupNames: [name] },
  };
}

function sizesBody(name: string, { before, after, reason }: Change<GroupSizes>): StepBody {
  const read = { call: describing(name), path: 'AutoScalingGroups[0].[MinSize, DesiredCapacity, MaxSize]' };
  const listed = ({ min, desired, max }: GroupSizes): number[] => [min, desired, max];
  return {
    call: {
      service: 'autoscaling',
      action: 'UpdateAutoScalingGroup',
      input: {
        AutoScalingGroupName: name,
        MinSize: after.min,
        DesiredCapacity: after.desired,
        MaxSize: after.max,
      },
    },
    change: 'update',
    reason: `${formatSizes(before)} becomes ${formatSizes(after)}: ${reason}`,
    requires: [{ ...read, equals: listed(before) }],
    effect: { ...read, accepted: [], done: [listed(after)] },
  };
}

function savedBody(name: string, { before, after, reason }: Change<string | undefined>): StepBody {
  const read = {
    call: describing(name),
    path: `AutoScalingGroups[0].Tags[?Key=='${savedSizesTag}'].Value | [0]`,
  };
  const tag = { ResourceId: name, ResourceType: 'auto-scaling-group', Key: savedSizesTag };
  return {
    call:
      after === undefined
        ? { service: 'autoscaling', action: 'DeleteTags', input: { Tags: [tag] } }
        : {
            service: 'autoscaling',
            action: 'CreateOrUpdateTags',
            // The sizes are the group's: its instances have nothing to do with them.
            input: { Tags: [{ ...tag, Value: after, PropagateAtLaunch: false }] },
          },
    change: 'update',
    reason,
    requires: [{ ...read, equals: before ?? null }],
    effect: { ...read, accepted: [], done: [after ?? null] },
  };
}
