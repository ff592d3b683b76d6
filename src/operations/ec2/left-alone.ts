import type { Instance } from '../../wire/generated/ec2.ts';
import { groupOf } from './instance-facts.ts';
import type { FoundInstance } from './selection.ts';
import type { SpotRequests } from './spot-requests.ts';

/** Kinds of instances that an operation may be told to include. */
export interface Inclusions {
  /** Also members of Auto Scaling groups, although their group replaces what it finds stopped or gone. */
  readonly autoScaling?: boolean;
}

/** Why an instance cannot sensibly be stopped or started, in words; undefined when it can. */
export async function whyNotStopped(
  found: FoundInstance,
  spotRequests: SpotRequests,
  include: Inclusions,
): Promise<string | undefined> {
  const { instance } = found;
  const group = whyNotOfGroup(instance, include);
  if (group !== undefined) return group;
  if (instance.RootDeviceType === 'instance-store') {
    return 'its root device is an instance store: it can be terminated, not stopped';
  }
  return instance.InstanceLifecycle === 'spot' ? whyNotSpot(found, spotRequests) : undefined;
}

/** Why a member of an Auto Scaling group is left alone; undefined for any other instance. */
export function whyNotOfGroup(instance: Instance, include: Inclusions): string | undefined {
  const group = groupOf(instance);
  if (group === undefined || include.autoScaling === true) return undefined;
  return `it belongs to the Auto Scaling group ${group}, which would replace it`;
}

/** A Spot Instance can be stopped only when its request is persistent. */
async function whyNotSpot(found: FoundInstance, spotRequests: SpotRequests): Promise<string | undefined> {
  if (found.instance.SpotInstanceRequestId === undefined) {
    return 'it is a Spot Instance without a request of its own: it cannot be stopped';
  }
  const request = await spotRequests.of(found);
  if ('unread' in request)
    return 'it is a Spot Instance, and whether its request is persistent could not be read';
  return request.type === 'persistent'
    ? undefined
    : 'it is a Spot Instance of a one-time request: it can be terminated, not stopped';
}
