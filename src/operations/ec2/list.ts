import type { OperationContext, Place } from '../context.ts';
import { groupOf, nameOf, stateOf, usdPerHour } from './instance-facts.ts';
import { readInstances, type InstanceSelection } from './selection.ts';

/** An instance as a list shows it. Times are ISO 8601 in UTC. */
export interface InstanceRow extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
  readonly type: string | undefined;
  readonly zone: string | undefined;
  readonly launched: string | undefined;
  readonly privateIp: string | undefined;
  readonly publicIp: string | undefined;
  readonly image: string | undefined;
  readonly vpc: string | undefined;
  readonly subnet: string | undefined;
  readonly keyName: string | undefined;
  /** `spot`, `scheduled`; undefined for an instance on demand. */
  readonly lifecycle: string | undefined;
  readonly autoScalingGroup: string | undefined;
  /** Why it is in its state, where AWS says so. */
  readonly stateReason: string | undefined;
  /** On demand while it runs, where the price is known. */
  readonly usdPerHour: number | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Lists instances of every account and region of the context, as they are read. A place that fails is told to the host. */
export async function* listInstances(
  selection: InstanceSelection,
  context: OperationContext,
): AsyncGenerator<InstanceRow> {
  for await (const found of readInstances(selection, context)) {
    if ('error' in found) continue;
    const { account, region, id, instance } = found;
    yield {
      account,
      region,
      id,
      name: nameOf(instance),
      state: stateOf(instance),
      type: instance.InstanceType,
      zone: instance.Placement?.AvailabilityZone,
      launched: instance.LaunchTime?.toISOString(),
      privateIp: instance.PrivateIpAddress,
      publicIp: instance.PublicIpAddress,
      image: instance.ImageId,
      vpc: instance.VpcId,
      subnet: instance.SubnetId,
      keyName: instance.KeyName,
      lifecycle: instance.InstanceLifecycle,
      autoScalingGroup: groupOf(instance),
      stateReason: instance.StateReason?.Message,
      usdPerHour: usdPerHour(instance, region),
      tags: Object.fromEntries((instance.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    };
  }
}
