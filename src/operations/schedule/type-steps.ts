import type { Instance } from '../../wire/generated/ec2.ts';
import { tagOf } from '../ec2/instance-facts.ts';
import type { InstanceStep } from '../ec2/plan-instances.ts';
import type { ActionCall, StepBody } from '../plan/step.ts';
import { tagStep } from './tag-steps.ts';
import { originalTypeTag } from './tags.ts';

/** A stop may take this long before AWS says that it is stuck: "Troubleshoot instance stop issues". */
const stopTakesMs = 600_000;

/** Changes the type of an instance that is stopped, or will be within ten minutes. Undo gives the type back. */
export function retypeStep(
  id: string,
  { from, to, reason, after }: Retyping,
): InstanceStep & { readonly after: readonly string[] } {
  return {
    id: `type-${id}`,
    body: retypeBody(id, from, to, reason),
    undo: { steps: [retypeBody(id, to, from, 'the run changed the type')] },
    after,
  };
}

export interface Retyping {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly after: readonly string[];
}

/** The steps that give an instance its own type back; none when it has it. `after` names the step that stops it. */
export function ownTypeSteps(
  id: string,
  instance: Instance,
  after: readonly string[],
): readonly InstanceStep[] {
  const to = tagOf(instance, originalTypeTag);
  const from = instance.InstanceType;
  if (to === undefined || from === undefined) return [];
  const reason = `it ran as ${from} for lack of capacity; its own type is ${to}`;
  const steps: InstanceStep[] = from === to ? [] : [retypeStep(id, { from, to, reason, after })];
  const tag = tagStep(id, instance, {
    key: originalTypeTag,
    value: undefined,
    reason: 'it has its own type again',
    after: steps.map((step) => step.id),
  });
  return tag === undefined ? steps : [...steps, tag];
}

function retypeBody(id: string, from: string, to: string, reason: string): StepBody {
  const call: ActionCall = { service: 'ec2', action: 'DescribeInstances', input: { InstanceIds: [id] } };
  const typePath = 'Reservations[0].Instances[0].InstanceType';
  return {
    change: 'update',
    call: {
      service: 'ec2',
      action: 'ModifyInstanceAttribute',
      input: { InstanceId: id, InstanceType: { Value: to } },
    },
    reason,
    requires: [
      { call, path: 'Reservations[0].Instances[0].State.Name', equals: 'stopped', withinMs: stopTakesMs },
      { call, path: typePath, equals: from },
    ],
    effect: { call, path: typePath, accepted: [], done: [to] },
  };
}
