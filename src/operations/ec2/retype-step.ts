import type { ActionCall, StepBody } from '../plan/step.ts';
import type { InstanceStep } from './plan-instances.ts';

/** A stop may take this long before AWS says that it is stuck: "Troubleshoot instance stop issues". */
const stopTakesMs = 600_000;

export interface Retyping {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly after: readonly string[];
}

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
