import type { Instance, InstanceNetworkInterface } from '../../../../wire/generated/ec2.ts';
import { describeInterface } from './interface-description.ts';
import { heldCapacity } from '../capacity/hold.ts';
import type { InstanceInterface } from './instance-interfaces.ts';
import type { InstanceRow, MetadataOptions } from './instance-row.ts';
import { isGone, stateCode } from './state.ts';
import { metadataOptionsChangeTime, monitoringChangeTime } from './timing.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/**
 * An instance as `DescribeInstances` shows it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html
 */
export function describeInstance(
  row: InstanceRow,
  interfaces: readonly InstanceInterface[],
  now: number,
): Instance {
  const [primary] = interfaces;
  const association = primary?.row.association;
  const cores = row.cores;
  const { image } = row;
  return {
    Architecture: image.architecture,
    BlockDeviceMappings: row.blockDevices.map((device) => ({
      DeviceName: device.deviceName,
      Ebs: {
        AttachTime: new Date(device.attachTime),
        DeleteOnTermination: device.deleteOnTermination,
        Status: device.status,
        VolumeId: device.volumeId,
        EbsCardIndex: 0,
      },
    })),
    ClientToken: row.clientToken ?? '',
    EbsOptimized: row.ebsOptimized,
    EnaSupport: image.enaSupport,
    Hypervisor: image.hypervisor,
    IamInstanceProfile: row.profileArn === undefined ? undefined : { Arn: row.profileArn, Id: row.profileId },
    InstanceLifecycle: row.lifecycle,
    NetworkInterfaces: interfaces.map((entry): InstanceNetworkInterface => describeInterface(entry, row)),
    RootDeviceName: image.rootDeviceName,
    RootDeviceType: image.rootDeviceType,
    SecurityGroups: primary?.groups ?? [],
    SourceDestCheck: isGone(row.state) && primary === undefined ? undefined : row.sourceDestCheck,
    SpotInstanceRequestId: row.spotRequestId,
    SriovNetSupport: image.sriovNetSupport,
    StateReason:
      row.stateReason === undefined
        ? undefined
        : { Code: row.stateReason.code, Message: row.stateReason.message },
    Tags: shownTags(row.tags),
    VirtualizationType: image.virtualizationType,
    CpuOptions:
      cores === undefined
        ? undefined
        : { CoreCount: cores, ThreadsPerCore: row.threadsPerCore ?? 1, AmdSevSnp: row.amdSevSnp },
    CapacityReservationId: heldCapacity(row),
    CapacityReservationSpecification: describeCapacityReservation(row),
    HibernationOptions: { Configured: row.hibernation },
    MetadataOptions: describeMetadataOptions(row, now),
    EnclaveOptions: { Enabled: row.enclave },
    BootMode: image.bootMode,
    PlatformDetails: image.platformDetails,
    UsageOperation: image.usageOperation,
    UsageOperationUpdateTime: new Date(row.createdAt),
    PrivateDnsNameOptions: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.resourceNameA,
      EnableResourceNameDnsAAAARecord: row.resourceNameAaaa,
    },
    TpmSupport: image.tpmSupport,
    MaintenanceOptions: { AutoRecovery: row.autoRecovery, RebootMigration: row.rebootMigration },
    CurrentInstanceBootMode: row.currentBootMode,
    NetworkPerformanceOptions: { BandwidthWeighting: row.bandwidthWeighting },
    Operator: { Managed: false, HiddenByDefault: false },
    SecondaryInterfaces: [],
    InstanceId: row.id,
    ImageId: image.id,
    State: stateCode(row.state),
    PrivateDnsName: row.privateDnsName,
    PublicDnsName: association?.publicDnsName ?? '',
    StateTransitionReason: row.transitionReason,
    KeyName: row.keyName,
    AmiLaunchIndex: row.launchIndex,
    ProductCodes: [],
    InstanceType: row.type,
    LaunchTime: new Date(row.launchTime),
    Placement: {
      AvailabilityZoneId: row.zoneId,
      Affinity: row.affinity,
      GroupName: row.placementGroup,
      PartitionNumber: row.partition,
      HostId: row.hostId,
      Tenancy: row.tenancy,
      AvailabilityZone: row.zone,
    },
    KernelId: image.kernelId,
    RamdiskId: image.ramdiskId,
    Platform: image.platform,
    Monitoring: { State: monitoringState(row, now) },
    SubnetId: row.state === 'terminated' ? undefined : row.subnetId,
    VpcId: row.state === 'terminated' ? undefined : row.vpcId,
    PrivateIpAddress: primary?.row.addresses[0],
    Ipv6Address: primary?.row.ipv6Addresses?.[0],
    PublicIpAddress: association?.publicIp,
  };
}

function describeCapacityReservation(row: InstanceRow): Instance['CapacityReservationSpecification'] {
  if (row.capacityReservationId !== undefined || row.capacityReservationGroup !== undefined)
    return {
      CapacityReservationTarget: {
        CapacityReservationId: row.capacityReservationId,
        CapacityReservationResourceGroupArn: row.capacityReservationGroup,
      },
    };
  return { CapacityReservationPreference: row.capacityReservationPreference ?? 'open' };
}

/** The metadata options, `applied` once the instance has taken them over. */
export function describeMetadataOptions(row: InstanceRow, now: number): Instance['MetadataOptions'] {
  const options: MetadataOptions = row.metadataOptions;
  const applied =
    row.state !== 'pending' && !isGone(row.state) && now - options.changedAt >= metadataOptionsChangeTime;
  return {
    State: applied ? 'applied' : 'pending',
    HttpTokens: options.httpTokens,
    HttpPutResponseHopLimit: options.hopLimit,
    HttpEndpoint: options.httpEndpoint,
    HttpProtocolIpv6: options.httpProtocolIpv6,
    InstanceMetadataTags: options.instanceMetadataTags,
  };
}

/** `pending` and `disabling` for a while after detailed monitoring was asked for or given up. */
export function monitoringState(
  row: InstanceRow,
  now: number,
): 'pending' | 'enabled' | 'disabling' | 'disabled' {
  const changing =
    row.monitoringChangedAt !== undefined && now - row.monitoringChangedAt < monitoringChangeTime;
  if (row.monitoring) return changing ? 'pending' : 'enabled';
  return changing ? 'disabling' : 'disabled';
}
