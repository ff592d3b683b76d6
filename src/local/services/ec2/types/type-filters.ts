import type { InstanceTypeFacts } from '../../../../data/instance-type-facts.ts';
import type { FilterTable } from '../../../blocks/filters.ts';

type Table = FilterTable<InstanceTypeFacts>;
const texts = (values: readonly (string | number)[] | undefined) => values?.map(String);

const ebs: Table = {
  'ebs-info.attachment-limit-type': (row) => row.EbsInfo.AttachmentLimitType,
  'ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps': (row) =>
    row.EbsInfo.EbsOptimizedInfo?.BaselineBandwidthInMbps,
  'ebs-info.ebs-optimized-info.baseline-iops': (row) => row.EbsInfo.EbsOptimizedInfo?.BaselineIops,
  'ebs-info.ebs-optimized-info.baseline-throughput-in-mbps': (row) =>
    row.EbsInfo.EbsOptimizedInfo?.BaselineThroughputInMBps,
  'ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps': (row) =>
    row.EbsInfo.EbsOptimizedInfo?.MaximumBandwidthInMbps,
  'ebs-info.ebs-optimized-info.maximum-iops': (row) => row.EbsInfo.EbsOptimizedInfo?.MaximumIops,
  'ebs-info.ebs-optimized-info.maximum-throughput-in-mbps': (row) =>
    row.EbsInfo.EbsOptimizedInfo?.MaximumThroughputInMBps,
  'ebs-info.ebs-optimized-support': (row) => row.EbsInfo.EbsOptimizedSupport,
  'ebs-info.encryption-support': (row) => row.EbsInfo.EncryptionSupport,
  'ebs-info.maximum-ebs-attachments': (row) => row.EbsInfo.MaximumEbsAttachments,
  'ebs-info.nvme-support': (row) => row.EbsInfo.NvmeSupport,
};

const network: Table = {
  'network-info.bandwidth-weightings': (row) => row.NetworkInfo.BandwidthWeightings,
  'network-info.efa-info.maximum-efa-interfaces': (row) => row.NetworkInfo.EfaInfo?.MaximumEfaInterfaces,
  'network-info.efa-supported': (row) => row.NetworkInfo.EfaSupported,
  'network-info.ena-support': (row) => row.NetworkInfo.EnaSupport,
  'network-info.encryption-in-transit-supported': (row) => row.NetworkInfo.EncryptionInTransitSupported,
  'network-info.flexible-ena-queues-support': (row) => row.NetworkInfo.FlexibleEnaQueuesSupport,
  'network-info.ipv4-addresses-per-interface': (row) => row.NetworkInfo.Ipv4AddressesPerInterface,
  'network-info.ipv6-addresses-per-interface': (row) => row.NetworkInfo.Ipv6AddressesPerInterface,
  'network-info.ipv6-supported': (row) => row.NetworkInfo.Ipv6Supported,
  'network-info.maximum-network-cards': (row) => row.NetworkInfo.MaximumNetworkCards,
  'network-info.maximum-network-interfaces': (row) => row.NetworkInfo.MaximumNetworkInterfaces,
  'network-info.network-performance': (row) => row.NetworkInfo.NetworkPerformance,
};

const storage: Table = {
  'instance-storage-info.disk.count': (row) => texts(disks(row, (disk) => disk.Count)),
  'instance-storage-info.disk.size-in-gb': (row) => texts(disks(row, (disk) => disk.SizeInGB)),
  'instance-storage-info.disk.type': (row) => disks(row, (disk) => disk.Type),
  'instance-storage-info.encryption-support': (row) => row.InstanceStorageInfo?.EncryptionSupport,
  'instance-storage-info.nvme-support': (row) => row.InstanceStorageInfo?.NvmeSupport,
  'instance-storage-info.total-size-in-gb': (row) => row.InstanceStorageInfo?.TotalSizeInGB,
  'instance-storage-supported': (row) => row.InstanceStorageSupported,
};

const processor: Table = {
  'processor-info.manufacturer': (row) => row.ProcessorInfo.Manufacturer,
  'processor-info.supported-architecture': (row) => row.ProcessorInfo.SupportedArchitectures,
  'processor-info.supported-features': (row) => row.ProcessorInfo.SupportedFeatures,
  'processor-info.sustained-clock-speed-in-ghz': (row) => row.ProcessorInfo.SustainedClockSpeedInGhz,
  'vcpu-info.default-cores': (row) => row.VCpuInfo.DefaultCores,
  'vcpu-info.default-threads-per-core': (row) => row.VCpuInfo.DefaultThreadsPerCore,
  'vcpu-info.default-vcpus': (row) => row.VCpuInfo.DefaultVCpus,
  'vcpu-info.valid-cores': (row) => texts(row.VCpuInfo.ValidCores),
  'vcpu-info.valid-threads-per-core': (row) => texts(row.VCpuInfo.ValidThreadsPerCore),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html */
export const instanceTypeFilters: Table = {
  ...ebs,
  ...network,
  ...storage,
  ...processor,
  'auto-recovery-supported': (row) => row.AutoRecoverySupported,
  'bare-metal': (row) => row.BareMetal,
  'burstable-performance-supported': (row) => row.BurstablePerformanceSupported,
  'current-generation': (row) => row.CurrentGeneration,
  'dedicated-hosts-supported': (row) => row.DedicatedHostsSupported,
  'free-tier-eligible': (row) => row.FreeTierEligible,
  'hibernation-supported': (row) => row.HibernationSupported,
  hypervisor: (row) => row.Hypervisor,
  'instance-type': (row) => row.InstanceType,
  'memory-info.size-in-mib': (row) => row.MemoryInfo.SizeInMiB,
  'nitro-enclaves-support': (row) => row.NitroEnclavesSupport,
  'nitro-tpm-info.supported-versions': (row) => row.NitroTpmInfo?.SupportedVersions,
  'nitro-tpm-support': (row) => row.NitroTpmSupport,
  'placement-group-info.supported-strategies': (row) => row.PlacementGroupInfo.SupportedStrategies,
  'reboot-migration-support': (row) => row.RebootMigrationSupport,
  'supported-boot-mode': (row) => row.SupportedBootModes,
  'supported-root-device-type': (row) => row.SupportedRootDeviceTypes,
  'supported-usage-class': (row) => row.SupportedUsageClasses,
  'supported-virtualization-type': (row) => row.SupportedVirtualizationTypes,
};

type Disk = NonNullable<NonNullable<InstanceTypeFacts['InstanceStorageInfo']>['Disks']>[number];

function disks<Value>(row: InstanceTypeFacts, read: (disk: Disk) => Value | undefined): Value[] {
  return (row.InstanceStorageInfo?.Disks ?? []).flatMap((disk) => read(disk) ?? []);
}
