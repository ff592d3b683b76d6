/** One instance type as `DescribeInstanceTypes` answers it: the members that nuage looks at; the rest is passed on. */
export interface InstanceTypeFacts {
  readonly InstanceType: string;
  readonly CurrentGeneration: boolean;
  readonly FreeTierEligible: boolean;
  readonly BareMetal: boolean;
  readonly Hypervisor?: string;
  readonly HibernationSupported: boolean;
  readonly BurstablePerformanceSupported: boolean;
  readonly DedicatedHostsSupported: boolean;
  readonly AutoRecoverySupported: boolean;
  readonly InstanceStorageSupported: boolean;
  readonly SupportedUsageClasses: readonly string[];
  readonly SupportedRootDeviceTypes: readonly string[];
  readonly SupportedVirtualizationTypes: readonly string[];
  readonly SupportedBootModes: readonly string[];
  readonly NitroEnclavesSupport?: string;
  readonly NitroTpmSupport?: string;
  readonly NitroTpmInfo?: { readonly SupportedVersions?: readonly string[] };
  readonly ProcessorInfo: {
    readonly SupportedArchitectures: readonly string[];
    readonly SustainedClockSpeedInGhz?: number;
    readonly SupportedFeatures?: readonly string[];
    readonly Manufacturer?: string;
  };
  readonly VCpuInfo: {
    readonly DefaultVCpus: number;
    readonly DefaultCores?: number;
    readonly DefaultThreadsPerCore?: number;
    readonly ValidCores?: readonly number[];
    readonly ValidThreadsPerCore?: readonly number[];
  };
  readonly MemoryInfo: { readonly SizeInMiB: number };
  readonly InstanceStorageInfo?: {
    readonly TotalSizeInGB?: number;
    readonly Disks?: readonly {
      readonly SizeInGB?: number;
      readonly Count?: number;
      readonly Type?: string;
    }[];
    readonly NvmeSupport?: string;
    readonly EncryptionSupport?: string;
  };
  readonly EbsInfo: {
    readonly AttachmentLimitType?: string;
    readonly EbsOptimizedSupport: string;
    readonly EncryptionSupport: string;
    readonly NvmeSupport?: string;
    readonly MaximumEbsAttachments?: number;
    readonly EbsOptimizedInfo?: {
      readonly BaselineBandwidthInMbps?: number;
      readonly BaselineThroughputInMBps?: number;
      readonly BaselineIops?: number;
      readonly MaximumBandwidthInMbps?: number;
      readonly MaximumThroughputInMBps?: number;
      readonly MaximumIops?: number;
    };
  };
  readonly NetworkInfo: {
    readonly NetworkPerformance: string;
    readonly MaximumNetworkInterfaces: number;
    readonly MaximumNetworkCards?: number;
    readonly Ipv4AddressesPerInterface: number;
    readonly Ipv6AddressesPerInterface: number;
    readonly Ipv6Supported: boolean;
    readonly EnaSupport: string;
    readonly EfaSupported?: boolean;
    readonly EfaInfo?: { readonly MaximumEfaInterfaces?: number };
    readonly EncryptionInTransitSupported?: boolean;
    readonly FlexibleEnaQueuesSupport?: string;
    readonly BandwidthWeightings?: readonly string[];
  };
  readonly GpuInfo?: {
    readonly TotalGpuMemoryInMiB?: number;
    readonly Gpus?: readonly { readonly Count?: number }[];
  };
  readonly PlacementGroupInfo: { readonly SupportedStrategies: readonly string[] };
  readonly RebootMigrationSupport?: string;
}
