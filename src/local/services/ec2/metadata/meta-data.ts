import type { TimerContext } from '../../../timer-context.ts';
import type { InstanceInterface } from '../instances/instance-interfaces.ts';
import { interfacesOf } from '../instances/instance-interfaces.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { keyPairByName } from '../keys/key-pair-row.ts';
import { subnets } from '../network/subnet-row.ts';
import { ipv4Blocks, vpcs } from '../network/vpc-row.ts';
import type { Tree } from './tree.ts';

/**
 * The categories of instance metadata, of those that an instance here has something to say about.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
 * @param iam What the instance profile gives; undefined without one.
 */
export function metaDataTree(context: TimerContext, row: InstanceRow, iam: Tree | undefined): Tree {
  const interfaces = interfacesOf(context.state, row);
  const [primary] = interfaces;
  const { association, addresses, macAddress } = primary?.row ?? {};
  const { image } = row;
  return {
    'ami-id': image.id,
    'ami-launch-index': String(row.launchIndex),
    'ami-manifest-path': '(unknown)',
    'block-device-mapping': devices(row),
    events: { maintenance: { history: '[]', scheduled: '[]' } },
    hibernation: { configured: String(row.hibernation) },
    hostname: row.privateDnsName,
    iam,
    'instance-action': 'none',
    'instance-id': row.id,
    'instance-life-cycle': row.lifecycle ?? 'on-demand',
    'instance-type': row.type,
    'kernel-id': image.kernelId,
    'local-hostname': row.privateDnsName,
    'local-ipv4': addresses?.[0],
    mac: macAddress,
    network: {
      interfaces: {
        macs: Object.fromEntries(
          interfaces.map((each) => [each.row.macAddress, interfaceTree(context, each)]),
        ),
      },
    },
    placement: placement(row),
    profile: image.virtualizationType === 'paravirtual' ? 'default-paravirtual' : 'default-hvm',
    'public-hostname': association?.publicDnsName,
    'public-ipv4': association?.publicIp,
    'public-keys': publicKeys(context, row),
    'ramdisk-id': image.ramdiskId,
    'reservation-id': row.reservationId,
    'security-groups': primary?.groups.map(({ GroupName }) => GroupName).join('\n'),
    services: {
      domain: context.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
      partition: context.partition,
    },
    tags:
      row.metadataOptions.instanceMetadataTags === 'enabled'
        ? { instance: Object.fromEntries(row.tags.map(({ Key, Value }) => [Key, Value ?? ''])) }
        : undefined,
  };
}

/** The device of the image's root is called so twice, as on AWS. */
function devices({ blockDevices, image }: InstanceRow): Tree {
  const others = blockDevices.filter(({ deviceName }) => deviceName !== image.rootDeviceName);
  return {
    ami: image.rootDeviceName,
    ...Object.fromEntries(others.map(({ deviceName }, index) => [`ebs${index + 1}`, deviceName])),
    root: image.rootDeviceName,
  };
}

function placement(row: InstanceRow): Tree {
  return {
    'availability-zone': row.zone,
    'availability-zone-id': row.zoneId,
    'group-name': row.placementGroup || undefined,
    'host-id': row.hostId,
    'partition-number': row.partition === undefined ? undefined : String(row.partition),
    region: row.region,
  };
}

function publicKeys({ state }: TimerContext, { keyName }: InstanceRow): Tree | undefined {
  if (keyName === undefined) return undefined;
  return { [`0=${keyName}`]: { 'openssh-key': () => keyPairByName(state, keyName)?.publicKey } };
}

function interfaceTree({ state }: TimerContext, { row, groups }: InstanceInterface): Tree {
  const { association } = row;
  const vpc = state.table(vpcs).get(row.vpcId);
  const subnet = state.table(subnets).get(row.subnetId);
  const ipv6 = row.ipv6Addresses ?? [];
  return {
    'device-number': String(row.attachment?.deviceIndex ?? 0),
    'interface-id': row.id,
    'ipv4-associations':
      association === undefined ? undefined : { [association.publicIp]: row.addresses[0] ?? '' },
    ipv6s: ipv6.length === 0 ? undefined : ipv6.join('\n'),
    'local-hostname': row.privateDnsName,
    'local-ipv4s': row.addresses.join('\n'),
    mac: row.macAddress,
    'network-card': String(row.attachment?.networkCardIndex ?? 0),
    'owner-id': row.account,
    'public-hostname': association?.publicDnsName,
    'public-ipv4s': association?.publicIp,
    'security-group-ids': groups.map(({ GroupId }) => GroupId).join('\n'),
    'security-groups': groups.map(({ GroupName }) => GroupName).join('\n'),
    'subnet-id': row.subnetId,
    'subnet-ipv4-cidr-block': subnet?.cidrBlock,
    'subnet-ipv6-cidr-blocks': subnet?.ipv6Block?.cidrBlock,
    'vpc-id': row.vpcId,
    'vpc-ipv4-cidr-block': vpc?.cidrBlock,
    'vpc-ipv4-cidr-blocks': vpc === undefined ? undefined : ipv4Blocks(vpc).join('\n'),
    'vpc-ipv6-cidr-blocks': vpc?.ipv6Blocks?.map(({ cidrBlock }) => cidrBlock).join('\n'),
  };
}
