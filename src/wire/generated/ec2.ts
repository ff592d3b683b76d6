// Made by `npm run generate`. Do not edit.

/** The actions of ec2 in use. */
export interface Actions {
  AcceptVpcPeeringConnection: { input: AcceptVpcPeeringConnectionRequest; output: AcceptVpcPeeringConnectionResult };
  AllocateAddress: { input: AllocateAddressRequest; output: AllocateAddressResult };
  AssignIpv6Addresses: { input: AssignIpv6AddressesRequest; output: AssignIpv6AddressesResult };
  AssignPrivateIpAddresses: { input: AssignPrivateIpAddressesRequest; output: AssignPrivateIpAddressesResult };
  AssociateAddress: { input: AssociateAddressRequest; output: AssociateAddressResult };
  AssociateDhcpOptions: { input: AssociateDhcpOptionsRequest; output: Record<string, never> };
  AssociateIamInstanceProfile: { input: AssociateIamInstanceProfileRequest; output: AssociateIamInstanceProfileResult };
  AssociateRouteTable: { input: AssociateRouteTableRequest; output: AssociateRouteTableResult };
  AssociateSubnetCidrBlock: { input: AssociateSubnetCidrBlockRequest; output: AssociateSubnetCidrBlockResult };
  AssociateVpcCidrBlock: { input: AssociateVpcCidrBlockRequest; output: AssociateVpcCidrBlockResult };
  AttachInternetGateway: { input: AttachInternetGatewayRequest; output: Record<string, never> };
  AttachNetworkInterface: { input: AttachNetworkInterfaceRequest; output: AttachNetworkInterfaceResult };
  AttachVolume: { input: AttachVolumeRequest; output: VolumeAttachment };
  AttachVpnGateway: { input: AttachVpnGatewayRequest; output: AttachVpnGatewayResult };
  AuthorizeSecurityGroupEgress: { input: AuthorizeSecurityGroupEgressRequest; output: AuthorizeSecurityGroupEgressResult };
  AuthorizeSecurityGroupIngress: { input: AuthorizeSecurityGroupIngressRequest; output: AuthorizeSecurityGroupIngressResult };
  CancelImageLaunchPermission: { input: CancelImageLaunchPermissionRequest; output: CancelImageLaunchPermissionResult };
  CancelSpotInstanceRequests: { input: CancelSpotInstanceRequestsRequest; output: CancelSpotInstanceRequestsResult };
  CopyImage: { input: CopyImageRequest; output: CopyImageResult };
  CopySnapshot: { input: CopySnapshotRequest; output: CopySnapshotResult };
  CreateCustomerGateway: { input: CreateCustomerGatewayRequest; output: CreateCustomerGatewayResult };
  CreateDefaultSubnet: { input: CreateDefaultSubnetRequest; output: CreateDefaultSubnetResult };
  CreateDefaultVpc: { input: CreateDefaultVpcRequest; output: CreateDefaultVpcResult };
  CreateDhcpOptions: { input: CreateDhcpOptionsRequest; output: CreateDhcpOptionsResult };
  CreateEgressOnlyInternetGateway: { input: CreateEgressOnlyInternetGatewayRequest; output: CreateEgressOnlyInternetGatewayResult };
  CreateFlowLogs: { input: CreateFlowLogsRequest; output: CreateFlowLogsResult };
  CreateImage: { input: CreateImageRequest; output: CreateImageResult };
  CreateInternetGateway: { input: CreateInternetGatewayRequest; output: CreateInternetGatewayResult };
  CreateKeyPair: { input: CreateKeyPairRequest; output: KeyPair };
  CreateLaunchTemplate: { input: CreateLaunchTemplateRequest; output: CreateLaunchTemplateResult };
  CreateLaunchTemplateVersion: { input: CreateLaunchTemplateVersionRequest; output: CreateLaunchTemplateVersionResult };
  CreateManagedPrefixList: { input: CreateManagedPrefixListRequest; output: CreateManagedPrefixListResult };
  CreateNatGateway: { input: CreateNatGatewayRequest; output: CreateNatGatewayResult };
  CreateNetworkAcl: { input: CreateNetworkAclRequest; output: CreateNetworkAclResult };
  CreateNetworkAclEntry: { input: CreateNetworkAclEntryRequest; output: Record<string, never> };
  CreateNetworkInterface: { input: CreateNetworkInterfaceRequest; output: CreateNetworkInterfaceResult };
  CreatePlacementGroup: { input: CreatePlacementGroupRequest; output: CreatePlacementGroupResult };
  CreateRoute: { input: CreateRouteRequest; output: CreateRouteResult };
  CreateRouteTable: { input: CreateRouteTableRequest; output: CreateRouteTableResult };
  CreateSecurityGroup: { input: CreateSecurityGroupRequest; output: CreateSecurityGroupResult };
  CreateSnapshot: { input: CreateSnapshotRequest; output: Snapshot };
  CreateSnapshots: { input: CreateSnapshotsRequest; output: CreateSnapshotsResult };
  CreateSubnet: { input: CreateSubnetRequest; output: CreateSubnetResult };
  CreateTags: { input: CreateTagsRequest; output: Record<string, never> };
  CreateVolume: { input: CreateVolumeRequest; output: Volume };
  CreateVpc: { input: CreateVpcRequest; output: CreateVpcResult };
  CreateVpcEndpoint: { input: CreateVpcEndpointRequest; output: CreateVpcEndpointResult };
  CreateVpcPeeringConnection: { input: CreateVpcPeeringConnectionRequest; output: CreateVpcPeeringConnectionResult };
  CreateVpnConnection: { input: CreateVpnConnectionRequest; output: CreateVpnConnectionResult };
  CreateVpnConnectionRoute: { input: CreateVpnConnectionRouteRequest; output: Record<string, never> };
  CreateVpnGateway: { input: CreateVpnGatewayRequest; output: CreateVpnGatewayResult };
  DeleteCustomerGateway: { input: DeleteCustomerGatewayRequest; output: Record<string, never> };
  DeleteDhcpOptions: { input: DeleteDhcpOptionsRequest; output: Record<string, never> };
  DeleteEgressOnlyInternetGateway: { input: DeleteEgressOnlyInternetGatewayRequest; output: DeleteEgressOnlyInternetGatewayResult };
  DeleteFlowLogs: { input: DeleteFlowLogsRequest; output: DeleteFlowLogsResult };
  DeleteInternetGateway: { input: DeleteInternetGatewayRequest; output: Record<string, never> };
  DeleteKeyPair: { input: DeleteKeyPairRequest; output: DeleteKeyPairResult };
  DeleteLaunchTemplate: { input: DeleteLaunchTemplateRequest; output: DeleteLaunchTemplateResult };
  DeleteLaunchTemplateVersions: { input: DeleteLaunchTemplateVersionsRequest; output: DeleteLaunchTemplateVersionsResult };
  DeleteManagedPrefixList: { input: DeleteManagedPrefixListRequest; output: DeleteManagedPrefixListResult };
  DeleteNatGateway: { input: DeleteNatGatewayRequest; output: DeleteNatGatewayResult };
  DeleteNetworkAcl: { input: DeleteNetworkAclRequest; output: Record<string, never> };
  DeleteNetworkAclEntry: { input: DeleteNetworkAclEntryRequest; output: Record<string, never> };
  DeleteNetworkInterface: { input: DeleteNetworkInterfaceRequest; output: Record<string, never> };
  DeletePlacementGroup: { input: DeletePlacementGroupRequest; output: Record<string, never> };
  DeleteRoute: { input: DeleteRouteRequest; output: Record<string, never> };
  DeleteRouteTable: { input: DeleteRouteTableRequest; output: Record<string, never> };
  DeleteSecurityGroup: { input: DeleteSecurityGroupRequest; output: DeleteSecurityGroupResult };
  DeleteSnapshot: { input: DeleteSnapshotRequest; output: Record<string, never> };
  DeleteSubnet: { input: DeleteSubnetRequest; output: Record<string, never> };
  DeleteTags: { input: DeleteTagsRequest; output: Record<string, never> };
  DeleteVolume: { input: DeleteVolumeRequest; output: Record<string, never> };
  DeleteVpc: { input: DeleteVpcRequest; output: Record<string, never> };
  DeleteVpcEndpoints: { input: DeleteVpcEndpointsRequest; output: DeleteVpcEndpointsResult };
  DeleteVpcPeeringConnection: { input: DeleteVpcPeeringConnectionRequest; output: DeleteVpcPeeringConnectionResult };
  DeleteVpnConnection: { input: DeleteVpnConnectionRequest; output: Record<string, never> };
  DeleteVpnConnectionRoute: { input: DeleteVpnConnectionRouteRequest; output: Record<string, never> };
  DeleteVpnGateway: { input: DeleteVpnGatewayRequest; output: Record<string, never> };
  DeregisterImage: { input: DeregisterImageRequest; output: DeregisterImageResult };
  DescribeAccountAttributes: { input: DescribeAccountAttributesRequest; output: DescribeAccountAttributesResult };
  DescribeAddresses: { input: DescribeAddressesRequest; output: DescribeAddressesResult };
  DescribeAddressesAttribute: { input: DescribeAddressesAttributeRequest; output: DescribeAddressesAttributeResult };
  DescribeAvailabilityZones: { input: DescribeAvailabilityZonesRequest; output: DescribeAvailabilityZonesResult };
  DescribeBundleTasks: { input: DescribeBundleTasksRequest; output: DescribeBundleTasksResult };
  DescribeCarrierGateways: { input: DescribeCarrierGatewaysRequest; output: DescribeCarrierGatewaysResult };
  DescribeConversionTasks: { input: DescribeConversionTasksRequest; output: DescribeConversionTasksResult };
  DescribeCustomerGateways: { input: DescribeCustomerGatewaysRequest; output: DescribeCustomerGatewaysResult };
  DescribeDhcpOptions: { input: DescribeDhcpOptionsRequest; output: DescribeDhcpOptionsResult };
  DescribeEgressOnlyInternetGateways: { input: DescribeEgressOnlyInternetGatewaysRequest; output: DescribeEgressOnlyInternetGatewaysResult };
  DescribeExportImageTasks: { input: DescribeExportImageTasksRequest; output: DescribeExportImageTasksResult };
  DescribeExportTasks: { input: DescribeExportTasksRequest; output: DescribeExportTasksResult };
  DescribeFleets: { input: DescribeFleetsRequest; output: DescribeFleetsResult };
  DescribeFlowLogs: { input: DescribeFlowLogsRequest; output: DescribeFlowLogsResult };
  DescribeHosts: { input: DescribeHostsRequest; output: DescribeHostsResult };
  DescribeIamInstanceProfileAssociations: { input: DescribeIamInstanceProfileAssociationsRequest; output: DescribeIamInstanceProfileAssociationsResult };
  DescribeImageAttribute: { input: DescribeImageAttributeRequest; output: ImageAttribute };
  DescribeImageReferences: { input: DescribeImageReferencesRequest; output: DescribeImageReferencesResult };
  DescribeImages: { input: DescribeImagesRequest; output: DescribeImagesResult };
  DescribeImportImageTasks: { input: DescribeImportImageTasksRequest; output: DescribeImportImageTasksResult };
  DescribeImportSnapshotTasks: { input: DescribeImportSnapshotTasksRequest; output: DescribeImportSnapshotTasksResult };
  DescribeInstanceAttribute: { input: DescribeInstanceAttributeRequest; output: InstanceAttribute };
  DescribeInstanceCreditSpecifications: { input: DescribeInstanceCreditSpecificationsRequest; output: DescribeInstanceCreditSpecificationsResult };
  DescribeInstanceStatus: { input: DescribeInstanceStatusRequest; output: DescribeInstanceStatusResult };
  DescribeInstanceTypeOfferings: { input: DescribeInstanceTypeOfferingsRequest; output: DescribeInstanceTypeOfferingsResult };
  DescribeInstanceTypes: { input: DescribeInstanceTypesRequest; output: DescribeInstanceTypesResult };
  DescribeInstances: { input: DescribeInstancesRequest; output: DescribeInstancesResult };
  DescribeInternetGateways: { input: DescribeInternetGatewaysRequest; output: DescribeInternetGatewaysResult };
  DescribeKeyPairs: { input: DescribeKeyPairsRequest; output: DescribeKeyPairsResult };
  DescribeLaunchTemplateVersions: { input: DescribeLaunchTemplateVersionsRequest; output: DescribeLaunchTemplateVersionsResult };
  DescribeLaunchTemplates: { input: DescribeLaunchTemplatesRequest; output: DescribeLaunchTemplatesResult };
  DescribeLockedSnapshots: { input: DescribeLockedSnapshotsRequest; output: DescribeLockedSnapshotsResult };
  DescribeManagedPrefixLists: { input: DescribeManagedPrefixListsRequest; output: DescribeManagedPrefixListsResult };
  DescribeNatGateways: { input: DescribeNatGatewaysRequest; output: DescribeNatGatewaysResult };
  DescribeNetworkAcls: { input: DescribeNetworkAclsRequest; output: DescribeNetworkAclsResult };
  DescribeNetworkInterfaceAttribute: { input: DescribeNetworkInterfaceAttributeRequest; output: DescribeNetworkInterfaceAttributeResult };
  DescribeNetworkInterfaces: { input: DescribeNetworkInterfacesRequest; output: DescribeNetworkInterfacesResult };
  DescribePlacementGroups: { input: DescribePlacementGroupsRequest; output: DescribePlacementGroupsResult };
  DescribePrefixLists: { input: DescribePrefixListsRequest; output: DescribePrefixListsResult };
  DescribeRegions: { input: DescribeRegionsRequest; output: DescribeRegionsResult };
  DescribeRouteTables: { input: DescribeRouteTablesRequest; output: DescribeRouteTablesResult };
  DescribeSecurityGroupReferences: { input: DescribeSecurityGroupReferencesRequest; output: DescribeSecurityGroupReferencesResult };
  DescribeSecurityGroupRules: { input: DescribeSecurityGroupRulesRequest; output: DescribeSecurityGroupRulesResult };
  DescribeSecurityGroups: { input: DescribeSecurityGroupsRequest; output: DescribeSecurityGroupsResult };
  DescribeSnapshotAttribute: { input: DescribeSnapshotAttributeRequest; output: DescribeSnapshotAttributeResult };
  DescribeSnapshotTierStatus: { input: DescribeSnapshotTierStatusRequest; output: DescribeSnapshotTierStatusResult };
  DescribeSnapshots: { input: DescribeSnapshotsRequest; output: DescribeSnapshotsResult };
  DescribeSpotFleetRequests: { input: DescribeSpotFleetRequestsRequest; output: DescribeSpotFleetRequestsResponse };
  DescribeSpotInstanceRequests: { input: DescribeSpotInstanceRequestsRequest; output: DescribeSpotInstanceRequestsResult };
  DescribeStaleSecurityGroups: { input: DescribeStaleSecurityGroupsRequest; output: DescribeStaleSecurityGroupsResult };
  DescribeSubnets: { input: DescribeSubnetsRequest; output: DescribeSubnetsResult };
  DescribeTags: { input: DescribeTagsRequest; output: DescribeTagsResult };
  DescribeVolumeAttribute: { input: DescribeVolumeAttributeRequest; output: DescribeVolumeAttributeResult };
  DescribeVolumeStatus: { input: DescribeVolumeStatusRequest; output: DescribeVolumeStatusResult };
  DescribeVolumes: { input: DescribeVolumesRequest; output: DescribeVolumesResult };
  DescribeVolumesModifications: { input: DescribeVolumesModificationsRequest; output: DescribeVolumesModificationsResult };
  DescribeVpcAttribute: { input: DescribeVpcAttributeRequest; output: DescribeVpcAttributeResult };
  DescribeVpcEndpoints: { input: DescribeVpcEndpointsRequest; output: DescribeVpcEndpointsResult };
  DescribeVpcPeeringConnections: { input: DescribeVpcPeeringConnectionsRequest; output: DescribeVpcPeeringConnectionsResult };
  DescribeVpcs: { input: DescribeVpcsRequest; output: DescribeVpcsResult };
  DescribeVpnConnections: { input: DescribeVpnConnectionsRequest; output: DescribeVpnConnectionsResult };
  DescribeVpnGateways: { input: DescribeVpnGatewaysRequest; output: DescribeVpnGatewaysResult };
  DetachInternetGateway: { input: DetachInternetGatewayRequest; output: Record<string, never> };
  DetachNetworkInterface: { input: DetachNetworkInterfaceRequest; output: Record<string, never> };
  DetachVolume: { input: DetachVolumeRequest; output: VolumeAttachment };
  DetachVpnGateway: { input: DetachVpnGatewayRequest; output: Record<string, never> };
  DisableEbsEncryptionByDefault: { input: DisableEbsEncryptionByDefaultRequest; output: DisableEbsEncryptionByDefaultResult };
  DisableImage: { input: DisableImageRequest; output: DisableImageResult };
  DisableImageBlockPublicAccess: { input: DisableImageBlockPublicAccessRequest; output: DisableImageBlockPublicAccessResult };
  DisableImageDeprecation: { input: DisableImageDeprecationRequest; output: DisableImageDeprecationResult };
  DisableImageDeregistrationProtection: { input: DisableImageDeregistrationProtectionRequest; output: DisableImageDeregistrationProtectionResult };
  DisableSnapshotBlockPublicAccess: { input: DisableSnapshotBlockPublicAccessRequest; output: DisableSnapshotBlockPublicAccessResult };
  DisassociateAddress: { input: DisassociateAddressRequest; output: Record<string, never> };
  DisassociateIamInstanceProfile: { input: DisassociateIamInstanceProfileRequest; output: DisassociateIamInstanceProfileResult };
  DisassociateRouteTable: { input: DisassociateRouteTableRequest; output: Record<string, never> };
  DisassociateSubnetCidrBlock: { input: DisassociateSubnetCidrBlockRequest; output: DisassociateSubnetCidrBlockResult };
  DisassociateVpcCidrBlock: { input: DisassociateVpcCidrBlockRequest; output: DisassociateVpcCidrBlockResult };
  EnableEbsEncryptionByDefault: { input: EnableEbsEncryptionByDefaultRequest; output: EnableEbsEncryptionByDefaultResult };
  EnableImage: { input: EnableImageRequest; output: EnableImageResult };
  EnableImageBlockPublicAccess: { input: EnableImageBlockPublicAccessRequest; output: EnableImageBlockPublicAccessResult };
  EnableImageDeprecation: { input: EnableImageDeprecationRequest; output: EnableImageDeprecationResult };
  EnableImageDeregistrationProtection: { input: EnableImageDeregistrationProtectionRequest; output: EnableImageDeregistrationProtectionResult };
  EnableSnapshotBlockPublicAccess: { input: EnableSnapshotBlockPublicAccessRequest; output: EnableSnapshotBlockPublicAccessResult };
  EnableVolumeIO: { input: EnableVolumeIORequest; output: Record<string, never> };
  GetConsoleOutput: { input: GetConsoleOutputRequest; output: GetConsoleOutputResult };
  GetConsoleScreenshot: { input: GetConsoleScreenshotRequest; output: GetConsoleScreenshotResult };
  GetEbsDefaultKmsKeyId: { input: GetEbsDefaultKmsKeyIdRequest; output: GetEbsDefaultKmsKeyIdResult };
  GetEbsEncryptionByDefault: { input: GetEbsEncryptionByDefaultRequest; output: GetEbsEncryptionByDefaultResult };
  GetImageBlockPublicAccessState: { input: GetImageBlockPublicAccessStateRequest; output: GetImageBlockPublicAccessStateResult };
  GetLaunchTemplateData: { input: GetLaunchTemplateDataRequest; output: GetLaunchTemplateDataResult };
  GetManagedPrefixListAssociations: { input: GetManagedPrefixListAssociationsRequest; output: GetManagedPrefixListAssociationsResult };
  GetManagedPrefixListEntries: { input: GetManagedPrefixListEntriesRequest; output: GetManagedPrefixListEntriesResult };
  GetPasswordData: { input: GetPasswordDataRequest; output: GetPasswordDataResult };
  GetSecurityGroupsForVpc: { input: GetSecurityGroupsForVpcRequest; output: GetSecurityGroupsForVpcResult };
  GetSnapshotBlockPublicAccessState: { input: GetSnapshotBlockPublicAccessStateRequest; output: GetSnapshotBlockPublicAccessStateResult };
  ImportKeyPair: { input: ImportKeyPairRequest; output: ImportKeyPairResult };
  ListImagesInRecycleBin: { input: ListImagesInRecycleBinRequest; output: ListImagesInRecycleBinResult };
  ListSnapshotsInRecycleBin: { input: ListSnapshotsInRecycleBinRequest; output: ListSnapshotsInRecycleBinResult };
  ListVolumesInRecycleBin: { input: ListVolumesInRecycleBinRequest; output: ListVolumesInRecycleBinResult };
  LockSnapshot: { input: LockSnapshotRequest; output: LockSnapshotResult };
  ModifyAddressAttribute: { input: ModifyAddressAttributeRequest; output: ModifyAddressAttributeResult };
  ModifyEbsDefaultKmsKeyId: { input: ModifyEbsDefaultKmsKeyIdRequest; output: ModifyEbsDefaultKmsKeyIdResult };
  ModifyImageAttribute: { input: ModifyImageAttributeRequest; output: Record<string, never> };
  ModifyInstanceAttribute: { input: ModifyInstanceAttributeRequest; output: Record<string, never> };
  ModifyInstanceCpuOptions: { input: ModifyInstanceCpuOptionsRequest; output: ModifyInstanceCpuOptionsResult };
  ModifyInstanceCreditSpecification: { input: ModifyInstanceCreditSpecificationRequest; output: ModifyInstanceCreditSpecificationResult };
  ModifyInstanceMaintenanceOptions: { input: ModifyInstanceMaintenanceOptionsRequest; output: ModifyInstanceMaintenanceOptionsResult };
  ModifyInstanceMetadataOptions: { input: ModifyInstanceMetadataOptionsRequest; output: ModifyInstanceMetadataOptionsResult };
  ModifyInstancePlacement: { input: ModifyInstancePlacementRequest; output: ModifyInstancePlacementResult };
  ModifyLaunchTemplate: { input: ModifyLaunchTemplateRequest; output: ModifyLaunchTemplateResult };
  ModifyManagedPrefixList: { input: ModifyManagedPrefixListRequest; output: ModifyManagedPrefixListResult };
  ModifyNetworkInterfaceAttribute: { input: ModifyNetworkInterfaceAttributeRequest; output: Record<string, never> };
  ModifyPrivateDnsNameOptions: { input: ModifyPrivateDnsNameOptionsRequest; output: ModifyPrivateDnsNameOptionsResult };
  ModifySecurityGroupRules: { input: ModifySecurityGroupRulesRequest; output: ModifySecurityGroupRulesResult };
  ModifySnapshotAttribute: { input: ModifySnapshotAttributeRequest; output: Record<string, never> };
  ModifySnapshotTier: { input: ModifySnapshotTierRequest; output: ModifySnapshotTierResult };
  ModifySubnetAttribute: { input: ModifySubnetAttributeRequest; output: Record<string, never> };
  ModifyVolume: { input: ModifyVolumeRequest; output: ModifyVolumeResult };
  ModifyVolumeAttribute: { input: ModifyVolumeAttributeRequest; output: Record<string, never> };
  ModifyVpcAttribute: { input: ModifyVpcAttributeRequest; output: Record<string, never> };
  ModifyVpcEndpoint: { input: ModifyVpcEndpointRequest; output: ModifyVpcEndpointResult };
  ModifyVpcPeeringConnectionOptions: { input: ModifyVpcPeeringConnectionOptionsRequest; output: ModifyVpcPeeringConnectionOptionsResult };
  ModifyVpcTenancy: { input: ModifyVpcTenancyRequest; output: ModifyVpcTenancyResult };
  MonitorInstances: { input: MonitorInstancesRequest; output: MonitorInstancesResult };
  RebootInstances: { input: RebootInstancesRequest; output: Record<string, never> };
  RegisterImage: { input: RegisterImageRequest; output: RegisterImageResult };
  RejectVpcPeeringConnection: { input: RejectVpcPeeringConnectionRequest; output: RejectVpcPeeringConnectionResult };
  ReleaseAddress: { input: ReleaseAddressRequest; output: Record<string, never> };
  ReplaceIamInstanceProfileAssociation: { input: ReplaceIamInstanceProfileAssociationRequest; output: ReplaceIamInstanceProfileAssociationResult };
  ReplaceNetworkAclAssociation: { input: ReplaceNetworkAclAssociationRequest; output: ReplaceNetworkAclAssociationResult };
  ReplaceNetworkAclEntry: { input: ReplaceNetworkAclEntryRequest; output: Record<string, never> };
  ReplaceRoute: { input: ReplaceRouteRequest; output: Record<string, never> };
  ReplaceRouteTableAssociation: { input: ReplaceRouteTableAssociationRequest; output: ReplaceRouteTableAssociationResult };
  ReportInstanceStatus: { input: ReportInstanceStatusRequest; output: Record<string, never> };
  RequestSpotInstances: { input: RequestSpotInstancesRequest; output: RequestSpotInstancesResult };
  ResetAddressAttribute: { input: ResetAddressAttributeRequest; output: ResetAddressAttributeResult };
  ResetEbsDefaultKmsKeyId: { input: ResetEbsDefaultKmsKeyIdRequest; output: ResetEbsDefaultKmsKeyIdResult };
  ResetImageAttribute: { input: ResetImageAttributeRequest; output: Record<string, never> };
  ResetInstanceAttribute: { input: ResetInstanceAttributeRequest; output: Record<string, never> };
  ResetNetworkInterfaceAttribute: { input: ResetNetworkInterfaceAttributeRequest; output: Record<string, never> };
  ResetSnapshotAttribute: { input: ResetSnapshotAttributeRequest; output: Record<string, never> };
  RestoreImageFromRecycleBin: { input: RestoreImageFromRecycleBinRequest; output: RestoreImageFromRecycleBinResult };
  RestoreManagedPrefixListVersion: { input: RestoreManagedPrefixListVersionRequest; output: RestoreManagedPrefixListVersionResult };
  RestoreSnapshotFromRecycleBin: { input: RestoreSnapshotFromRecycleBinRequest; output: RestoreSnapshotFromRecycleBinResult };
  RestoreSnapshotTier: { input: RestoreSnapshotTierRequest; output: RestoreSnapshotTierResult };
  RestoreVolumeFromRecycleBin: { input: RestoreVolumeFromRecycleBinRequest; output: RestoreVolumeFromRecycleBinResult };
  RevokeSecurityGroupEgress: { input: RevokeSecurityGroupEgressRequest; output: RevokeSecurityGroupEgressResult };
  RevokeSecurityGroupIngress: { input: RevokeSecurityGroupIngressRequest; output: RevokeSecurityGroupIngressResult };
  RunInstances: { input: RunInstancesRequest; output: Reservation };
  StartInstances: { input: StartInstancesRequest; output: StartInstancesResult };
  StopInstances: { input: StopInstancesRequest; output: StopInstancesResult };
  TerminateInstances: { input: TerminateInstancesRequest; output: TerminateInstancesResult };
  UnassignIpv6Addresses: { input: UnassignIpv6AddressesRequest; output: UnassignIpv6AddressesResult };
  UnassignPrivateIpAddresses: { input: UnassignPrivateIpAddressesRequest; output: Record<string, never> };
  UnlockSnapshot: { input: UnlockSnapshotRequest; output: UnlockSnapshotResult };
  UnmonitorInstances: { input: UnmonitorInstancesRequest; output: UnmonitorInstancesResult };
  UpdateSecurityGroupRuleDescriptionsEgress: { input: UpdateSecurityGroupRuleDescriptionsEgressRequest; output: UpdateSecurityGroupRuleDescriptionsEgressResult };
  UpdateSecurityGroupRuleDescriptionsIngress: { input: UpdateSecurityGroupRuleDescriptionsIngressRequest; output: UpdateSecurityGroupRuleDescriptionsIngressResult };
}

