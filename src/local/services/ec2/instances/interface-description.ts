import type { InstanceNetworkInterface, InstancePrivateIpAddress } from '../../../../wire/generated/ec2.ts';
import { addressName } from './dns.ts';
import type { InterfaceAssociation } from '../network/interface-row.ts';
import type { InstanceInterface } from './instance-interfaces.ts';
import type { InstanceRow } from './instance-row.ts';

/** A network interface as it stands in the description of its instance. */
export function describeInterface(
  { row, groups }: InstanceInterface,
  instance: InstanceRow,
): InstanceNetworkInterface {
  const { association, attachment } = row;
  // A first start attaches it; later ones find it attached.
  const attaching = instance.state === 'pending' && !instance.ranOnce;
  return {
    Association: describePublicSide(association),
    Attachment:
      attachment === undefined
        ? undefined
        : {
            AttachTime: new Date(attachment.attachTime),
            AttachmentId: attachment.id,
            DeleteOnTermination: attachment.deleteOnTermination,
            DeviceIndex: attachment.deviceIndex,
            Status: attaching ? 'attaching' : attachment.status,
            NetworkCardIndex: attachment.networkCardIndex,
          },
    Description: row.description,
    Groups: groups,
    Ipv6Addresses: (row.ipv6Addresses ?? []).map((Ipv6Address) => ({ Ipv6Address, IsPrimaryIpv6: false })),
    MacAddress: row.macAddress,
    NetworkInterfaceId: row.id,
    OwnerId: row.account,
    PrivateDnsName: row.privateDnsName,
    PrivateIpAddress: row.addresses[0],
    PrivateIpAddresses: row.addresses.map((address, index): InstancePrivateIpAddress => ({
      Association: describePublicSide(index === 0 ? association : row.secondaryAssociations?.[address]),
      Primary: index === 0,
      PrivateDnsName: addressName(row.region, address),
      PrivateIpAddress: address,
    })),
    SourceDestCheck: row.sourceDestCheck,
    Status: row.status,
    SubnetId: row.subnetId,
    VpcId: row.vpcId,
    InterfaceType: row.type,
    Operator: { Managed: false },
  };
}

function describePublicSide(association: InterfaceAssociation | undefined) {
  return (
    association && {
      IpOwnerId: association.ipOwnerId,
      PublicDnsName: association.publicDnsName,
      PublicIp: association.publicIp,
    }
  );
}
