import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { invalidParameterValue, placementGroupUnknown, shutdownBehaviorInvalid } from '../errors.ts';

/**
 * Refuses what a launch may name and what cannot be there: placement groups cannot be made in this cloud, and its
 * subnets have no IPv6 addresses. To take such a launch in silence would be to promise what does not happen.
 */
export function refuseWhatIsNotHere(input: RunInstancesRequest, context: ActionContext): void {
  const group = input.Placement?.GroupName;
  if (group !== undefined && group !== '' && !context.lenient) throw placementGroupUnknown(group);
  const sixes = [input, ...(input.NetworkInterfaces ?? [])];
  if (sixes.some((one) => (one.Ipv6AddressCount ?? 0) > 0 || (one.Ipv6Addresses?.length ?? 0) > 0))
    throw invalidParameterValue('The subnet does not have an associated IPv6 CIDR block.');
  const behavior = input.InstanceInitiatedShutdownBehavior;
  if (behavior !== undefined && behavior !== 'stop' && behavior !== 'terminate')
    throw shutdownBehaviorInvalid(behavior);
}
