import type { Instance } from '../../wire/generated/ec2.ts';
import { tagOf } from '../ec2/instance-facts.ts';
import type { InstanceStep } from '../ec2/plan-instances.ts';
import type { ActionCall, Effect, Requirement, StepBody } from '../plan/step.ts';

/**
 * Sets a tag of an instance, or removes it when `value` is undefined; undefined when it is so already. Steps with the
 * same tag and value go in one call. Undo brings back what was there.
 */
export function tagStep(
  id: string,
  instance: Instance,
  { key, value, reason, after }: TagChange,
): InstanceStep | undefined {
  const before = tagOf(instance, key);
  if (before === value) return undefined;
  return {
    id: `tag-${id}-${key.replace(/^nuage:/, '')}`,
    body: tagBody(id, key, { before, value }, reason),
    undo: { steps: [tagBody(id, key, { before: value, value: before }, 'the run changed it')] },
    ...(after === undefined ? {} : { after }),
  };
}

export interface TagChange {
  readonly key: string;
  readonly value: string | undefined;
  readonly reason: string;
  readonly after?: readonly string[];
}

function tagBody(
  id: string,
  key: string,
  { before, value }: { readonly before: string | undefined; readonly value: string | undefined },
  reason: string,
): StepBody {
  const Tags = [value === undefined ? { Key: key } : { Key: key, Value: value }];
  const action = value === undefined ? 'DeleteTags' : 'CreateTags';
  return {
    change: 'update',
    call: { service: 'ec2', action, input: { Resources: [id], Tags } },
    reason,
    requires: [{ ...tagOfInstance(id, key), equals: before ?? null }],
    effect: effectOf(id, key, value),
  };
}

function effectOf(id: string, key: string, value: string | undefined): Effect {
  return { ...tagOfInstance(id, key), accepted: [], done: [value ?? null] };
}

function tagOfInstance(id: string, key: string): Pick<Requirement, 'call' | 'path'> {
  const call: ActionCall = { service: 'ec2', action: 'DescribeInstances', input: { InstanceIds: [id] } };
  return { call, path: `Reservations[0].Instances[0].Tags[?Key=='${key}'].Value | [0]` };
}
