import type { TimerContext } from '../../../action.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { subnets } from '../network/subnet-row.ts';
import { instances } from '../instances/instance-row.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { countUsage } from '../instances/quota.ts';
import { noteRun } from '../instances/runs.ts';
import type { InstanceStateName } from '../instances/state.ts';
import type { FoundEc2, FoundInstance } from './found.ts';
import { oneOf, tagsOf } from './given.ts';

/** Instances, but for those that are gone or going. What starts runs, and what stops has stopped. */
export function adoptInstances({ instances: all }: FoundEc2, context: TimerContext): void {
  for (const found of all) {
    const state = settled[found.instance.State?.Name ?? ''];
    if (state === undefined) continue;
    const row = rowOf(found, state, context);
    context.state.table(instances).put(row);
    noteRun(context, undefined, row);
    if (state === 'running') countUsage(context.state, row.type, row.lifecycle === 'spot', row.vcpus);
  }
}

const settled: Readonly<Record<string, InstanceStateName>> = {
  pending: 'running',
  running: 'running',
  stopping: 'stopped',
  stopped: 'stopped',
};

function rowOf(found: FoundInstance, state: InstanceStateName, context: TimerContext): InstanceRow {
  const { account, region, now } = context;
  const { instance } = found;
  const launchTime = instance.LaunchTime?.getTime() ?? now;
  const options = instance.MetadataOptions ?? {};
  const names = instance.PrivateDnsNameOptions ?? {};
  const cpu = instance.CpuOptions;
  const reservation = instance.CapacityReservationSpecification;
  const interfaces = [...(instance.NetworkInterfaces ?? [])].sort(
    (one, other) => (one.Attachment?.DeviceIndex ?? 0) - (other.Attachment?.DeviceIndex ?? 0),
  );
  return {
    id: instance.InstanceId ?? '',
    account,
    region,
    reservationId: found.reservationId,
    requesterId: found.requesterId,
    launchIndex: instance.AmiLaunchIndex ?? 0,
    createdAt: instance.UsageOperationUpdateTime?.getTime() ?? launchTime,
    launchTime,
    clientToken: instance.ClientToken === '' ? undefined : instance.ClientToken,
    image: {
      id: instance.ImageId ?? '',
      architecture: instance.Architecture ?? 'x86_64',
      virtualizationType: instance.VirtualizationType ?? 'hvm',
      hypervisor: instance.Hypervisor ?? 'xen',
      rootDeviceName: instance.RootDeviceName ?? '',
      rootDeviceType: instance.RootDeviceType ?? 'ebs',
      enaSupport: instance.EnaSupport ?? false,
      platform: instance.Platform?.toLowerCase(),
      platformDetails: instance.PlatformDetails ?? 'Linux/UNIX',
      usageOperation: instance.UsageOperation ?? 'RunInstances',
      bootMode: instance.BootMode,
      tpmSupport: instance.TpmSupport,
      sriovNetSupport: instance.SriovNetSupport,
      kernelId: instance.KernelId,
      ramdiskId: instance.RamdiskId,
    },
    type: instance.InstanceType ?? '',
    currentBootMode: instance.CurrentInstanceBootMode,
    cores: cpu?.CoreCount,
    threadsPerCore: cpu?.ThreadsPerCore,
    vcpus: (cpu?.CoreCount ?? 1) * (cpu?.ThreadsPerCore ?? 1),
    amdSevSnp: cpu?.AmdSevSnp,
    state,
    stateReason: instance.StateReason && {
      code: instance.StateReason.Code ?? '',
      message: instance.StateReason.Message ?? '',
    },
    transitionReason: instance.StateTransitionReason ?? '',
    runningSince: state === 'running' ? launchTime : undefined,
    ranOnce: true,
    hibernated: false,
    endedAt: state === 'stopped' ? now : undefined,
    zone: instance.Placement?.AvailabilityZone ?? '',
    zoneId: instance.Placement?.AvailabilityZoneId ?? '',
    tenancy: instance.Placement?.Tenancy ?? 'default',
    affinity: instance.Placement?.Affinity,
    hostId: instance.Placement?.HostId,
    placementGroup: instance.Placement?.GroupName ?? '',
    partition: instance.Placement?.PartitionNumber,
    subnetId: instance.SubnetId ?? '',
    vpcId: instance.VpcId ?? '',
    interfaceIds: interfaces.flatMap(({ NetworkInterfaceId }) => NetworkInterfaceId ?? []),
    publicAddress: takesPublicAddress(found, context),
    privateDnsName: instance.PrivateDnsName ?? '',
    hostnameType: names.HostnameType ?? 'ip-name',
    resourceNameA: names.EnableResourceNameDnsARecord ?? false,
    resourceNameAaaa: names.EnableResourceNameDnsAAAARecord ?? false,
    sourceDestCheck: instance.SourceDestCheck ?? true,
    keyName: instance.KeyName,
    blockDevices: (instance.BlockDeviceMappings ?? []).map(({ DeviceName = '', Ebs = {} }) => ({
      deviceName: DeviceName,
      volumeId: Ebs.VolumeId ?? '',
      attachTime: Ebs.AttachTime?.getTime() ?? now,
      status: 'attached',
      deleteOnTermination: Ebs.DeleteOnTermination ?? false,
    })),
    ebsOptimized: instance.EbsOptimized ?? false,
    profileArn: instance.IamInstanceProfile?.Arn,
    profileId: instance.IamInstanceProfile?.Id,
    disableApiTermination: found.disableApiTermination ?? false,
    disableApiStop: found.disableApiStop ?? false,
    shutdownBehavior: found.shutdownBehavior ?? 'stop',
    monitoring: oneOf(['enabled', 'pending'], instance.Monitoring?.State, undefined) !== undefined,
    metadataOptions: {
      httpTokens: options.HttpTokens ?? 'optional',
      hopLimit: options.HttpPutResponseHopLimit ?? 1,
      httpEndpoint: options.HttpEndpoint ?? 'enabled',
      httpProtocolIpv6: options.HttpProtocolIpv6 ?? 'disabled',
      instanceMetadataTags: options.InstanceMetadataTags ?? 'disabled',
      changedAt: launchTime,
    },
    hibernation: instance.HibernationOptions?.Configured ?? false,
    enclave: instance.EnclaveOptions?.Enabled ?? false,
    autoRecovery: instance.MaintenanceOptions?.AutoRecovery ?? 'default',
    rebootMigration: instance.MaintenanceOptions?.RebootMigration ?? 'default',
    bandwidthWeighting: instance.NetworkPerformanceOptions?.BandwidthWeighting ?? 'default',
    capacityReservationPreference: reservation?.CapacityReservationPreference,
    capacityReservationId: reservation?.CapacityReservationTarget?.CapacityReservationId,
    capacityReservationGroup: reservation?.CapacityReservationTarget?.CapacityReservationResourceGroupArn,
    capacityHeld: instance.CapacityReservationId,
    lifecycle: instance.InstanceLifecycle,
    spotRequestId: instance.SpotInstanceRequestId,
    tags: tagsOf(instance.Tags),
  };
}

/** Of one that is stopped EC2 does not say it: then as its subnet has it. */
function takesPublicAddress({ instance }: FoundInstance, { state }: TimerContext): boolean {
  const [primary] = instance.NetworkInterfaces ?? [];
  const association = state.table(networkInterfaces).get(primary?.NetworkInterfaceId ?? '')?.association;
  if (association !== undefined) return association.ipOwnerId === 'amazon';
  if (instance.State?.Name === 'running') return false;
  return state.table(subnets).get(instance.SubnetId ?? '')?.mapPublicIpOnLaunch ?? false;
}
