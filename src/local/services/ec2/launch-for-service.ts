import type { RunInstancesRequest } from '../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../action.ts';
import { newId } from '../../blocks/ids.ts';
import type { Tag } from '../../blocks/tags.ts';
import { serviceCaller } from '../../phase.ts';
import { instances } from './instances/instance-row.ts';
import type { InstanceRow } from './instances/instance-row.ts';
import { countUsage } from './instances/quota.ts';
import { start } from './instances/start.ts';
import { stop } from './instances/stop.ts';
import { terminate } from './instances/terminate.ts';
import { planFromTemplate } from './launch-templates/launch-from-template.ts';
import { placedLaunch } from './launch-templates/placed-launch.ts';
import type { LaunchPlace } from './launch-templates/placed-launch.ts';
import { decideCount } from './launch/counts.ts';
import { launchInstance } from './launch/launch.ts';

/**
 * Launches one instance for another service, within its transaction. `tags` are such as only services may set.
 * Throws EC2's error when the launch is refused; nothing has been written then.
 */
export function launchForService(
  service: string,
  input: Omit<RunInstancesRequest, 'MinCount' | 'MaxCount'>,
  tags: readonly Tag[],
  context: TimerContext,
  place?: LaunchPlace,
): InstanceRow {
  const acting = as(service, context);
  const placed = place === undefined ? input : placedLaunch(input, place, context);
  const plan = planFromTemplate({ ...placed, MinCount: 1, MaxCount: 1 }, acting);
  decideCount(plan, acting);
  countUsage(context.state, plan.type.name, plan.spot !== undefined, plan.cpu.vcpus);
  const { row } = launchInstance(
    plan,
    newId('r', context.random, () => false),
    0,
    acting,
  );
  const table = context.state.table(instances);
  const launched = table.get(row.id) ?? row;
  const tagged = { ...launched, tags: [...launched.tags, ...tags] };
  table.put(tagged);
  return tagged;
}

/** The context of a service that was allowed to do what it does before it came here. */
function as(service: string, context: TimerContext) {
  const caller = serviceCaller(service, context.account);
  return { ...context, caller, fails: () => false, allow: () => {} };
}

/** Starts an instance that another service has stopped. Throws EC2's error when it cannot be started. */
export function startForService(service: string, id: string, context: TimerContext): void {
  const row = context.state.table(instances).get(id);
  if (row?.state === 'stopped') start(row, as(service, context));
}

/** Stops an instance for another service, with what it has in memory where that is wanted and it can be kept. */
export function stopForService(id: string, hibernate: boolean, context: TimerContext): void {
  const row = context.state.table(instances).get(id);
  if (row !== undefined) stop(row, hibernate && row.hibernation, false, context);
}

/** Terminates an instance for another service; whoever protected it from termination did not mean its group. */
export function terminateForService(id: string, context: TimerContext): void {
  const row = context.state.table(instances).get(id);
  if (row !== undefined) terminate(context, row);
}
