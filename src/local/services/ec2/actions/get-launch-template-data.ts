import type { ResponseLaunchTemplateData } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { isReservedKey } from '../../../blocks/tags.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { interfacesOf } from '../instances/instance-interfaces.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { volumes } from '../volumes/volume-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetLaunchTemplateData.html */
export const action = defineAction('ec2', 'GetLaunchTemplateData', {
  authorize: (input, context) => onInstances('GetLaunchTemplateData', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    if (input.DryRun === true) throw dryRunOperation();
    return { LaunchTemplateData: dataOf(row, context) };
  },
});

/** What would launch an instance like this one. Addresses of its own are left out. */
function dataOf(row: InstanceRow, { state }: ActionContext): ResponseLaunchTemplateData {
  const tags = row.tags.filter((tag) => !isReservedKey(tag.Key));
  return {
    ImageId: row.image.id,
    InstanceType: row.type,
    KeyName: row.keyName,
    KernelId: row.image.kernelId,
    RamDiskId: row.image.ramdiskId,
    EbsOptimized: row.ebsOptimized,
    UserData: row.userData,
    IamInstanceProfile: row.profileArn === undefined ? undefined : { Arn: row.profileArn },
    DisableApiTermination: row.disableApiTermination,
    DisableApiStop: row.disableApiStop,
    InstanceInitiatedShutdownBehavior: row.shutdownBehavior,
    Monitoring: { Enabled: row.monitoring },
    Placement: {
      AvailabilityZone: row.zone,
      GroupName: row.placementGroup,
      Tenancy: row.tenancy,
      HostId: row.hostId,
      Affinity: row.affinity,
      PartitionNumber: row.partition,
    },
    BlockDeviceMappings: row.blockDevices.map(({ deviceName, volumeId, deleteOnTermination }) => {
      const volume = state.table(volumes).get(volumeId);
      return {
        DeviceName: deviceName,
        Ebs: {
          DeleteOnTermination: deleteOnTermination,
          Encrypted: volume?.encrypted,
          KmsKeyId: volume?.kmsKeyId,
          SnapshotId: volume?.snapshotId === '' ? undefined : volume?.snapshotId,
          VolumeSize: volume?.size,
          VolumeType: volume?.type,
          Iops: volume?.type === 'gp2' ? undefined : volume?.iops,
          Throughput: volume?.throughput,
        },
      };
    }),
    NetworkInterfaces: interfacesOf(state, row).map((own) => ({
      DeviceIndex: own.row.attachment?.deviceIndex,
      SubnetId: own.row.subnetId,
      Groups: own.row.groupIds,
      Description: own.row.description,
      DeleteOnTermination: own.row.attachment?.deleteOnTermination,
    })),
    CapacityReservationSpecification: { CapacityReservationPreference: row.capacityReservationPreference },
    CreditSpecification: row.cpuCredits === undefined ? undefined : { CpuCredits: row.cpuCredits },
    CpuOptions: { CoreCount: row.cores, ThreadsPerCore: row.threadsPerCore },
    HibernationOptions: { Configured: row.hibernation },
    EnclaveOptions: { Enabled: row.enclave },
    MetadataOptions: {
      State: 'applied',
      HttpTokens: row.metadataOptions.httpTokens,
      HttpPutResponseHopLimit: row.metadataOptions.hopLimit,
      HttpEndpoint: row.metadataOptions.httpEndpoint,
      HttpProtocolIpv6: row.metadataOptions.httpProtocolIpv6,
      InstanceMetadataTags: row.metadataOptions.instanceMetadataTags,
    },
    MaintenanceOptions: { AutoRecovery: row.autoRecovery },
    PrivateDnsNameOptions: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.resourceNameA,
      EnableResourceNameDnsAAAARecord: row.resourceNameAaaa,
    },
    TagSpecifications: tags.length === 0 ? undefined : [{ ResourceType: 'instance', Tags: tags }],
  };
}
