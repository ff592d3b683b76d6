import type { ActionContext } from '../../../action.ts';
import { wholeSeconds } from '../../../blocks/dates.ts';
import { newId } from '../../../blocks/ids.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { beginTransition } from '../instances/begin-transition.ts';
import { addressName, resourceName } from '../instances/dns.ts';
import { instances, type BlockDevice, type InstanceRow } from '../instances/instance-row.ts';
import { givePublicAddress, newAssociation } from '../instances/public-address.ts';
import { failureOnLaunch } from '../instances/start-failure.ts';
import { createInterfaceRow } from '../network/create-interface.ts';
import { networkInterfaces, type InterfaceRow } from '../network/interface-row.ts';
import { currentBootMode } from './instance-type.ts';
import type { PlannedInterface } from './interfaces.ts';
import type { LaunchPlan } from './plan.ts';
import { createSpotRequest } from './spot-request.ts';
import { createVolumes } from './volumes.ts';

/** A new instance, with its network interfaces. */
export interface Launched {
  readonly row: InstanceRow;
  readonly interfaces: readonly InterfaceRow[];
}

/** Makes one instance with its volumes, its network interfaces and, for Spot, its request; and starts it. */
export function launchInstance(
  plan: LaunchPlan,
  reservationId: string,
  launchIndex: number,
  context: ActionContext,
): Launched {
  const table = context.state.table(instances);
  const id = newId('i', context.random, (taken) => table.get(taken) !== undefined);
  const { subnet } = plan.network;
  const blockDevices = createVolumes(
    context,
    plan.volumes,
    { id, zone: subnet.zone, zoneId: subnet.zoneId },
    plan.tags.get('volume') ?? [],
  );
  const interfaces = plan.network.interfaces.map((planned, index) =>
    attachInterface(context, plan, planned, id, index === 0 && plan.network.publicAddress),
  );
  const row = rowOf(plan, id, reservationId, launchIndex, interfaces, blockDevices, context);
  const spotRequestId =
    plan.spot === undefined ? undefined : createSpotRequest(context, plan, plan.spot, row);
  const complete: InstanceRow = { ...row, spotRequestId, startFailure: failureOnLaunch(context, id) };
  if (plan.network.interfaces[0]?.existing !== undefined) givePublicAddress(context, complete);
  // Its vCPUs have been counted with those of the whole launch: for the count nothing changes here.
  beginTransition(context, complete, complete, 'launch', 'running');
  return { row: complete, interfaces };
}

function attachInterface(
  context: ActionContext,
  plan: LaunchPlan,
  planned: PlannedInterface,
  instanceId: string,
  publicAddress: boolean,
): InterfaceRow {
  const attachment = {
    instanceId,
    instanceOwnerId: context.account,
    deviceIndex: planned.deviceIndex,
    networkCardIndex: planned.networkCardIndex,
    status: 'attached',
    attachTime: wholeSeconds(context.now),
    deleteOnTermination: planned.deleteOnTermination,
  } as const;
  if (planned.existing === undefined)
    return createInterfaceRow(context, {
      ...planned,
      attachment,
      association: publicAddress ? newAssociation(context, instanceId, planned.subnet.vpcId) : undefined,
      tags: plan.tags.get('network-interface') ?? [],
    });
  const table = context.state.table(networkInterfaces);
  const existing = table.get(planned.existing);
  if (existing === undefined)
    throw new TypeError(`${planned.existing} was there when the launch was planned`);
  const id = newId('eni-attach', context.random, () => false);
  const taken: InterfaceRow = {
    ...existing,
    status: 'in-use',
    attachment: { ...attachment, id },
    tags: mergeTags(existing.tags, plan.tags.get('network-interface') ?? []),
  };
  table.put(taken);
  return taken;
}

function rowOf(
  { input, image, type, cpu, network, spot, profile, ...plan }: LaunchPlan,
  id: string,
  reservationId: string,
  launchIndex: number,
  interfaces: readonly InterfaceRow[],
  blockDevices: readonly BlockDevice[],
  { account, region, now, caller }: ActionContext,
): InstanceRow {
  const { subnet } = network;
  const launchTime = wholeSeconds(now);
  const dns = input.PrivateDnsNameOptions;
  const hostnameType = dns?.HostnameType ?? subnet.hostnameType;
  const address = interfaces[0]?.addresses[0] ?? '';
  const reservation = input.CapacityReservationSpecification;
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
    tenancy: input.Placement?.Tenancy ?? 'default',
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
    cpuCredits: input.CreditSpecification?.CpuCredits,
    bandwidthWeighting: input.NetworkPerformanceOptions?.BandwidthWeighting ?? 'default',
    capacityReservationPreference: reservation?.CapacityReservationPreference,
    capacityReservationId: reservation?.CapacityReservationTarget?.CapacityReservationId,
    capacityReservationGroup: reservation?.CapacityReservationTarget?.CapacityReservationResourceGroupArn,
    lifecycle: spot === undefined ? undefined : 'spot',
    requesterId: caller.kind === 'assumed-role' ? caller.userId : undefined,
    tags: plan.tags.get('instance') ?? [],
  };
}
