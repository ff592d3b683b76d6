import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable, FilterValue } from '../../../blocks/filters.ts';
import { addressName } from './dns.ts';
import type { InstanceInterface } from './instance-interfaces.ts';
import type { InstanceView } from './instance-view.ts';

/** What a filter looks at in one network interface. */
type OfInterface = (entry: InstanceInterface) => string | undefined | readonly (string | undefined)[];

const flag = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** The filters of `DescribeInstances` that look at the network interfaces, without their prefix. */
const ofInterface: Readonly<Record<string, OfInterface>> = {
  'addresses.association.allocation-id': ({ row }) => row.association?.allocationId,
  'addresses.association.association-id': ({ row }) => row.association?.associationId,
  'addresses.association.carrier-ip': () => undefined,
  'addresses.association.customer-owned-ip': () => undefined,
  'addresses.association.ip-owner-id': ({ row }) => row.association?.ipOwnerId,
  'addresses.association.public-dns-name': ({ row }) => row.association?.publicDnsName,
  'addresses.association.public-ip': ({ row }) => row.association?.publicIp,
  'addresses.primary': ({ row }) => row.addresses.map((_address, index) => String(index === 0)),
  'addresses.private-dns-name': ({ row }) => row.addresses.map((address) => addressName(row.region, address)),
  'addresses.private-ip-address': ({ row }) => row.addresses,
  'association.allocation-id': ({ row }) => row.association?.allocationId,
  'association.association-id': ({ row }) => row.association?.associationId,
  'association.carrier-ip': () => undefined,
  'association.customer-owned-ip': () => undefined,
  'association.ip-owner-id': ({ row }) => row.association?.ipOwnerId,
  'association.public-dns-name': ({ row }) => row.association?.publicDnsName,
  'association.public-ip': ({ row }) => row.association?.publicIp,
  'attachment.attach-time': ({ row }) =>
    row.attachment === undefined ? undefined : isoTime(row.attachment.attachTime),
  'attachment.attachment-id': ({ row }) => row.attachment?.id,
  'attachment.delete-on-termination': ({ row }) => flag(row.attachment?.deleteOnTermination),
  'attachment.device-index': ({ row }) => row.attachment?.deviceIndex.toString(),
  'attachment.instance-id': ({ row }) => row.attachment?.instanceId,
  'attachment.instance-owner-id': ({ row }) => row.attachment?.instanceOwnerId,
  'attachment.network-card-index': ({ row }) => row.attachment?.networkCardIndex.toString(),
  'attachment.status': ({ row }) => row.attachment?.status,
  'availability-zone': ({ row }) => row.zone,
  'deny-all-igw-traffic': () => undefined,
  description: ({ row }) => row.description,
  'group-id': ({ groups }) => groups.map((group) => group.GroupId),
  'group-name': ({ groups }) => groups.map((group) => group.GroupName),
  'ipv4-prefixes.ipv4-prefix': () => undefined,
  'ipv6-address': ({ row }) => row.ipv6Addresses,
  'ipv6-addresses.ipv6-address': ({ row }) => row.ipv6Addresses,
  'ipv6-addresses.is-primary-ipv6': () => undefined,
  'ipv6-native': () => 'false',
  'ipv6-prefixes.ipv6-prefix': () => undefined,
  'mac-address': ({ row }) => row.macAddress,
  'network-interface-id': ({ row }) => row.id,
  'operator.managed': () => 'false',
  'operator.principal': () => undefined,
  'outpost-arn': () => undefined,
  'owner-id': ({ row }) => row.account,
  'private-dns-name': ({ row }) => row.privateDnsName,
  'private-ip-address': ({ row }) => row.addresses[0],
  'public-dns-name': ({ row }) => row.association?.publicDnsName,
  'requester-id': () => undefined,
  'requester-managed': ({ row }) => flag(row.requesterManaged),
  'source-dest-check': ({ row }) => flag(row.sourceDestCheck),
  status: ({ row }) => row.status,
  'subnet-id': ({ row }) => row.subnetId,
  'tag-key': ({ row }) => row.tags.map((tag) => tag.Key),
  'tag-value': ({ row }) => row.tags.map((tag) => tag.Value),
  'vpc-id': ({ row }) => row.vpcId,
};

function overAll(read: OfInterface): (view: InstanceView) => FilterValue {
  return (view) => view.interfaces.flatMap((entry) => read(entry));
}

/** `network-interface.…`: an instance passes when one of its interfaces does. */
export const interfaceFilters: FilterTable<InstanceView> = Object.fromEntries(
  Object.entries(ofInterface).map(([name, read]) => [`network-interface.${name}`, overAll(read)]),
);
