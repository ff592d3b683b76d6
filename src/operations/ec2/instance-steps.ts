import type { Instance } from '../../wire/generated/ec2.ts';
import type { ActionCall, Effect, Requirement, StepBody } from '../plan/step.ts';
import { stateOf, usdPerHour } from './instance-facts.ts';

const statePath = 'Reservations[0].Instances[0].State.Name';

/** Stopping may take this long before AWS says that it is stuck: "Troubleshoot instance stop issues". */
const stopTakesMs = 600_000;
const startTakesMs = 300_000;

export interface StopOptions {
  /** Keep memory on the root volume; the instance must have been made ready for it. */
  readonly hibernate?: boolean;
  /** Without the guest's shutdown: file systems are not flushed. */
  readonly force?: boolean;
}

export interface StartOptions {
  /** How long to wait for `running`, in milliseconds; 0 does not wait. 300,000 when absent. */
  readonly verifyWithinMs?: number;
}

function describe(id: string): ActionCall {
  return { service: 'ec2', action: 'DescribeInstances', input: { InstanceIds: [id] } };
}

/** That an instance is in a state; with `withinMs`, that it gets there. */
function inState(id: string, state: string, withinMs?: number): Requirement {
  const requirement = { call: describe(id), path: statePath, equals: state };
  return withinMs === undefined ? requirement : { ...requirement, withinMs };
}

function becomes(id: string, accepted: readonly string[], done: readonly string[]): Effect {
  return { call: describe(id), path: statePath, accepted, done };
}

const call = (action: string, id: string, more: Record<string, boolean> = {}): ActionCall => ({
  service: 'ec2',
  action,
  input: { InstanceIds: [id], ...more },
});

const costing = (usd: number | undefined): { readonly usdPerHour?: number } =>
  usd === undefined ? {} : { usdPerHour: usd };

/** Stops an instance from the state it is in: one on its way to `running` is waited for. */
export function stopBody(
  id: string,
  instance: Instance,
  region: string,
  reason: string,
  options: StopOptions = {},
): StepBody {
  const state = stateOf(instance);
  const usd = usdPerHour(instance, region);
  const required =
    state === 'pending'
      ? inState(id, 'running', startTakesMs)
      : inState(id, state === 'stopping' ? state : 'running');
  return {
    change: 'update',
    call: call('StopInstances', id, {
      ...(options.hibernate === true ? { Hibernate: true } : {}),
      ...(options.force === true ? { Force: true } : {}),
    }),
    reason,
    requires: [required],
    effect: becomes(id, ['stopping'], ['stopped']),
    ...costing(usd === undefined ? undefined : -usd),
  };
}

/** Starts an instance and sees it through to `running`; one on its way to `stopped` is waited for. */
export function startBody(
  id: string,
  instance: Instance,
  region: string,
  reason: string,
  options: StartOptions & { readonly wait?: boolean } = {},
): StepBody {
  const withinMs = options.verifyWithinMs ?? startTakesMs;
  const effect = becomes(id, ['pending'], ['running']);
  const waits = options.wait ?? stateOf(instance) === 'stopping';
  return {
    change: 'update',
    call: call('StartInstances', id),
    reason,
    requires: [inState(id, 'stopped', waits ? stopTakesMs : undefined)],
    effect: withinMs === 0 ? effect : { ...effect, withinMs, explain: 'instance-start' },
    ...costing(usdPerHour(instance, region)),
  };
}

/** Reboots a running instance. Nothing that can be read later tells that it was rebooted. */
export function rebootBody(id: string, reason: string): StepBody {
  return { change: 'update', call: call('RebootInstances', id), reason, requires: [inState(id, 'running')] };
}

/** Terminates an instance in the state it is in, or comes to. */
export function terminateBody(id: string, instance: Instance, region: string, reason: string): StepBody {
  const state = stateOf(instance);
  const usd = state === 'running' || state === 'pending' ? usdPerHour(instance, region) : undefined;
  const required =
    state === 'pending'
      ? inState(id, 'running', startTakesMs)
      : state === 'stopping'
        ? inState(id, 'stopped', stopTakesMs)
        : inState(id, state);
  return {
    change: 'delete',
    call: call('TerminateInstances', id),
    reason,
    requires: [required],
    effect: becomes(id, ['shutting-down'], ['terminated']),
    ...costing(usd === undefined ? undefined : -usd),
  };
}
