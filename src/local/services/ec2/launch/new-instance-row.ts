import type { ActionContext } from '../../../action.ts';
import { wholeSeconds } from '../../../blocks/dates.ts';
import { addressName, resourceName } from '../instances/dns.ts';
import type { BlockDevice, InstanceRow } from '../instances/instance-row.ts';
import { instanceSettings } from '../instances/instance-settings.ts';
import type { InterfaceRow } from '../network/interface-row.ts';
import { vpcs } from '../network/vpc-row.ts';
import { currentBootMode } from './instance-type.ts';
import type { LaunchPlan } from './plan.ts';

/** The row of an instance that is being launched: pending, with AWS's defaults where the request left things open. */
export function newInstanceRow(
  { input, image, type, cpu, network, spot, profile, ...plan }: LaunchPlan,
  id: string,
  reservationId: string,
  launchIndex: number,
  interfaces: readonly InterfaceRow[],
  blockDevices: readonly BlockDevice[],
  { account, region, now, caller, state }: ActionContext,
): InstanceRow {
  const { subnet } = network;
  const launchTime = wholeSeconds(now);
  const dns = input.PrivateDnsNameOptions;
  const hostnameType = dns?.HostnameType ?? subnet.hostnameType;
  const address = interfaces[0]?.addresses[0] ?? '';
  const reservation = input.CapacityReservationSpecification;
  const vpcTenancy = state.table(vpcs).get(subnet.vpcId)?.tenancy;
  return {
    id,
    account,
    region,
    reservationId,
    launchIndex,
    createdAt: launchTime,
    launchTime,
    clientToken: input.ClientToken,
    image: {
      id: image.id,
      architecture: image.architecture,
      virtualizationType: image.virtualizationType,
      hypervisor: image.hypervisor,
      rootDeviceName: image.rootDeviceName,
      rootDeviceType: image.rootDeviceType,
      enaSupport: image.enaSupport,
      platform: image.platform,
      platformDetails: image.platformDetails,
      usageOperation: image.usageOperation,
      bootMode: image.bootMode,
      tpmSupport: image.tpmSupport,
      sriovNetSupport: image.sriovNetSupport,
      kernelId: input.KernelId ?? image.kernelId,
      ramdiskId: input.RamdiskId ?? image.ramdiskId,
    },
    type: type.name,
    currentBootMode: currentBootMode(type, image.bootMode, image.architecture),
    cores: cpu.cores,
    threadsPerCore: cpu.threadsPerCore,
    amdSevSnp: cpu.amdSevSnp,
    vcpus: cpu.vcpus,
    state: 'pending',
    stateReason: { code: 'pending', message: 'pending' },
    transitionReason: '',
    ranOnce: false,
    hibernated: false,
    zone: subnet.zone,
    zoneId: subnet.zoneId,
    tenancy: tenancyIn(vpcTenancy, input.Placement?.Tenancy),
    affinity: input.Placement?.Affinity,
    hostId: input.Placement?.HostId,
    placementGroup: input.Placement?.GroupName ?? '',
    partition: input.Placement?.PartitionNumber,
    subnetId: subnet.id,
    vpcId: subnet.vpcId,
    interfaceIds: interfaces.map((entry) => entry.id),
    publicAddress: network.publicAddress,
    privateDnsName:
      hostnameType === 'resource-name' ? resourceName(region, id) : addressName(region, address),
    hostnameType,
    resourceNameA: dns?.EnableResourceNameDnsARecord ?? subnet.resourceNameA,
    resourceNameAaaa: dns?.EnableResourceNameDnsAAAARecord ?? subnet.resourceNameAaaa,
    sourceDestCheck: interfaces[0]?.sourceDestCheck ?? true,
    keyName: input.KeyName,
    blockDevices,
    ebsOptimized: input.EbsOptimized ?? false,
    userData: plan.userData,
    profileArn: profile?.arn,
    profileId: profile?.id,
    profileAssociationId: profile?.associationId,
    disableApiTermination: input.DisableApiTermination ?? false,
    disableApiStop: input.DisableApiStop ?? false,
    shutdownBehavior: input.InstanceInitiatedShutdownBehavior ?? 'stop',
    monitoring: input.Monitoring?.Enabled ?? false,
    monitoringChangedAt: input.Monitoring?.Enabled === true ? now : undefined,
    metadataOptions: plan.metadataOptions,
    hibernation: input.HibernationOptions?.Configured ?? false,
    enclave: input.EnclaveOptions?.Enabled ?? false,
    autoRecovery: input.MaintenanceOptions?.AutoRecovery ?? 'default',
    rebootMigration: 'default',
    cpuCredits:
      input.CreditSpecification?.CpuCredits ??
      instanceSettings(state).credits[type.name.slice(0, type.name.indexOf('.'))],
    bandwidthWeighting: input.NetworkPerformanceOptions?.BandwidthWeighting ?? 'default',
    capacityReservationPreference: reservation?.CapacityReservationPreference,
    capacityReservationId: reservation?.CapacityReservationTarget?.CapacityReservationId,
    capacityReservationGroup: reservation?.CapacityReservationTarget?.CapacityReservationResourceGroupArn,
    lifecycle: spot === undefined ? undefined : 'spot',
    requesterId: caller.kind === 'assumed-role' ? caller.userId : undefined,
    tags: plan.tags.get('instance') ?? [],
  };
}

/** In a VPC of dedicated tenancy every instance is dedicated, unless it asks for a host of its own. */
export function tenancyIn(vpcTenancy: string | undefined, asked: string | undefined): string {
  if (vpcTenancy === 'dedicated' && asked !== 'host') return 'dedicated';
  return asked === undefined || asked === '' ? 'default' : asked;
}
