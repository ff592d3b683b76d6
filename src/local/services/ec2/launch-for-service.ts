import type { RunInstancesRequest } from '../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../action.ts';
import { newId } from '../../blocks/ids.ts';
import type { Tag } from '../../blocks/tags.ts';
import { serviceCaller } from '../../phase.ts';
import { instances } from './instances/instance-row.ts';
import type { InstanceRow } from './instances/instance-row.ts';
import { countUsage } from './instances/quota.ts';
import { terminate } from './instances/terminate.ts';
import { planFromTemplate } from './launch-templates/launch-from-template.ts';
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
): InstanceRow {
  const caller = serviceCaller(service, context.account);
  // The service was allowed to launch before it came here.
  const acting = { ...context, caller, fails: () => false, allow: () => {} };
  const plan = planFromTemplate({ ...input, MinCount: 1, MaxCount: 1 }, acting);
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

/** Terminates an instance for another service; whoever protected it from termination did not mean its group. */
export function terminateForService(id: string, context: TimerContext): void {
  const row = context.state.table(instances).get(id);
  if (row !== undefined) terminate(context, row);
}
