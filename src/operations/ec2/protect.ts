import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { ActionCall, StepBody } from '../plan/step.ts';
import { stateOf } from './instance-facts.ts';
import { becauseOf, planInstances } from './plan-instances.ts';
import { requireSelection, selectionAsJson, type InstanceSelection } from './selection.ts';

export interface ProtectInput extends InstanceSelection {
  /** Whether the protection is to be on. */
  readonly on: boolean;
  /** What it protects from: `terminate` when absent. */
  readonly from?: 'terminate' | 'stop';
}

/** The two protections: the attribute as it is asked for, and the member that holds it. */
const protections = {
  terminate: { attribute: 'disableApiTermination', member: 'DisableApiTermination', name: 'termination' },
  stop: { attribute: 'disableApiStop', member: 'DisableApiStop', name: 'stop' },
} as const;
type Protection = (typeof protections)[keyof typeof protections];

/**
 * Plans to switch the protection of instances against termination, or against stops, on or off. Undo switches it back.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html
 */
export async function planProtect(input: ProtectInput, context: OperationContext): Promise<Plan> {
  const operation = input.on ? 'ec2 protect' : 'ec2 unprotect';
  requireSelection(input, operation);
  const protection = protections[input.from ?? 'terminate'];
  const because = becauseOf(input);
  return planInstances(
    operation,
    selectionAsJson(input),
    input,
    async ({ id, instance }, { connection }) => {
      const state = stateOf(instance);
      if (state === 'terminated' || state === 'shutting-down') return { leave: `it is ${state}` };
      if (protection.member === 'DisableApiTermination' && instance.InstanceLifecycle === 'spot')
        return { leave: 'it is a Spot Instance: it cannot be protected from termination' };
      const is = await isProtected(id, protection, connection);
      if (is === input.on) return { leave: `its ${protection.name} protection is ${is ? 'on' : 'off'}` };
      return {
        id: `${input.on ? 'protect' : 'unprotect'}-${id}`,
        body: protectBody(id, protection, input.on, because),
        undo: { steps: [protectBody(id, protection, !input.on, 'the run changed it')] },
      };
    },
    context,
  );
}

async function isProtected(id: string, protection: Protection, connection: Connection): Promise<boolean> {
  const answer = await connection.call('ec2', 'DescribeInstanceAttribute', {
    InstanceId: id,
    Attribute: protection.attribute,
  });
  return answer[protection.member]?.Value === true;
}

function protectBody(id: string, { attribute, member }: Protection, on: boolean, reason: string): StepBody {
  const call: ActionCall = {
    service: 'ec2',
    action: 'DescribeInstanceAttribute',
    input: { InstanceId: id, Attribute: attribute },
  };
  const path = `${member}.Value`;
  return {
    change: 'update',
    call: {
      service: 'ec2',
      action: 'ModifyInstanceAttribute',
      input: { InstanceId: id, [member]: { Value: on } },
    },
    reason,
    requires: [{ call, path, equals: !on }],
    effect: { call, path, accepted: [], done: [on] },
  };
}
