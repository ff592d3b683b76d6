import type { Connection } from '../../aws/connection.ts';
import type { Instance } from '../../wire/generated/ec2.ts';
import { groupOf } from './instance-facts.ts';

/** Kinds of instances that an operation may be told to include. */
export interface Inclusions {
  /** Also members of Auto Scaling groups, although their group replaces what it finds stopped or gone. */
  readonly autoScaling?: boolean;
}

/** Why an instance cannot sensibly be stopped or started, in words; undefined when it can. */
export async function whyNotStopped(
  instance: Instance,
  connection: Connection,
  include: Inclusions,
): Promise<string | undefined> {
  const group = whyNotOfGroup(instance, include);
  if (group !== undefined) return group;
  if (instance.RootDeviceType === 'instance-store') {
    return 'its root device is an instance store: it can be terminated, not stopped';
  }
  return instance.InstanceLifecycle === 'spot' ? whyNotSpot(instance, connection) : undefined;
}

/** Why a member of an Auto Scaling group is left alone; undefined for any other instance. */
export function whyNotOfGroup(instance: Instance, include: Inclusions): string | undefined {
  const group = groupOf(instance);
  if (group === undefined || include.autoScaling === true) return undefined;
  return `it belongs to the Auto Scaling group ${group}, which would replace it`;
}

/** A Spot Instance can be stopped only when its request is persistent. */
async function whyNotSpot(instance: Instance, connection: Connection): Promise<string | undefined> {
  const id = instance.SpotInstanceRequestId;
  if (id === undefined) return 'it is a Spot Instance without a request of its own: it cannot be stopped';
  try {
    const answer = await connection.call('ec2', 'DescribeSpotInstanceRequests', {
      SpotInstanceRequestIds: [id],
    });
    const type = answer.SpotInstanceRequests?.[0]?.Type;
    return type === 'persistent'
      ? undefined
      : 'it is a Spot Instance of a one-time request: it can be terminated, not stopped';
  } catch {
    return 'it is a Spot Instance, and whether its request is persistent could not be read';
  }
}