export interface AcceleratorCount {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiB {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceptVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined;
  VpcPeeringConnectionId: string;
}

export interface AcceptVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface AccountAttribute {
  AttributeName?: string | undefined;
  AttributeValues?: readonly AccountAttributeValue[] | undefined;
}

export interface AccountAttributeValue {
  AttributeValue?: string | undefined;
}

export interface AddPrefixListEntry {
  Cidr: string;
  Description?: string | undefined;
}

export interface Address {
  AllocationId?: string | undefined;
  AssociationId?: string | undefined;
  Domain?: "vpc" | "standard" | (string & {}) | undefined;
  NetworkInterfaceId?: string | undefined;
  NetworkInterfaceOwnerId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PublicIpv4Pool?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  CarrierIp?: string | undefined;
  SubnetId?: string | undefined;
  ServiceManaged?: "alb" | "nlb" | "rnat" | "rds" | (string & {}) | undefined;
  InstanceId?: string | undefined;
  PublicIp?: string | undefined;
}

export interface AddressAttribute {
  PublicIp?: string | undefined;
  AllocationId?: string | undefined;
  PtrRecord?: string | undefined;
  PtrRecordUpdate?: PtrUpdateStatus | undefined;
}

export interface AllocateAddressRequest {
  Domain?: "vpc" | "standard" | (string & {}) | undefined;
  Address?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  IpamPoolId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AllocateAddressResult {
  AllocationId?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  Domain?: "vpc" | "standard" | (string & {}) | undefined;
  CustomerOwnedIp?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  CarrierIp?: string | undefined;
  PublicIp?: string | undefined;
}

export interface AssignIpv6AddressesRequest {
  Ipv6PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly string[] | undefined;
  NetworkInterfaceId: string;
  Ipv6Addresses?: readonly string[] | undefined;
  Ipv6AddressCount?: number | undefined;
}

export interface AssignIpv6AddressesResult {
  AssignedIpv6Addresses?: readonly string[] | undefined;
  AssignedIpv6Prefixes?: readonly string[] | undefined;
  NetworkInterfaceId?: string | undefined;
}

export interface AssignPrivateIpAddressesRequest {
  Ipv4Prefixes?: readonly string[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  NetworkInterfaceId: string;
  PrivateIpAddresses?: readonly string[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  AllowReassignment?: boolean | undefined;
}

export interface AssignPrivateIpAddressesResult {
  NetworkInterfaceId?: string | undefined;
  AssignedPrivateIpAddresses?: readonly AssignedPrivateIpAddress[] | undefined;
  AssignedIpv4Prefixes?: readonly Ipv4PrefixSpecification[] | undefined;
}

export interface AssignedPrivateIpAddress {
  PrivateIpAddress?: string | undefined;
}

export interface AssociateAddressRequest {
  AllocationId?: string | undefined;
  InstanceId?: string | undefined;
  PublicIp?: string | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  AllowReassociation?: boolean | undefined;
}

export interface AssociateAddressResult {
  AssociationId?: string | undefined;
}

export interface AssociateDhcpOptionsRequest {
  DhcpOptionsId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateIamInstanceProfileRequest {
  IamInstanceProfile: IamInstanceProfileSpecification;
  InstanceId: string;
}

export interface AssociateIamInstanceProfileResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface AssociateRouteTableRequest {
  GatewayId?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  DryRun?: boolean | undefined;
  SubnetId?: string | undefined;
  RouteTableId: string;
}

export interface AssociateRouteTableResult {
  AssociationId?: string | undefined;
  AssociationState?: RouteTableAssociationState | undefined;
}

export interface AssociateSubnetCidrBlockRequest {
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  SubnetId: string;
  Ipv6CidrBlock?: string | undefined;
}

export interface AssociateSubnetCidrBlockResult {
  Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined;
  SubnetId?: string | undefined;
}

export interface AssociateVpcCidrBlockRequest {
  CidrBlock?: string | undefined;
  Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  Ipv6Pool?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv4IpamPoolId?: string | undefined;
  Ipv4NetmaskLength?: number | undefined;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  VpcId: string;
  AmazonProvidedIpv6CidrBlock?: boolean | undefined;
}

export interface AssociateVpcCidrBlockResult {
  Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined;
  CidrBlockAssociation?: VpcCidrBlockAssociation | undefined;
  VpcId?: string | undefined;
}

export interface AttachInternetGatewayRequest {
  DryRun?: boolean | undefined;
  InternetGatewayId: string;
  VpcId: string;
}

export interface AttachNetworkInterfaceRequest {
  NetworkCardIndex?: number | undefined;
  EnaSrdSpecification?: EnaSrdSpecification | undefined;
  EnaQueueCount?: number | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceId: string;
  InstanceId: string;
  DeviceIndex: number;
}

export interface AttachNetworkInterfaceResult {
  AttachmentId?: string | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface AttachVolumeRequest {
  Device: string;
  InstanceId: string;
  VolumeId: string;
  EbsCardIndex?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface AttachVpnGatewayRequest {
  VpcId: string;
  VpnGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface AttachVpnGatewayResult {
  VpcAttachment?: VpcAttachment | undefined;
}

export interface AttachmentEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: AttachmentEnaSrdUdpSpecification | undefined;
}

export interface AttachmentEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface AttributeBooleanValue {
  Value?: boolean | undefined;
}

export interface AttributeValue {
  Value?: string | undefined;
}

export interface AuthorizeSecurityGroupEgressRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  GroupId: string;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIp?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
}

export interface AuthorizeSecurityGroupEgressResult {
  Return?: boolean | undefined;
  SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
}

export interface AuthorizeSecurityGroupIngressRequest {
  CidrIp?: string | undefined;
  FromPort?: number | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  IpProtocol?: string | undefined;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  ToPort?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface AuthorizeSecurityGroupIngressResult {
  Return?: boolean | undefined;
  SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
}

export interface AvailabilityZone {
  OptInStatus?: "opt-in-not-required" | "opted-in" | "not-opted-in" | (string & {}) | undefined;
  Messages?: readonly AvailabilityZoneMessage[] | undefined;
  RegionName?: string | undefined;
  ZoneName?: string | undefined;
  ZoneId?: string | undefined;
  GroupName?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  ZoneType?: string | undefined;
  ParentZoneName?: string | undefined;
  ParentZoneId?: string | undefined;
  GroupLongName?: string | undefined;
  Geography?: readonly AvailabilityZoneGeography[] | undefined;
  SubGeography?: readonly AvailabilityZoneSubGeography[] | undefined;
  State?: "available" | "information" | "impaired" | "unavailable" | "constrained" | (string & {}) | undefined;
}

export interface AvailabilityZoneAddress {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AllocationIds?: readonly string[] | undefined;
}

export interface AvailabilityZoneGeography {
  Name?: string | undefined;
}

export interface AvailabilityZoneMessage {
  Message?: string | undefined;
}

export interface AvailabilityZoneSubGeography {
  Name?: string | undefined;
}

export interface AvailableCapacity {
  AvailableInstanceCapacity?: readonly InstanceCapacity[] | undefined;
  AvailableVCpus?: number | undefined;
}

export interface BaselineEbsBandwidthMbps {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface BaselineEbsBandwidthMbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface BaselinePerformanceFactors {
  Cpu?: CpuPerformanceFactor | undefined;
}

export interface BaselinePerformanceFactorsRequest {
  Cpu?: CpuPerformanceFactorRequest | undefined;
}

export interface BlobAttributeValue {
  Value?: Uint8Array | undefined;
}

export interface BlockDeviceMapping {
  Ebs?: EbsBlockDevice | undefined;
  NoDevice?: string | undefined;
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
}

export interface BlockDeviceMappingResponse {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: EbsBlockDeviceResponse | undefined;
  NoDevice?: string | undefined;
}

export interface BlockPublicAccessStates {
  InternetGatewayBlockMode?: "off" | "block-bidirectional" | "block-ingress" | (string & {}) | undefined;
}

export interface BundleTask {
  InstanceId?: string | undefined;
  BundleId?: string | undefined;
  State?: "pending" | "waiting-for-shutdown" | "bundling" | "storing" | "cancelling" | "complete" | "failed" | (string & {}) | undefined;
  StartTime?: Date | undefined;
  UpdateTime?: Date | undefined;
  Storage?: Storage | undefined;
  Progress?: string | undefined;
  BundleTaskError?: BundleTaskError | undefined;
}

export interface BundleTaskError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface CancelImageLaunchPermissionRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface CancelImageLaunchPermissionResult {
  Return?: boolean | undefined;
}

export interface CancelSpotInstanceRequestsRequest {
  DryRun?: boolean | undefined;
  SpotInstanceRequestIds: readonly string[];
}

export interface CancelSpotInstanceRequestsResult {
  CancelledSpotInstanceRequests?: readonly CancelledSpotInstanceRequest[] | undefined;
}

export interface CancelledSpotInstanceRequest {
  SpotInstanceRequestId?: string | undefined;
  State?: "active" | "open" | "closed" | "cancelled" | "completed" | (string & {}) | undefined;
}

export interface CapacityReservationOptions {
  UsageStrategy?: "use-capacity-reservations-first" | (string & {}) | undefined;
}

export interface CapacityReservationSpecification {
  CapacityReservationPreference?: "capacity-reservations-only" | "open" | "none" | (string & {}) | undefined;
  CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface CapacityReservationSpecificationResponse {
  CapacityReservationPreference?: "capacity-reservations-only" | "open" | "none" | (string & {}) | undefined;
  CapacityReservationTarget?: CapacityReservationTargetResponse | undefined;
}

export interface CapacityReservationTarget {
  CapacityReservationId?: string | undefined;
  CapacityReservationResourceGroupArn?: string | undefined;
}

export interface CapacityReservationTargetResponse {
  CapacityReservationId?: string | undefined;
  CapacityReservationResourceGroupArn?: string | undefined;
}

export interface CarrierGateway {
  CarrierGatewayId?: string | undefined;
  VpcId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CidrBlock {
  CidrBlock?: string | undefined;
}

export interface ClassicLoadBalancer {
  Name?: string | undefined;
}

export interface ClassicLoadBalancersConfig {
  ClassicLoadBalancers?: readonly ClassicLoadBalancer[] | undefined;
}

export interface CloudWatchLogOptions {
  LogEnabled?: boolean | undefined;
  LogGroupArn?: string | undefined;
  LogOutputFormat?: string | undefined;
  BgpLogEnabled?: boolean | undefined;
  BgpLogGroupArn?: string | undefined;
  BgpLogOutputFormat?: string | undefined;
}

export interface CloudWatchLogOptionsSpecification {
  LogEnabled?: boolean | undefined;
  LogGroupArn?: string | undefined;
  LogOutputFormat?: string | undefined;
  BgpLogEnabled?: boolean | undefined;
  BgpLogGroupArn?: string | undefined;
  BgpLogOutputFormat?: string | undefined;
}

export interface ConnectionTrackingConfiguration {
  TcpEstablishedTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecification {
  TcpEstablishedTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecificationRequest {
  TcpEstablishedTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecificationResponse {
  TcpEstablishedTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
}

export interface ConversionTask {
  ConversionTaskId?: string | undefined;
  ExpirationTime?: string | undefined;
  ImportInstance?: ImportInstanceTaskDetails | undefined;
  ImportVolume?: ImportVolumeTaskDetails | undefined;
  State?: "active" | "cancelling" | "cancelled" | "completed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CopyImageRequest {
  ClientToken?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  Name: string;
  SourceImageId: string;
  SourceRegion: string;
  DestinationOutpostArn?: string | undefined;
  CopyImageTags?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SnapshotCopyCompletionDurationMinutes?: number | undefined;
  DestinationAvailabilityZone?: string | undefined;
  DestinationAvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CopyImageResult {
  ImageId?: string | undefined;
}

export interface CopySnapshotRequest {
  Description?: string | undefined;
  DestinationOutpostArn?: string | undefined;
  DestinationRegion?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  PresignedUrl?: string | undefined;
  SourceRegion: string;
  SourceSnapshotId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  CompletionDurationMinutes?: number | undefined;
  DestinationAvailabilityZone?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CopySnapshotResult {
  Tags?: readonly Tag[] | undefined;
  SnapshotId?: string | undefined;
}

export interface CpuOptions {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: "enabled" | "disabled" | (string & {}) | undefined;
  NestedVirtualization?: "enabled" | "disabled" | (string & {}) | undefined;
}

export interface CpuOptionsRequest {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: "enabled" | "disabled" | (string & {}) | undefined;
  NestedVirtualization?: "enabled" | "disabled" | (string & {}) | undefined;
}

export interface CpuPerformanceFactor {
  References?: readonly PerformanceFactorReference[] | undefined;
}

export interface CpuPerformanceFactorRequest {
  References?: readonly PerformanceFactorReferenceRequest[] | undefined;
}

export interface CreateCustomerGatewayRequest {
  BgpAsn?: number | undefined;
  PublicIp?: string | undefined;
  CertificateArn?: string | undefined;
  Type: "ipsec.1" | (string & {});
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DeviceName?: string | undefined;
  IpAddress?: string | undefined;
  BgpAsnExtended?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateCustomerGatewayResult {
  CustomerGateway?: CustomerGateway | undefined;
}

export interface CreateDefaultSubnetRequest {
  AvailabilityZone?: string | undefined;
  DryRun?: boolean | undefined;
  Ipv6Native?: boolean | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface CreateDefaultSubnetResult {
  Subnet?: Subnet | undefined;
}

export interface CreateDefaultVpcRequest {
  DryRun?: boolean | undefined;
}

export interface CreateDefaultVpcResult {
  Vpc?: Vpc | undefined;
}

export interface CreateDhcpOptionsRequest {
  DhcpConfigurations: readonly NewDhcpConfiguration[];
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateDhcpOptionsResult {
  DhcpOptions?: DhcpOptions | undefined;
}

export interface CreateEgressOnlyInternetGatewayRequest {
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateEgressOnlyInternetGatewayResult {
  ClientToken?: string | undefined;
  EgressOnlyInternetGateway?: EgressOnlyInternetGateway | undefined;
}

export interface CreateFlowLogsRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  DeliverLogsPermissionArn?: string | undefined;
  DeliverCrossAccountRole?: string | undefined;
  LogGroupName?: string | undefined;
  ResourceIds: readonly string[];
  ResourceType: "VPC" | "Subnet" | "NetworkInterface" | "TransitGateway" | "TransitGatewayAttachment" | "RegionalNatGateway" | (string & {});
  TrafficType?: "ACCEPT" | "REJECT" | "ALL" | (string & {}) | undefined;
  LogDestinationType?: "cloud-watch-logs" | "s3" | "kinesis-data-firehose" | (string & {}) | undefined;
  LogDestination?: string | undefined;
  LogFormat?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MaxAggregationInterval?: number | undefined;
  DestinationOptions?: DestinationOptionsRequest | undefined;
}

export interface CreateFlowLogsResult {
  ClientToken?: string | undefined;
  FlowLogIds?: readonly string[] | undefined;
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface CreateImageRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SnapshotLocation?: "regional" | "local" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
  InstanceId: string;
  Name: string;
  Description?: string | undefined;
  NoReboot?: boolean | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
}

export interface CreateImageResult {
  ImageId?: string | undefined;
}

export interface CreateInternetGatewayRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateInternetGatewayResult {
  InternetGateway?: InternetGateway | undefined;
}

export interface CreateKeyPairRequest {
  KeyName: string;
  KeyType?: "rsa" | "ed25519" | (string & {}) | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  KeyFormat?: "pem" | "ppk" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateLaunchTemplateRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  LaunchTemplateName: string;
  VersionDescription?: string | undefined;
  LaunchTemplateData: RequestLaunchTemplateData;
  Operator?: OperatorRequest | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined;
  Warning?: ValidationWarning | undefined;
}

export interface CreateLaunchTemplateVersionRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  SourceVersion?: string | undefined;
  VersionDescription?: string | undefined;
  LaunchTemplateData: RequestLaunchTemplateData;
  ResolveAlias?: boolean | undefined;
}

export interface CreateLaunchTemplateVersionResult {
  LaunchTemplateVersion?: LaunchTemplateVersion | undefined;
  Warning?: ValidationWarning | undefined;
}

export interface CreateManagedPrefixListRequest {
  DryRun?: boolean | undefined;
  PrefixListName: string;
  Entries?: readonly AddPrefixListEntry[] | undefined;
  MaxEntries: number;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  AddressFamily: string;
  ClientToken?: string | undefined;
}

export interface CreateManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface CreateNatGatewayRequest {
  AvailabilityMode?: "zonal" | "regional" | (string & {}) | undefined;
  AllocationId?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  AvailabilityZoneAddresses?: readonly AvailabilityZoneAddress[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ConnectivityType?: "private" | "public" | (string & {}) | undefined;
  PrivateIpAddress?: string | undefined;
  SecondaryAllocationIds?: readonly string[] | undefined;
  SecondaryPrivateIpAddresses?: readonly string[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
}

export interface CreateNatGatewayResult {
  ClientToken?: string | undefined;
  NatGateway?: NatGateway | undefined;
}

export interface CreateNetworkAclEntryRequest {
  DryRun?: boolean | undefined;
  NetworkAclId: string;
  RuleNumber: number;
  Protocol: string;
  RuleAction: "allow" | "deny" | (string & {});
  Egress: boolean;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  IcmpTypeCode?: IcmpTypeCode | undefined;
  PortRange?: PortRange | undefined;
}

export interface CreateNetworkAclRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  VpcId: string;
}

export interface CreateNetworkAclResult {
  NetworkAcl?: NetworkAcl | undefined;
  ClientToken?: string | undefined;
}

export interface CreateNetworkInterfaceRequest {
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  InterfaceType?: "efa" | "efa-only" | "branch" | "trunk" | (string & {}) | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  EnablePrimaryIpv6?: boolean | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  Operator?: OperatorRequest | undefined;
  SubnetId: string;
  Description?: string | undefined;
  PrivateIpAddress?: string | undefined;
  Groups?: readonly string[] | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  Ipv6AddressCount?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateNetworkInterfaceResult {
  NetworkInterface?: NetworkInterface | undefined;
  ClientToken?: string | undefined;
}

export interface CreatePlacementGroupRequest {
  PartitionCount?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SpreadLevel?: "host" | "rack" | (string & {}) | undefined;
  LinkedGroupId?: string | undefined;
  Operator?: OperatorRequest | undefined;
  DryRun?: boolean | undefined;
  GroupName?: string | undefined;
  Strategy?: "cluster" | "spread" | "partition" | (string & {}) | undefined;
}

export interface CreatePlacementGroupResult {
  PlacementGroup?: PlacementGroup | undefined;
}

export interface CreateRouteRequest {
  DestinationPrefixListId?: string | undefined;
  VpcEndpointId?: string | undefined;
  TransitGatewayId?: string | undefined;
  LocalGatewayId?: string | undefined;
  CarrierGatewayId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  OdbNetworkArn?: string | undefined;
  DryRun?: boolean | undefined;
  RouteTableId: string;
  DestinationCidrBlock?: string | undefined;
  GatewayId?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  InstanceId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  NatGatewayId?: string | undefined;
}

export interface CreateRouteResult {
  Return?: boolean | undefined;
}

export interface CreateRouteTableRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  VpcId: string;
}

export interface CreateRouteTableResult {
  RouteTable?: RouteTable | undefined;
  ClientToken?: string | undefined;
}

export interface CreateSecurityGroupRequest {
  Description: string;
  GroupName: string;
  VpcId?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateSecurityGroupResult {
  GroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityGroupArn?: string | undefined;
}

export interface CreateSnapshotRequest {
  Description?: string | undefined;
  OutpostArn?: string | undefined;
  VolumeId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  Location?: "regional" | "local" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateSnapshotsRequest {
  Description?: string | undefined;
  InstanceSpecification: InstanceSpecification;
  OutpostArn?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  CopyTagsFromSource?: "volume" | (string & {}) | undefined;
  Location?: "regional" | "local" | (string & {}) | undefined;
}

export interface CreateSnapshotsResult {
  Snapshots?: readonly SnapshotInfo[] | undefined;
}

export interface CreateSubnetRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  OutpostArn?: string | undefined;
  VpcId: string;
  Ipv6Native?: boolean | undefined;
  Ipv4IpamPoolId?: string | undefined;
  Ipv4NetmaskLength?: number | undefined;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateSubnetResult {
  Subnet?: Subnet | undefined;
}

export interface CreateTagsRequest {
  DryRun?: boolean | undefined;
  Resources: readonly string[];
  Tags: readonly Tag[];
}

export interface CreateVolumePermission {
  UserId?: string | undefined;
  Group?: "all" | (string & {}) | undefined;
}

export interface CreateVolumePermissionModifications {
  Add?: readonly CreateVolumePermission[] | undefined;
  Remove?: readonly CreateVolumePermission[] | undefined;
}

export interface CreateVolumeRequest {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Encrypted?: boolean | undefined;
  Iops?: number | undefined;
  KmsKeyId?: string | undefined;
  OutpostArn?: string | undefined;
  Size?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MultiAttachEnabled?: boolean | undefined;
  Throughput?: number | undefined;
  ClientToken?: string | undefined;
  VolumeInitializationRate?: number | undefined;
  Operator?: OperatorRequest | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateVpcEndpointRequest {
  DryRun?: boolean | undefined;
  VpcEndpointType?: "Interface" | "Gateway" | "GatewayLoadBalancer" | "Resource" | "ServiceNetwork" | (string & {}) | undefined;
  VpcId: string;
  ServiceName?: string | undefined;
  PolicyDocument?: string | undefined;
  RouteTableIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
  DnsOptions?: DnsOptionsSpecification | undefined;
  ClientToken?: string | undefined;
  PrivateDnsEnabled?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SubnetConfigurations?: readonly SubnetConfiguration[] | undefined;
  ServiceNetworkArn?: string | undefined;
  ResourceConfigurationArn?: string | undefined;
  ServiceRegion?: string | undefined;
}

export interface CreateVpcEndpointResult {
  VpcEndpoint?: VpcEndpoint | undefined;
  ClientToken?: string | undefined;
}

export interface CreateVpcPeeringConnectionRequest {
  PeerRegion?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  VpcId: string;
  PeerVpcId?: string | undefined;
  PeerOwnerId?: string | undefined;
}

export interface CreateVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface CreateVpcRequest {
  CidrBlock?: string | undefined;
  Ipv6Pool?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv4IpamPoolId?: string | undefined;
  Ipv4NetmaskLength?: number | undefined;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  VpcEncryptionControl?: VpcEncryptionControlConfiguration | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  InstanceTenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  AmazonProvidedIpv6CidrBlock?: boolean | undefined;
}

export interface CreateVpcResult {
  Vpc?: Vpc | undefined;
}

export interface CreateVpnConnectionRequest {
  CustomerGatewayId: string;
  Type: string;
  VpnGatewayId?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpnConcentratorId?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  PreSharedKeyStorage?: string | undefined;
  DryRun?: boolean | undefined;
  Options?: VpnConnectionOptionsSpecification | undefined;
}

export interface CreateVpnConnectionResult {
  VpnConnection?: VpnConnection | undefined;
}

export interface CreateVpnConnectionRouteRequest {
  DestinationCidrBlock: string;
  VpnConnectionId: string;
}

export interface CreateVpnGatewayRequest {
  AvailabilityZone?: string | undefined;
  Type: "ipsec.1" | (string & {});
  TagSpecifications?: readonly TagSpecification[] | undefined;
  AmazonSideAsn?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateVpnGatewayResult {
  VpnGateway?: VpnGateway | undefined;
}

export interface CreditSpecification {
  CpuCredits?: string | undefined;
}

export interface CreditSpecificationRequest {
  CpuCredits: string;
}

export interface CustomerGateway {
  CertificateArn?: string | undefined;
  DeviceName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  BgpAsnExtended?: string | undefined;
  CustomerGatewayId?: string | undefined;
  State?: string | undefined;
  Type?: string | undefined;
  IpAddress?: string | undefined;
  BgpAsn?: string | undefined;
}

export interface DefaultConnectionTrackingConfiguration {
  DefaultTcpEstablishedTimeout?: number | undefined;
  DefaultUdpTimeout?: number | undefined;
  DefaultUdpStreamTimeout?: number | undefined;
}

export interface DeleteCustomerGatewayRequest {
  CustomerGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteDhcpOptionsRequest {
  DhcpOptionsId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteEgressOnlyInternetGatewayRequest {
  DryRun?: boolean | undefined;
  EgressOnlyInternetGatewayId: string;
}

export interface DeleteEgressOnlyInternetGatewayResult {
  ReturnCode?: boolean | undefined;
}

export interface DeleteFlowLogsRequest {
  DryRun?: boolean | undefined;
  FlowLogIds: readonly string[];
}

export interface DeleteFlowLogsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteInternetGatewayRequest {
  DryRun?: boolean | undefined;
  InternetGatewayId: string;
}

export interface DeleteKeyPairRequest {
  KeyName?: string | undefined;
  KeyPairId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteKeyPairResult {
  Return?: boolean | undefined;
  KeyPairId?: string | undefined;
}

export interface DeleteLaunchTemplateRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
}

export interface DeleteLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined;
}

export interface DeleteLaunchTemplateVersionsRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Versions: readonly string[];
}

export interface DeleteLaunchTemplateVersionsResponseErrorItem {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  VersionNumber?: number | undefined;
  ResponseError?: ResponseError | undefined;
}

export interface DeleteLaunchTemplateVersionsResponseSuccessItem {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  VersionNumber?: number | undefined;
}

export interface DeleteLaunchTemplateVersionsResult {
  SuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseSuccessItem[] | undefined;
  UnsuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseErrorItem[] | undefined;
}

export interface DeleteManagedPrefixListRequest {
  DryRun?: boolean | undefined;
  PrefixListId: string;
}

export interface DeleteManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface DeleteNatGatewayRequest {
  DryRun?: boolean | undefined;
  NatGatewayId: string;
}

export interface DeleteNatGatewayResult {
  NatGatewayId?: string | undefined;
}

export interface DeleteNetworkAclEntryRequest {
  DryRun?: boolean | undefined;
  NetworkAclId: string;
  RuleNumber: number;
  Egress: boolean;
}

export interface DeleteNetworkAclRequest {
  DryRun?: boolean | undefined;
  NetworkAclId: string;
}

export interface DeleteNetworkInterfaceRequest {
  DryRun?: boolean | undefined;
  NetworkInterfaceId: string;
}

export interface DeletePlacementGroupRequest {
  DryRun?: boolean | undefined;
  GroupName: string;
}

export interface DeleteRouteRequest {
  DestinationPrefixListId?: string | undefined;
  DryRun?: boolean | undefined;
  RouteTableId: string;
  DestinationCidrBlock?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
}

export interface DeleteRouteTableRequest {
  DryRun?: boolean | undefined;
  RouteTableId: string;
}

export interface DeleteSecurityGroupRequest {
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteSecurityGroupResult {
  Return?: boolean | undefined;
  GroupId?: string | undefined;
}

export interface DeleteSnapshotRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteSnapshotReturnCode {
  SnapshotId?: string | undefined;
  ReturnCode?: "success" | "skipped" | "missing-permissions" | "internal-error" | "client-error" | (string & {}) | undefined;
}

export interface DeleteSubnetRequest {
  SubnetId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTagsRequest {
  DryRun?: boolean | undefined;
  Resources: readonly string[];
  Tags?: readonly Tag[] | undefined;
}

export interface DeleteVolumeRequest {
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpcEndpointsRequest {
  DryRun?: boolean | undefined;
  VpcEndpointIds: readonly string[];
}

export interface DeleteVpcEndpointsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined;
  VpcPeeringConnectionId: string;
}

export interface DeleteVpcPeeringConnectionResult {
  Return?: boolean | undefined;
}

export interface DeleteVpcRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpnConnectionRequest {
  VpnConnectionId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpnConnectionRouteRequest {
  DestinationCidrBlock: string;
  VpnConnectionId: string;
}

export interface DeleteVpnGatewayRequest {
  VpnGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeregisterImageRequest {
  ImageId: string;
  DeleteAssociatedSnapshots?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface DeregisterImageResult {
  Return?: boolean | undefined;
  DeleteSnapshotResults?: readonly DeleteSnapshotReturnCode[] | undefined;
}

export interface DescribeAccountAttributesRequest {
  DryRun?: boolean | undefined;
  AttributeNames?: readonly ("supported-platforms" | "default-vpc" | (string & {}))[] | undefined;
}

export interface DescribeAccountAttributesResult {
  AccountAttributes?: readonly AccountAttribute[] | undefined;
}

export interface DescribeAddressesAttributeRequest {
  AllocationIds?: readonly string[] | undefined;
  Attribute?: "domain-name" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeAddressesAttributeResult {
  Addresses?: readonly AddressAttribute[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAddressesRequest {
  PublicIps?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  AllocationIds?: readonly string[] | undefined;
}

export interface DescribeAddressesResult {
  Addresses?: readonly Address[] | undefined;
}

export interface DescribeAvailabilityZonesRequest {
  ZoneNames?: readonly string[] | undefined;
  ZoneIds?: readonly string[] | undefined;
  AllAvailabilityZones?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeAvailabilityZonesResult {
  AvailabilityZones?: readonly AvailabilityZone[] | undefined;
}

export interface DescribeBundleTasksRequest {
  BundleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeBundleTasksResult {
  BundleTasks?: readonly BundleTask[] | undefined;
}

export interface DescribeCarrierGatewaysRequest {
  CarrierGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCarrierGatewaysResult {
  CarrierGateways?: readonly CarrierGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeConversionTasksRequest {
  DryRun?: boolean | undefined;
  ConversionTaskIds?: readonly string[] | undefined;
}

export interface DescribeConversionTasksResult {
  ConversionTasks?: readonly ConversionTask[] | undefined;
}

export interface DescribeCustomerGatewaysRequest {
  CustomerGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCustomerGatewaysResult {
  CustomerGateways?: readonly CustomerGateway[] | undefined;
}

export interface DescribeDhcpOptionsRequest {
  DhcpOptionsIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeDhcpOptionsResult {
  NextToken?: string | undefined;
  DhcpOptions?: readonly DhcpOptions[] | undefined;
}

export interface DescribeEgressOnlyInternetGatewaysRequest {
  DryRun?: boolean | undefined;
  EgressOnlyInternetGatewayIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeEgressOnlyInternetGatewaysResult {
  EgressOnlyInternetGateways?: readonly EgressOnlyInternetGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeExportImageTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ExportImageTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeExportImageTasksResult {
  ExportImageTasks?: readonly ExportImageTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeExportTasksRequest {
  Filters?: readonly Filter[] | undefined;
  ExportTaskIds?: readonly string[] | undefined;
}

export interface DescribeExportTasksResult {
  ExportTasks?: readonly ExportTask[] | undefined;
}

export interface DescribeFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: "spot" | "on-demand" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface DescribeFleetsInstances {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: "spot" | "on-demand" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  InstanceIds?: readonly string[] | undefined;
  InstanceType?: string | undefined;
  Platform?: "Windows" | (string & {}) | undefined;
}

export interface DescribeFleetsRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  FleetIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeFleetsResult {
  NextToken?: string | undefined;
  Fleets?: readonly FleetData[] | undefined;
}

export interface DescribeFlowLogsRequest {
  DryRun?: boolean | undefined;
  Filter?: readonly Filter[] | undefined;
  FlowLogIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFlowLogsResult {
  FlowLogs?: readonly FlowLog[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeHostsRequest {
  HostIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filter?: readonly Filter[] | undefined;
}

export interface DescribeHostsResult {
  Hosts?: readonly Host[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIamInstanceProfileAssociationsRequest {
  AssociationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIamInstanceProfileAssociationsResult {
  IamInstanceProfileAssociations?: readonly IamInstanceProfileAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImageAttributeRequest {
  Attribute: "description" | "kernel" | "ramdisk" | "launchPermission" | "productCodes" | "blockDeviceMapping" | "sriovNetSupport" | "bootMode" | "tpmSupport" | "uefiData" | "lastLaunchedTime" | "imdsSupport" | "deregistrationProtection" | (string & {});
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeImageReferencesRequest {
  ImageIds: readonly string[];
  IncludeAllResourceTypes?: boolean | undefined;
  ResourceTypes?: readonly ResourceTypeRequest[] | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeImageReferencesResult {
  NextToken?: string | undefined;
  ImageReferences?: readonly ImageReference[] | undefined;
}

export interface DescribeImagesRequest {
  ExecutableUsers?: readonly string[] | undefined;
  ImageIds?: readonly string[] | undefined;
  Owners?: readonly string[] | undefined;
  IncludeDeprecated?: boolean | undefined;
  IncludeDisabled?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeImagesResult {
  NextToken?: string | undefined;
  Images?: readonly Image[] | undefined;
}

export interface DescribeImportImageTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ImportTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImportImageTasksResult {
  ImportImageTasks?: readonly ImportImageTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImportSnapshotTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ImportTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImportSnapshotTasksResult {
  ImportSnapshotTasks?: readonly ImportSnapshotTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceAttributeRequest {
  DryRun?: boolean | undefined;
  InstanceId: string;
  Attribute: "instanceType" | "kernel" | "ramdisk" | "userData" | "disableApiTermination" | "instanceInitiatedShutdownBehavior" | "rootDeviceName" | "blockDeviceMapping" | "productCodes" | "sourceDestCheck" | "groupSet" | "ebsOptimized" | "sriovNetSupport" | "enaSupport" | "enclaveOptions" | "disableApiStop" | (string & {});
}

export interface DescribeInstanceCreditSpecificationsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  InstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceCreditSpecificationsResult {
  InstanceCreditSpecifications?: readonly InstanceCreditSpecification[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceStatusRequest {
  InstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  IncludeAllInstances?: boolean | undefined;
}

export interface DescribeInstanceStatusResult {
  InstanceStatuses?: readonly InstanceStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTypeOfferingsRequest {
  DryRun?: boolean | undefined;
  LocationType?: "region" | "availability-zone" | "availability-zone-id" | "outpost" | (string & {}) | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTypeOfferingsResult {
  InstanceTypeOfferings?: readonly InstanceTypeOffering[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTypesRequest {
  DryRun?: boolean | undefined;
  InstanceTypes?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeUnsupportedInRegion?: boolean | undefined;
}

export interface DescribeInstanceTypesResult {
  InstanceTypes?: readonly InstanceTypeInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancesRequest {
  InstanceIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancesResult {
  NextToken?: string | undefined;
  Reservations?: readonly Reservation[] | undefined;
}

export interface DescribeInternetGatewaysRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  InternetGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeInternetGatewaysResult {
  InternetGateways?: readonly InternetGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeKeyPairsRequest {
  KeyNames?: readonly string[] | undefined;
  KeyPairIds?: readonly string[] | undefined;
  IncludePublicKey?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeKeyPairsResult {
  KeyPairs?: readonly KeyPairInfo[] | undefined;
}

export interface DescribeLaunchTemplateVersionsRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Versions?: readonly string[] | undefined;
  MinVersion?: string | undefined;
  MaxVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  ResolveAlias?: boolean | undefined;
  IncludeManagedResources?: boolean | undefined;
}

export interface DescribeLaunchTemplateVersionsResult {
  LaunchTemplateVersions?: readonly LaunchTemplateVersion[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLaunchTemplatesRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateIds?: readonly string[] | undefined;
  LaunchTemplateNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  IncludeManagedResources?: boolean | undefined;
}

export interface DescribeLaunchTemplatesResult {
  LaunchTemplates?: readonly LaunchTemplate[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLockedSnapshotsRequest {
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SnapshotIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLockedSnapshotsResult {
  Snapshots?: readonly LockedSnapshotsInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeManagedPrefixListsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  PrefixListIds?: readonly string[] | undefined;
}

export interface DescribeManagedPrefixListsResult {
  NextToken?: string | undefined;
  PrefixLists?: readonly ManagedPrefixList[] | undefined;
}

export interface DescribeNatGatewaysRequest {
  DryRun?: boolean | undefined;
  Filter?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NatGatewayIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNatGatewaysResult {
  NatGateways?: readonly NatGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkAclsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NetworkAclIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeNetworkAclsResult {
  NetworkAcls?: readonly NetworkAcl[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInterfaceAttributeRequest {
  DryRun?: boolean | undefined;
  NetworkInterfaceId: string;
  Attribute?: "description" | "groupSet" | "sourceDestCheck" | "attachment" | "associatePublicIpAddress" | (string & {}) | undefined;
}

export interface DescribeNetworkInterfaceAttributeResult {
  Attachment?: NetworkInterfaceAttachment | undefined;
  Description?: AttributeValue | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  NetworkInterfaceId?: string | undefined;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
}

export interface DescribeNetworkInterfacesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeNetworkInterfacesResult {
  NetworkInterfaces?: readonly NetworkInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePlacementGroupsRequest {
  GroupIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  GroupNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribePlacementGroupsResult {
  PlacementGroups?: readonly PlacementGroup[] | undefined;
}

export interface DescribePrefixListsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  PrefixListIds?: readonly string[] | undefined;
}

export interface DescribePrefixListsResult {
  NextToken?: string | undefined;
  PrefixLists?: readonly PrefixList[] | undefined;
}

export interface DescribeRegionsRequest {
  RegionNames?: readonly string[] | undefined;
  AllRegions?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeRegionsResult {
  Regions?: readonly Region[] | undefined;
}

export interface DescribeRouteTablesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  RouteTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeRouteTablesResult {
  RouteTables?: readonly RouteTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecurityGroupReferencesRequest {
  DryRun?: boolean | undefined;
  GroupId: readonly string[];
}

export interface DescribeSecurityGroupReferencesResult {
  SecurityGroupReferenceSet?: readonly SecurityGroupReference[] | undefined;
}

export interface DescribeSecurityGroupRulesRequest {
  Filters?: readonly Filter[] | undefined;
  SecurityGroupRuleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSecurityGroupRulesResult {
  SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecurityGroupsRequest {
  GroupIds?: readonly string[] | undefined;
  GroupNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeSecurityGroupsResult {
  NextToken?: string | undefined;
  SecurityGroups?: readonly SecurityGroup[] | undefined;
}

export interface DescribeSnapshotAttributeRequest {
  Attribute: "productCodes" | "createVolumePermission" | (string & {});
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeSnapshotAttributeResult {
  ProductCodes?: readonly ProductCode[] | undefined;
  SnapshotId?: string | undefined;
  CreateVolumePermissions?: readonly CreateVolumePermission[] | undefined;
}

export interface DescribeSnapshotTierStatusRequest {
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSnapshotTierStatusResult {
  SnapshotTierStatuses?: readonly SnapshotTierStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSnapshotsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  OwnerIds?: readonly string[] | undefined;
  RestorableByUserIds?: readonly string[] | undefined;
  SnapshotIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeSnapshotsResult {
  NextToken?: string | undefined;
  Snapshots?: readonly Snapshot[] | undefined;
}

export interface DescribeSpotFleetRequestsRequest {
  DryRun?: boolean | undefined;
  SpotFleetRequestIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSpotFleetRequestsResponse {
  NextToken?: string | undefined;
  SpotFleetRequestConfigs?: readonly SpotFleetRequestConfig[] | undefined;
}

export interface DescribeSpotInstanceRequestsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  SpotInstanceRequestIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeSpotInstanceRequestsResult {
  SpotInstanceRequests?: readonly SpotInstanceRequest[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeStaleSecurityGroupsRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  VpcId: string;
}

export interface DescribeStaleSecurityGroupsResult {
  NextToken?: string | undefined;
  StaleSecurityGroupSet?: readonly StaleSecurityGroup[] | undefined;
}

export interface DescribeSubnetsRequest {
  Filters?: readonly Filter[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeSubnetsResult {
  NextToken?: string | undefined;
  Subnets?: readonly Subnet[] | undefined;
}

export interface DescribeTagsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTagsResult {
  NextToken?: string | undefined;
  Tags?: readonly TagDescription[] | undefined;
}

export interface DescribeVolumeAttributeRequest {
  Attribute: "autoEnableIO" | "productCodes" | (string & {});
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeVolumeAttributeResult {
  AutoEnableIO?: AttributeBooleanValue | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  VolumeId?: string | undefined;
}

export interface DescribeVolumeStatusRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  VolumeIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeVolumeStatusResult {
  NextToken?: string | undefined;
  VolumeStatuses?: readonly VolumeStatusItem[] | undefined;
}

export interface DescribeVolumesModificationsRequest {
  DryRun?: boolean | undefined;
  VolumeIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeVolumesModificationsResult {
  NextToken?: string | undefined;
  VolumesModifications?: readonly VolumeModification[] | undefined;
}

export interface DescribeVolumesRequest {
  VolumeIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeVolumesResult {
  NextToken?: string | undefined;
  Volumes?: readonly Volume[] | undefined;
}

export interface DescribeVpcAttributeRequest {
  Attribute: "enableDnsSupport" | "enableDnsHostnames" | "enableNetworkAddressUsageMetrics" | (string & {});
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeVpcAttributeResult {
  EnableDnsHostnames?: AttributeBooleanValue | undefined;
  EnableDnsSupport?: AttributeBooleanValue | undefined;
  EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined;
  VpcId?: string | undefined;
}

export interface DescribeVpcEndpointsRequest {
  DryRun?: boolean | undefined;
  VpcEndpointIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointsResult {
  VpcEndpoints?: readonly VpcEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcPeeringConnectionsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  VpcPeeringConnectionIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeVpcPeeringConnectionsResult {
  VpcPeeringConnections?: readonly VpcPeeringConnection[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcsRequest {
  Filters?: readonly Filter[] | undefined;
  VpcIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpcsResult {
  NextToken?: string | undefined;
  Vpcs?: readonly Vpc[] | undefined;
}

export interface DescribeVpnConnectionsRequest {
  Filters?: readonly Filter[] | undefined;
  VpnConnectionIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpnConnectionsResult {
  VpnConnections?: readonly VpnConnection[] | undefined;
}

export interface DescribeVpnGatewaysRequest {
  Filters?: readonly Filter[] | undefined;
  VpnGatewayIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpnGatewaysResult {
  VpnGateways?: readonly VpnGateway[] | undefined;
}

export interface DestinationOptionsRequest {
  FileFormat?: "plain-text" | "parquet" | (string & {}) | undefined;
  HiveCompatiblePartitions?: boolean | undefined;
  PerHourPartition?: boolean | undefined;
}

export interface DestinationOptionsResponse {
  FileFormat?: "plain-text" | "parquet" | (string & {}) | undefined;
  HiveCompatiblePartitions?: boolean | undefined;
  PerHourPartition?: boolean | undefined;
}

export interface DetachInternetGatewayRequest {
  DryRun?: boolean | undefined;
  InternetGatewayId: string;
  VpcId: string;
}

export interface DetachNetworkInterfaceRequest {
  DryRun?: boolean | undefined;
  AttachmentId: string;
  Force?: boolean | undefined;
}

export interface DetachVolumeRequest {
  Device?: string | undefined;
  Force?: boolean | undefined;
  InstanceId?: string | undefined;
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface DetachVpnGatewayRequest {
  VpcId: string;
  VpnGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DhcpConfiguration {
  Key?: string | undefined;
  Values?: readonly AttributeValue[] | undefined;
}

export interface DhcpOptions {
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  DhcpOptionsId?: string | undefined;
  DhcpConfigurations?: readonly DhcpConfiguration[] | undefined;
}

export interface DisableEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined;
}

export interface DisableEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined;
}

export interface DisableImageBlockPublicAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableImageBlockPublicAccessResult {
  ImageBlockPublicAccessState?: "unblocked" | (string & {}) | undefined;
}

export interface DisableImageDeprecationRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DisableImageDeprecationResult {
  Return?: boolean | undefined;
}

export interface DisableImageDeregistrationProtectionRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DisableImageDeregistrationProtectionResult {
  Return?: string | undefined;
}

export interface DisableImageRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DisableImageResult {
  Return?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessResult {
  State?: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {}) | undefined;
}

export interface DisassociateAddressRequest {
  AssociationId?: string | undefined;
  PublicIp?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DisassociateIamInstanceProfileRequest {
  AssociationId: string;
}

export interface DisassociateIamInstanceProfileResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface DisassociateRouteTableRequest {
  DryRun?: boolean | undefined;
  AssociationId: string;
}

export interface DisassociateSubnetCidrBlockRequest {
  AssociationId: string;
}

export interface DisassociateSubnetCidrBlockResult {
  Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined;
  SubnetId?: string | undefined;
}

export interface DisassociateVpcCidrBlockRequest {
  AssociationId: string;
}

export interface DisassociateVpcCidrBlockResult {
  Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined;
  CidrBlockAssociation?: VpcCidrBlockAssociation | undefined;
  VpcId?: string | undefined;
}

export interface DiskImageDescription {
  Checksum?: string | undefined;
  Format?: "VMDK" | "RAW" | "VHD" | (string & {}) | undefined;
  ImportManifestUrl?: string | undefined;
  Size?: number | undefined;
}

export interface DiskImageVolumeDescription {
  Id?: string | undefined;
  Size?: number | undefined;
}

export interface DiskInfo {
  SizeInGB?: number | undefined;
  Count?: number | undefined;
  Type?: "hdd" | "ssd" | (string & {}) | undefined;
}

export interface DnsEntry {
  DnsName?: string | undefined;
  HostedZoneId?: string | undefined;
}

export interface DnsOptions {
  DnsRecordIpType?: "ipv4" | "dualstack" | "ipv6" | "service-defined" | (string & {}) | undefined;
  PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined;
  PrivateDnsPreference?: string | undefined;
  PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

export interface DnsOptionsSpecification {
  DnsRecordIpType?: "ipv4" | "dualstack" | "ipv6" | "service-defined" | (string & {}) | undefined;
  PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined;
  PrivateDnsPreference?: string | undefined;
  PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

export interface EbsBlockDevice {
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  KmsKeyId?: string | undefined;
  Throughput?: number | undefined;
  OutpostArn?: string | undefined;
  AvailabilityZone?: string | undefined;
  Encrypted?: boolean | undefined;
  VolumeInitializationRate?: number | undefined;
  AvailabilityZoneId?: string | undefined;
  EbsCardIndex?: number | undefined;
}

export interface EbsBlockDeviceResponse {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
}

export interface EbsCardInfo {
  EbsCardIndex?: number | undefined;
  BaselineBandwidthInMbps?: number | undefined;
  BaselineThroughputInMBps?: number | undefined;
  BaselineIops?: number | undefined;
  MaximumBandwidthInMbps?: number | undefined;
  MaximumThroughputInMBps?: number | undefined;
  MaximumIops?: number | undefined;
}

export interface EbsInfo {
  EbsOptimizedSupport?: "unsupported" | "supported" | "default" | (string & {}) | undefined;
  EncryptionSupport?: "unsupported" | "supported" | (string & {}) | undefined;
  EbsOptimizedInfo?: EbsOptimizedInfo | undefined;
  NvmeSupport?: "unsupported" | "supported" | "required" | (string & {}) | undefined;
  MaximumEbsAttachments?: number | undefined;
  AttachmentLimitType?: "shared" | "dedicated" | (string & {}) | undefined;
  MaximumEbsCards?: number | undefined;
  EbsCards?: readonly EbsCardInfo[] | undefined;
}

export interface EbsInstanceBlockDevice {
  AttachTime?: Date | undefined;
  DeleteOnTermination?: boolean | undefined;
  Status?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
  VolumeId?: string | undefined;
  AssociatedResource?: string | undefined;
  VolumeOwnerId?: string | undefined;
  Operator?: OperatorResponse | undefined;
  EbsCardIndex?: number | undefined;
}

export interface EbsInstanceBlockDeviceSpecification {
  VolumeId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
}

export interface EbsOptimizedInfo {
  BaselineBandwidthInMbps?: number | undefined;
  BaselineThroughputInMBps?: number | undefined;
  BaselineIops?: number | undefined;
  MaximumBandwidthInMbps?: number | undefined;
  MaximumThroughputInMBps?: number | undefined;
  MaximumIops?: number | undefined;
}

export interface EbsStatusDetails {
  ImpairedSince?: Date | undefined;
  Name?: "reachability" | (string & {}) | undefined;
  Status?: "passed" | "failed" | "insufficient-data" | "initializing" | (string & {}) | undefined;
}

export interface EbsStatusSummary {
  Details?: readonly EbsStatusDetails[] | undefined;
  Status?: "ok" | "impaired" | "insufficient-data" | "not-applicable" | "initializing" | (string & {}) | undefined;
}

export interface EfaInfo {
  MaximumEfaInterfaces?: number | undefined;
}

export interface EgressOnlyInternetGateway {
  Attachments?: readonly InternetGatewayAttachment[] | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ElasticGpuAssociation {
  ElasticGpuId?: string | undefined;
  ElasticGpuAssociationId?: string | undefined;
  ElasticGpuAssociationState?: string | undefined;
  ElasticGpuAssociationTime?: string | undefined;
}

export interface ElasticGpuSpecification {
  Type: string;
}

export interface ElasticGpuSpecificationResponse {
  Type?: string | undefined;
}

export interface ElasticInferenceAccelerator {
  Type: string;
  Count?: number | undefined;
}

export interface ElasticInferenceAcceleratorAssociation {
  ElasticInferenceAcceleratorArn?: string | undefined;
  ElasticInferenceAcceleratorAssociationId?: string | undefined;
  ElasticInferenceAcceleratorAssociationState?: string | undefined;
  ElasticInferenceAcceleratorAssociationTime?: Date | undefined;
}

export interface EnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: EnaSrdUdpSpecification | undefined;
}

export interface EnaSrdSpecificationRequest {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: EnaSrdUdpSpecificationRequest | undefined;
}

export interface EnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface EnaSrdUdpSpecificationRequest {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface EnableEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined;
}

export interface EnableEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined;
}

export interface EnableImageBlockPublicAccessRequest {
  ImageBlockPublicAccessState: "block-new-sharing" | (string & {});
  DryRun?: boolean | undefined;
}

export interface EnableImageBlockPublicAccessResult {
  ImageBlockPublicAccessState?: "block-new-sharing" | (string & {}) | undefined;
}

export interface EnableImageDeprecationRequest {
  ImageId: string;
  DeprecateAt: Date;
  DryRun?: boolean | undefined;
}

export interface EnableImageDeprecationResult {
  Return?: boolean | undefined;
}

export interface EnableImageDeregistrationProtectionRequest {
  ImageId: string;
  WithCooldown?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableImageDeregistrationProtectionResult {
  Return?: string | undefined;
}

export interface EnableImageRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface EnableImageResult {
  Return?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessRequest {
  State: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {});
  DryRun?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessResult {
  State?: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {}) | undefined;
}

export interface EnableVolumeIORequest {
  DryRun?: boolean | undefined;
  VolumeId: string;
}

export interface EnclaveOptions {
  Enabled?: boolean | undefined;
}

export interface EnclaveOptionsRequest {
  Enabled?: boolean | undefined;
}

export interface ExportImageTask {
  Description?: string | undefined;
  ExportImageTaskId?: string | undefined;
  ImageId?: string | undefined;
  Progress?: string | undefined;
  S3ExportLocation?: ExportTaskS3Location | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ExportTask {
  Description?: string | undefined;
  ExportTaskId?: string | undefined;
  ExportToS3Task?: ExportToS3Task | undefined;
  InstanceExportDetails?: InstanceExportDetails | undefined;
  State?: "active" | "cancelling" | "cancelled" | "completed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ExportTaskS3Location {
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
}

export interface ExportToS3Task {
  ContainerFormat?: "ova" | (string & {}) | undefined;
  DiskImageFormat?: "VMDK" | "RAW" | "VHD" | (string & {}) | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
}

export interface Filter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface FleetData {
  ActivityStatus?: "error" | "pending_fulfillment" | "pending_termination" | "fulfilled" | (string & {}) | undefined;
  CreateTime?: Date | undefined;
  FleetId?: string | undefined;
  FleetState?: "submitted" | "active" | "deleted" | "failed" | "deleted_running" | "deleted_terminating" | "modifying" | (string & {}) | undefined;
  ClientToken?: string | undefined;
  ExcessCapacityTerminationPolicy?: "no-termination" | "termination" | (string & {}) | undefined;
  FulfilledCapacity?: number | undefined;
  FulfilledOnDemandCapacity?: number | undefined;
  LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfig[] | undefined;
  TargetCapacitySpecification?: TargetCapacitySpecification | undefined;
  TerminateInstancesWithExpiration?: boolean | undefined;
  Type?: "request" | "maintain" | "instant" | (string & {}) | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  ReplaceUnhealthyInstances?: boolean | undefined;
  SpotOptions?: SpotOptions | undefined;
  OnDemandOptions?: OnDemandOptions | undefined;
  ReservedCapacityOptions?: ReservedCapacityOptions | undefined;
  Tags?: readonly Tag[] | undefined;
  Errors?: readonly DescribeFleetError[] | undefined;
  Instances?: readonly DescribeFleetsInstances[] | undefined;
  Context?: string | undefined;
}

export interface FleetLaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: readonly FleetLaunchTemplateOverrides[] | undefined;
}

export interface FleetLaunchTemplateOverrides {
  InstanceType?: string | undefined;
  MaxPrice?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  WeightedCapacity?: number | undefined;
  Priority?: number | undefined;
  Placement?: PlacementResponse | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  ImageId?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMappingResponse[] | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface FleetLaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface FleetSpotCapacityRebalance {
  ReplacementStrategy?: "launch" | "launch-before-terminate" | (string & {}) | undefined;
  TerminationDelay?: number | undefined;
}

export interface FleetSpotMaintenanceStrategies {
  CapacityRebalance?: FleetSpotCapacityRebalance | undefined;
}

export interface FlowLog {
  CreationTime?: Date | undefined;
  DeliverLogsErrorMessage?: string | undefined;
  DeliverLogsPermissionArn?: string | undefined;
  DeliverCrossAccountRole?: string | undefined;
  DeliverLogsStatus?: string | undefined;
  FlowLogId?: string | undefined;
  FlowLogStatus?: string | undefined;
  LogGroupName?: string | undefined;
  ResourceId?: string | undefined;
  TrafficType?: "ACCEPT" | "REJECT" | "ALL" | (string & {}) | undefined;
  LogDestinationType?: "cloud-watch-logs" | "s3" | "kinesis-data-firehose" | (string & {}) | undefined;
  LogDestination?: string | undefined;
  LogFormat?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  MaxAggregationInterval?: number | undefined;
  DestinationOptions?: DestinationOptionsResponse | undefined;
}

export interface FpgaDeviceInfo {
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  Count?: number | undefined;
  MemoryInfo?: FpgaDeviceMemoryInfo | undefined;
}

export interface FpgaDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface FpgaInfo {
  Fpgas?: readonly FpgaDeviceInfo[] | undefined;
  TotalFpgaMemoryInMiB?: number | undefined;
}

export interface GetConsoleOutputRequest {
  InstanceId: string;
  Latest?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface GetConsoleOutputResult {
  InstanceId?: string | undefined;
  Timestamp?: Date | undefined;
  Output?: string | undefined;
}

export interface GetConsoleScreenshotRequest {
  DryRun?: boolean | undefined;
  InstanceId: string;
  WakeUp?: boolean | undefined;
}

export interface GetConsoleScreenshotResult {
  ImageData?: string | undefined;
  InstanceId?: string | undefined;
}

export interface GetEbsDefaultKmsKeyIdRequest {
  DryRun?: boolean | undefined;
}

export interface GetEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface GetEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined;
}

export interface GetEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined;
  SseType?: "sse-ebs" | "sse-kms" | "none" | (string & {}) | undefined;
}

export interface GetImageBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined;
}

export interface GetImageBlockPublicAccessStateResult {
  ImageBlockPublicAccessState?: string | undefined;
  ManagedBy?: "account" | "declarative-policy" | (string & {}) | undefined;
}

export interface GetLaunchTemplateDataRequest {
  DryRun?: boolean | undefined;
  InstanceId: string;
}

export interface GetLaunchTemplateDataResult {
  LaunchTemplateData?: ResponseLaunchTemplateData | undefined;
}

export interface GetManagedPrefixListAssociationsRequest {
  DryRun?: boolean | undefined;
  PrefixListId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedPrefixListAssociationsResult {
  PrefixListAssociations?: readonly PrefixListAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedPrefixListEntriesRequest {
  DryRun?: boolean | undefined;
  PrefixListId: string;
  TargetVersion?: number | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedPrefixListEntriesResult {
  Entries?: readonly PrefixListEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface GetPasswordDataRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
}

export interface GetPasswordDataResult {
  InstanceId?: string | undefined;
  Timestamp?: Date | undefined;
  PasswordData?: string | undefined;
}

export interface GetSecurityGroupsForVpcRequest {
  VpcId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GetSecurityGroupsForVpcResult {
  NextToken?: string | undefined;
  SecurityGroupForVpcs?: readonly SecurityGroupForVpc[] | undefined;
}

export interface GetSnapshotBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined;
}

export interface GetSnapshotBlockPublicAccessStateResult {
  State?: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {}) | undefined;
  ManagedBy?: "account" | "declarative-policy" | (string & {}) | undefined;
}

export interface GpuDeviceInfo {
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  Count?: number | undefined;
  LogicalGpuCount?: number | undefined;
  GpuPartitionSize?: number | undefined;
  Workloads?: readonly string[] | undefined;
  MemoryInfo?: GpuDeviceMemoryInfo | undefined;
}

export interface GpuDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface GpuInfo {
  Gpus?: readonly GpuDeviceInfo[] | undefined;
  TotalGpuMemoryInMiB?: number | undefined;
}

export interface GroupIdentifier {
  GroupId?: string | undefined;
  GroupName?: string | undefined;
}

export interface HibernationOptions {
  Configured?: boolean | undefined;
}

export interface HibernationOptionsRequest {
  Configured?: boolean | undefined;
}

export interface Host {
  AutoPlacement?: "on" | "off" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
  AvailableCapacity?: AvailableCapacity | undefined;
  ClientToken?: string | undefined;
  HostId?: string | undefined;
  HostProperties?: HostProperties | undefined;
  HostReservationId?: string | undefined;
  Instances?: readonly HostInstance[] | undefined;
  State?: "available" | "under-assessment" | "permanent-failure" | "released" | "released-permanent-failure" | "pending" | (string & {}) | undefined;
  AllocationTime?: Date | undefined;
  ReleaseTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  HostRecovery?: "on" | "off" | (string & {}) | undefined;
  AllowsMultipleInstanceTypes?: "on" | "off" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  MemberOfServiceLinkedResourceGroup?: boolean | undefined;
  OutpostArn?: string | undefined;
  HostMaintenance?: "on" | "off" | (string & {}) | undefined;
  AssetId?: string | undefined;
}

export interface HostInstance {
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  OwnerId?: string | undefined;
}

export interface HostProperties {
  Cores?: number | undefined;
  InstanceType?: string | undefined;
  InstanceFamily?: string | undefined;
  Sockets?: number | undefined;
  TotalVCpus?: number | undefined;
}

export interface IKEVersionsListValue {
  Value?: string | undefined;
}

export interface IKEVersionsRequestListValue {
  Value?: string | undefined;
}

export interface IamInstanceProfile {
  Arn?: string | undefined;
  Id?: string | undefined;
}

export interface IamInstanceProfileAssociation {
  AssociationId?: string | undefined;
  InstanceId?: string | undefined;
  IamInstanceProfile?: IamInstanceProfile | undefined;
  State?: "associating" | "associated" | "disassociating" | "disassociated" | (string & {}) | undefined;
  Timestamp?: Date | undefined;
}

export interface IamInstanceProfileSpecification {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface IcmpTypeCode {
  Code?: number | undefined;
  Type?: number | undefined;
}

export interface Image {
  PlatformDetails?: string | undefined;
  UsageOperation?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  Description?: string | undefined;
  EnaSupport?: boolean | undefined;
  Hypervisor?: "ovm" | "xen" | (string & {}) | undefined;
  ImageOwnerAlias?: string | undefined;
  Name?: string | undefined;
  RootDeviceName?: string | undefined;
  RootDeviceType?: "ebs" | "instance-store" | (string & {}) | undefined;
  SriovNetSupport?: string | undefined;
  StateReason?: StateReason | undefined;
  Tags?: readonly Tag[] | undefined;
  VirtualizationType?: "hvm" | "paravirtual" | (string & {}) | undefined;
  BootMode?: "legacy-bios" | "uefi" | "uefi-preferred" | (string & {}) | undefined;
  TpmSupport?: "v2.0" | (string & {}) | undefined;
  DeprecationTime?: string | undefined;
  ImdsSupport?: "v2.0" | (string & {}) | undefined;
  SourceInstanceId?: string | undefined;
  DeregistrationProtection?: string | undefined;
  LastLaunchedTime?: string | undefined;
  ImageAllowed?: boolean | undefined;
  SourceImageId?: string | undefined;
  SourceImageRegion?: string | undefined;
  FreeTierEligible?: boolean | undefined;
  ImageId?: string | undefined;
  ImageLocation?: string | undefined;
  State?: "pending" | "available" | "invalid" | "deregistered" | "transient" | "failed" | "error" | "disabled" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  CreationDate?: string | undefined;
  Public?: boolean | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  Architecture?: "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac" | (string & {}) | undefined;
  ImageType?: "machine" | "kernel" | "ramdisk" | (string & {}) | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  Platform?: "Windows" | (string & {}) | undefined;
}

export interface ImageAttribute {
  Description?: AttributeValue | undefined;
  KernelId?: AttributeValue | undefined;
  RamdiskId?: AttributeValue | undefined;
  SriovNetSupport?: AttributeValue | undefined;
  BootMode?: AttributeValue | undefined;
  TpmSupport?: AttributeValue | undefined;
  UefiData?: AttributeValue | undefined;
  LastLaunchedTime?: AttributeValue | undefined;
  ImdsSupport?: AttributeValue | undefined;
  DeregistrationProtection?: AttributeValue | undefined;
  ImageId?: string | undefined;
  LaunchPermissions?: readonly LaunchPermission[] | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
}

export interface ImageRecycleBinInfo {
  ImageId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  RecycleBinEnterTime?: Date | undefined;
  RecycleBinExitTime?: Date | undefined;
}

export interface ImageReference {
  ImageId?: string | undefined;
  ResourceType?: "ec2:Instance" | "ec2:LaunchTemplate" | "ssm:Parameter" | "imagebuilder:ImageRecipe" | "imagebuilder:ContainerRecipe" | (string & {}) | undefined;
  Arn?: string | undefined;
}

export interface ImportImageLicenseConfigurationResponse {
  LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageTask {
  Architecture?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  Hypervisor?: string | undefined;
  ImageId?: string | undefined;
  ImportTaskId?: string | undefined;
  KmsKeyId?: string | undefined;
  LicenseType?: string | undefined;
  Platform?: string | undefined;
  Progress?: string | undefined;
  SnapshotDetails?: readonly SnapshotDetail[] | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[] | undefined;
  UsageOperation?: string | undefined;
  BootMode?: "legacy-bios" | "uefi" | "uefi-preferred" | (string & {}) | undefined;
}

export interface ImportInstanceTaskDetails {
  Description?: string | undefined;
  InstanceId?: string | undefined;
  Platform?: "Windows" | (string & {}) | undefined;
  Volumes?: readonly ImportInstanceVolumeDetailItem[] | undefined;
}

export interface ImportInstanceVolumeDetailItem {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  BytesConverted?: number | undefined;
  Description?: string | undefined;
  Image?: DiskImageDescription | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Volume?: DiskImageVolumeDescription | undefined;
}

export interface ImportKeyPairRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  KeyName: string;
  PublicKeyMaterial: Uint8Array;
}

export interface ImportKeyPairResult {
  KeyFingerprint?: string | undefined;
  KeyName?: string | undefined;
  KeyPairId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImportSnapshotTask {
  Description?: string | undefined;
  ImportTaskId?: string | undefined;
  SnapshotTaskDetail?: SnapshotTaskDetail | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImportVolumeTaskDetails {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  BytesConverted?: number | undefined;
  Description?: string | undefined;
  Image?: DiskImageDescription | undefined;
  Volume?: DiskImageVolumeDescription | undefined;
}

export interface InferenceAcceleratorInfo {
  Accelerators?: readonly InferenceDeviceInfo[] | undefined;
  TotalInferenceMemoryInMiB?: number | undefined;
}

export interface InferenceDeviceInfo {
  Count?: number | undefined;
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  MemoryInfo?: InferenceDeviceMemoryInfo | undefined;
}

export interface InferenceDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface InitializationStatusDetails {
  InitializationType?: "default" | "provisioned-rate" | "volume-copy" | (string & {}) | undefined;
  Progress?: number | undefined;
  EstimatedTimeToCompleteInSeconds?: number | undefined;
}

export interface Instance {
  Architecture?: "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac" | (string & {}) | undefined;
  BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[] | undefined;
  ClientToken?: string | undefined;
  EbsOptimized?: boolean | undefined;
  EnaSupport?: boolean | undefined;
  Hypervisor?: "ovm" | "xen" | (string & {}) | undefined;
  IamInstanceProfile?: IamInstanceProfile | undefined;
  InstanceLifecycle?: "spot" | "scheduled" | "capacity-block" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  ElasticGpuAssociations?: readonly ElasticGpuAssociation[] | undefined;
  ElasticInferenceAcceleratorAssociations?: readonly ElasticInferenceAcceleratorAssociation[] | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterface[] | undefined;
  OutpostArn?: string | undefined;
  RootDeviceName?: string | undefined;
  RootDeviceType?: "ebs" | "instance-store" | (string & {}) | undefined;
  SecurityGroups?: readonly GroupIdentifier[] | undefined;
  SourceDestCheck?: boolean | undefined;
  SpotInstanceRequestId?: string | undefined;
  SriovNetSupport?: string | undefined;
  StateReason?: StateReason | undefined;
  Tags?: readonly Tag[] | undefined;
  VirtualizationType?: "hvm" | "paravirtual" | (string & {}) | undefined;
  CpuOptions?: CpuOptions | undefined;
  CapacityBlockId?: string | undefined;
  CapacityReservationId?: string | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecificationResponse | undefined;
  HibernationOptions?: HibernationOptions | undefined;
  Licenses?: readonly LicenseConfiguration[] | undefined;
  MetadataOptions?: InstanceMetadataOptionsResponse | undefined;
  EnclaveOptions?: EnclaveOptions | undefined;
  BootMode?: "legacy-bios" | "uefi" | "uefi-preferred" | (string & {}) | undefined;
  PlatformDetails?: string | undefined;
  UsageOperation?: string | undefined;
  UsageOperationUpdateTime?: Date | undefined;
  PrivateDnsNameOptions?: PrivateDnsNameOptionsResponse | undefined;
  Ipv6Address?: string | undefined;
  TpmSupport?: string | undefined;
  MaintenanceOptions?: InstanceMaintenanceOptions | undefined;
  CurrentInstanceBootMode?: "legacy-bios" | "uefi" | (string & {}) | undefined;
  NetworkPerformanceOptions?: InstanceNetworkPerformanceOptions | undefined;
  Operator?: OperatorResponse | undefined;
  SecondaryInterfaces?: readonly InstanceSecondaryInterface[] | undefined;
  InstanceId?: string | undefined;
  ImageId?: string | undefined;
  State?: InstanceState | undefined;
  PrivateDnsName?: string | undefined;
  PublicDnsName?: string | undefined;
  StateTransitionReason?: string | undefined;
  KeyName?: string | undefined;
  AmiLaunchIndex?: number | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  InstanceType?: string | undefined;
  LaunchTime?: Date | undefined;
  Placement?: Placement | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  Platform?: "Windows" | (string & {}) | undefined;
  Monitoring?: Monitoring | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PublicIpAddress?: string | undefined;
}

export interface InstanceAttachmentEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: InstanceAttachmentEnaSrdUdpSpecification | undefined;
}

export interface InstanceAttachmentEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface InstanceAttribute {
  BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[] | undefined;
  DisableApiTermination?: AttributeBooleanValue | undefined;
  EnaSupport?: AttributeBooleanValue | undefined;
  EnclaveOptions?: EnclaveOptions | undefined;
  EbsOptimized?: AttributeBooleanValue | undefined;
  InstanceId?: string | undefined;
  InstanceInitiatedShutdownBehavior?: AttributeValue | undefined;
  InstanceType?: AttributeValue | undefined;
  KernelId?: AttributeValue | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  RamdiskId?: AttributeValue | undefined;
  RootDeviceName?: AttributeValue | undefined;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  SriovNetSupport?: AttributeValue | undefined;
  UserData?: AttributeValue | undefined;
  DisableApiStop?: AttributeBooleanValue | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
}

export interface InstanceBlockDeviceMapping {
  DeviceName?: string | undefined;
  Ebs?: EbsInstanceBlockDevice | undefined;
}

export interface InstanceBlockDeviceMappingSpecification {
  DeviceName?: string | undefined;
  Ebs?: EbsInstanceBlockDeviceSpecification | undefined;
  VirtualName?: string | undefined;
  NoDevice?: string | undefined;
}

export interface InstanceCapacity {
  AvailableCapacity?: number | undefined;
  InstanceType?: string | undefined;
  TotalCapacity?: number | undefined;
}

export interface InstanceCreditSpecification {
  InstanceId?: string | undefined;
  CpuCredits?: string | undefined;
}

export interface InstanceCreditSpecificationRequest {
  InstanceId: string;
  CpuCredits?: string | undefined;
}

export interface InstanceExportDetails {
  InstanceId?: string | undefined;
  TargetEnvironment?: "citrix" | "vmware" | "microsoft" | (string & {}) | undefined;
}

export interface InstanceIpv4Prefix {
  Ipv4Prefix?: string | undefined;
}

export interface InstanceIpv6Address {
  Ipv6Address?: string | undefined;
  IsPrimaryIpv6?: boolean | undefined;
}

export interface InstanceIpv6AddressRequest {
  Ipv6Address?: string | undefined;
}

export interface InstanceIpv6Prefix {
  Ipv6Prefix?: string | undefined;
}

export interface InstanceMaintenanceOptions {
  AutoRecovery?: "disabled" | "default" | (string & {}) | undefined;
  RebootMigration?: "disabled" | "default" | (string & {}) | undefined;
}

export interface InstanceMaintenanceOptionsRequest {
  AutoRecovery?: "disabled" | "default" | (string & {}) | undefined;
}

export interface InstanceMarketOptionsRequest {
  MarketType?: "spot" | "capacity-block" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  SpotOptions?: SpotMarketOptions | undefined;
}

export interface InstanceMetadataOptionsRequest {
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
  HttpProtocolIpv6?: "disabled" | "enabled" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | (string & {}) | undefined;
}

export interface InstanceMetadataOptionsResponse {
  State?: "pending" | "applied" | (string & {}) | undefined;
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
  HttpProtocolIpv6?: "disabled" | "enabled" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | (string & {}) | undefined;
}

export interface InstanceMonitoring {
  InstanceId?: string | undefined;
  Monitoring?: Monitoring | undefined;
}

export interface InstanceNetworkInterface {
  Association?: InstanceNetworkInterfaceAssociation | undefined;
  Attachment?: InstanceNetworkInterfaceAttachment | undefined;
  Description?: string | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  MacAddress?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  OwnerId?: string | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly InstancePrivateIpAddress[] | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: "available" | "associated" | "attaching" | "in-use" | "detaching" | (string & {}) | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  InterfaceType?: string | undefined;
  Ipv4Prefixes?: readonly InstanceIpv4Prefix[] | undefined;
  Ipv6Prefixes?: readonly InstanceIpv6Prefix[] | undefined;
  ConnectionTrackingConfiguration?: ConnectionTrackingSpecificationResponse | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface InstanceNetworkInterfaceAssociation {
  CarrierIp?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  IpOwnerId?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIp?: string | undefined;
}

export interface InstanceNetworkInterfaceAttachment {
  AttachTime?: Date | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  Status?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
  NetworkCardIndex?: number | undefined;
  EnaSrdSpecification?: InstanceAttachmentEnaSrdSpecification | undefined;
  EnaQueueCount?: number | undefined;
}

export interface InstanceNetworkInterfaceSpecification {
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
  AssociateCarrierIpAddress?: boolean | undefined;
  InterfaceType?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  PrimaryIpv6?: boolean | undefined;
  EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  EnaQueueCount?: number | undefined;
}

export interface InstanceNetworkPerformanceOptions {
  BandwidthWeighting?: "default" | "vpc-1" | "ebs-1" | (string & {}) | undefined;
}

export interface InstanceNetworkPerformanceOptionsRequest {
  BandwidthWeighting?: "default" | "vpc-1" | "ebs-1" | (string & {}) | undefined;
}

export interface InstancePrivateIpAddress {
  Association?: InstanceNetworkInterfaceAssociation | undefined;
  Primary?: boolean | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface InstanceRequirements {
  VCpuCount?: VCpuCountRange | undefined;
  MemoryMiB?: MemoryMiB | undefined;
  CpuManufacturers?: readonly ("intel" | "amd" | "amazon-web-services" | "apple" | (string & {}))[] | undefined;
  MemoryGiBPerVCpu?: MemoryGiBPerVCpu | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
  InstanceGenerations?: readonly ("current" | "previous" | (string & {}))[] | undefined;
  SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  BareMetal?: "included" | "required" | "excluded" | (string & {}) | undefined;
  BurstablePerformance?: "included" | "required" | "excluded" | (string & {}) | undefined;
  RequireHibernateSupport?: boolean | undefined;
  NetworkInterfaceCount?: NetworkInterfaceCount | undefined;
  LocalStorage?: "included" | "required" | "excluded" | (string & {}) | undefined;
  LocalStorageTypes?: readonly ("hdd" | "ssd" | (string & {}))[] | undefined;
  TotalLocalStorageGB?: TotalLocalStorageGB | undefined;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbps | undefined;
  AcceleratorTypes?: readonly ("gpu" | "fpga" | "inference" | "media" | (string & {}))[] | undefined;
  AcceleratorCount?: AcceleratorCount | undefined;
  AcceleratorManufacturers?: readonly ("amazon-web-services" | "amd" | "nvidia" | "xilinx" | "habana" | (string & {}))[] | undefined;
  AcceleratorNames?: readonly ("a100" | "inferentia" | "k520" | "k80" | "m60" | "radeon-pro-v520" | "t4" | "vu9p" | "v100" | "a10g" | "h100" | "t4g" | "l40s" | "l4" | "gaudi-hl-205" | "inferentia2" | "trainium" | "trainium2" | "u30" | (string & {}))[] | undefined;
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiB | undefined;
  NetworkBandwidthGbps?: NetworkBandwidthGbps | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  BaselinePerformanceFactors?: BaselinePerformanceFactors | undefined;
  RequireEncryptionInTransit?: boolean | undefined;
}

export interface InstanceRequirementsRequest {
  VCpuCount: VCpuCountRangeRequest;
  MemoryMiB: MemoryMiBRequest;
  CpuManufacturers?: readonly ("intel" | "amd" | "amazon-web-services" | "apple" | (string & {}))[] | undefined;
  MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
  InstanceGenerations?: readonly ("current" | "previous" | (string & {}))[] | undefined;
  SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  BareMetal?: "included" | "required" | "excluded" | (string & {}) | undefined;
  BurstablePerformance?: "included" | "required" | "excluded" | (string & {}) | undefined;
  RequireHibernateSupport?: boolean | undefined;
  NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  LocalStorage?: "included" | "required" | "excluded" | (string & {}) | undefined;
  LocalStorageTypes?: readonly ("hdd" | "ssd" | (string & {}))[] | undefined;
  TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  AcceleratorTypes?: readonly ("gpu" | "fpga" | "inference" | "media" | (string & {}))[] | undefined;
  AcceleratorCount?: AcceleratorCountRequest | undefined;
  AcceleratorManufacturers?: readonly ("amazon-web-services" | "amd" | "nvidia" | "xilinx" | "habana" | (string & {}))[] | undefined;
  AcceleratorNames?: readonly ("a100" | "inferentia" | "k520" | "k80" | "m60" | "radeon-pro-v520" | "t4" | "vu9p" | "v100" | "a10g" | "h100" | "t4g" | "l40s" | "l4" | "gaudi-hl-205" | "inferentia2" | "trainium" | "trainium2" | "u30" | (string & {}))[] | undefined;
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined;
  RequireEncryptionInTransit?: boolean | undefined;
}

export interface InstanceSecondaryInterface {
  Attachment?: InstanceSecondaryInterfaceAttachment | undefined;
  MacAddress?: string | undefined;
  SecondaryInterfaceId?: string | undefined;
  OwnerId?: string | undefined;
  PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddress[] | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: "available" | "in-use" | (string & {}) | undefined;
  SecondarySubnetId?: string | undefined;
  SecondaryNetworkId?: string | undefined;
  InterfaceType?: "secondary" | (string & {}) | undefined;
}

export interface InstanceSecondaryInterfaceAttachment {
  AttachTime?: Date | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  Status?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface InstanceSecondaryInterfacePrivateIpAddress {
  PrivateIpAddress?: string | undefined;
}

export interface InstanceSecondaryInterfacePrivateIpAddressRequest {
  PrivateIpAddress: string;
}

export interface InstanceSecondaryInterfaceSpecificationRequest {
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddressRequest[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  SecondarySubnetId?: string | undefined;
  InterfaceType?: "secondary" | (string & {}) | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface InstanceSpecification {
  InstanceId: string;
  ExcludeBootVolume?: boolean | undefined;
  ExcludeDataVolumeIds?: readonly string[] | undefined;
}

export interface InstanceState {
  Code?: number | undefined;
  Name?: "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped" | (string & {}) | undefined;
}

export interface InstanceStateChange {
  InstanceId?: string | undefined;
  CurrentState?: InstanceState | undefined;
  PreviousState?: InstanceState | undefined;
}

export interface InstanceStatus {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  OutpostArn?: string | undefined;
  Operator?: OperatorResponse | undefined;
  Events?: readonly InstanceStatusEvent[] | undefined;
  InstanceId?: string | undefined;
  InstanceState?: InstanceState | undefined;
  InstanceStatus?: InstanceStatusSummary | undefined;
  SystemStatus?: InstanceStatusSummary | undefined;
  AttachedEbsStatus?: EbsStatusSummary | undefined;
}

export interface InstanceStatusDetails {
  ImpairedSince?: Date | undefined;
  Name?: "reachability" | (string & {}) | undefined;
  Status?: "passed" | "failed" | "insufficient-data" | "initializing" | (string & {}) | undefined;
}

export interface InstanceStatusEvent {
  InstanceEventId?: string | undefined;
  Code?: "instance-reboot" | "system-reboot" | "system-maintenance" | "instance-retirement" | "instance-stop" | (string & {}) | undefined;
  Description?: string | undefined;
  NotAfter?: Date | undefined;
  NotBefore?: Date | undefined;
  NotBeforeDeadline?: Date | undefined;
}

export interface InstanceStatusSummary {
  Details?: readonly InstanceStatusDetails[] | undefined;
  Status?: "ok" | "impaired" | "insufficient-data" | "not-applicable" | "initializing" | (string & {}) | undefined;
}

export interface InstanceStorageInfo {
  TotalSizeInGB?: number | undefined;
  Disks?: readonly DiskInfo[] | undefined;
  NvmeSupport?: "unsupported" | "supported" | "required" | (string & {}) | undefined;
  EncryptionSupport?: "unsupported" | "required" | (string & {}) | undefined;
}

export interface InstanceTypeInfo {
  InstanceType?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  FreeTierEligible?: boolean | undefined;
  SupportedUsageClasses?: readonly ("spot" | "on-demand" | "capacity-block" | (string & {}))[] | undefined;
  SupportedRootDeviceTypes?: readonly ("ebs" | "instance-store" | (string & {}))[] | undefined;
  SupportedVirtualizationTypes?: readonly ("hvm" | "paravirtual" | (string & {}))[] | undefined;
  BareMetal?: boolean | undefined;
  Hypervisor?: "nitro" | "xen" | (string & {}) | undefined;
  ProcessorInfo?: ProcessorInfo | undefined;
  VCpuInfo?: VCpuInfo | undefined;
  MemoryInfo?: MemoryInfo | undefined;
  InstanceStorageSupported?: boolean | undefined;
  InstanceStorageInfo?: InstanceStorageInfo | undefined;
  EbsInfo?: EbsInfo | undefined;
  NetworkInfo?: NetworkInfo | undefined;
  GpuInfo?: GpuInfo | undefined;
  FpgaInfo?: FpgaInfo | undefined;
  PlacementGroupInfo?: PlacementGroupInfo | undefined;
  InferenceAcceleratorInfo?: InferenceAcceleratorInfo | undefined;
  HibernationSupported?: boolean | undefined;
  BurstablePerformanceSupported?: boolean | undefined;
  DedicatedHostsSupported?: boolean | undefined;
  AutoRecoverySupported?: boolean | undefined;
  SupportedBootModes?: readonly ("legacy-bios" | "uefi" | (string & {}))[] | undefined;
  NitroEnclavesSupport?: "unsupported" | "supported" | (string & {}) | undefined;
  NitroTpmSupport?: "unsupported" | "supported" | (string & {}) | undefined;
  NitroTpmInfo?: NitroTpmInfo | undefined;
  MediaAcceleratorInfo?: MediaAcceleratorInfo | undefined;
  NeuronInfo?: NeuronInfo | undefined;
  PhcSupport?: "unsupported" | "supported" | (string & {}) | undefined;
  RebootMigrationSupport?: "unsupported" | "supported" | (string & {}) | undefined;
  SupportedInRegion?: boolean | undefined;
}

export interface InstanceTypeOffering {
  InstanceType?: string | undefined;
  LocationType?: "region" | "availability-zone" | "availability-zone-id" | "outpost" | (string & {}) | undefined;
  Location?: string | undefined;
}

export interface InternetGateway {
  Attachments?: readonly InternetGatewayAttachment[] | undefined;
  InternetGatewayId?: string | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InternetGatewayAttachment {
  State?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
  VpcId?: string | undefined;
}

export interface IpPermission {
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  UserIdGroupPairs?: readonly UserIdGroupPair[] | undefined;
  IpRanges?: readonly IpRange[] | undefined;
  Ipv6Ranges?: readonly Ipv6Range[] | undefined;
  PrefixListIds?: readonly PrefixListId[] | undefined;
}

export interface IpRange {
  Description?: string | undefined;
  CidrIp?: string | undefined;
}

export interface Ipv4PrefixSpecification {
  Ipv4Prefix?: string | undefined;
}

export interface Ipv4PrefixSpecificationRequest {
  Ipv4Prefix?: string | undefined;
}

export interface Ipv4PrefixSpecificationResponse {
  Ipv4Prefix?: string | undefined;
}

export interface Ipv6CidrBlock {
  Ipv6CidrBlock?: string | undefined;
}

export interface Ipv6PrefixSpecification {
  Ipv6Prefix?: string | undefined;
}

export interface Ipv6PrefixSpecificationRequest {
  Ipv6Prefix?: string | undefined;
}

export interface Ipv6PrefixSpecificationResponse {
  Ipv6Prefix?: string | undefined;
}

export interface Ipv6Range {
  Description?: string | undefined;
  CidrIpv6?: string | undefined;
}

export interface KeyPair {
  KeyPairId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  KeyName?: string | undefined;
  KeyFingerprint?: string | undefined;
  KeyMaterial?: string | undefined;
}

export interface KeyPairInfo {
  KeyPairId?: string | undefined;
  KeyType?: "rsa" | "ed25519" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  PublicKey?: string | undefined;
  CreateTime?: Date | undefined;
  KeyName?: string | undefined;
  KeyFingerprint?: string | undefined;
}

export interface LastError {
  Message?: string | undefined;
  Code?: string | undefined;
}

export interface LaunchPermission {
  OrganizationArn?: string | undefined;
  OrganizationalUnitArn?: string | undefined;
  UserId?: string | undefined;
  Group?: "all" | (string & {}) | undefined;
}

export interface LaunchPermissionModifications {
  Add?: readonly LaunchPermission[] | undefined;
  Remove?: readonly LaunchPermission[] | undefined;
}

export interface LaunchSpecification {
  UserData?: string | undefined;
  AddressingType?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  Placement?: SpotPlacement | undefined;
  RamdiskId?: string | undefined;
  SubnetId?: string | undefined;
  SecurityGroups?: readonly GroupIdentifier[] | undefined;
  Monitoring?: RunInstancesMonitoringEnabled | undefined;
}

export interface LaunchTemplate {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  CreateTime?: Date | undefined;
  CreatedBy?: string | undefined;
  DefaultVersionNumber?: number | undefined;
  LatestVersionNumber?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface LaunchTemplateAndOverridesResponse {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: FleetLaunchTemplateOverrides | undefined;
}

export interface LaunchTemplateBlockDeviceMapping {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: LaunchTemplateEbsBlockDevice | undefined;
  NoDevice?: string | undefined;
}

export interface LaunchTemplateBlockDeviceMappingRequest {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: LaunchTemplateEbsBlockDeviceRequest | undefined;
  NoDevice?: string | undefined;
}

export interface LaunchTemplateCapacityReservationSpecificationRequest {
  CapacityReservationPreference?: "capacity-reservations-only" | "open" | "none" | (string & {}) | undefined;
  CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface LaunchTemplateCapacityReservationSpecificationResponse {
  CapacityReservationPreference?: "capacity-reservations-only" | "open" | "none" | (string & {}) | undefined;
  CapacityReservationTarget?: CapacityReservationTargetResponse | undefined;
}

export interface LaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: readonly LaunchTemplateOverrides[] | undefined;
}

export interface LaunchTemplateCpuOptions {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: "enabled" | "disabled" | (string & {}) | undefined;
  NestedVirtualization?: "enabled" | "disabled" | (string & {}) | undefined;
}

export interface LaunchTemplateCpuOptionsRequest {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: "enabled" | "disabled" | (string & {}) | undefined;
  NestedVirtualization?: "enabled" | "disabled" | (string & {}) | undefined;
}

export interface LaunchTemplateEbsBlockDevice {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  Throughput?: number | undefined;
  VolumeInitializationRate?: number | undefined;
  EbsCardIndex?: number | undefined;
}

export interface LaunchTemplateEbsBlockDeviceRequest {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  Throughput?: number | undefined;
  VolumeInitializationRate?: number | undefined;
  EbsCardIndex?: number | undefined;
}

export interface LaunchTemplateElasticInferenceAccelerator {
  Type: string;
  Count?: number | undefined;
}

export interface LaunchTemplateElasticInferenceAcceleratorResponse {
  Type?: string | undefined;
  Count?: number | undefined;
}

export interface LaunchTemplateEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: LaunchTemplateEnaSrdUdpSpecification | undefined;
}

export interface LaunchTemplateEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface LaunchTemplateEnclaveOptions {
  Enabled?: boolean | undefined;
}

export interface LaunchTemplateEnclaveOptionsRequest {
  Enabled?: boolean | undefined;
}

export interface LaunchTemplateHibernationOptions {
  Configured?: boolean | undefined;
}

export interface LaunchTemplateHibernationOptionsRequest {
  Configured?: boolean | undefined;
}

export interface LaunchTemplateIamInstanceProfileSpecification {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface LaunchTemplateIamInstanceProfileSpecificationRequest {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface LaunchTemplateInstanceMaintenanceOptions {
  AutoRecovery?: "default" | "disabled" | (string & {}) | undefined;
}

export interface LaunchTemplateInstanceMaintenanceOptionsRequest {
  AutoRecovery?: "default" | "disabled" | (string & {}) | undefined;
}

export interface LaunchTemplateInstanceMarketOptions {
  MarketType?: "spot" | "capacity-block" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  SpotOptions?: LaunchTemplateSpotMarketOptions | undefined;
}

export interface LaunchTemplateInstanceMarketOptionsRequest {
  MarketType?: "spot" | "capacity-block" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  SpotOptions?: LaunchTemplateSpotMarketOptionsRequest | undefined;
}

export interface LaunchTemplateInstanceMetadataOptions {
  State?: "pending" | "applied" | (string & {}) | undefined;
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
  HttpProtocolIpv6?: "disabled" | "enabled" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | (string & {}) | undefined;
}

export interface LaunchTemplateInstanceMetadataOptionsRequest {
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
  HttpProtocolIpv6?: "disabled" | "enabled" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | (string & {}) | undefined;
}

export interface LaunchTemplateInstanceNetworkInterfaceSpecification {
  AssociateCarrierIpAddress?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  InterfaceType?: string | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationResponse[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationResponse[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  PrimaryIpv6?: boolean | undefined;
  EnaSrdSpecification?: LaunchTemplateEnaSrdSpecification | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecification | undefined;
  EnaQueueCount?: number | undefined;
}

export interface LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
  AssociateCarrierIpAddress?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  InterfaceType?: string | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6AddressRequest[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  PrimaryIpv6?: boolean | undefined;
  EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  EnaQueueCount?: number | undefined;
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecification {
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecification[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  SecondarySubnetId?: string | undefined;
  InterfaceType?: "secondary" | (string & {}) | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecificationRequest[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  SecondarySubnetId?: string | undefined;
  InterfaceType?: "secondary" | (string & {}) | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface LaunchTemplateLicenseConfiguration {
  LicenseConfigurationArn?: string | undefined;
}

export interface LaunchTemplateLicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined;
}

export interface LaunchTemplateNetworkPerformanceOptions {
  BandwidthWeighting?: "default" | "vpc-1" | "ebs-1" | (string & {}) | undefined;
}

export interface LaunchTemplateNetworkPerformanceOptionsRequest {
  BandwidthWeighting?: "default" | "vpc-1" | "ebs-1" | (string & {}) | undefined;
}

export interface LaunchTemplateOverrides {
  InstanceType?: string | undefined;
  SpotPrice?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  WeightedCapacity?: number | undefined;
  Priority?: number | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface LaunchTemplatePlacement {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Affinity?: string | undefined;
  GroupName?: string | undefined;
  HostId?: string | undefined;
  Tenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  SpreadDomain?: string | undefined;
  HostResourceGroupArn?: string | undefined;
  PartitionNumber?: number | undefined;
  GroupId?: string | undefined;
}

export interface LaunchTemplatePlacementRequest {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Affinity?: string | undefined;
  GroupName?: string | undefined;
  HostId?: string | undefined;
  Tenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  SpreadDomain?: string | undefined;
  HostResourceGroupArn?: string | undefined;
  PartitionNumber?: number | undefined;
  GroupId?: string | undefined;
}

export interface LaunchTemplatePrivateDnsNameOptions {
  HostnameType?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface LaunchTemplatePrivateDnsNameOptionsRequest {
  HostnameType?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface LaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface LaunchTemplateSpotMarketOptions {
  MaxPrice?: string | undefined;
  SpotInstanceType?: "one-time" | "persistent" | (string & {}) | undefined;
  BlockDurationMinutes?: number | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
}

export interface LaunchTemplateSpotMarketOptionsRequest {
  MaxPrice?: string | undefined;
  SpotInstanceType?: "one-time" | "persistent" | (string & {}) | undefined;
  BlockDurationMinutes?: number | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
}

export interface LaunchTemplateTagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LaunchTemplateTagSpecificationRequest {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LaunchTemplateVersion {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  VersionNumber?: number | undefined;
  VersionDescription?: string | undefined;
  CreateTime?: Date | undefined;
  CreatedBy?: string | undefined;
  DefaultVersion?: boolean | undefined;
  LaunchTemplateData?: ResponseLaunchTemplateData | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface LaunchTemplatesMonitoring {
  Enabled?: boolean | undefined;
}

export interface LaunchTemplatesMonitoringRequest {
  Enabled?: boolean | undefined;
}

export interface LicenseConfiguration {
  LicenseConfigurationArn?: string | undefined;
}

export interface LicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined;
}

export interface ListImagesInRecycleBinRequest {
  ImageIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface ListImagesInRecycleBinResult {
  Images?: readonly ImageRecycleBinInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSnapshotsInRecycleBinRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SnapshotIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ListSnapshotsInRecycleBinResult {
  Snapshots?: readonly SnapshotRecycleBinInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListVolumesInRecycleBinRequest {
  VolumeIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListVolumesInRecycleBinResult {
  Volumes?: readonly VolumeRecycleBinInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface LoadBalancersConfig {
  ClassicLoadBalancersConfig?: ClassicLoadBalancersConfig | undefined;
  TargetGroupsConfig?: TargetGroupsConfig | undefined;
}

export interface LockSnapshotRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
  LockMode: "compliance" | "governance" | (string & {});
  CoolOffPeriod?: number | undefined;
  LockDuration?: number | undefined;
  ExpirationDate?: Date | undefined;
}

export interface LockSnapshotResult {
  SnapshotId?: string | undefined;
  LockState?: "compliance" | "governance" | "compliance-cooloff" | "expired" | (string & {}) | undefined;
  LockDuration?: number | undefined;
  CoolOffPeriod?: number | undefined;
  CoolOffPeriodExpiresOn?: Date | undefined;
  LockCreatedOn?: Date | undefined;
  LockExpiresOn?: Date | undefined;
  LockDurationStartTime?: Date | undefined;
}

export interface LockedSnapshotsInfo {
  OwnerId?: string | undefined;
  SnapshotId?: string | undefined;
  LockState?: "compliance" | "governance" | "compliance-cooloff" | "expired" | (string & {}) | undefined;
  LockDuration?: number | undefined;
  CoolOffPeriod?: number | undefined;
  CoolOffPeriodExpiresOn?: Date | undefined;
  LockCreatedOn?: Date | undefined;
  LockDurationStartTime?: Date | undefined;
  LockExpiresOn?: Date | undefined;
}

export interface ManagedPrefixList {
  PrefixListId?: string | undefined;
  AddressFamily?: string | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "restore-in-progress" | "restore-complete" | "restore-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | (string & {}) | undefined;
  StateMessage?: string | undefined;
  PrefixListArn?: string | undefined;
  PrefixListName?: string | undefined;
  MaxEntries?: number | undefined;
  Version?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  OwnerId?: string | undefined;
  IpamPrefixListResolverTargetId?: string | undefined;
  IpamPrefixListResolverSyncEnabled?: boolean | undefined;
}

export interface MediaAcceleratorInfo {
  Accelerators?: readonly MediaDeviceInfo[] | undefined;
  TotalMediaMemoryInMiB?: number | undefined;
}

export interface MediaDeviceInfo {
  Count?: number | undefined;
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  MemoryInfo?: MediaDeviceMemoryInfo | undefined;
}

export interface MediaDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface MemoryGiBPerVCpu {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryGiBPerVCpuRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface MemoryMiB {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryMiBRequest {
  Min: number;
  Max?: number | undefined;
}

export interface ModifyAddressAttributeRequest {
  AllocationId: string;
  DomainName?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyAddressAttributeResult {
  Address?: AddressAttribute | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdRequest {
  KmsKeyId: string;
  DryRun?: boolean | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface ModifyImageAttributeRequest {
  Attribute?: string | undefined;
  Description?: AttributeValue | undefined;
  ImageId: string;
  LaunchPermission?: LaunchPermissionModifications | undefined;
  OperationType?: "add" | "remove" | (string & {}) | undefined;
  ProductCodes?: readonly string[] | undefined;
  UserGroups?: readonly string[] | undefined;
  UserIds?: readonly string[] | undefined;
  Value?: string | undefined;
  OrganizationArns?: readonly string[] | undefined;
  OrganizationalUnitArns?: readonly string[] | undefined;
  ImdsSupport?: AttributeValue | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceAttributeRequest {
  SourceDestCheck?: AttributeBooleanValue | undefined;
  DisableApiStop?: AttributeBooleanValue | undefined;
  DryRun?: boolean | undefined;
  InstanceId: string;
  Attribute?: "instanceType" | "kernel" | "ramdisk" | "userData" | "disableApiTermination" | "instanceInitiatedShutdownBehavior" | "rootDeviceName" | "blockDeviceMapping" | "productCodes" | "sourceDestCheck" | "groupSet" | "ebsOptimized" | "sriovNetSupport" | "enaSupport" | "enclaveOptions" | "disableApiStop" | (string & {}) | undefined;
  Value?: string | undefined;
  BlockDeviceMappings?: readonly InstanceBlockDeviceMappingSpecification[] | undefined;
  DisableApiTermination?: AttributeBooleanValue | undefined;
  InstanceType?: AttributeValue | undefined;
  Kernel?: AttributeValue | undefined;
  Ramdisk?: AttributeValue | undefined;
  UserData?: BlobAttributeValue | undefined;
  InstanceInitiatedShutdownBehavior?: AttributeValue | undefined;
  Groups?: readonly string[] | undefined;
  EbsOptimized?: AttributeBooleanValue | undefined;
  SriovNetSupport?: AttributeValue | undefined;
  EnaSupport?: AttributeBooleanValue | undefined;
}

export interface ModifyInstanceCpuOptionsRequest {
  InstanceId: string;
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  NestedVirtualization?: "enabled" | "disabled" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceCpuOptionsResult {
  InstanceId?: string | undefined;
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  NestedVirtualization?: "enabled" | "disabled" | (string & {}) | undefined;
}

export interface ModifyInstanceCreditSpecificationRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  InstanceCreditSpecifications: readonly InstanceCreditSpecificationRequest[];
}

export interface ModifyInstanceCreditSpecificationResult {
  SuccessfulInstanceCreditSpecifications?: readonly SuccessfulInstanceCreditSpecificationItem[] | undefined;
  UnsuccessfulInstanceCreditSpecifications?: readonly UnsuccessfulInstanceCreditSpecificationItem[] | undefined;
}

export interface ModifyInstanceMaintenanceOptionsRequest {
  InstanceId: string;
  AutoRecovery?: "disabled" | "default" | (string & {}) | undefined;
  RebootMigration?: "disabled" | "default" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceMaintenanceOptionsResult {
  InstanceId?: string | undefined;
  AutoRecovery?: "disabled" | "default" | (string & {}) | undefined;
  RebootMigration?: "disabled" | "default" | (string & {}) | undefined;
}

export interface ModifyInstanceMetadataOptionsRequest {
  InstanceId: string;
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
  HttpProtocolIpv6?: "disabled" | "enabled" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | (string & {}) | undefined;
}

export interface ModifyInstanceMetadataOptionsResult {
  InstanceId?: string | undefined;
  InstanceMetadataOptions?: InstanceMetadataOptionsResponse | undefined;
}

export interface ModifyInstancePlacementRequest {
  GroupName?: string | undefined;
  PartitionNumber?: number | undefined;
  HostResourceGroupArn?: string | undefined;
  GroupId?: string | undefined;
  InstanceId: string;
  Tenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  Affinity?: "default" | "host" | (string & {}) | undefined;
  HostId?: string | undefined;
}

export interface ModifyInstancePlacementResult {
  Return?: boolean | undefined;
}

export interface ModifyLaunchTemplateRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  DefaultVersion?: string | undefined;
}

export interface ModifyLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined;
}

export interface ModifyManagedPrefixListRequest {
  DryRun?: boolean | undefined;
  PrefixListId: string;
  CurrentVersion?: number | undefined;
  PrefixListName?: string | undefined;
  AddEntries?: readonly AddPrefixListEntry[] | undefined;
  RemoveEntries?: readonly RemovePrefixListEntry[] | undefined;
  MaxEntries?: number | undefined;
  IpamPrefixListResolverSyncEnabled?: boolean | undefined;
}

export interface ModifyManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface ModifyNetworkInterfaceAttributeRequest {
  EnaSrdSpecification?: EnaSrdSpecification | undefined;
  EnablePrimaryIpv6?: boolean | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  AssociatedSubnetIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceId: string;
  Description?: AttributeValue | undefined;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  Groups?: readonly string[] | undefined;
  Attachment?: NetworkInterfaceAttachmentChanges | undefined;
}

export interface ModifyPrivateDnsNameOptionsRequest {
  DryRun?: boolean | undefined;
  InstanceId: string;
  PrivateDnsHostnameType?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface ModifyPrivateDnsNameOptionsResult {
  Return?: boolean | undefined;
}

export interface ModifySecurityGroupRulesRequest {
  GroupId: string;
  SecurityGroupRules: readonly SecurityGroupRuleUpdate[];
  DryRun?: boolean | undefined;
}

export interface ModifySecurityGroupRulesResult {
  Return?: boolean | undefined;
}

export interface ModifySnapshotAttributeRequest {
  Attribute?: "productCodes" | "createVolumePermission" | (string & {}) | undefined;
  CreateVolumePermission?: CreateVolumePermissionModifications | undefined;
  GroupNames?: readonly string[] | undefined;
  OperationType?: "add" | "remove" | (string & {}) | undefined;
  SnapshotId: string;
  UserIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifySnapshotTierRequest {
  SnapshotId: string;
  StorageTier?: "archive" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifySnapshotTierResult {
  SnapshotId?: string | undefined;
  TieringStartTime?: Date | undefined;
}

export interface ModifySubnetAttributeRequest {
  AssignIpv6AddressOnCreation?: AttributeBooleanValue | undefined;
  MapPublicIpOnLaunch?: AttributeBooleanValue | undefined;
  SubnetId: string;
  MapCustomerOwnedIpOnLaunch?: AttributeBooleanValue | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  EnableDns64?: AttributeBooleanValue | undefined;
  PrivateDnsHostnameTypeOnLaunch?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecordOnLaunch?: AttributeBooleanValue | undefined;
  EnableResourceNameDnsAAAARecordOnLaunch?: AttributeBooleanValue | undefined;
  EnableLniAtDeviceIndex?: number | undefined;
  DisableLniAtDeviceIndex?: AttributeBooleanValue | undefined;
}

export interface ModifyVolumeAttributeRequest {
  AutoEnableIO?: AttributeBooleanValue | undefined;
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface ModifyVolumeRequest {
  DryRun?: boolean | undefined;
  VolumeId: string;
  Size?: number | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  MultiAttachEnabled?: boolean | undefined;
}

export interface ModifyVolumeResult {
  VolumeModification?: VolumeModification | undefined;
}

export interface ModifyVpcAttributeRequest {
  EnableDnsHostnames?: AttributeBooleanValue | undefined;
  EnableDnsSupport?: AttributeBooleanValue | undefined;
  VpcId: string;
  EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined;
}

export interface ModifyVpcEndpointRequest {
  DryRun?: boolean | undefined;
  VpcEndpointId: string;
  ResetPolicy?: boolean | undefined;
  PolicyDocument?: string | undefined;
  AddRouteTableIds?: readonly string[] | undefined;
  RemoveRouteTableIds?: readonly string[] | undefined;
  AddSubnetIds?: readonly string[] | undefined;
  RemoveSubnetIds?: readonly string[] | undefined;
  AddSecurityGroupIds?: readonly string[] | undefined;
  RemoveSecurityGroupIds?: readonly string[] | undefined;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
  DnsOptions?: DnsOptionsSpecification | undefined;
  PrivateDnsEnabled?: boolean | undefined;
  SubnetConfigurations?: readonly SubnetConfiguration[] | undefined;
}

export interface ModifyVpcEndpointResult {
  Return?: boolean | undefined;
}

export interface ModifyVpcPeeringConnectionOptionsRequest {
  AccepterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined;
  DryRun?: boolean | undefined;
  RequesterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined;
  VpcPeeringConnectionId: string;
}

export interface ModifyVpcPeeringConnectionOptionsResult {
  AccepterPeeringConnectionOptions?: PeeringConnectionOptions | undefined;
  RequesterPeeringConnectionOptions?: PeeringConnectionOptions | undefined;
}

export interface ModifyVpcTenancyRequest {
  VpcId: string;
  InstanceTenancy: "default" | (string & {});
  DryRun?: boolean | undefined;
}

export interface ModifyVpcTenancyResult {
  ReturnValue?: boolean | undefined;
}

export interface MonitorInstancesRequest {
  InstanceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface MonitorInstancesResult {
  InstanceMonitorings?: readonly InstanceMonitoring[] | undefined;
}

export interface Monitoring {
  State?: "disabled" | "disabling" | "enabled" | "pending" | (string & {}) | undefined;
}

export interface NatGateway {
  CreateTime?: Date | undefined;
  DeleteTime?: Date | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
  NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
  NatGatewayId?: string | undefined;
  ProvisionedBandwidth?: ProvisionedBandwidth | undefined;
  State?: "pending" | "failed" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConnectivityType?: "private" | "public" | (string & {}) | undefined;
  AvailabilityMode?: "zonal" | "regional" | (string & {}) | undefined;
  AutoScalingIps?: "enabled" | "disabled" | (string & {}) | undefined;
  AutoProvisionZones?: "enabled" | "disabled" | (string & {}) | undefined;
  AttachedAppliances?: readonly NatGatewayAttachedAppliance[] | undefined;
  RouteTableId?: string | undefined;
}

export interface NatGatewayAddress {
  AllocationId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIp?: string | undefined;
  PublicIp?: string | undefined;
  AssociationId?: string | undefined;
  IsPrimary?: boolean | undefined;
  FailureMessage?: string | undefined;
  Status?: "assigning" | "unassigning" | "associating" | "disassociating" | "succeeded" | "failed" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface NatGatewayAttachedAppliance {
  Type?: "network-firewall-proxy" | (string & {}) | undefined;
  ApplianceArn?: string | undefined;
  VpcEndpointId?: string | undefined;
  AttachmentState?: "attaching" | "attached" | "detaching" | "detached" | "attach-failed" | "detach-failed" | (string & {}) | undefined;
  ModificationState?: "modifying" | "completed" | "failed" | (string & {}) | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
}

export interface NetworkAcl {
  Associations?: readonly NetworkAclAssociation[] | undefined;
  Entries?: readonly NetworkAclEntry[] | undefined;
  IsDefault?: boolean | undefined;
  NetworkAclId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  OwnerId?: string | undefined;
}

export interface NetworkAclAssociation {
  NetworkAclAssociationId?: string | undefined;
  NetworkAclId?: string | undefined;
  SubnetId?: string | undefined;
}

export interface NetworkAclEntry {
  CidrBlock?: string | undefined;
  Egress?: boolean | undefined;
  IcmpTypeCode?: IcmpTypeCode | undefined;
  Ipv6CidrBlock?: string | undefined;
  PortRange?: PortRange | undefined;
  Protocol?: string | undefined;
  RuleAction?: "allow" | "deny" | (string & {}) | undefined;
  RuleNumber?: number | undefined;
}

export interface NetworkBandwidthGbps {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkCardInfo {
  NetworkCardIndex?: number | undefined;
  NetworkPerformance?: string | undefined;
  MaximumNetworkInterfaces?: number | undefined;
  AdditionalFlexibleNetworkInterfaces?: number | undefined;
  BaselineBandwidthInGbps?: number | undefined;
  PeakBandwidthInGbps?: number | undefined;
  DefaultEnaQueueCountPerInterface?: number | undefined;
  MaximumEnaQueueCount?: number | undefined;
  MaximumEnaQueueCountPerInterface?: number | undefined;
}

export interface NetworkInfo {
  NetworkPerformance?: string | undefined;
  MaximumNetworkInterfaces?: number | undefined;
  MaximumNetworkCards?: number | undefined;
  DefaultNetworkCardIndex?: number | undefined;
  NetworkCards?: readonly NetworkCardInfo[] | undefined;
  Ipv4AddressesPerInterface?: number | undefined;
  Ipv6AddressesPerInterface?: number | undefined;
  Ipv6Supported?: boolean | undefined;
  EnaSupport?: "unsupported" | "supported" | "required" | (string & {}) | undefined;
  EfaSupported?: boolean | undefined;
  EfaInfo?: EfaInfo | undefined;
  EncryptionInTransitSupported?: boolean | undefined;
  EnaSrdSupported?: boolean | undefined;
  BandwidthWeightings?: readonly ("default" | "vpc-1" | "ebs-1" | (string & {}))[] | undefined;
  FlexibleEnaQueuesSupport?: "unsupported" | "supported" | (string & {}) | undefined;
  ConnectionTrackingConfiguration?: DefaultConnectionTrackingConfiguration | undefined;
  SecondaryNetworkSupported?: boolean | undefined;
  MaximumSecondaryNetworkInterfaces?: number | undefined;
  Ipv4AddressesPerSecondaryInterface?: number | undefined;
}

export interface NetworkInterface {
  Association?: NetworkInterfaceAssociation | undefined;
  Attachment?: NetworkInterfaceAttachment | undefined;
  AvailabilityZone?: string | undefined;
  ConnectionTrackingConfiguration?: ConnectionTrackingConfiguration | undefined;
  Description?: string | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  InterfaceType?: "interface" | "natGateway" | "efa" | "efa-only" | "trunk" | "load_balancer" | "network_load_balancer" | "vpc_endpoint" | "branch" | "transit_gateway" | "lambda" | "quicksight" | "global_accelerator_managed" | "api_gateway_managed" | "gateway_load_balancer" | "gateway_load_balancer_endpoint" | "iot_rules_managed" | "aws_codestar_connections_managed" | (string & {}) | undefined;
  Ipv6Addresses?: readonly NetworkInterfaceIpv6Address[] | undefined;
  MacAddress?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  PrivateDnsName?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIpDnsNameOptions?: PublicIpDnsNameOptions | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly NetworkInterfacePrivateIpAddress[] | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecification[] | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecification[] | undefined;
  RequesterId?: string | undefined;
  RequesterManaged?: boolean | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: "available" | "associated" | "attaching" | "in-use" | "detaching" | (string & {}) | undefined;
  SubnetId?: string | undefined;
  TagSet?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  DenyAllIgwTraffic?: boolean | undefined;
  Ipv6Native?: boolean | undefined;
  Ipv6Address?: string | undefined;
  Operator?: OperatorResponse | undefined;
  AssociatedSubnets?: readonly string[] | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface NetworkInterfaceAssociation {
  AllocationId?: string | undefined;
  AssociationId?: string | undefined;
  IpOwnerId?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIp?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  CarrierIp?: string | undefined;
}

export interface NetworkInterfaceAttachment {
  AttachTime?: Date | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  NetworkCardIndex?: number | undefined;
  InstanceId?: string | undefined;
  InstanceOwnerId?: string | undefined;
  Status?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
  EnaSrdSpecification?: AttachmentEnaSrdSpecification | undefined;
  EnaQueueCount?: number | undefined;
}

export interface NetworkInterfaceAttachmentChanges {
  DefaultEnaQueueCount?: boolean | undefined;
  EnaQueueCount?: number | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
}

export interface NetworkInterfaceCount {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkInterfaceCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkInterfaceIpv6Address {
  Ipv6Address?: string | undefined;
  PublicIpv6DnsName?: string | undefined;
  IsPrimaryIpv6?: boolean | undefined;
}

export interface NetworkInterfacePrivateIpAddress {
  Association?: NetworkInterfaceAssociation | undefined;
  Primary?: boolean | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface NeuronDeviceCoreInfo {
  Count?: number | undefined;
  Version?: number | undefined;
}

export interface NeuronDeviceInfo {
  Count?: number | undefined;
  Name?: string | undefined;
  CoreInfo?: NeuronDeviceCoreInfo | undefined;
  MemoryInfo?: NeuronDeviceMemoryInfo | undefined;
}

export interface NeuronDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface NeuronInfo {
  NeuronDevices?: readonly NeuronDeviceInfo[] | undefined;
  TotalNeuronDeviceMemoryInMiB?: number | undefined;
}

export interface NewDhcpConfiguration {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface NitroTpmInfo {
  SupportedVersions?: readonly string[] | undefined;
}

export interface OnDemandOptions {
  AllocationStrategy?: "lowest-price" | "prioritized" | (string & {}) | undefined;
  CapacityReservationOptions?: CapacityReservationOptions | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface OperatorRequest {
  Principal?: string | undefined;
}

export interface OperatorResponse {
  Managed?: boolean | undefined;
  Principal?: string | undefined;
  HiddenByDefault?: boolean | undefined;
}

export interface PeeringConnectionOptions {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface PeeringConnectionOptionsRequest {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface PerformanceFactorReference {
  InstanceFamily?: string | undefined;
}

export interface PerformanceFactorReferenceRequest {
  InstanceFamily?: string | undefined;
}

export interface Phase1DHGroupNumbersListValue {
  Value?: number | undefined;
}

export interface Phase1DHGroupNumbersRequestListValue {
  Value?: number | undefined;
}

export interface Phase1EncryptionAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase1EncryptionAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Phase1IntegrityAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase1IntegrityAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Phase2DHGroupNumbersListValue {
  Value?: number | undefined;
}

export interface Phase2DHGroupNumbersRequestListValue {
  Value?: number | undefined;
}

export interface Phase2EncryptionAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase2EncryptionAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Phase2IntegrityAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase2IntegrityAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Placement {
  AvailabilityZoneId?: string | undefined;
  Affinity?: string | undefined;
  GroupName?: string | undefined;
  PartitionNumber?: number | undefined;
  HostId?: string | undefined;
  Tenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  SpreadDomain?: string | undefined;
  HostResourceGroupArn?: string | undefined;
  GroupId?: string | undefined;
  AvailabilityZone?: string | undefined;
}

export interface PlacementGroup {
  GroupName?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  Strategy?: "cluster" | "spread" | "partition" | (string & {}) | undefined;
  PartitionCount?: number | undefined;
  GroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  GroupArn?: string | undefined;
  SpreadLevel?: "host" | "rack" | (string & {}) | undefined;
  LinkedGroupId?: string | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface PlacementGroupInfo {
  SupportedStrategies?: readonly ("cluster" | "partition" | "spread" | (string & {}))[] | undefined;
}

export interface PlacementResponse {
  GroupName?: string | undefined;
}

export interface PortRange {
  From?: number | undefined;
  To?: number | undefined;
}

export interface PrefixList {
  Cidrs?: readonly string[] | undefined;
  PrefixListId?: string | undefined;
  PrefixListName?: string | undefined;
}

export interface PrefixListAssociation {
  ResourceId?: string | undefined;
  ResourceOwner?: string | undefined;
}

export interface PrefixListEntry {
  Cidr?: string | undefined;
  Description?: string | undefined;
}

export interface PrefixListId {
  Description?: string | undefined;
  PrefixListId?: string | undefined;
}

export interface PrivateDnsNameOptionsOnLaunch {
  HostnameType?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateDnsNameOptionsRequest {
  HostnameType?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateDnsNameOptionsResponse {
  HostnameType?: "ip-name" | "resource-name" | (string & {}) | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateIpAddressSpecification {
  Primary?: boolean | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface ProcessorInfo {
  SupportedArchitectures?: readonly ("i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac" | (string & {}))[] | undefined;
  SustainedClockSpeedInGhz?: number | undefined;
  SupportedFeatures?: readonly ("amd-sev-snp" | "nested-virtualization" | (string & {}))[] | undefined;
  Manufacturer?: string | undefined;
}

export interface ProductCode {
  ProductCodeId?: string | undefined;
  ProductCodeType?: "devpay" | "marketplace" | (string & {}) | undefined;
}

export interface PropagatingVgw {
  GatewayId?: string | undefined;
}

export interface ProvisionedBandwidth {
  ProvisionTime?: Date | undefined;
  Provisioned?: string | undefined;
  RequestTime?: Date | undefined;
  Requested?: string | undefined;
  Status?: string | undefined;
}

export interface PtrUpdateStatus {
  Value?: string | undefined;
  Status?: string | undefined;
  Reason?: string | undefined;
}

export interface PublicIpDnsNameOptions {
  DnsHostnameType?: string | undefined;
  PublicIpv4DnsName?: string | undefined;
  PublicIpv6DnsName?: string | undefined;
  PublicDualStackDnsName?: string | undefined;
}

export interface RebootInstancesRequest {
  InstanceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface ReferencedSecurityGroup {
  GroupId?: string | undefined;
  PeeringStatus?: string | undefined;
  UserId?: string | undefined;
  VpcId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
}

export interface Region {
  OptInStatus?: string | undefined;
  Geography?: readonly RegionGeography[] | undefined;
  RegionName?: string | undefined;
  Endpoint?: string | undefined;
}

export interface RegionGeography {
  Name?: string | undefined;
}

export interface RegisterImageRequest {
  ImageLocation?: string | undefined;
  BillingProducts?: readonly string[] | undefined;
  BootMode?: "legacy-bios" | "uefi" | "uefi-preferred" | (string & {}) | undefined;
  TpmSupport?: "v2.0" | (string & {}) | undefined;
  UefiData?: string | undefined;
  ImdsSupport?: "v2.0" | (string & {}) | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  Name: string;
  Description?: string | undefined;
  Architecture?: "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac" | (string & {}) | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  RootDeviceName?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  VirtualizationType?: string | undefined;
  SriovNetSupport?: string | undefined;
  EnaSupport?: boolean | undefined;
}

export interface RegisterImageResult {
  ImageId?: string | undefined;
}

export interface RejectVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined;
  VpcPeeringConnectionId: string;
}

export interface RejectVpcPeeringConnectionResult {
  Return?: boolean | undefined;
}

export interface ReleaseAddressRequest {
  AllocationId?: string | undefined;
  PublicIp?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface RemovePrefixListEntry {
  Cidr: string;
}

export interface ReplaceIamInstanceProfileAssociationRequest {
  IamInstanceProfile: IamInstanceProfileSpecification;
  AssociationId: string;
}

export interface ReplaceIamInstanceProfileAssociationResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface ReplaceNetworkAclAssociationRequest {
  DryRun?: boolean | undefined;
  AssociationId: string;
  NetworkAclId: string;
}

export interface ReplaceNetworkAclAssociationResult {
  NewAssociationId?: string | undefined;
}

export interface ReplaceNetworkAclEntryRequest {
  DryRun?: boolean | undefined;
  NetworkAclId: string;
  RuleNumber: number;
  Protocol: string;
  RuleAction: "allow" | "deny" | (string & {});
  Egress: boolean;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  IcmpTypeCode?: IcmpTypeCode | undefined;
  PortRange?: PortRange | undefined;
}

export interface ReplaceRouteRequest {
  DestinationPrefixListId?: string | undefined;
  VpcEndpointId?: string | undefined;
  LocalTarget?: boolean | undefined;
  TransitGatewayId?: string | undefined;
  LocalGatewayId?: string | undefined;
  CarrierGatewayId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  OdbNetworkArn?: string | undefined;
  DryRun?: boolean | undefined;
  RouteTableId: string;
  DestinationCidrBlock?: string | undefined;
  GatewayId?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  InstanceId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  NatGatewayId?: string | undefined;
}

export interface ReplaceRouteTableAssociationRequest {
  DryRun?: boolean | undefined;
  AssociationId: string;
  RouteTableId: string;
}

export interface ReplaceRouteTableAssociationResult {
  NewAssociationId?: string | undefined;
  AssociationState?: RouteTableAssociationState | undefined;
}

export interface ReportInstanceStatusRequest {
  DryRun?: boolean | undefined;
  Instances: readonly string[];
  Status: "ok" | "impaired" | (string & {});
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  ReasonCodes: readonly ("instance-stuck-in-state" | "unresponsive" | "not-accepting-credentials" | "password-not-available" | "performance-network" | "performance-instance-store" | "performance-ebs-volume" | "performance-other" | "other" | (string & {}))[];
  Description?: string | undefined;
}

export interface RequestLaunchTemplateData {
  KernelId?: string | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecificationRequest | undefined;
  BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMappingRequest[] | undefined;
  NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[] | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: LaunchTemplatesMonitoringRequest | undefined;
  Placement?: LaunchTemplatePlacementRequest | undefined;
  RamDiskId?: string | undefined;
  DisableApiTermination?: boolean | undefined;
  InstanceInitiatedShutdownBehavior?: "stop" | "terminate" | (string & {}) | undefined;
  UserData?: string | undefined;
  TagSpecifications?: readonly LaunchTemplateTagSpecificationRequest[] | undefined;
  ElasticGpuSpecifications?: readonly ElasticGpuSpecification[] | undefined;
  ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAccelerator[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  InstanceMarketOptions?: LaunchTemplateInstanceMarketOptionsRequest | undefined;
  CreditSpecification?: CreditSpecificationRequest | undefined;
  CpuOptions?: LaunchTemplateCpuOptionsRequest | undefined;
  CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationRequest | undefined;
  LicenseSpecifications?: readonly LaunchTemplateLicenseConfigurationRequest[] | undefined;
  HibernationOptions?: LaunchTemplateHibernationOptionsRequest | undefined;
  MetadataOptions?: LaunchTemplateInstanceMetadataOptionsRequest | undefined;
  EnclaveOptions?: LaunchTemplateEnclaveOptionsRequest | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
  PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptionsRequest | undefined;
  MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptionsRequest | undefined;
  DisableApiStop?: boolean | undefined;
  Operator?: OperatorRequest | undefined;
  NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptionsRequest | undefined;
  SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[] | undefined;
}

export interface RequestSpotInstancesRequest {
  LaunchSpecification?: RequestSpotLaunchSpecification | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
  SpotPrice?: string | undefined;
  ClientToken?: string | undefined;
  InstanceCount?: number | undefined;
  Type?: "one-time" | "persistent" | (string & {}) | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  LaunchGroup?: string | undefined;
  AvailabilityZoneGroup?: string | undefined;
  BlockDurationMinutes?: number | undefined;
}

export interface RequestSpotInstancesResult {
  SpotInstanceRequests?: readonly SpotInstanceRequest[] | undefined;
}

export interface RequestSpotLaunchSpecification {
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  AddressingType?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: RunInstancesMonitoringEnabled | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  Placement?: SpotPlacement | undefined;
  RamdiskId?: string | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
}

export interface Reservation {
  ReservationId?: string | undefined;
  OwnerId?: string | undefined;
  RequesterId?: string | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  Instances?: readonly Instance[] | undefined;
}

export interface ReservedCapacityOptions {
  ReservationTypes?: readonly ("interruptible-capacity-reservation" | (string & {}))[] | undefined;
}

export interface ResetAddressAttributeRequest {
  AllocationId: string;
  Attribute: "domain-name" | (string & {});
  DryRun?: boolean | undefined;
}

export interface ResetAddressAttributeResult {
  Address?: AddressAttribute | undefined;
}

export interface ResetEbsDefaultKmsKeyIdRequest {
  DryRun?: boolean | undefined;
}

export interface ResetEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface ResetImageAttributeRequest {
  Attribute: "launchPermission" | (string & {});
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface ResetInstanceAttributeRequest {
  DryRun?: boolean | undefined;
  InstanceId: string;
  Attribute: "instanceType" | "kernel" | "ramdisk" | "userData" | "disableApiTermination" | "instanceInitiatedShutdownBehavior" | "rootDeviceName" | "blockDeviceMapping" | "productCodes" | "sourceDestCheck" | "groupSet" | "ebsOptimized" | "sriovNetSupport" | "enaSupport" | "enclaveOptions" | "disableApiStop" | (string & {});
}

export interface ResetNetworkInterfaceAttributeRequest {
  DryRun?: boolean | undefined;
  NetworkInterfaceId: string;
  SourceDestCheck?: string | undefined;
}

export interface ResetSnapshotAttributeRequest {
  Attribute: "productCodes" | "createVolumePermission" | (string & {});
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface ResourceTypeOption {
  OptionName?: "state-name" | "version-depth" | (string & {}) | undefined;
  OptionValues?: readonly string[] | undefined;
}

export interface ResourceTypeRequest {
  ResourceType?: "ec2:Instance" | "ec2:LaunchTemplate" | "ssm:Parameter" | "imagebuilder:ImageRecipe" | "imagebuilder:ContainerRecipe" | (string & {}) | undefined;
  ResourceTypeOptions?: readonly ResourceTypeOption[] | undefined;
}

export interface ResponseError {
  Code?: "launchTemplateIdDoesNotExist" | "launchTemplateIdMalformed" | "launchTemplateNameDoesNotExist" | "launchTemplateNameMalformed" | "launchTemplateVersionDoesNotExist" | "unexpectedError" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface ResponseLaunchTemplateData {
  KernelId?: string | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecification | undefined;
  BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMapping[] | undefined;
  NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecification[] | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: LaunchTemplatesMonitoring | undefined;
  Placement?: LaunchTemplatePlacement | undefined;
  RamDiskId?: string | undefined;
  DisableApiTermination?: boolean | undefined;
  InstanceInitiatedShutdownBehavior?: "stop" | "terminate" | (string & {}) | undefined;
  UserData?: string | undefined;
  TagSpecifications?: readonly LaunchTemplateTagSpecification[] | undefined;
  ElasticGpuSpecifications?: readonly ElasticGpuSpecificationResponse[] | undefined;
  ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAcceleratorResponse[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  InstanceMarketOptions?: LaunchTemplateInstanceMarketOptions | undefined;
  CreditSpecification?: CreditSpecification | undefined;
  CpuOptions?: LaunchTemplateCpuOptions | undefined;
  CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationResponse | undefined;
  LicenseSpecifications?: readonly LaunchTemplateLicenseConfiguration[] | undefined;
  HibernationOptions?: LaunchTemplateHibernationOptions | undefined;
  MetadataOptions?: LaunchTemplateInstanceMetadataOptions | undefined;
  EnclaveOptions?: LaunchTemplateEnclaveOptions | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptions | undefined;
  MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptions | undefined;
  DisableApiStop?: boolean | undefined;
  Operator?: OperatorResponse | undefined;
  NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptions | undefined;
  SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecification[] | undefined;
}

export interface RestoreImageFromRecycleBinRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface RestoreImageFromRecycleBinResult {
  Return?: boolean | undefined;
}

export interface RestoreManagedPrefixListVersionRequest {
  DryRun?: boolean | undefined;
  PrefixListId: string;
  PreviousVersion: number;
  CurrentVersion: number;
}

export interface RestoreManagedPrefixListVersionResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface RestoreSnapshotFromRecycleBinRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface RestoreSnapshotFromRecycleBinResult {
  SnapshotId?: string | undefined;
  OutpostArn?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  OwnerId?: string | undefined;
  Progress?: string | undefined;
  StartTime?: Date | undefined;
  State?: "pending" | "completed" | "error" | "recoverable" | "recovering" | (string & {}) | undefined;
  VolumeId?: string | undefined;
  VolumeSize?: number | undefined;
  SseType?: "sse-ebs" | "sse-kms" | "none" | (string & {}) | undefined;
}

export interface RestoreSnapshotTierRequest {
  SnapshotId: string;
  TemporaryRestoreDays?: number | undefined;
  PermanentRestore?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface RestoreSnapshotTierResult {
  SnapshotId?: string | undefined;
  RestoreStartTime?: Date | undefined;
  RestoreDuration?: number | undefined;
  IsPermanentRestore?: boolean | undefined;
}

export interface RestoreVolumeFromRecycleBinRequest {
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface RestoreVolumeFromRecycleBinResult {
  Return?: boolean | undefined;
}

export interface RevokeSecurityGroupEgressRequest {
  SecurityGroupRuleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  GroupId: string;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIp?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
}

export interface RevokeSecurityGroupEgressResult {
  Return?: boolean | undefined;
  UnknownIpPermissions?: readonly IpPermission[] | undefined;
  RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[] | undefined;
}

export interface RevokeSecurityGroupIngressRequest {
  CidrIp?: string | undefined;
  FromPort?: number | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  IpProtocol?: string | undefined;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  ToPort?: number | undefined;
  SecurityGroupRuleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface RevokeSecurityGroupIngressResult {
  Return?: boolean | undefined;
  UnknownIpPermissions?: readonly IpPermission[] | undefined;
  RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[] | undefined;
}

export interface RevokedSecurityGroupRule {
  SecurityGroupRuleId?: string | undefined;
  GroupId?: string | undefined;
  IsEgress?: boolean | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIpv4?: string | undefined;
  CidrIpv6?: string | undefined;
  PrefixListId?: string | undefined;
  ReferencedGroupId?: string | undefined;
  Description?: string | undefined;
}

export interface Route {
  DestinationCidrBlock?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  DestinationPrefixListId?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  GatewayId?: string | undefined;
  InstanceId?: string | undefined;
  InstanceOwnerId?: string | undefined;
  NatGatewayId?: string | undefined;
  TransitGatewayId?: string | undefined;
  LocalGatewayId?: string | undefined;
  CarrierGatewayId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  Origin?: "CreateRouteTable" | "CreateRoute" | "EnableVgwRoutePropagation" | "Advertisement" | (string & {}) | undefined;
  State?: "active" | "blackhole" | "filtered" | (string & {}) | undefined;
  VpcPeeringConnectionId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  OdbNetworkArn?: string | undefined;
  IpAddress?: string | undefined;
}

export interface RouteTable {
  Associations?: readonly RouteTableAssociation[] | undefined;
  PropagatingVgws?: readonly PropagatingVgw[] | undefined;
  RouteTableId?: string | undefined;
  Routes?: readonly Route[] | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  OwnerId?: string | undefined;
}

export interface RouteTableAssociation {
  Main?: boolean | undefined;
  RouteTableAssociationId?: string | undefined;
  RouteTableId?: string | undefined;
  SubnetId?: string | undefined;
  GatewayId?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  AssociationState?: RouteTableAssociationState | undefined;
}

export interface RouteTableAssociationState {
  State?: "associating" | "associated" | "disassociating" | "disassociated" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
}

export interface RunInstancesMonitoringEnabled {
  Enabled: boolean;
}

export interface RunInstancesRequest {
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  MaxCount: number;
  MinCount: number;
  Monitoring?: RunInstancesMonitoringEnabled | undefined;
  Placement?: Placement | undefined;
  RamdiskId?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
  ElasticGpuSpecification?: readonly ElasticGpuSpecification[] | undefined;
  ElasticInferenceAccelerators?: readonly ElasticInferenceAccelerator[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  InstanceMarketOptions?: InstanceMarketOptionsRequest | undefined;
  CreditSpecification?: CreditSpecificationRequest | undefined;
  CpuOptions?: CpuOptionsRequest | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  HibernationOptions?: HibernationOptionsRequest | undefined;
  LicenseSpecifications?: readonly LicenseConfigurationRequest[] | undefined;
  MetadataOptions?: InstanceMetadataOptionsRequest | undefined;
  EnclaveOptions?: EnclaveOptionsRequest | undefined;
  PrivateDnsNameOptions?: PrivateDnsNameOptionsRequest | undefined;
  MaintenanceOptions?: InstanceMaintenanceOptionsRequest | undefined;
  DisableApiStop?: boolean | undefined;
  EnablePrimaryIpv6?: boolean | undefined;
  NetworkPerformanceOptions?: InstanceNetworkPerformanceOptionsRequest | undefined;
  Operator?: OperatorRequest | undefined;
  SecondaryInterfaces?: readonly InstanceSecondaryInterfaceSpecificationRequest[] | undefined;
  DryRun?: boolean | undefined;
  DisableApiTermination?: boolean | undefined;
  InstanceInitiatedShutdownBehavior?: "stop" | "terminate" | (string & {}) | undefined;
  PrivateIpAddress?: string | undefined;
  ClientToken?: string | undefined;
  AdditionalInfo?: string | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  EbsOptimized?: boolean | undefined;
}

export interface S3Storage {
  AWSAccessKeyId?: string | undefined;
  Bucket?: string | undefined;
  Prefix?: string | undefined;
  UploadPolicy?: Uint8Array | undefined;
  UploadPolicySignature?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecification {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecificationRequest {
  PrivateIpAddress?: string | undefined;
}

export interface SecurityGroup {
  GroupId?: string | undefined;
  IpPermissionsEgress?: readonly IpPermission[] | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  SecurityGroupArn?: string | undefined;
  OwnerId?: string | undefined;
  GroupName?: string | undefined;
  Description?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
}

export interface SecurityGroupForVpc {
  Description?: string | undefined;
  GroupName?: string | undefined;
  OwnerId?: string | undefined;
  GroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PrimaryVpcId?: string | undefined;
}

export interface SecurityGroupIdentifier {
  GroupId?: string | undefined;
  GroupName?: string | undefined;
}

export interface SecurityGroupReference {
  GroupId?: string | undefined;
  ReferencingVpcId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  TransitGatewayId?: string | undefined;
}

export interface SecurityGroupRule {
  SecurityGroupRuleId?: string | undefined;
  GroupId?: string | undefined;
  GroupOwnerId?: string | undefined;
  IsEgress?: boolean | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIpv4?: string | undefined;
  CidrIpv6?: string | undefined;
  PrefixListId?: string | undefined;
  ReferencedGroupInfo?: ReferencedSecurityGroup | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityGroupRuleArn?: string | undefined;
}

export interface SecurityGroupRuleDescription {
  SecurityGroupRuleId?: string | undefined;
  Description?: string | undefined;
}

export interface SecurityGroupRuleRequest {
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIpv4?: string | undefined;
  CidrIpv6?: string | undefined;
  PrefixListId?: string | undefined;
  ReferencedGroupId?: string | undefined;
  Description?: string | undefined;
}

export interface SecurityGroupRuleUpdate {
  SecurityGroupRuleId: string;
  SecurityGroupRule?: SecurityGroupRuleRequest | undefined;
}

export interface Snapshot {
  OwnerAlias?: string | undefined;
  OutpostArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageTier?: "archive" | "standard" | (string & {}) | undefined;
  RestoreExpiryTime?: Date | undefined;
  SseType?: "sse-ebs" | "sse-kms" | "none" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
  TransferType?: "time-based" | "standard" | (string & {}) | undefined;
  CompletionDurationMinutes?: number | undefined;
  CompletionTime?: Date | undefined;
  FullSnapshotSizeInBytes?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeId?: string | undefined;
  State?: "pending" | "completed" | "error" | "recoverable" | "recovering" | (string & {}) | undefined;
  StateMessage?: string | undefined;
  StartTime?: Date | undefined;
  Progress?: string | undefined;
  OwnerId?: string | undefined;
  Description?: string | undefined;
  VolumeSize?: number | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  DataEncryptionKeyId?: string | undefined;
}

export interface SnapshotDetail {
  Description?: string | undefined;
  DeviceName?: string | undefined;
  DiskImageSize?: number | undefined;
  Format?: string | undefined;
  Progress?: string | undefined;
  SnapshotId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucketDetails | undefined;
}

export interface SnapshotInfo {
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Encrypted?: boolean | undefined;
  VolumeId?: string | undefined;
  State?: "pending" | "completed" | "error" | "recoverable" | "recovering" | (string & {}) | undefined;
  VolumeSize?: number | undefined;
  StartTime?: Date | undefined;
  Progress?: string | undefined;
  OwnerId?: string | undefined;
  SnapshotId?: string | undefined;
  OutpostArn?: string | undefined;
  SseType?: "sse-ebs" | "sse-kms" | "none" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
}

export interface SnapshotRecycleBinInfo {
  SnapshotId?: string | undefined;
  RecycleBinEnterTime?: Date | undefined;
  RecycleBinExitTime?: Date | undefined;
  Description?: string | undefined;
  VolumeId?: string | undefined;
}

export interface SnapshotTaskDetail {
  Description?: string | undefined;
  DiskImageSize?: number | undefined;
  Encrypted?: boolean | undefined;
  Format?: string | undefined;
  KmsKeyId?: string | undefined;
  Progress?: string | undefined;
  SnapshotId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucketDetails | undefined;
}

export interface SnapshotTierStatus {
  SnapshotId?: string | undefined;
  VolumeId?: string | undefined;
  Status?: "pending" | "completed" | "error" | "recoverable" | "recovering" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageTier?: "archive" | "standard" | (string & {}) | undefined;
  LastTieringStartTime?: Date | undefined;
  LastTieringProgress?: number | undefined;
  LastTieringOperationStatus?: "archival-in-progress" | "archival-completed" | "archival-failed" | "temporary-restore-in-progress" | "temporary-restore-completed" | "temporary-restore-failed" | "permanent-restore-in-progress" | "permanent-restore-completed" | "permanent-restore-failed" | (string & {}) | undefined;
  LastTieringOperationStatusDetail?: string | undefined;
  ArchivalCompleteTime?: Date | undefined;
  RestoreExpiryTime?: Date | undefined;
}

export interface SpotCapacityRebalance {
  ReplacementStrategy?: "launch" | "launch-before-terminate" | (string & {}) | undefined;
  TerminationDelay?: number | undefined;
}

export interface SpotFleetLaunchSpecification {
  AddressingType?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: SpotFleetMonitoring | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  Placement?: SpotPlacement | undefined;
  RamdiskId?: string | undefined;
  SpotPrice?: string | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
  WeightedCapacity?: number | undefined;
  TagSpecifications?: readonly SpotFleetTagSpecification[] | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  SecurityGroups?: readonly GroupIdentifier[] | undefined;
}

export interface SpotFleetMonitoring {
  Enabled?: boolean | undefined;
}

export interface SpotFleetRequestConfig {
  ActivityStatus?: "error" | "pending_fulfillment" | "pending_termination" | "fulfilled" | (string & {}) | undefined;
  CreateTime?: Date | undefined;
  SpotFleetRequestConfig?: SpotFleetRequestConfigData | undefined;
  SpotFleetRequestId?: string | undefined;
  SpotFleetRequestState?: "submitted" | "active" | "cancelled" | "failed" | "cancelled_running" | "cancelled_terminating" | "modifying" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SpotFleetRequestConfigData {
  AllocationStrategy?: "lowestPrice" | "diversified" | "capacityOptimized" | "capacityOptimizedPrioritized" | "priceCapacityOptimized" | (string & {}) | undefined;
  OnDemandAllocationStrategy?: "lowestPrice" | "prioritized" | (string & {}) | undefined;
  SpotMaintenanceStrategies?: SpotMaintenanceStrategies | undefined;
  ClientToken?: string | undefined;
  ExcessCapacityTerminationPolicy?: "noTermination" | "default" | (string & {}) | undefined;
  FulfilledCapacity?: number | undefined;
  OnDemandFulfilledCapacity?: number | undefined;
  IamFleetRole: string;
  LaunchSpecifications?: readonly SpotFleetLaunchSpecification[] | undefined;
  LaunchTemplateConfigs?: readonly LaunchTemplateConfig[] | undefined;
  SpotPrice?: string | undefined;
  TargetCapacity: number;
  OnDemandTargetCapacity?: number | undefined;
  OnDemandMaxTotalPrice?: string | undefined;
  SpotMaxTotalPrice?: string | undefined;
  TerminateInstancesWithExpiration?: boolean | undefined;
  Type?: "request" | "maintain" | "instant" | (string & {}) | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  ReplaceUnhealthyInstances?: boolean | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
  LoadBalancersConfig?: LoadBalancersConfig | undefined;
  InstancePoolsToUseCount?: number | undefined;
  Context?: string | undefined;
  TargetCapacityUnitType?: "vcpu" | "memory-mib" | "units" | (string & {}) | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface SpotFleetTagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SpotInstanceRequest {
  ActualBlockHourlyPrice?: string | undefined;
  AvailabilityZoneGroup?: string | undefined;
  BlockDurationMinutes?: number | undefined;
  CreateTime?: Date | undefined;
  Fault?: SpotInstanceStateFault | undefined;
  InstanceId?: string | undefined;
  LaunchGroup?: string | undefined;
  LaunchSpecification?: LaunchSpecification | undefined;
  LaunchedAvailabilityZone?: string | undefined;
  LaunchedAvailabilityZoneId?: string | undefined;
  ProductDescription?: "Linux/UNIX" | "Linux/UNIX (Amazon VPC)" | "Windows" | "Windows (Amazon VPC)" | (string & {}) | undefined;
  SpotInstanceRequestId?: string | undefined;
  SpotPrice?: string | undefined;
  State?: "open" | "active" | "closed" | "cancelled" | "failed" | "disabled" | (string & {}) | undefined;
  Status?: SpotInstanceStatus | undefined;
  Tags?: readonly Tag[] | undefined;
  Type?: "one-time" | "persistent" | (string & {}) | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
}

export interface SpotInstanceStateFault {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface SpotInstanceStatus {
  Code?: string | undefined;
  Message?: string | undefined;
  UpdateTime?: Date | undefined;
}

export interface SpotMaintenanceStrategies {
  CapacityRebalance?: SpotCapacityRebalance | undefined;
}

export interface SpotMarketOptions {
  MaxPrice?: string | undefined;
  SpotInstanceType?: "one-time" | "persistent" | (string & {}) | undefined;
  BlockDurationMinutes?: number | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
}

export interface SpotOptions {
  AllocationStrategy?: "lowest-price" | "diversified" | "capacity-optimized" | "capacity-optimized-prioritized" | "price-capacity-optimized" | (string & {}) | undefined;
  MaintenanceStrategies?: FleetSpotMaintenanceStrategies | undefined;
  InstanceInterruptionBehavior?: "hibernate" | "stop" | "terminate" | (string & {}) | undefined;
  InstancePoolsToUseCount?: number | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface SpotPlacement {
  AvailabilityZone?: string | undefined;
  GroupName?: string | undefined;
  Tenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface StaleIpPermission {
  FromPort?: number | undefined;
  IpProtocol?: string | undefined;
  IpRanges?: readonly string[] | undefined;
  PrefixListIds?: readonly string[] | undefined;
  ToPort?: number | undefined;
  UserIdGroupPairs?: readonly UserIdGroupPair[] | undefined;
}

export interface StaleSecurityGroup {
  Description?: string | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  StaleIpPermissions?: readonly StaleIpPermission[] | undefined;
  StaleIpPermissionsEgress?: readonly StaleIpPermission[] | undefined;
  VpcId?: string | undefined;
}

export interface StartInstancesRequest {
  InstanceIds: readonly string[];
  AdditionalInfo?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface StartInstancesResult {
  StartingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface StateReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface StopInstancesRequest {
  InstanceIds: readonly string[];
  Hibernate?: boolean | undefined;
  SkipOsShutdown?: boolean | undefined;
  DryRun?: boolean | undefined;
  Force?: boolean | undefined;
}

export interface StopInstancesResult {
  StoppingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface Storage {
  S3?: S3Storage | undefined;
}

export interface Subnet {
  AvailabilityZoneId?: string | undefined;
  EnableLniAtDeviceIndex?: number | undefined;
  MapCustomerOwnedIpOnLaunch?: boolean | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  OwnerId?: string | undefined;
  AssignIpv6AddressOnCreation?: boolean | undefined;
  Ipv6CidrBlockAssociationSet?: readonly SubnetIpv6CidrBlockAssociation[] | undefined;
  Tags?: readonly Tag[] | undefined;
  SubnetArn?: string | undefined;
  OutpostArn?: string | undefined;
  EnableDns64?: boolean | undefined;
  Ipv6Native?: boolean | undefined;
  PrivateDnsNameOptionsOnLaunch?: PrivateDnsNameOptionsOnLaunch | undefined;
  BlockPublicAccessStates?: BlockPublicAccessStates | undefined;
  Type?: string | undefined;
  SubnetId?: string | undefined;
  State?: "pending" | "available" | "unavailable" | "failed" | "failed-insufficient-capacity" | (string & {}) | undefined;
  VpcId?: string | undefined;
  CidrBlock?: string | undefined;
  AvailableIpAddressCount?: number | undefined;
  AvailabilityZone?: string | undefined;
  DefaultForAz?: boolean | undefined;
  MapPublicIpOnLaunch?: boolean | undefined;
}

export interface SubnetCidrBlockState {
  State?: "associating" | "associated" | "disassociating" | "disassociated" | "failing" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
}

export interface SubnetConfiguration {
  SubnetId?: string | undefined;
  Ipv4?: string | undefined;
  Ipv6?: string | undefined;
}

export interface SubnetIpPrefixes {
  SubnetId?: string | undefined;
  IpPrefixes?: readonly string[] | undefined;
}

export interface SubnetIpv6CidrBlockAssociation {
  AssociationId?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv6CidrBlockState?: SubnetCidrBlockState | undefined;
  Ipv6AddressAttribute?: "public" | "private" | (string & {}) | undefined;
  IpSource?: "amazon" | "byoip" | "none" | (string & {}) | undefined;
}

export interface SuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TagDescription {
  Key?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Value?: string | undefined;
}

export interface TagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TargetCapacitySpecification {
  TotalTargetCapacity?: number | undefined;
  OnDemandTargetCapacity?: number | undefined;
  SpotTargetCapacity?: number | undefined;
  DefaultTargetCapacityType?: "spot" | "on-demand" | "capacity-block" | "reserved-capacity" | (string & {}) | undefined;
  TargetCapacityUnitType?: "vcpu" | "memory-mib" | "units" | (string & {}) | undefined;
}

export interface TargetGroup {
  Arn?: string | undefined;
}

export interface TargetGroupsConfig {
  TargetGroups?: readonly TargetGroup[] | undefined;
}

export interface TerminateInstancesRequest {
  InstanceIds: readonly string[];
  Force?: boolean | undefined;
  SkipOsShutdown?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface TerminateInstancesResult {
  TerminatingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface TotalLocalStorageGB {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface TotalLocalStorageGBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface TunnelOption {
  OutsideIpAddress?: string | undefined;
  TunnelInsideCidr?: string | undefined;
  TunnelInsideIpv6Cidr?: string | undefined;
  PreSharedKey?: string | undefined;
  Phase1LifetimeSeconds?: number | undefined;
  Phase2LifetimeSeconds?: number | undefined;
  RekeyMarginTimeSeconds?: number | undefined;
  RekeyFuzzPercentage?: number | undefined;
  ReplayWindowSize?: number | undefined;
  DpdTimeoutSeconds?: number | undefined;
  DpdTimeoutAction?: string | undefined;
  Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsListValue[] | undefined;
  Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsListValue[] | undefined;
  Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsListValue[] | undefined;
  Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsListValue[] | undefined;
  Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersListValue[] | undefined;
  Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersListValue[] | undefined;
  IkeVersions?: readonly IKEVersionsListValue[] | undefined;
  StartupAction?: string | undefined;
  LogOptions?: VpnTunnelLogOptions | undefined;
  EnableTunnelLifecycleControl?: boolean | undefined;
}

export interface UnassignIpv6AddressesRequest {
  Ipv6Prefixes?: readonly string[] | undefined;
  NetworkInterfaceId: string;
  Ipv6Addresses?: readonly string[] | undefined;
}

export interface UnassignIpv6AddressesResult {
  NetworkInterfaceId?: string | undefined;
  UnassignedIpv6Addresses?: readonly string[] | undefined;
  UnassignedIpv6Prefixes?: readonly string[] | undefined;
}

export interface UnassignPrivateIpAddressesRequest {
  Ipv4Prefixes?: readonly string[] | undefined;
  NetworkInterfaceId: string;
  PrivateIpAddresses?: readonly string[] | undefined;
}

export interface UnlockSnapshotRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface UnlockSnapshotResult {
  SnapshotId?: string | undefined;
}

export interface UnmonitorInstancesRequest {
  InstanceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface UnmonitorInstancesResult {
  InstanceMonitorings?: readonly InstanceMonitoring[] | undefined;
}

export interface UnsuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined;
  Error?: UnsuccessfulInstanceCreditSpecificationItemError | undefined;
}

export interface UnsuccessfulInstanceCreditSpecificationItemError {
  Code?: "InvalidInstanceID.Malformed" | "InvalidInstanceID.NotFound" | "IncorrectInstanceState" | "InstanceCreditSpecification.NotSupported" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface UnsuccessfulItem {
  Error?: UnsuccessfulItemError | undefined;
  ResourceId?: string | undefined;
}

export interface UnsuccessfulItemError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsEgressRequest {
  DryRun?: boolean | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[] | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsEgressResult {
  Return?: boolean | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsIngressRequest {
  DryRun?: boolean | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[] | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsIngressResult {
  Return?: boolean | undefined;
}

export interface UserBucketDetails {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
}

export interface UserIdGroupPair {
  Description?: string | undefined;
  UserId?: string | undefined;
  GroupName?: string | undefined;
  GroupId?: string | undefined;
  VpcId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  PeeringStatus?: string | undefined;
}

export interface VCpuCountRange {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface VCpuCountRangeRequest {
  Min: number;
  Max?: number | undefined;
}

export interface VCpuInfo {
  DefaultVCpus?: number | undefined;
  DefaultCores?: number | undefined;
  DefaultThreadsPerCore?: number | undefined;
  ValidCores?: readonly number[] | undefined;
  ValidThreadsPerCore?: readonly number[] | undefined;
}

export interface ValidationError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ValidationWarning {
  Errors?: readonly ValidationError[] | undefined;
}

export interface VgwTelemetry {
  AcceptedRouteCount?: number | undefined;
  LastStatusChange?: Date | undefined;
  OutsideIpAddress?: string | undefined;
  Status?: "UP" | "DOWN" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  CertificateArn?: string | undefined;
}

export interface Volume {
  AvailabilityZoneId?: string | undefined;
  OutpostArn?: string | undefined;
  SourceVolumeId?: string | undefined;
  Iops?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  FastRestored?: boolean | undefined;
  MultiAttachEnabled?: boolean | undefined;
  Throughput?: number | undefined;
  SseType?: "sse-ebs" | "sse-kms" | "none" | (string & {}) | undefined;
  Operator?: OperatorResponse | undefined;
  VolumeInitializationRate?: number | undefined;
  VolumeId?: string | undefined;
  Size?: number | undefined;
  SnapshotId?: string | undefined;
  AvailabilityZone?: string | undefined;
  State?: "creating" | "available" | "in-use" | "deleting" | "deleted" | "error" | (string & {}) | undefined;
  CreateTime?: Date | undefined;
  Attachments?: readonly VolumeAttachment[] | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
}

export interface VolumeAttachment {
  DeleteOnTermination?: boolean | undefined;
  AssociatedResource?: string | undefined;
  InstanceOwningService?: string | undefined;
  EbsCardIndex?: number | undefined;
  VolumeId?: string | undefined;
  InstanceId?: string | undefined;
  Device?: string | undefined;
  State?: "attaching" | "attached" | "detaching" | "detached" | "busy" | (string & {}) | undefined;
  AttachTime?: Date | undefined;
}

export interface VolumeModification {
  VolumeId?: string | undefined;
  ModificationState?: "modifying" | "optimizing" | "completed" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  TargetSize?: number | undefined;
  TargetIops?: number | undefined;
  TargetVolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  TargetThroughput?: number | undefined;
  TargetMultiAttachEnabled?: boolean | undefined;
  OriginalSize?: number | undefined;
  OriginalIops?: number | undefined;
  OriginalVolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  OriginalThroughput?: number | undefined;
  OriginalMultiAttachEnabled?: boolean | undefined;
  Progress?: number | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface VolumeRecycleBinInfo {
  VolumeId?: string | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
  State?: "creating" | "available" | "in-use" | "deleting" | "deleted" | "error" | (string & {}) | undefined;
  Size?: number | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  OutpostArn?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  SourceVolumeId?: string | undefined;
  SnapshotId?: string | undefined;
  Operator?: OperatorResponse | undefined;
  CreateTime?: Date | undefined;
  RecycleBinEnterTime?: Date | undefined;
  RecycleBinExitTime?: Date | undefined;
}

export interface VolumeStatusAction {
  Code?: string | undefined;
  Description?: string | undefined;
  EventId?: string | undefined;
  EventType?: string | undefined;
}

export interface VolumeStatusAttachmentStatus {
  IoPerformance?: string | undefined;
  InstanceId?: string | undefined;
}

export interface VolumeStatusDetails {
  Name?: "io-enabled" | "io-performance" | "initialization-state" | (string & {}) | undefined;
  Status?: string | undefined;
}

export interface VolumeStatusEvent {
  Description?: string | undefined;
  EventId?: string | undefined;
  EventType?: string | undefined;
  NotAfter?: Date | undefined;
  NotBefore?: Date | undefined;
  InstanceId?: string | undefined;
}

export interface VolumeStatusInfo {
  Details?: readonly VolumeStatusDetails[] | undefined;
  Status?: "ok" | "impaired" | "insufficient-data" | "warning" | (string & {}) | undefined;
}

export interface VolumeStatusItem {
  Actions?: readonly VolumeStatusAction[] | undefined;
  AvailabilityZone?: string | undefined;
  OutpostArn?: string | undefined;
  Events?: readonly VolumeStatusEvent[] | undefined;
  VolumeId?: string | undefined;
  VolumeStatus?: VolumeStatusInfo | undefined;
  AttachmentStatuses?: readonly VolumeStatusAttachmentStatus[] | undefined;
  InitializationStatusDetails?: InitializationStatusDetails | undefined;
  AvailabilityZoneId?: string | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface Vpc {
  OwnerId?: string | undefined;
  InstanceTenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  Ipv6CidrBlockAssociationSet?: readonly VpcIpv6CidrBlockAssociation[] | undefined;
  CidrBlockAssociationSet?: readonly VpcCidrBlockAssociation[] | undefined;
  IsDefault?: boolean | undefined;
  EncryptionControl?: VpcEncryptionControl | undefined;
  Tags?: readonly Tag[] | undefined;
  BlockPublicAccessStates?: BlockPublicAccessStates | undefined;
  VpcId?: string | undefined;
  State?: "pending" | "available" | (string & {}) | undefined;
  CidrBlock?: string | undefined;
  DhcpOptionsId?: string | undefined;
}

export interface VpcAttachment {
  VpcId?: string | undefined;
  State?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
}

export interface VpcCidrBlockAssociation {
  AssociationId?: string | undefined;
  CidrBlock?: string | undefined;
  CidrBlockState?: VpcCidrBlockState | undefined;
}

export interface VpcCidrBlockState {
  State?: "associating" | "associated" | "disassociating" | "disassociated" | "failing" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
}

export interface VpcEncryptionControl {
  VpcId?: string | undefined;
  VpcEncryptionControlId?: string | undefined;
  Mode?: "monitor" | "enforce" | (string & {}) | undefined;
  State?: "enforce-in-progress" | "monitor-in-progress" | "enforce-failed" | "monitor-failed" | "deleting" | "deleted" | "available" | "creating" | "delete-failed" | (string & {}) | undefined;
  StateMessage?: string | undefined;
  ResourceExclusions?: VpcEncryptionControlExclusions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VpcEncryptionControlConfiguration {
  Mode: "monitor" | "enforce" | (string & {});
  InternetGatewayExclusion?: "enable" | "disable" | (string & {}) | undefined;
  EgressOnlyInternetGatewayExclusion?: "enable" | "disable" | (string & {}) | undefined;
  NatGatewayExclusion?: "enable" | "disable" | (string & {}) | undefined;
  VirtualPrivateGatewayExclusion?: "enable" | "disable" | (string & {}) | undefined;
  VpcPeeringExclusion?: "enable" | "disable" | (string & {}) | undefined;
  LambdaExclusion?: "enable" | "disable" | (string & {}) | undefined;
  VpcLatticeExclusion?: "enable" | "disable" | (string & {}) | undefined;
  ElasticFileSystemExclusion?: "enable" | "disable" | (string & {}) | undefined;
}

export interface VpcEncryptionControlExclusion {
  State?: "enabling" | "enabled" | "disabling" | "disabled" | (string & {}) | undefined;
  StateMessage?: string | undefined;
}

export interface VpcEncryptionControlExclusions {
  InternetGateway?: VpcEncryptionControlExclusion | undefined;
  EgressOnlyInternetGateway?: VpcEncryptionControlExclusion | undefined;
  NatGateway?: VpcEncryptionControlExclusion | undefined;
  VirtualPrivateGateway?: VpcEncryptionControlExclusion | undefined;
  VpcPeering?: VpcEncryptionControlExclusion | undefined;
  Lambda?: VpcEncryptionControlExclusion | undefined;
  VpcLattice?: VpcEncryptionControlExclusion | undefined;
  ElasticFileSystem?: VpcEncryptionControlExclusion | undefined;
}

export interface VpcEndpoint {
  VpcEndpointId?: string | undefined;
  VpcEndpointType?: "Interface" | "Gateway" | "GatewayLoadBalancer" | "Resource" | "ServiceNetwork" | (string & {}) | undefined;
  VpcId?: string | undefined;
  ServiceName?: string | undefined;
  State?: "PendingAcceptance" | "Pending" | "Available" | "Deleting" | "Deleted" | "Rejected" | "Failed" | "Expired" | "Partial" | (string & {}) | undefined;
  PolicyDocument?: string | undefined;
  RouteTableIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  Groups?: readonly SecurityGroupIdentifier[] | undefined;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
  DnsOptions?: DnsOptions | undefined;
  PrivateDnsEnabled?: boolean | undefined;
  RequesterManaged?: boolean | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  DnsEntries?: readonly DnsEntry[] | undefined;
  CreationTimestamp?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  OwnerId?: string | undefined;
  LastError?: LastError | undefined;
  Ipv4Prefixes?: readonly SubnetIpPrefixes[] | undefined;
  Ipv6Prefixes?: readonly SubnetIpPrefixes[] | undefined;
  FailureReason?: string | undefined;
  ServiceNetworkArn?: string | undefined;
  ResourceConfigurationArn?: string | undefined;
  ServiceRegion?: string | undefined;
}

export interface VpcIpv6CidrBlockAssociation {
  AssociationId?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv6CidrBlockState?: VpcCidrBlockState | undefined;
  NetworkBorderGroup?: string | undefined;
  Ipv6Pool?: string | undefined;
  Ipv6AddressAttribute?: "public" | "private" | (string & {}) | undefined;
  IpSource?: "amazon" | "byoip" | "none" | (string & {}) | undefined;
}

export interface VpcPeeringConnection {
  AccepterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined;
  ExpirationTime?: Date | undefined;
  RequesterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined;
  Status?: VpcPeeringConnectionStateReason | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcPeeringConnectionId?: string | undefined;
}

export interface VpcPeeringConnectionOptionsDescription {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface VpcPeeringConnectionStateReason {
  Code?: "initiating-request" | "pending-acceptance" | "active" | "deleted" | "rejected" | "failed" | "expired" | "provisioning" | "deleting" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface VpcPeeringConnectionVpcInfo {
  CidrBlock?: string | undefined;
  Ipv6CidrBlockSet?: readonly Ipv6CidrBlock[] | undefined;
  CidrBlockSet?: readonly CidrBlock[] | undefined;
  OwnerId?: string | undefined;
  PeeringOptions?: VpcPeeringConnectionOptionsDescription | undefined;
  VpcId?: string | undefined;
  Region?: string | undefined;
}

export interface VpnConnection {
  Category?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpnConcentratorId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  CoreNetworkAttachmentArn?: string | undefined;
  GatewayAssociationState?: "associated" | "not-associated" | "associating" | "disassociating" | (string & {}) | undefined;
  Options?: VpnConnectionOptions | undefined;
  Routes?: readonly VpnStaticRoute[] | undefined;
  Tags?: readonly Tag[] | undefined;
  VgwTelemetry?: readonly VgwTelemetry[] | undefined;
  PreSharedKeyArn?: string | undefined;
  VpnConnectionId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  CustomerGatewayConfiguration?: string | undefined;
  Type?: "ipsec.1" | (string & {}) | undefined;
  CustomerGatewayId?: string | undefined;
  VpnGatewayId?: string | undefined;
}

export interface VpnConnectionOptions {
  EnableAcceleration?: boolean | undefined;
  StaticRoutesOnly?: boolean | undefined;
  LocalIpv4NetworkCidr?: string | undefined;
  RemoteIpv4NetworkCidr?: string | undefined;
  LocalIpv6NetworkCidr?: string | undefined;
  RemoteIpv6NetworkCidr?: string | undefined;
  OutsideIpAddressType?: string | undefined;
  TransportTransitGatewayAttachmentId?: string | undefined;
  TunnelInsideIpVersion?: "ipv4" | "ipv6" | (string & {}) | undefined;
  TunnelOptions?: readonly TunnelOption[] | undefined;
  TunnelBandwidth?: "standard" | "large" | (string & {}) | undefined;
}

export interface VpnConnectionOptionsSpecification {
  EnableAcceleration?: boolean | undefined;
  TunnelInsideIpVersion?: "ipv4" | "ipv6" | (string & {}) | undefined;
  TunnelOptions?: readonly VpnTunnelOptionsSpecification[] | undefined;
  LocalIpv4NetworkCidr?: string | undefined;
  RemoteIpv4NetworkCidr?: string | undefined;
  LocalIpv6NetworkCidr?: string | undefined;
  RemoteIpv6NetworkCidr?: string | undefined;
  OutsideIpAddressType?: string | undefined;
  TransportTransitGatewayAttachmentId?: string | undefined;
  TunnelBandwidth?: "standard" | "large" | (string & {}) | undefined;
  StaticRoutesOnly?: boolean | undefined;
}

export interface VpnGateway {
  AmazonSideAsn?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  VpnGatewayId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  Type?: "ipsec.1" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
  VpcAttachments?: readonly VpcAttachment[] | undefined;
}

export interface VpnStaticRoute {
  DestinationCidrBlock?: string | undefined;
  Source?: "Static" | (string & {}) | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
}

export interface VpnTunnelLogOptions {
  CloudWatchLogOptions?: CloudWatchLogOptions | undefined;
}

export interface VpnTunnelLogOptionsSpecification {
  CloudWatchLogOptions?: CloudWatchLogOptionsSpecification | undefined;
}

export interface VpnTunnelOptionsSpecification {
  TunnelInsideCidr?: string | undefined;
  TunnelInsideIpv6Cidr?: string | undefined;
  PreSharedKey?: string | undefined;
  Phase1LifetimeSeconds?: number | undefined;
  Phase2LifetimeSeconds?: number | undefined;
  RekeyMarginTimeSeconds?: number | undefined;
  RekeyFuzzPercentage?: number | undefined;
  ReplayWindowSize?: number | undefined;
  DPDTimeoutSeconds?: number | undefined;
  DPDTimeoutAction?: string | undefined;
  Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[] | undefined;
  Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[] | undefined;
  Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[] | undefined;
  Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[] | undefined;
  Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[] | undefined;
  Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[] | undefined;
  IKEVersions?: readonly IKEVersionsRequestListValue[] | undefined;
  StartupAction?: string | undefined;
  LogOptions?: VpnTunnelLogOptionsSpecification | undefined;
  EnableTunnelLifecycleControl?: boolean | undefined;
}
