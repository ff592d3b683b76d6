import type { Address } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import type { AddressRow } from './addresses/address-row.ts';
import { networkInterfaces } from './interface-row.ts';
import { publicName } from '../instances/dns.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** An Elastic IP address as `DescribeAddresses` answers it. */
export function describeAddress(row: AddressRow, state: State): Address {
  const { association } = row;
  const entry = interfaceOf(row, state);
  return {
    AllocationId: row.id,
    PublicIp: row.publicIp,
    Domain: 'vpc',
    PublicIpv4Pool: 'amazon',
    NetworkBorderGroup: row.borderGroup,
    AssociationId: association?.id,
    NetworkInterfaceId: association?.interfaceId,
    NetworkInterfaceOwnerId: entry?.account,
    PrivateIpAddress: association?.privateIp,
    InstanceId: association === undefined ? undefined : (entry?.attachment?.instanceId ?? ''),
    ServiceManaged: entry?.type === 'nat_gateway' ? 'nat' : undefined,
    Tags: shownTags(row.tags),
  };
}

function interfaceOf({ association }: AddressRow, state: State) {
  return association === undefined ? undefined : state.table(networkInterfaces).get(association.interfaceId);
}

/** `AddressAttribute` of `DescribeAddressesAttribute`: the reverse name, as it was set or as Amazon gives it. */
export function describePointer(row: AddressRow) {
  return {
    PublicIp: row.publicIp,
    AllocationId: row.id,
    PtrRecord: row.pointer ?? `${publicName(row.region, row.publicIp)}.`,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html */
export function addressFilters(state: State): FilterTable<AddressRow> {
  return {
    'allocation-id': (row) => row.id,
    'association-id': (row) => row.association?.id,
    domain: () => 'vpc',
    'instance-id': (row) => interfaceOf(row, state)?.attachment?.instanceId,
    'network-border-group': (row) => row.borderGroup,
    'network-interface-id': (row) => row.association?.interfaceId,
    'network-interface-owner-id': (row) => interfaceOf(row, state)?.account,
    'private-ip-address': (row) => row.association?.privateIp,
    'public-ip': (row) => row.publicIp,
    'public-ipv4-pool': () => 'amazon',
  };
}
