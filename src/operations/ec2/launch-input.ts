import type { Image } from '../../wire/generated/ec2.ts';
import type { JsonObject } from '../plan/json.ts';

/** What an instance is launched with, once names were looked up. */
export interface Launch {
  /** Such as `t3.micro`. */
  readonly type: string;
  readonly image: Image;
  /** Ids. */
  readonly groups: readonly string[];
  readonly count?: number;
  /** The tag `Name`. */
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** The name of a key pair. */
  readonly keyName?: string;
  /** The id of a subnet; one of the default VPC when absent. */
  readonly subnet?: string;
  /** Whether it gets a public address; as the subnet says when absent. */
  readonly publicIp?: boolean;
  /** GiB of the root volume; as the image says when absent. */
  readonly rootGib?: number;
  /** The name or ARN of an instance profile. */
  readonly profile?: string;
  /** At most 16,384 bytes. */
  readonly userData?: Uint8Array;
  /** Containers on it may ask for metadata: a hop limit of 2. */
  readonly containers?: boolean;
  /** Metadata without a session token (IMDSv1) is allowed too. */
  readonly imdsV1?: boolean;
  /** Protected from termination. */
  readonly protect?: boolean;
  /** Leaves the root volume as the image and the account have it. */
  readonly unencrypted?: boolean;
  /** A metric each minute instead of each five. */
  readonly monitoring?: boolean;
}

/** The input of RunInstances for a launch. */
export function launchInput(launch: Launch): JsonObject {
  const { count = 1 } = launch;
  const tags = { 'nuage:created-by': 'ec2 create', ...nameTag(launch), ...launch.tags };
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return {
    ImageId: launch.image.ImageId ?? '',
    InstanceType: launch.type,
    MinCount: count,
    MaxCount: count,
    MetadataOptions: {
      HttpTokens: launch.imdsV1 === true ? 'optional' : 'required',
      HttpPutResponseHopLimit: launch.containers === true ? 2 : 1,
      HttpEndpoint: 'enabled',
    },
    ...rootVolume(launch),
    ...network(launch),
    ...(launch.keyName === undefined ? {} : { KeyName: launch.keyName }),
    ...(launch.profile === undefined ? {} : { IamInstanceProfile: profile(launch.profile) }),
    ...(launch.userData === undefined ? {} : { UserData: Buffer.from(launch.userData).toString('base64') }),
    ...(launch.protect === true ? { DisableApiTermination: true } : {}),
    ...(launch.monitoring === true ? { Monitoring: { Enabled: true } } : {}),
    TagSpecifications: ['instance', 'volume', 'network-interface'].map((ResourceType) => ({
      ResourceType,
      Tags,
    })),
  };
}

function nameTag({ name }: Launch): Readonly<Record<string, string>> {
  return name === undefined ? {} : { Name: name };
}

function rootVolume({ image, rootGib, unencrypted }: Launch): JsonObject {
  const { RootDeviceName: DeviceName } = image;
  if (DeviceName === undefined || image.RootDeviceType === 'instance-store') return {};
  const Ebs = {
    ...(unencrypted === true ? {} : { Encrypted: true }),
    ...(rootGib === undefined ? {} : { VolumeSize: rootGib }),
  };
  return Object.keys(Ebs).length === 0 ? {} : { BlockDeviceMappings: [{ DeviceName, Ebs }] };
}

/** Whether the address is public can only be said of an interface, and then subnet and groups are the interface's. */
function network({ subnet, groups, publicIp }: Launch): JsonObject {
  if (publicIp === undefined) {
    return {
      ...(subnet === undefined ? {} : { SubnetId: subnet }),
      ...(groups.length === 0 ? {} : { SecurityGroupIds: [...groups] }),
    };
  }
  return {
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        AssociatePublicIpAddress: publicIp,
        ...(subnet === undefined ? {} : { SubnetId: subnet }),
        ...(groups.length === 0 ? {} : { Groups: [...groups] }),
      },
    ],
  };
}

function profile(named: string): JsonObject {
  return named.startsWith('arn:') ? { Arn: named } : { Name: named };
}
