import type { TimerContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { addressName } from '../instances/dns.ts';
import { allocateAddress, releaseAddress } from './addresses.ts';
import { clearAddresses } from './addresses/clear-addresses.ts';
import { allocateIpv6 } from './interfaces/ipv6.ts';
import { networkInterfaces } from './interface-row.ts';
import type { InterfaceAssociation, InterfaceAttachment, InterfaceRow } from './interface-row.ts';
import type { SubnetRow } from './subnet-row.ts';

/** What a network interface is made from. The caller has looked subnet and groups up. */
export interface InterfaceSpec {
  readonly subnet: SubnetRow;
  readonly groupIds: readonly string[];
  readonly description?: string | undefined;
  /** The primary address; a free one is taken when it is not given. */
  readonly privateAddress?: string | undefined;
  /** Further addresses that were asked for by value. */
  readonly secondaryAddresses?: readonly string[] | undefined;
  /** How many further addresses to take by chance. */
  readonly secondaryCount?: number | undefined;
  /** IPv6 addresses that were asked for by value. */
  readonly ipv6Addresses?: readonly string[] | undefined;
  /** How many further IPv6 addresses to take; without a wish, one when the subnet gives one to each. */
  readonly ipv6Count?: number | undefined;
  readonly type?: InterfaceRow['type'] | undefined;
  readonly requesterId?: string | undefined;
  readonly sourceDestCheck?: boolean | undefined;
  /** Without its id, which is made here. */
  readonly attachment?: Omit<InterfaceAttachment, 'id'> | undefined;
  readonly association?: InterfaceAssociation | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

/** Makes a network interface: takes its addresses and puts its row. */
export function createInterfaceRow(context: TimerContext, spec: InterfaceSpec): InterfaceRow {
  const table = context.state.table(networkInterfaces);
  const id = newId('eni', context.random, (taken) => table.get(taken) !== undefined);
  const { subnet, attachment } = spec;
  const primary = allocateAddress(context, subnet, id, spec.privateAddress);
  const named = (spec.secondaryAddresses ?? []).map((address) =>
    allocateAddress(context, subnet, id, address),
  );
  const drawn = Array.from({ length: spec.secondaryCount ?? 0 }, () => allocateAddress(context, subnet, id));
  const automatic = subnet.assignIpv6 === true && spec.ipv6Addresses === undefined ? 1 : 0;
  const ipv6 = allocateIpv6(context, subnet, spec.ipv6Addresses ?? [], spec.ipv6Count ?? automatic);
  const row: InterfaceRow = {
    id,
    account: context.account,
    region: context.region,
    vpcId: subnet.vpcId,
    subnetId: subnet.id,
    zone: subnet.zone,
    zoneId: subnet.zoneId,
    description: spec.description ?? '',
    type: spec.type ?? 'interface',
    requesterId: spec.requesterId,
    macAddress: macAddress(context),
    groupIds: spec.groupIds,
    addresses: [primary, ...named, ...drawn],
    ipv6Addresses: ipv6.length === 0 ? undefined : ipv6,
    privateDnsName: addressName(context.region, primary),
    sourceDestCheck: spec.sourceDestCheck ?? true,
    requesterManaged: spec.requesterId !== undefined,
    status: attachment === undefined ? 'available' : 'in-use',
    attachment: attachment && {
      ...attachment,
      id: newId(spec.type === 'nat_gateway' ? 'ela-attach' : 'eni-attach', context.random, () => false),
    },
    association: spec.association,
    tags: spec.tags ?? [],
  };
  table.put(row);
  return row;
}

/** Deletes a network interface: its private addresses come free, Elastic IP addresses stay their owner's. An address that it does not have is no fault. */
export function deleteInterfaceRow(context: Pick<TimerContext, 'state'>, id: string): void {
  const table = context.state.table(networkInterfaces);
  const row = table.get(id);
  if (row === undefined) return;
  clearAddresses(context.state, row);
  for (const address of row.addresses) releaseAddress(context.state, row.subnetId, address);
  table.delete(id);
}

/** A locally administered unicast address, as those of network interfaces are. */
function macAddress(context: TimerContext): string {
  const digits = `02${context.random.hex(10)}`;
  return (digits.match(/../g) ?? []).join(':');
}
