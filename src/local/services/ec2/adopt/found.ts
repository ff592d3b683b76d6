import type {
  Address,
  DhcpOptions,
  Image,
  Instance,
  InternetGateway,
  KeyPairInfo,
  LaunchTemplate,
  LaunchTemplateVersion,
  NetworkAcl,
  NetworkInterface,
  RouteTable,
  SecurityGroup,
  SecurityGroupRule,
  Snapshot,
  Subnet,
  Volume,
  Vpc,
} from '../../../../wire/generated/ec2.ts';

/** An instance with what `DescribeInstances` does not say of it, where that was asked for. */
export interface FoundInstance {
  readonly instance: Instance;
  readonly reservationId: string;
  readonly requesterId?: string | undefined;
  readonly disableApiTermination?: boolean | undefined;
  readonly disableApiStop?: boolean | undefined;
  readonly shutdownBehavior?: string | undefined;
}

/** A VPC with the attributes that are asked for one by one. */
export interface FoundVpc {
  readonly vpc: Vpc;
  readonly enableDnsSupport: boolean;
  readonly enableDnsHostnames: boolean;
}

/** What an account has of EC2 in a region, as EC2 describes it. */
export interface FoundEc2 {
  readonly vpcs: readonly FoundVpc[];
  readonly dhcpOptions: readonly DhcpOptions[];
  readonly subnets: readonly Subnet[];
  readonly internetGateways: readonly InternetGateway[];
  readonly routeTables: readonly RouteTable[];
  readonly networkAcls: readonly NetworkAcl[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly securityGroupRules: readonly SecurityGroupRule[];
  readonly networkInterfaces: readonly NetworkInterface[];
  readonly addresses: readonly Address[];
  readonly keyPairs: readonly KeyPairInfo[];
  readonly snapshots: readonly Snapshot[];
  /** Its own, and those of others that its instances and templates are launched from. */
  readonly images: readonly Image[];
  readonly volumes: readonly Volume[];
  readonly instances: readonly FoundInstance[];
  readonly templates: readonly LaunchTemplate[];
  readonly templateVersions: readonly LaunchTemplateVersion[];
}
