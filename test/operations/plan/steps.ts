import type { ActionCall, Requirement, Step } from '../../../src/operations/plan/step.ts';

export const account = '123456789012';
export const region = 'eu-west-1';

export const statePath = 'Reservations[0].Instances[0].State.Name';

export function describe(id: string): ActionCall {
  return { service: 'ec2', action: 'DescribeInstances', input: { InstanceIds: [id] } };
}

export function inState(id: string, state: string): Requirement {
  return { call: describe(id), path: statePath, equals: state };
}

const places = { account, region };

export function stopStep(id: string, more: Partial<Step> = {}): Step {
  return {
    ...places,
    id: `stop-${id}`,
    target: id,
    change: 'update',
    call: { service: 'ec2', action: 'StopInstances', input: { InstanceIds: [id] } },
    reason: 'it runs',
    requires: [inState(id, 'running')],
    effect: { call: describe(id), path: statePath, accepted: ['stopping'], done: ['stopped'] },
    after: [],
    undo: {
      steps: [
        {
          change: 'update',
          call: { service: 'ec2', action: 'StartInstances', input: { InstanceIds: [id] } },
          reason: 'the run stopped it',
          requires: [{ ...inState(id, 'stopped'), withinMs: 600_000 }],
          effect: { call: describe(id), path: statePath, accepted: ['pending'], done: ['running'] },
        },
      ],
    },
    ...more,
  };
}

export function startStep(id: string, more: Partial<Step> = {}): Step {
  return {
    ...places,
    id: `start-${id}`,
    target: id,
    change: 'update',
    call: { service: 'ec2', action: 'StartInstances', input: { InstanceIds: [id] } },
    reason: 'it is stopped',
    requires: [{ ...inState(id, 'stopped'), withinMs: 600_000 }],
    effect: {
      call: describe(id),
      path: statePath,
      accepted: ['pending'],
      done: ['running'],
      withinMs: 300_000,
    },
    after: [],
    ...more,
  };
}

export function rebootStep(id: string, more: Partial<Step> = {}): Step {
  return {
    ...places,
    id: `reboot-${id}`,
    target: id,
    change: 'update',
    call: { service: 'ec2', action: 'RebootInstances', input: { InstanceIds: [id] } },
    reason: 'asked for',
    requires: [inState(id, 'running')],
    after: [],
    ...more,
  };
}

export function runStep(id: string, more: Partial<Step> = {}): Step {
  return {
    ...places,
    id,
    target: `new ${id}`,
    change: 'create',
    call: { service: 'ec2', action: 'RunInstances', input: { ClientToken: { $token: true } } },
    reason: 'asked for',
    requires: [],
    after: [],
    ...more,
  };
}

export function tagStep(id: string, from: string, more: Partial<Step> = {}): Step {
  return {
    ...places,
    id,
    target: `tags of ${from}`,
    change: 'update',
    call: {
      service: 'ec2',
      action: 'CreateTags',
      input: {
        Resources: [{ $from: from, path: 'Instances[0].InstanceId' }],
        Tags: [{ Key: 'made-by', Value: id }],
      },
    },
    reason: 'asked for',
    requires: [],
    effect: {
      call: {
        service: 'ec2',
        action: 'DescribeInstances',
        input: { InstanceIds: [{ $from: from, path: 'Instances[0].InstanceId' }] },
      },
      path: "Reservations[0].Instances[0].Tags[?Key=='made-by'].Value | [0]",
      accepted: [],
      done: [id],
    },
    after: [from],
    ...more,
  };
}
