import type { Instance } from '../../wire/generated/ec2.ts';
import type { OperationContext, Place } from '../context.ts';
import { groupOf, nameOf, stateOf, usdPerHour } from '../ec2/instance-facts.ts';
import { readInstances } from '../ec2/selection.ts';
import { failureOf } from '../plan/failure.ts';
import { transitionTime } from '../schedule/machine.ts';

/** An instance as a report knows it. Times are ISO 8601 in UTC. */
export interface Machine extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
  readonly type: string;
  readonly zone: string;
  readonly launched: string | undefined;
  /** When it was stopped, where AWS says so. */
  readonly stopped: string | undefined;
  readonly autoScalingGroup: string | undefined;
  /** On demand while it runs, where the price is known. */
  readonly usdPerHour: number | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** An account and region that could not be read. */
export interface UnreadPlace extends Place {
  readonly reason: string;
}

/** Reads the instances that are there, those that are gone left out. */
export async function readMachines(
  tags: Readonly<Record<string, string | true>>,
  context: OperationContext,
): Promise<{ readonly machines: readonly Machine[]; readonly unread: readonly UnreadPlace[] }> {
  const machines: Machine[] = [];
  const unread: UnreadPlace[] = [];
  const values = Object.entries(tags).flatMap(([key, value]) =>
    value === true ? [] : ([[key, value]] as const),
  );
  const keys = Object.entries(tags).flatMap(([key, value]) => (value === true ? [key] : []));
  const selection = {
    states: ['pending', 'running', 'shutting-down', 'stopping', 'stopped'] as const,
    ...(values.length === 0 ? {} : { tags: Object.fromEntries(values) }),
    ...(keys.length === 0 ? {} : { filters: { 'tag-key': keys } }),
  };
  for await (const found of readInstances(selection, context)) {
    const { account, region } = found;
    if ('error' in found) unread.push({ account, region, reason: failureOf(found.error).message });
    else machines.push(machineOf({ account, region }, found.instance));
  }
  return { machines, unread };
}

function machineOf(place: Place, instance: Instance): Machine {
  const stopped =
    stateOf(instance) === 'stopped' ? transitionTime(instance.StateTransitionReason) : undefined;
  return {
    ...place,
    id: instance.InstanceId ?? '',
    name: nameOf(instance),
    state: stateOf(instance),
    type: instance.InstanceType ?? '',
    zone: instance.Placement?.AvailabilityZone ?? place.region,
    launched: instance.LaunchTime?.toISOString(),
    stopped: stopped === undefined ? undefined : new Date(stopped).toISOString(),
    autoScalingGroup: groupOf(instance),
    usdPerHour: usdPerHour(instance, place.region),
    tags: Object.fromEntries((instance.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  };
}
