import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { capacityExceeded } from '../capacity/capacity-row.ts';
import { roomInReservations, type Seeker } from '../capacity/hold.ts';
import { checkPreference } from '../capacity/read-capacity.ts';
import {
  invalidParameterCombination,
  invalidParameterValue,
  notEnoughAddresses,
  spreadGroupFull,
} from '../errors.ts';
import { placementGroupByName } from '../instances/placement/group-row.ts';
import { mostSpread, roomInGroup } from '../instances/placement/spread.ts';
import { quotaExceeded, room } from '../instances/quota.ts';
import { freeAddresses } from '../network/addresses.ts';
import { vpcs } from '../network/vpc-row.ts';
import { tenancyIn } from './new-instance-row.ts';
import type { LaunchPlan } from './plan.ts';

/** Checks how many instances are asked for. */
export function checkCounts(input: RunInstancesRequest): void {
  const { MinCount: least, MaxCount: most } = input;
  if (least < 1)
    throw invalidParameterValue(`Invalid value '${least}' for minCount. It must be 1 or greater.`);
  if (most < 1) throw invalidParameterValue(`Invalid value '${most}' for maxCount. It must be 1 or greater.`);
  if (least > most)
    throw invalidParameterValue(
      `Invalid value '${least}' for minCount. It must not be greater than maxCount (${most}).`,
    );
}

/**
 * How many instances a launch makes: as many as were asked for at most; fewer, down to the least number, when the
 * quota of vCPUs or the subnet has no room for more; otherwise none, and the error says which of them it is.
 */
export function decideCount(plan: LaunchPlan, context: ActionContext): number {
  const { MinCount: least, MaxCount: most } = plan.input;
  const { interfaces, subnet } = plan.network;
  if (most > 1 && interfaces.some((one) => one.existing !== undefined))
    throw invalidParameterCombination(
      'A network interface may not be specified when launching multiple instances.',
    );
  if (most > 1 && interfaces.some((one) => one.privateAddress !== undefined))
    throw invalidParameterCombination(
      'A private IP address may not be specified when launching multiple instances.',
    );
  const spot = plan.spot !== undefined;
  const quota = context.lenient ? most : room(context.state, plan.type.name, spot, plan.cpu.vcpus);
  if (quota < least) throw quotaExceeded(context.state, plan.type.name, spot);
  const group = placementGroupByName(context.state, plan.input.Placement?.GroupName ?? '');
  const spread = context.lenient ? most : roomInGroup(group, subnet.zone, context.state);
  if (spread < least) throw spreadGroupFull(group?.name ?? '', subnet.zone, mostSpread);
  const reserved = roomInReservations(seekerOf(plan, context), context);
  if (reserved < least) throw capacityExceeded();
  const allowed = Math.min(most, quota, spread, reserved);
  const made = interfaces.filter((one) => one.existing === undefined && one.subnet.id === subnet.id);
  const addressesEach = made.reduce(
    (sum, one) => sum + 1 + one.secondaryAddresses.length + one.secondaryCount,
    0,
  );
  if (addressesEach === 0) return allowed;
  const fitting = Math.min(allowed, Math.floor(freeAddresses(context.state, subnet) / addressesEach));
  if (fitting < least) throw notEnoughAddresses(subnet.id);
  return fitting;
}

/** What an instance of a launch is to a capacity reservation. */
function seekerOf({ input, image, type, network, spot }: LaunchPlan, { state }: ActionContext): Seeker {
  const reservation = input.CapacityReservationSpecification;
  checkPreference(reservation?.CapacityReservationPreference);
  return {
    type: type.name,
    zone: network.subnet.zone,
    tenancy: tenancyIn(state.table(vpcs).get(network.subnet.vpcId)?.tenancy, input.Placement?.Tenancy),
    image,
    capacityReservationId: reservation?.CapacityReservationTarget?.CapacityReservationId,
    capacityReservationPreference: reservation?.CapacityReservationPreference,
    lifecycle: spot === undefined ? undefined : 'spot',
  };
}
