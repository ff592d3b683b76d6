/*
 * Which members of AWS's descriptions are attributes of the resources, one list a kind. Under boto3's names in camel
 * case: `VolumeType` is `volume.volumeType`. What is not here is in `data`.
 */

export const instanceAttributes = [
  'AmiLaunchIndex',
  'Architecture',
  'BlockDeviceMappings',
  'BootMode',
  'ClientToken',
  'CpuOptions',
  'EbsOptimized',
  'EnaSupport',
  'HibernationOptions',
  'Hypervisor',
  'IamInstanceProfile',
  'ImageId',
  'InstanceId',
  'InstanceLifecycle',
  'InstanceType',
  'KernelId',
  'KeyName',
  'LaunchTime',
  'MaintenanceOptions',
  'MetadataOptions',
  'Monitoring',
  'Placement',
  'Platform',
  'PlatformDetails',
  'PrivateDnsName',
  'PrivateIpAddress',
  'ProductCodes',
  'PublicDnsName',
  'PublicIpAddress',
  'RootDeviceName',
  'RootDeviceType',
  'SecurityGroups',
  'SourceDestCheck',
  'SpotInstanceRequestId',
  'StateTransitionReason',
  'SubnetId',
  'VirtualizationType',
  'VpcId',
] as const;

export const volumeAttributes = [
  'Attachments',
  'AvailabilityZone',
  'CreateTime',
  'Encrypted',
  'Iops',
  'KmsKeyId',
  'MultiAttachEnabled',
  'Size',
  'SnapshotId',
  'Throughput',
  'VolumeId',
  'VolumeType',
] as const;

export const snapshotAttributes = [
  'Description',
  'Encrypted',
  'KmsKeyId',
  'OwnerAlias',
  'OwnerId',
  'Progress',
  'SnapshotId',
  'StartTime',
  'StateMessage',
  'StorageTier',
  'VolumeId',
  'VolumeSize',
] as const;

export const imageAttributes = [
  'Architecture',
  'BlockDeviceMappings',
  'BootMode',
  'CreationDate',
  'DeprecationTime',
  'Description',
  'EnaSupport',
  'ImageId',
  'ImageLocation',
  'ImageOwnerAlias',
  'ImageType',
  'OwnerId',
  'Platform',
  'PlatformDetails',
  'Public',
  'RootDeviceName',
  'RootDeviceType',
  'SourceInstanceId',
  'VirtualizationType',
] as const;

export const keyPairAttributes = ['CreateTime', 'KeyFingerprint', 'KeyName', 'KeyPairId', 'KeyType'] as const;

export const vpcAttributes = [
  'CidrBlock',
  'CidrBlockAssociationSet',
  'DhcpOptionsId',
  'InstanceTenancy',
  'Ipv6CidrBlockAssociationSet',
  'IsDefault',
  'OwnerId',
  'VpcId',
] as const;

export const subnetAttributes = [
  'AvailabilityZone',
  'AvailabilityZoneId',
  'AvailableIpAddressCount',
  'CidrBlock',
  'DefaultForAz',
  'Ipv6CidrBlockAssociationSet',
  'MapPublicIpOnLaunch',
  'OwnerId',
  'SubnetArn',
  'SubnetId',
  'VpcId',
] as const;

export const securityGroupAttributes = [
  'Description',
  'GroupId',
  'GroupName',
  'IpPermissions',
  'IpPermissionsEgress',
  'OwnerId',
  'VpcId',
] as const;

export const networkInterfaceAttributes = [
  'Attachment',
  'AvailabilityZone',
  'Description',
  'Groups',
  'InterfaceType',
  'Ipv6Addresses',
  'MacAddress',
  'NetworkInterfaceId',
  'OwnerId',
  'PrivateDnsName',
  'PrivateIpAddress',
  'PrivateIpAddresses',
  'RequesterManaged',
  'SourceDestCheck',
  'SubnetId',
  'VpcId',
] as const;

export const addressAttributes = [
  'AllocationId',
  'AssociationId',
  'Domain',
  'InstanceId',
  'NetworkBorderGroup',
  'NetworkInterfaceId',
  'NetworkInterfaceOwnerId',
  'PrivateIpAddress',
  'PublicIp',
  'PublicIpv4Pool',
] as const;

export const routeTableAttributes = ['OwnerId', 'PropagatingVgws', 'RouteTableId', 'VpcId'] as const;

export const internetGatewayAttributes = ['Attachments', 'InternetGatewayId', 'OwnerId'] as const;

export const networkAclAttributes = [
  'Associations',
  'Entries',
  'IsDefault',
  'NetworkAclId',
  'OwnerId',
  'VpcId',
] as const;

export const dhcpOptionsAttributes = ['DhcpConfigurations', 'DhcpOptionsId', 'OwnerId'] as const;

export const placementGroupAttributes = [
  'GroupArn',
  'GroupId',
  'GroupName',
  'PartitionCount',
  'SpreadLevel',
  'Strategy',
] as const;

export const vpcPeeringConnectionAttributes = [
  'AccepterVpcInfo',
  'ExpirationTime',
  'RequesterVpcInfo',
  'Status',
  'VpcPeeringConnectionId',
] as const;
