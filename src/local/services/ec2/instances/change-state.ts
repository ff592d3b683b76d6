import type { TimerContext } from '../../../action.ts';
import { fleetTag, spotFleetTag } from '../fleets/fleet-row.ts';
import { groupTag, lookTimer } from '../../../scaling-group.ts';
import { announceState } from './announce-state.ts';
import { instances, type InstanceRow } from './instance-row.ts';
import { countUsage } from './quota.ts';
import { noteRun } from './runs.ts';
import { isGone, occupiesHost, type InstanceStateName } from './state.ts';

/**
 * Stores an instance in another state: the one place where a state changes, because the vCPUs in use are counted
 * with it.
 */
export function putInState(
  context: Pick<TimerContext, 'state' | 'timers' | 'now'>,
  before: InstanceRow | undefined,
  after: InstanceRow,
): InstanceRow {
  const spot = after.lifecycle === 'spot';
  const was = before !== undefined && occupiesHost(before.state) ? before.vcpus : 0;
  const is = occupiesHost(after.state) ? after.vcpus : 0;
  if (was !== is) countUsage(context.state, after.type, spot, is - was);
  noteRun(context, before, after);
  context.state.table(instances).put(after);
  const group = after.tags.find(({ Key }) => Key === groupTag)?.Value;
  if (group !== undefined && before?.state !== after.state)
    context.timers.schedule({ due: context.now, kind: lookTimer, key: group, payload: { group } });
  const fleet = after.tags.find(({ Key }) => Key === fleetTag || Key === spotFleetTag)?.Value;
  if (fleet !== undefined && isGone(after.state) && before !== undefined && !isGone(before.state))
    context.timers.schedule({ due: context.now, kind: fleetTimer, key: fleet, payload: { fleet } });
  if (before?.state !== after.state) announceState(context, after);
  return after;
}

/** The reason that AWS gives when a person asked, such as `User initiated (2026-09-27 11:22:43 GMT)`. */
export function userInitiated(now: number): string {
  return `User initiated (${new Date(now).toISOString().slice(0, 19).replace('T', ' ')} GMT)`;
}

/** What is to happen to an instance, once the time for it has passed. */
export interface TransitionPayload {
  readonly instanceId: string;
  readonly to: InstanceStateName;
}

/** The timer by which a fleet looks at its instances when one of them went. */
export const fleetTimer = 'ec2.fleet.look';
export const transitionTimer = 'ec2.instance.transition';
export const vanishTimer = 'ec2.instance.vanish';
