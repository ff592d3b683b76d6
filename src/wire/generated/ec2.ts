// Made by `npm run generate`. Do not edit.

/** The actions of ec2 in use. */
export interface Actions {
  AcceptTransitGatewayPeeringAttachment: { input: AcceptTransitGatewayPeeringAttachmentRequest; output: AcceptTransitGatewayPeeringAttachmentResult };
  AcceptVpcPeeringConnection: { input: AcceptVpcPeeringConnectionRequest; output: AcceptVpcPeeringConnectionResult };
  AllocateAddress: { input: AllocateAddressRequest; output: AllocateAddressResult };
  AllocateHosts: { input: AllocateHostsRequest; output: AllocateHostsResult };
  AssignIpv6Addresses: { input: AssignIpv6AddressesRequest; output: AssignIpv6AddressesResult };
  AssignPrivateIpAddresses: { input: AssignPrivateIpAddressesRequest; output: AssignPrivateIpAddressesResult };
  AssociateAddress: { input: AssociateAddressRequest; output: AssociateAddressResult };
  AssociateDhcpOptions: { input: AssociateDhcpOptionsRequest; output: Record<string, never> };
  AssociateIamInstanceProfile: { input: AssociateIamInstanceProfileRequest; output: AssociateIamInstanceProfileResult };
  AssociateRouteTable: { input: AssociateRouteTableRequest; output: AssociateRouteTableResult };
  AssociateSubnetCidrBlock: { input: AssociateSubnetCidrBlockRequest; output: AssociateSubnetCidrBlockResult };
  AssociateTransitGatewayRouteTable: { input: AssociateTransitGatewayRouteTableRequest; output: AssociateTransitGatewayRouteTableResult };
  AssociateVpcCidrBlock: { input: AssociateVpcCidrBlockRequest; output: AssociateVpcCidrBlockResult };
  AttachInternetGateway: { input: AttachInternetGatewayRequest; output: Record<string, never> };
  AttachNetworkInterface: { input: AttachNetworkInterfaceRequest; output: AttachNetworkInterfaceResult };
  AttachVolume: { input: AttachVolumeRequest; output: VolumeAttachment };
  AttachVpnGateway: { input: AttachVpnGatewayRequest; output: AttachVpnGatewayResult };
  AuthorizeSecurityGroupEgress: { input: AuthorizeSecurityGroupEgressRequest; output: AuthorizeSecurityGroupEgressResult };
  AuthorizeSecurityGroupIngress: { input: AuthorizeSecurityGroupIngressRequest; output: AuthorizeSecurityGroupIngressResult };
  CancelCapacityReservation: { input: CancelCapacityReservationRequest; output: CancelCapacityReservationResult };
  CancelImageLaunchPermission: { input: CancelImageLaunchPermissionRequest; output: CancelImageLaunchPermissionResult };
  CancelImportTask: { input: CancelImportTaskRequest; output: CancelImportTaskResult };
  CancelSpotFleetRequests: { input: CancelSpotFleetRequestsRequest; output: CancelSpotFleetRequestsResponse };
  CancelSpotInstanceRequests: { input: CancelSpotInstanceRequestsRequest; output: CancelSpotInstanceRequestsResult };
  CopyImage: { input: CopyImageRequest; output: CopyImageResult };
  CopySnapshot: { input: CopySnapshotRequest; output: CopySnapshotResult };
  CreateCapacityReservation: { input: CreateCapacityReservationRequest; output: CreateCapacityReservationResult };
  CreateCarrierGateway: { input: CreateCarrierGatewayRequest; output: CreateCarrierGatewayResult };
  CreateCustomerGateway: { input: CreateCustomerGatewayRequest; output: CreateCustomerGatewayResult };
  CreateDefaultSubnet: { input: CreateDefaultSubnetRequest; output: CreateDefaultSubnetResult };
  CreateDefaultVpc: { input: CreateDefaultVpcRequest; output: CreateDefaultVpcResult };
  CreateDhcpOptions: { input: CreateDhcpOptionsRequest; output: CreateDhcpOptionsResult };
  CreateEgressOnlyInternetGateway: { input: CreateEgressOnlyInternetGatewayRequest; output: CreateEgressOnlyInternetGatewayResult };
  CreateFleet: { input: CreateFleetRequest; output: CreateFleetResult };
  CreateFlowLogs: { input: CreateFlowLogsRequest; output: CreateFlowLogsResult };
  CreateImage: { input: CreateImageRequest; output: CreateImageResult };
  CreateInstanceConnectEndpoint: { input: CreateInstanceConnectEndpointRequest; output: CreateInstanceConnectEndpointResult };
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
  CreateRestoreImageTask: { input: CreateRestoreImageTaskRequest; output: CreateRestoreImageTaskResult };
  CreateRoute: { input: CreateRouteRequest; output: CreateRouteResult };
  CreateRouteTable: { input: CreateRouteTableRequest; output: CreateRouteTableResult };
  CreateSecurityGroup: { input: CreateSecurityGroupRequest; output: CreateSecurityGroupResult };
  CreateSnapshot: { input: CreateSnapshotRequest; output: Snapshot };
  CreateSnapshots: { input: CreateSnapshotsRequest; output: CreateSnapshotsResult };
  CreateStoreImageTask: { input: CreateStoreImageTaskRequest; output: CreateStoreImageTaskResult };
  CreateSubnet: { input: CreateSubnetRequest; output: CreateSubnetResult };
  CreateSubnetCidrReservation: { input: CreateSubnetCidrReservationRequest; output: CreateSubnetCidrReservationResult };
  CreateTags: { input: CreateTagsRequest; output: Record<string, never> };
  CreateTransitGateway: { input: CreateTransitGatewayRequest; output: CreateTransitGatewayResult };
  CreateTransitGatewayPeeringAttachment: { input: CreateTransitGatewayPeeringAttachmentRequest; output: CreateTransitGatewayPeeringAttachmentResult };
  CreateTransitGatewayRoute: { input: CreateTransitGatewayRouteRequest; output: CreateTransitGatewayRouteResult };
  CreateTransitGatewayRouteTable: { input: CreateTransitGatewayRouteTableRequest; output: CreateTransitGatewayRouteTableResult };
  CreateTransitGatewayVpcAttachment: { input: CreateTransitGatewayVpcAttachmentRequest; output: CreateTransitGatewayVpcAttachmentResult };
  CreateVolume: { input: CreateVolumeRequest; output: Volume };
  CreateVpc: { input: CreateVpcRequest; output: CreateVpcResult };
  CreateVpcEndpoint: { input: CreateVpcEndpointRequest; output: CreateVpcEndpointResult };
  CreateVpcPeeringConnection: { input: CreateVpcPeeringConnectionRequest; output: CreateVpcPeeringConnectionResult };
  CreateVpnConnection: { input: CreateVpnConnectionRequest; output: CreateVpnConnectionResult };
  CreateVpnConnectionRoute: { input: CreateVpnConnectionRouteRequest; output: Record<string, never> };
  CreateVpnGateway: { input: CreateVpnGatewayRequest; output: CreateVpnGatewayResult };
  DeleteCarrierGateway: { input: DeleteCarrierGatewayRequest; output: DeleteCarrierGatewayResult };
  DeleteCustomerGateway: { input: DeleteCustomerGatewayRequest; output: Record<string, never> };
  DeleteDhcpOptions: { input: DeleteDhcpOptionsRequest; output: Record<string, never> };
  DeleteEgressOnlyInternetGateway: { input: DeleteEgressOnlyInternetGatewayRequest; output: DeleteEgressOnlyInternetGatewayResult };
  DeleteFleets: { input: DeleteFleetsRequest; output: DeleteFleetsResult };
  DeleteFlowLogs: { input: DeleteFlowLogsRequest; output: DeleteFlowLogsResult };
  DeleteInstanceConnectEndpoint: { input: DeleteInstanceConnectEndpointRequest; output: DeleteInstanceConnectEndpointResult };
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
  DeleteSubnetCidrReservation: { input: DeleteSubnetCidrReservationRequest; output: DeleteSubnetCidrReservationResult };
  DeleteTags: { input: DeleteTagsRequest; output: Record<string, never> };
  DeleteTransitGateway: { input: DeleteTransitGatewayRequest; output: DeleteTransitGatewayResult };
  DeleteTransitGatewayPeeringAttachment: { input: DeleteTransitGatewayPeeringAttachmentRequest; output: DeleteTransitGatewayPeeringAttachmentResult };
  DeleteTransitGatewayRoute: { input: DeleteTransitGatewayRouteRequest; output: DeleteTransitGatewayRouteResult };
  DeleteTransitGatewayRouteTable: { input: DeleteTransitGatewayRouteTableRequest; output: DeleteTransitGatewayRouteTableResult };
  DeleteTransitGatewayVpcAttachment: { input: DeleteTransitGatewayVpcAttachmentRequest; output: DeleteTransitGatewayVpcAttachmentResult };
  DeleteVolume: { input: DeleteVolumeRequest; output: Record<string, never> };
  DeleteVpc: { input: DeleteVpcRequest; output: Record<string, never> };
  DeleteVpcEndpoints: { input: DeleteVpcEndpointsRequest; output: DeleteVpcEndpointsResult };
  DeleteVpcPeeringConnection: { input: DeleteVpcPeeringConnectionRequest; output: DeleteVpcPeeringConnectionResult };
  DeleteVpnConnection: { input: DeleteVpnConnectionRequest; output: Record<string, never> };
  DeleteVpnConnectionRoute: { input: DeleteVpnConnectionRouteRequest; output: Record<string, never> };
  DeleteVpnGateway: { input: DeleteVpnGatewayRequest; output: Record<string, never> };
  DeregisterImage: { input: DeregisterImageRequest; output: DeregisterImageResult };
  DescribeAccountAttributes: { input: DescribeAccountAttributesRequest; output: DescribeAccountAttributesResult };
  DescribeAddressTransfers: { input: DescribeAddressTransfersRequest; output: DescribeAddressTransfersResult };
  DescribeAddresses: { input: DescribeAddressesRequest; output: DescribeAddressesResult };
  DescribeAddressesAttribute: { input: DescribeAddressesAttributeRequest; output: DescribeAddressesAttributeResult };
  DescribeAvailabilityZones: { input: DescribeAvailabilityZonesRequest; output: DescribeAvailabilityZonesResult };
  DescribeAwsNetworkPerformanceMetricSubscriptions: { input: DescribeAwsNetworkPerformanceMetricSubscriptionsRequest; output: DescribeAwsNetworkPerformanceMetricSubscriptionsResult };
  DescribeBundleTasks: { input: DescribeBundleTasksRequest; output: DescribeBundleTasksResult };
  DescribeByoipCidrs: { input: DescribeByoipCidrsRequest; output: DescribeByoipCidrsResult };
  DescribeCapacityBlockExtensionHistory: { input: DescribeCapacityBlockExtensionHistoryRequest; output: DescribeCapacityBlockExtensionHistoryResult };
  DescribeCapacityBlockStatus: { input: DescribeCapacityBlockStatusRequest; output: DescribeCapacityBlockStatusResult };
  DescribeCapacityBlocks: { input: DescribeCapacityBlocksRequest; output: DescribeCapacityBlocksResult };
  DescribeCapacityManagerDataExports: { input: DescribeCapacityManagerDataExportsRequest; output: DescribeCapacityManagerDataExportsResult };
  DescribeCapacityReservationBillingRequests: { input: DescribeCapacityReservationBillingRequestsRequest; output: DescribeCapacityReservationBillingRequestsResult };
  DescribeCapacityReservationFleets: { input: DescribeCapacityReservationFleetsRequest; output: DescribeCapacityReservationFleetsResult };
  DescribeCapacityReservations: { input: DescribeCapacityReservationsRequest; output: DescribeCapacityReservationsResult };
  DescribeCarrierGateways: { input: DescribeCarrierGatewaysRequest; output: DescribeCarrierGatewaysResult };
  DescribeClassicLinkInstances: { input: DescribeClassicLinkInstancesRequest; output: DescribeClassicLinkInstancesResult };
  DescribeClientVpnAuthorizationRules: { input: DescribeClientVpnAuthorizationRulesRequest; output: DescribeClientVpnAuthorizationRulesResult };
  DescribeClientVpnConnections: { input: DescribeClientVpnConnectionsRequest; output: DescribeClientVpnConnectionsResult };
  DescribeClientVpnEndpoints: { input: DescribeClientVpnEndpointsRequest; output: DescribeClientVpnEndpointsResult };
  DescribeClientVpnRoutes: { input: DescribeClientVpnRoutesRequest; output: DescribeClientVpnRoutesResult };
  DescribeClientVpnTargetNetworks: { input: DescribeClientVpnTargetNetworksRequest; output: DescribeClientVpnTargetNetworksResult };
  DescribeCoipPools: { input: DescribeCoipPoolsRequest; output: DescribeCoipPoolsResult };
  DescribeConversionTasks: { input: DescribeConversionTasksRequest; output: DescribeConversionTasksResult };
  DescribeCustomerGateways: { input: DescribeCustomerGatewaysRequest; output: DescribeCustomerGatewaysResult };
  DescribeDhcpOptions: { input: DescribeDhcpOptionsRequest; output: DescribeDhcpOptionsResult };
  DescribeEgressOnlyInternetGateways: { input: DescribeEgressOnlyInternetGatewaysRequest; output: DescribeEgressOnlyInternetGatewaysResult };
  DescribeExportImageTasks: { input: DescribeExportImageTasksRequest; output: DescribeExportImageTasksResult };
  DescribeExportTasks: { input: DescribeExportTasksRequest; output: DescribeExportTasksResult };
  DescribeFastLaunchImages: { input: DescribeFastLaunchImagesRequest; output: DescribeFastLaunchImagesResult };
  DescribeFastSnapshotRestores: { input: DescribeFastSnapshotRestoresRequest; output: DescribeFastSnapshotRestoresResult };
  DescribeFleetInstances: { input: DescribeFleetInstancesRequest; output: DescribeFleetInstancesResult };
  DescribeFleets: { input: DescribeFleetsRequest; output: DescribeFleetsResult };
  DescribeFlowLogs: { input: DescribeFlowLogsRequest; output: DescribeFlowLogsResult };
  DescribeHostReservations: { input: DescribeHostReservationsRequest; output: DescribeHostReservationsResult };
  DescribeHosts: { input: DescribeHostsRequest; output: DescribeHostsResult };
  DescribeIamInstanceProfileAssociations: { input: DescribeIamInstanceProfileAssociationsRequest; output: DescribeIamInstanceProfileAssociationsResult };
  DescribeImageAttribute: { input: DescribeImageAttributeRequest; output: ImageAttribute };
  DescribeImageReferences: { input: DescribeImageReferencesRequest; output: DescribeImageReferencesResult };
  DescribeImageUsageReportEntries: { input: DescribeImageUsageReportEntriesRequest; output: DescribeImageUsageReportEntriesResult };
  DescribeImageUsageReports: { input: DescribeImageUsageReportsRequest; output: DescribeImageUsageReportsResult };
  DescribeImages: { input: DescribeImagesRequest; output: DescribeImagesResult };
  DescribeImportImageTasks: { input: DescribeImportImageTasksRequest; output: DescribeImportImageTasksResult };
  DescribeImportSnapshotTasks: { input: DescribeImportSnapshotTasksRequest; output: DescribeImportSnapshotTasksResult };
  DescribeInstanceAttribute: { input: DescribeInstanceAttributeRequest; output: InstanceAttribute };
  DescribeInstanceConnectEndpoints: { input: DescribeInstanceConnectEndpointsRequest; output: DescribeInstanceConnectEndpointsResult };
  DescribeInstanceCreditSpecifications: { input: DescribeInstanceCreditSpecificationsRequest; output: DescribeInstanceCreditSpecificationsResult };
  DescribeInstanceEventWindows: { input: DescribeInstanceEventWindowsRequest; output: DescribeInstanceEventWindowsResult };
  DescribeInstanceStatus: { input: DescribeInstanceStatusRequest; output: DescribeInstanceStatusResult };
  DescribeInstanceTypeOfferings: { input: DescribeInstanceTypeOfferingsRequest; output: DescribeInstanceTypeOfferingsResult };
  DescribeInstanceTypes: { input: DescribeInstanceTypesRequest; output: DescribeInstanceTypesResult };
  DescribeInstances: { input: DescribeInstancesRequest; output: DescribeInstancesResult };
  DescribeInternetGateways: { input: DescribeInternetGatewaysRequest; output: DescribeInternetGatewaysResult };
  DescribeIpamPoolAllocations: { input: DescribeIpamPoolAllocationsRequest; output: DescribeIpamPoolAllocationsResult };
  DescribeIpamPools: { input: DescribeIpamPoolsRequest; output: DescribeIpamPoolsResult };
  DescribeIpamPrefixListResolverTargets: { input: DescribeIpamPrefixListResolverTargetsRequest; output: DescribeIpamPrefixListResolverTargetsResult };
  DescribeIpamPrefixListResolvers: { input: DescribeIpamPrefixListResolversRequest; output: DescribeIpamPrefixListResolversResult };
  DescribeIpamResourceDiscoveries: { input: DescribeIpamResourceDiscoveriesRequest; output: DescribeIpamResourceDiscoveriesResult };
  DescribeIpamResourceDiscoveryAssociations: { input: DescribeIpamResourceDiscoveryAssociationsRequest; output: DescribeIpamResourceDiscoveryAssociationsResult };
  DescribeIpamScopes: { input: DescribeIpamScopesRequest; output: DescribeIpamScopesResult };
  DescribeIpams: { input: DescribeIpamsRequest; output: DescribeIpamsResult };
  DescribeIpv6Pools: { input: DescribeIpv6PoolsRequest; output: DescribeIpv6PoolsResult };
  DescribeKeyPairs: { input: DescribeKeyPairsRequest; output: DescribeKeyPairsResult };
  DescribeLaunchTemplateVersions: { input: DescribeLaunchTemplateVersionsRequest; output: DescribeLaunchTemplateVersionsResult };
  DescribeLaunchTemplates: { input: DescribeLaunchTemplatesRequest; output: DescribeLaunchTemplatesResult };
  DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: { input: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest; output: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult };
  DescribeLocalGatewayRouteTableVpcAssociations: { input: DescribeLocalGatewayRouteTableVpcAssociationsRequest; output: DescribeLocalGatewayRouteTableVpcAssociationsResult };
  DescribeLocalGatewayRouteTables: { input: DescribeLocalGatewayRouteTablesRequest; output: DescribeLocalGatewayRouteTablesResult };
  DescribeLocalGatewayVirtualInterfaceGroups: { input: DescribeLocalGatewayVirtualInterfaceGroupsRequest; output: DescribeLocalGatewayVirtualInterfaceGroupsResult };
  DescribeLocalGatewayVirtualInterfaces: { input: DescribeLocalGatewayVirtualInterfacesRequest; output: DescribeLocalGatewayVirtualInterfacesResult };
  DescribeLocalGateways: { input: DescribeLocalGatewaysRequest; output: DescribeLocalGatewaysResult };
  DescribeLockedSnapshots: { input: DescribeLockedSnapshotsRequest; output: DescribeLockedSnapshotsResult };
  DescribeMacHosts: { input: DescribeMacHostsRequest; output: DescribeMacHostsResult };
  DescribeMacModificationTasks: { input: DescribeMacModificationTasksRequest; output: DescribeMacModificationTasksResult };
  DescribeManagedPrefixLists: { input: DescribeManagedPrefixListsRequest; output: DescribeManagedPrefixListsResult };
  DescribeMovingAddresses: { input: DescribeMovingAddressesRequest; output: DescribeMovingAddressesResult };
  DescribeNatGateways: { input: DescribeNatGatewaysRequest; output: DescribeNatGatewaysResult };
  DescribeNetworkAcls: { input: DescribeNetworkAclsRequest; output: DescribeNetworkAclsResult };
  DescribeNetworkInsightsAccessScopeAnalyses: { input: DescribeNetworkInsightsAccessScopeAnalysesRequest; output: DescribeNetworkInsightsAccessScopeAnalysesResult };
  DescribeNetworkInsightsAccessScopes: { input: DescribeNetworkInsightsAccessScopesRequest; output: DescribeNetworkInsightsAccessScopesResult };
  DescribeNetworkInsightsAnalyses: { input: DescribeNetworkInsightsAnalysesRequest; output: DescribeNetworkInsightsAnalysesResult };
  DescribeNetworkInsightsPaths: { input: DescribeNetworkInsightsPathsRequest; output: DescribeNetworkInsightsPathsResult };
  DescribeNetworkInterfaceAttribute: { input: DescribeNetworkInterfaceAttributeRequest; output: DescribeNetworkInterfaceAttributeResult };
  DescribeNetworkInterfacePermissions: { input: DescribeNetworkInterfacePermissionsRequest; output: DescribeNetworkInterfacePermissionsResult };
  DescribeNetworkInterfaces: { input: DescribeNetworkInterfacesRequest; output: DescribeNetworkInterfacesResult };
  DescribePlacementGroups: { input: DescribePlacementGroupsRequest; output: DescribePlacementGroupsResult };
  DescribePrefixLists: { input: DescribePrefixListsRequest; output: DescribePrefixListsResult };
  DescribePrincipalIdFormat: { input: DescribePrincipalIdFormatRequest; output: DescribePrincipalIdFormatResult };
  DescribePublicIpv4Pools: { input: DescribePublicIpv4PoolsRequest; output: DescribePublicIpv4PoolsResult };
  DescribeRegions: { input: DescribeRegionsRequest; output: DescribeRegionsResult };
  DescribeReplaceRootVolumeTasks: { input: DescribeReplaceRootVolumeTasksRequest; output: DescribeReplaceRootVolumeTasksResult };
  DescribeReservedInstances: { input: DescribeReservedInstancesRequest; output: DescribeReservedInstancesResult };
  DescribeReservedInstancesListings: { input: DescribeReservedInstancesListingsRequest; output: DescribeReservedInstancesListingsResult };
  DescribeReservedInstancesModifications: { input: DescribeReservedInstancesModificationsRequest; output: DescribeReservedInstancesModificationsResult };
  DescribeRouteServerEndpoints: { input: DescribeRouteServerEndpointsRequest; output: DescribeRouteServerEndpointsResult };
  DescribeRouteServerPeers: { input: DescribeRouteServerPeersRequest; output: DescribeRouteServerPeersResult };
  DescribeRouteServers: { input: DescribeRouteServersRequest; output: DescribeRouteServersResult };
  DescribeRouteTables: { input: DescribeRouteTablesRequest; output: DescribeRouteTablesResult };
  DescribeScheduledInstanceAvailability: { input: DescribeScheduledInstanceAvailabilityRequest; output: DescribeScheduledInstanceAvailabilityResult };
  DescribeScheduledInstances: { input: DescribeScheduledInstancesRequest; output: DescribeScheduledInstancesResult };
  DescribeSecondaryInterfaces: { input: DescribeSecondaryInterfacesRequest; output: DescribeSecondaryInterfacesResult };
  DescribeSecondaryNetworks: { input: DescribeSecondaryNetworksRequest; output: DescribeSecondaryNetworksResult };
  DescribeSecondarySubnets: { input: DescribeSecondarySubnetsRequest; output: DescribeSecondarySubnetsResult };
  DescribeSecurityGroupReferences: { input: DescribeSecurityGroupReferencesRequest; output: DescribeSecurityGroupReferencesResult };
  DescribeSecurityGroupRules: { input: DescribeSecurityGroupRulesRequest; output: DescribeSecurityGroupRulesResult };
  DescribeSecurityGroupVpcAssociations: { input: DescribeSecurityGroupVpcAssociationsRequest; output: DescribeSecurityGroupVpcAssociationsResult };
  DescribeSecurityGroups: { input: DescribeSecurityGroupsRequest; output: DescribeSecurityGroupsResult };
  DescribeSnapshotAttribute: { input: DescribeSnapshotAttributeRequest; output: DescribeSnapshotAttributeResult };
  DescribeSnapshotTierStatus: { input: DescribeSnapshotTierStatusRequest; output: DescribeSnapshotTierStatusResult };
  DescribeSnapshots: { input: DescribeSnapshotsRequest; output: DescribeSnapshotsResult };
  DescribeSpotFleetInstances: { input: DescribeSpotFleetInstancesRequest; output: DescribeSpotFleetInstancesResponse };
  DescribeSpotFleetRequestHistory: { input: DescribeSpotFleetRequestHistoryRequest; output: DescribeSpotFleetRequestHistoryResponse };
  DescribeSpotFleetRequests: { input: DescribeSpotFleetRequestsRequest; output: DescribeSpotFleetRequestsResponse };
  DescribeSpotInstanceRequests: { input: DescribeSpotInstanceRequestsRequest; output: DescribeSpotInstanceRequestsResult };
  DescribeSpotPriceHistory: { input: DescribeSpotPriceHistoryRequest; output: DescribeSpotPriceHistoryResult };
  DescribeStaleSecurityGroups: { input: DescribeStaleSecurityGroupsRequest; output: DescribeStaleSecurityGroupsResult };
  DescribeStoreImageTasks: { input: DescribeStoreImageTasksRequest; output: DescribeStoreImageTasksResult };
  DescribeSubnets: { input: DescribeSubnetsRequest; output: DescribeSubnetsResult };
  DescribeTags: { input: DescribeTagsRequest; output: DescribeTagsResult };
  DescribeTrafficMirrorFilters: { input: DescribeTrafficMirrorFiltersRequest; output: DescribeTrafficMirrorFiltersResult };
  DescribeTrafficMirrorSessions: { input: DescribeTrafficMirrorSessionsRequest; output: DescribeTrafficMirrorSessionsResult };
  DescribeTrafficMirrorTargets: { input: DescribeTrafficMirrorTargetsRequest; output: DescribeTrafficMirrorTargetsResult };
  DescribeTransitGatewayAttachments: { input: DescribeTransitGatewayAttachmentsRequest; output: DescribeTransitGatewayAttachmentsResult };
  DescribeTransitGatewayConnectPeers: { input: DescribeTransitGatewayConnectPeersRequest; output: DescribeTransitGatewayConnectPeersResult };
  DescribeTransitGatewayConnects: { input: DescribeTransitGatewayConnectsRequest; output: DescribeTransitGatewayConnectsResult };
  DescribeTransitGatewayMulticastDomains: { input: DescribeTransitGatewayMulticastDomainsRequest; output: DescribeTransitGatewayMulticastDomainsResult };
  DescribeTransitGatewayPeeringAttachments: { input: DescribeTransitGatewayPeeringAttachmentsRequest; output: DescribeTransitGatewayPeeringAttachmentsResult };
  DescribeTransitGatewayPolicyTables: { input: DescribeTransitGatewayPolicyTablesRequest; output: DescribeTransitGatewayPolicyTablesResult };
  DescribeTransitGatewayRouteTableAnnouncements: { input: DescribeTransitGatewayRouteTableAnnouncementsRequest; output: DescribeTransitGatewayRouteTableAnnouncementsResult };
  DescribeTransitGatewayRouteTables: { input: DescribeTransitGatewayRouteTablesRequest; output: DescribeTransitGatewayRouteTablesResult };
  DescribeTransitGatewayVpcAttachments: { input: DescribeTransitGatewayVpcAttachmentsRequest; output: DescribeTransitGatewayVpcAttachmentsResult };
  DescribeTransitGateways: { input: DescribeTransitGatewaysRequest; output: DescribeTransitGatewaysResult };
  DescribeTrunkInterfaceAssociations: { input: DescribeTrunkInterfaceAssociationsRequest; output: DescribeTrunkInterfaceAssociationsResult };
  DescribeVerifiedAccessEndpoints: { input: DescribeVerifiedAccessEndpointsRequest; output: DescribeVerifiedAccessEndpointsResult };
  DescribeVerifiedAccessGroups: { input: DescribeVerifiedAccessGroupsRequest; output: DescribeVerifiedAccessGroupsResult };
  DescribeVerifiedAccessInstanceLoggingConfigurations: { input: DescribeVerifiedAccessInstanceLoggingConfigurationsRequest; output: DescribeVerifiedAccessInstanceLoggingConfigurationsResult };
  DescribeVerifiedAccessInstances: { input: DescribeVerifiedAccessInstancesRequest; output: DescribeVerifiedAccessInstancesResult };
  DescribeVerifiedAccessTrustProviders: { input: DescribeVerifiedAccessTrustProvidersRequest; output: DescribeVerifiedAccessTrustProvidersResult };
  DescribeVolumeAttribute: { input: DescribeVolumeAttributeRequest; output: DescribeVolumeAttributeResult };
  DescribeVolumeStatus: { input: DescribeVolumeStatusRequest; output: DescribeVolumeStatusResult };
  DescribeVolumes: { input: DescribeVolumesRequest; output: DescribeVolumesResult };
  DescribeVolumesModifications: { input: DescribeVolumesModificationsRequest; output: DescribeVolumesModificationsResult };
  DescribeVpcAttribute: { input: DescribeVpcAttributeRequest; output: DescribeVpcAttributeResult };
  DescribeVpcClassicLinkDnsSupport: { input: DescribeVpcClassicLinkDnsSupportRequest; output: DescribeVpcClassicLinkDnsSupportResult };
  DescribeVpcEndpointConnectionNotifications: { input: DescribeVpcEndpointConnectionNotificationsRequest; output: DescribeVpcEndpointConnectionNotificationsResult };
  DescribeVpcEndpointConnections: { input: DescribeVpcEndpointConnectionsRequest; output: DescribeVpcEndpointConnectionsResult };
  DescribeVpcEndpointServiceConfigurations: { input: DescribeVpcEndpointServiceConfigurationsRequest; output: DescribeVpcEndpointServiceConfigurationsResult };
  DescribeVpcEndpointServicePermissions: { input: DescribeVpcEndpointServicePermissionsRequest; output: DescribeVpcEndpointServicePermissionsResult };
  DescribeVpcEndpointServices: { input: DescribeVpcEndpointServicesRequest; output: DescribeVpcEndpointServicesResult };
  DescribeVpcEndpoints: { input: DescribeVpcEndpointsRequest; output: DescribeVpcEndpointsResult };
  DescribeVpcPeeringConnections: { input: DescribeVpcPeeringConnectionsRequest; output: DescribeVpcPeeringConnectionsResult };
  DescribeVpcs: { input: DescribeVpcsRequest; output: DescribeVpcsResult };
  DescribeVpnConcentrators: { input: DescribeVpnConcentratorsRequest; output: DescribeVpnConcentratorsResult };
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
  DisableSerialConsoleAccess: { input: DisableSerialConsoleAccessRequest; output: DisableSerialConsoleAccessResult };
  DisableSnapshotBlockPublicAccess: { input: DisableSnapshotBlockPublicAccessRequest; output: DisableSnapshotBlockPublicAccessResult };
  DisableTransitGatewayRouteTablePropagation: { input: DisableTransitGatewayRouteTablePropagationRequest; output: DisableTransitGatewayRouteTablePropagationResult };
  DisableVgwRoutePropagation: { input: DisableVgwRoutePropagationRequest; output: Record<string, never> };
  DisassociateAddress: { input: DisassociateAddressRequest; output: Record<string, never> };
  DisassociateIamInstanceProfile: { input: DisassociateIamInstanceProfileRequest; output: DisassociateIamInstanceProfileResult };
  DisassociateRouteTable: { input: DisassociateRouteTableRequest; output: Record<string, never> };
  DisassociateSubnetCidrBlock: { input: DisassociateSubnetCidrBlockRequest; output: DisassociateSubnetCidrBlockResult };
  DisassociateTransitGatewayRouteTable: { input: DisassociateTransitGatewayRouteTableRequest; output: DisassociateTransitGatewayRouteTableResult };
  DisassociateVpcCidrBlock: { input: DisassociateVpcCidrBlockRequest; output: DisassociateVpcCidrBlockResult };
  EnableEbsEncryptionByDefault: { input: EnableEbsEncryptionByDefaultRequest; output: EnableEbsEncryptionByDefaultResult };
  EnableImage: { input: EnableImageRequest; output: EnableImageResult };
  EnableImageBlockPublicAccess: { input: EnableImageBlockPublicAccessRequest; output: EnableImageBlockPublicAccessResult };
  EnableImageDeprecation: { input: EnableImageDeprecationRequest; output: EnableImageDeprecationResult };
  EnableImageDeregistrationProtection: { input: EnableImageDeregistrationProtectionRequest; output: EnableImageDeregistrationProtectionResult };
  EnableSerialConsoleAccess: { input: EnableSerialConsoleAccessRequest; output: EnableSerialConsoleAccessResult };
  EnableSnapshotBlockPublicAccess: { input: EnableSnapshotBlockPublicAccessRequest; output: EnableSnapshotBlockPublicAccessResult };
  EnableTransitGatewayRouteTablePropagation: { input: EnableTransitGatewayRouteTablePropagationRequest; output: EnableTransitGatewayRouteTablePropagationResult };
  EnableVgwRoutePropagation: { input: EnableVgwRoutePropagationRequest; output: Record<string, never> };
  EnableVolumeIO: { input: EnableVolumeIORequest; output: Record<string, never> };
  GetAssociatedIpv6PoolCidrs: { input: GetAssociatedIpv6PoolCidrsRequest; output: GetAssociatedIpv6PoolCidrsResult };
  GetCapacityReservationUsage: { input: GetCapacityReservationUsageRequest; output: GetCapacityReservationUsageResult };
  GetConsoleOutput: { input: GetConsoleOutputRequest; output: GetConsoleOutputResult };
  GetConsoleScreenshot: { input: GetConsoleScreenshotRequest; output: GetConsoleScreenshotResult };
  GetDefaultCreditSpecification: { input: GetDefaultCreditSpecificationRequest; output: GetDefaultCreditSpecificationResult };
  GetEbsDefaultKmsKeyId: { input: GetEbsDefaultKmsKeyIdRequest; output: GetEbsDefaultKmsKeyIdResult };
  GetEbsEncryptionByDefault: { input: GetEbsEncryptionByDefaultRequest; output: GetEbsEncryptionByDefaultResult };
  GetGroupsForCapacityReservation: { input: GetGroupsForCapacityReservationRequest; output: GetGroupsForCapacityReservationResult };
  GetImageBlockPublicAccessState: { input: GetImageBlockPublicAccessStateRequest; output: GetImageBlockPublicAccessStateResult };
  GetInstanceMetadataDefaults: { input: GetInstanceMetadataDefaultsRequest; output: GetInstanceMetadataDefaultsResult };
  GetIpamAddressHistory: { input: GetIpamAddressHistoryRequest; output: GetIpamAddressHistoryResult };
  GetIpamDiscoveredAccounts: { input: GetIpamDiscoveredAccountsRequest; output: GetIpamDiscoveredAccountsResult };
  GetIpamDiscoveredResourceCidrs: { input: GetIpamDiscoveredResourceCidrsRequest; output: GetIpamDiscoveredResourceCidrsResult };
  GetIpamPoolAllocations: { input: GetIpamPoolAllocationsRequest; output: GetIpamPoolAllocationsResult };
  GetIpamPoolCidrs: { input: GetIpamPoolCidrsRequest; output: GetIpamPoolCidrsResult };
  GetIpamPrefixListResolverRules: { input: GetIpamPrefixListResolverRulesRequest; output: GetIpamPrefixListResolverRulesResult };
  GetIpamPrefixListResolverVersionEntries: { input: GetIpamPrefixListResolverVersionEntriesRequest; output: GetIpamPrefixListResolverVersionEntriesResult };
  GetIpamPrefixListResolverVersions: { input: GetIpamPrefixListResolverVersionsRequest; output: GetIpamPrefixListResolverVersionsResult };
  GetIpamResourceCidrs: { input: GetIpamResourceCidrsRequest; output: GetIpamResourceCidrsResult };
  GetLaunchTemplateData: { input: GetLaunchTemplateDataRequest; output: GetLaunchTemplateDataResult };
  GetManagedPrefixListAssociations: { input: GetManagedPrefixListAssociationsRequest; output: GetManagedPrefixListAssociationsResult };
  GetManagedPrefixListEntries: { input: GetManagedPrefixListEntriesRequest; output: GetManagedPrefixListEntriesResult };
  GetNetworkInsightsAccessScopeAnalysisFindings: { input: GetNetworkInsightsAccessScopeAnalysisFindingsRequest; output: GetNetworkInsightsAccessScopeAnalysisFindingsResult };
  GetPasswordData: { input: GetPasswordDataRequest; output: GetPasswordDataResult };
  GetSecurityGroupsForVpc: { input: GetSecurityGroupsForVpcRequest; output: GetSecurityGroupsForVpcResult };
  GetSerialConsoleAccessStatus: { input: GetSerialConsoleAccessStatusRequest; output: GetSerialConsoleAccessStatusResult };
  GetSnapshotBlockPublicAccessState: { input: GetSnapshotBlockPublicAccessStateRequest; output: GetSnapshotBlockPublicAccessStateResult };
  GetSubnetCidrReservations: { input: GetSubnetCidrReservationsRequest; output: GetSubnetCidrReservationsResult };
  GetTransitGatewayAttachmentPropagations: { input: GetTransitGatewayAttachmentPropagationsRequest; output: GetTransitGatewayAttachmentPropagationsResult };
  GetTransitGatewayMulticastDomainAssociations: { input: GetTransitGatewayMulticastDomainAssociationsRequest; output: GetTransitGatewayMulticastDomainAssociationsResult };
  GetTransitGatewayPolicyTableAssociations: { input: GetTransitGatewayPolicyTableAssociationsRequest; output: GetTransitGatewayPolicyTableAssociationsResult };
  GetTransitGatewayPrefixListReferences: { input: GetTransitGatewayPrefixListReferencesRequest; output: GetTransitGatewayPrefixListReferencesResult };
  GetTransitGatewayRouteTableAssociations: { input: GetTransitGatewayRouteTableAssociationsRequest; output: GetTransitGatewayRouteTableAssociationsResult };
  GetTransitGatewayRouteTablePropagations: { input: GetTransitGatewayRouteTablePropagationsRequest; output: GetTransitGatewayRouteTablePropagationsResult };
  ImportImage: { input: ImportImageRequest; output: ImportImageResult };
  ImportKeyPair: { input: ImportKeyPairRequest; output: ImportKeyPairResult };
  ImportSnapshot: { input: ImportSnapshotRequest; output: ImportSnapshotResult };
  ListImagesInRecycleBin: { input: ListImagesInRecycleBinRequest; output: ListImagesInRecycleBinResult };
  ListSnapshotsInRecycleBin: { input: ListSnapshotsInRecycleBinRequest; output: ListSnapshotsInRecycleBinResult };
  ListVolumesInRecycleBin: { input: ListVolumesInRecycleBinRequest; output: ListVolumesInRecycleBinResult };
  LockSnapshot: { input: LockSnapshotRequest; output: LockSnapshotResult };
  ModifyAddressAttribute: { input: ModifyAddressAttributeRequest; output: ModifyAddressAttributeResult };
  ModifyCapacityReservation: { input: ModifyCapacityReservationRequest; output: ModifyCapacityReservationResult };
  ModifyDefaultCreditSpecification: { input: ModifyDefaultCreditSpecificationRequest; output: ModifyDefaultCreditSpecificationResult };
  ModifyEbsDefaultKmsKeyId: { input: ModifyEbsDefaultKmsKeyIdRequest; output: ModifyEbsDefaultKmsKeyIdResult };
  ModifyFleet: { input: ModifyFleetRequest; output: ModifyFleetResult };
  ModifyHosts: { input: ModifyHostsRequest; output: ModifyHostsResult };
  ModifyImageAttribute: { input: ModifyImageAttributeRequest; output: Record<string, never> };
  ModifyInstanceAttribute: { input: ModifyInstanceAttributeRequest; output: Record<string, never> };
  ModifyInstanceCapacityReservationAttributes: { input: ModifyInstanceCapacityReservationAttributesRequest; output: ModifyInstanceCapacityReservationAttributesResult };
  ModifyInstanceConnectEndpoint: { input: ModifyInstanceConnectEndpointRequest; output: ModifyInstanceConnectEndpointResult };
  ModifyInstanceCpuOptions: { input: ModifyInstanceCpuOptionsRequest; output: ModifyInstanceCpuOptionsResult };
  ModifyInstanceCreditSpecification: { input: ModifyInstanceCreditSpecificationRequest; output: ModifyInstanceCreditSpecificationResult };
  ModifyInstanceMaintenanceOptions: { input: ModifyInstanceMaintenanceOptionsRequest; output: ModifyInstanceMaintenanceOptionsResult };
  ModifyInstanceMetadataDefaults: { input: ModifyInstanceMetadataDefaultsRequest; output: ModifyInstanceMetadataDefaultsResult };
  ModifyInstanceMetadataOptions: { input: ModifyInstanceMetadataOptionsRequest; output: ModifyInstanceMetadataOptionsResult };
  ModifyInstancePlacement: { input: ModifyInstancePlacementRequest; output: ModifyInstancePlacementResult };
  ModifyLaunchTemplate: { input: ModifyLaunchTemplateRequest; output: ModifyLaunchTemplateResult };
  ModifyManagedPrefixList: { input: ModifyManagedPrefixListRequest; output: ModifyManagedPrefixListResult };
  ModifyNetworkInterfaceAttribute: { input: ModifyNetworkInterfaceAttributeRequest; output: Record<string, never> };
  ModifyPrivateDnsNameOptions: { input: ModifyPrivateDnsNameOptionsRequest; output: ModifyPrivateDnsNameOptionsResult };
  ModifySecurityGroupRules: { input: ModifySecurityGroupRulesRequest; output: ModifySecurityGroupRulesResult };
  ModifySnapshotAttribute: { input: ModifySnapshotAttributeRequest; output: Record<string, never> };
  ModifySnapshotTier: { input: ModifySnapshotTierRequest; output: ModifySnapshotTierResult };
  ModifySpotFleetRequest: { input: ModifySpotFleetRequestRequest; output: ModifySpotFleetRequestResponse };
  ModifySubnetAttribute: { input: ModifySubnetAttributeRequest; output: Record<string, never> };
  ModifyTransitGateway: { input: ModifyTransitGatewayRequest; output: ModifyTransitGatewayResult };
  ModifyTransitGatewayVpcAttachment: { input: ModifyTransitGatewayVpcAttachmentRequest; output: ModifyTransitGatewayVpcAttachmentResult };
  ModifyVolume: { input: ModifyVolumeRequest; output: ModifyVolumeResult };
  ModifyVolumeAttribute: { input: ModifyVolumeAttributeRequest; output: Record<string, never> };
  ModifyVpcAttribute: { input: ModifyVpcAttributeRequest; output: Record<string, never> };
  ModifyVpcEndpoint: { input: ModifyVpcEndpointRequest; output: ModifyVpcEndpointResult };
  ModifyVpcPeeringConnectionOptions: { input: ModifyVpcPeeringConnectionOptionsRequest; output: ModifyVpcPeeringConnectionOptionsResult };
  ModifyVpcTenancy: { input: ModifyVpcTenancyRequest; output: ModifyVpcTenancyResult };
  MonitorInstances: { input: MonitorInstancesRequest; output: MonitorInstancesResult };
  RebootInstances: { input: RebootInstancesRequest; output: Record<string, never> };
  RegisterImage: { input: RegisterImageRequest; output: RegisterImageResult };
  RejectTransitGatewayPeeringAttachment: { input: RejectTransitGatewayPeeringAttachmentRequest; output: RejectTransitGatewayPeeringAttachmentResult };
  RejectVpcPeeringConnection: { input: RejectVpcPeeringConnectionRequest; output: RejectVpcPeeringConnectionResult };
  ReleaseAddress: { input: ReleaseAddressRequest; output: Record<string, never> };
  ReleaseHosts: { input: ReleaseHostsRequest; output: ReleaseHostsResult };
  ReplaceIamInstanceProfileAssociation: { input: ReplaceIamInstanceProfileAssociationRequest; output: ReplaceIamInstanceProfileAssociationResult };
  ReplaceNetworkAclAssociation: { input: ReplaceNetworkAclAssociationRequest; output: ReplaceNetworkAclAssociationResult };
  ReplaceNetworkAclEntry: { input: ReplaceNetworkAclEntryRequest; output: Record<string, never> };
  ReplaceRoute: { input: ReplaceRouteRequest; output: Record<string, never> };
  ReplaceRouteTableAssociation: { input: ReplaceRouteTableAssociationRequest; output: ReplaceRouteTableAssociationResult };
  ReplaceTransitGatewayRoute: { input: ReplaceTransitGatewayRouteRequest; output: ReplaceTransitGatewayRouteResult };
  ReportInstanceStatus: { input: ReportInstanceStatusRequest; output: Record<string, never> };
  RequestSpotFleet: { input: RequestSpotFleetRequest; output: RequestSpotFleetResponse };
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
  SearchLocalGatewayRoutes: { input: SearchLocalGatewayRoutesRequest; output: SearchLocalGatewayRoutesResult };
  SearchTransitGatewayMulticastGroups: { input: SearchTransitGatewayMulticastGroupsRequest; output: SearchTransitGatewayMulticastGroupsResult };
  SearchTransitGatewayRoutes: { input: SearchTransitGatewayRoutesRequest; output: SearchTransitGatewayRoutesResult };
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

export interface AcceptTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface AcceptVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined;
  VpcPeeringConnectionId: string;
}

export interface AcceptVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface AccessScopeAnalysisFinding {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  NetworkInsightsAccessScopeId?: string | undefined;
  FindingId?: string | undefined;
  FindingComponents?: readonly PathComponent[] | undefined;
}

export interface AccountAttribute {
  AttributeName?: string | undefined;
  AttributeValues?: readonly AccountAttributeValue[] | undefined;
}

export interface AccountAttributeValue {
  AttributeValue?: string | undefined;
}

export interface ActiveInstance {
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  SpotInstanceRequestId?: string | undefined;
  InstanceHealth?: "healthy" | "unhealthy" | (string & {}) | undefined;
}

export interface AddPrefixListEntry {
  Cidr: string;
  Description?: string | undefined;
}

export interface AdditionalDetail {
  AdditionalDetailType?: string | undefined;
  Component?: AnalysisComponent | undefined;
  VpcEndpointService?: AnalysisComponent | undefined;
  RuleOptions?: readonly RuleOption[] | undefined;
  RuleGroupTypePairs?: readonly RuleGroupTypePair[] | undefined;
  RuleGroupRuleOptionsPairs?: readonly RuleGroupRuleOptionsPair[] | undefined;
  ServiceName?: string | undefined;
  LoadBalancers?: readonly AnalysisComponent[] | undefined;
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

export interface AddressTransfer {
  PublicIp?: string | undefined;
  AllocationId?: string | undefined;
  TransferAccountId?: string | undefined;
  TransferOfferExpirationTimestamp?: Date | undefined;
  TransferOfferAcceptedTimestamp?: Date | undefined;
  AddressTransferStatus?: "pending" | "disabled" | "accepted" | (string & {}) | undefined;
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

export interface AllocateHostsRequest {
  InstanceFamily?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  HostRecovery?: "on" | "off" | (string & {}) | undefined;
  OutpostArn?: string | undefined;
  HostMaintenance?: "on" | "off" | (string & {}) | undefined;
  AssetIds?: readonly string[] | undefined;
  AvailabilityZoneId?: string | undefined;
  AutoPlacement?: "on" | "off" | (string & {}) | undefined;
  ClientToken?: string | undefined;
  InstanceType?: string | undefined;
  Quantity?: number | undefined;
  AvailabilityZone?: string | undefined;
}

export interface AllocateHostsResult {
  HostIds?: readonly string[] | undefined;
}

export interface AllowedPrincipal {
  PrincipalType?: "All" | "Service" | "OrganizationUnit" | "Account" | "User" | "Role" | (string & {}) | undefined;
  Principal?: string | undefined;
  ServicePermissionId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ServiceId?: string | undefined;
}

export interface AlternatePathHint {
  ComponentId?: string | undefined;
  ComponentArn?: string | undefined;
}

export interface AnalysisAclRule {
  Cidr?: string | undefined;
  Egress?: boolean | undefined;
  PortRange?: PortRange | undefined;
  Protocol?: string | undefined;
  RuleAction?: string | undefined;
  RuleNumber?: number | undefined;
}

export interface AnalysisComponent {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface AnalysisLoadBalancerListener {
  LoadBalancerPort?: number | undefined;
  InstancePort?: number | undefined;
}

export interface AnalysisLoadBalancerTarget {
  Address?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Instance?: AnalysisComponent | undefined;
  Port?: number | undefined;
}

export interface AnalysisPacketHeader {
  DestinationAddresses?: readonly string[] | undefined;
  DestinationPortRanges?: readonly PortRange[] | undefined;
  Protocol?: string | undefined;
  SourceAddresses?: readonly string[] | undefined;
  SourcePortRanges?: readonly PortRange[] | undefined;
}

export interface AnalysisRouteTableRoute {
  DestinationCidr?: string | undefined;
  DestinationPrefixListId?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  GatewayId?: string | undefined;
  InstanceId?: string | undefined;
  NatGatewayId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  Origin?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  State?: string | undefined;
  CarrierGatewayId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  LocalGatewayId?: string | undefined;
}

export interface AnalysisSecurityGroupRule {
  Cidr?: string | undefined;
  Direction?: string | undefined;
  SecurityGroupId?: string | undefined;
  PortRange?: PortRange | undefined;
  PrefixListId?: string | undefined;
  Protocol?: string | undefined;
}

export interface AsnAssociation {
  Asn?: string | undefined;
  Cidr?: string | undefined;
  StatusMessage?: string | undefined;
  State?: "disassociated" | "failed-disassociation" | "failed-association" | "pending-disassociation" | "pending-association" | "associated" | (string & {}) | undefined;
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

export interface AssociateTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayRouteTableResult {
  Association?: TransitGatewayAssociation | undefined;
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

export interface AssociatedTargetNetwork {
  NetworkId?: string | undefined;
  NetworkType?: "vpc" | (string & {}) | undefined;
}

export interface AssociationStatus {
  Code?: "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | (string & {}) | undefined;
  Message?: string | undefined;
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

export interface AuthorizationRule {
  ClientVpnEndpointId?: string | undefined;
  Description?: string | undefined;
  GroupId?: string | undefined;
  AccessAll?: boolean | undefined;
  DestinationCidr?: string | undefined;
  Status?: ClientVpnAuthorizationRuleStatus | undefined;
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

export interface ByoipCidr {
  Cidr?: string | undefined;
  Description?: string | undefined;
  AsnAssociations?: readonly AsnAssociation[] | undefined;
  StatusMessage?: string | undefined;
  State?: "advertised" | "deprovisioned" | "failed-deprovision" | "failed-provision" | "pending-advertising" | "pending-deprovision" | "pending-provision" | "pending-withdrawal" | "provisioned" | "provisioned-not-publicly-advertisable" | (string & {}) | undefined;
  NetworkBorderGroup?: string | undefined;
  AdvertisementType?: string | undefined;
}

export interface CancelCapacityReservationRequest {
  CapacityReservationId: string;
  DryRun?: boolean | undefined;
}

export interface CancelCapacityReservationResult {
  Return?: boolean | undefined;
}

export interface CancelImageLaunchPermissionRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface CancelImageLaunchPermissionResult {
  Return?: boolean | undefined;
}

export interface CancelImportTaskRequest {
  CancelReason?: string | undefined;
  DryRun?: boolean | undefined;
  ImportTaskId?: string | undefined;
}

export interface CancelImportTaskResult {
  ImportTaskId?: string | undefined;
  PreviousState?: string | undefined;
  State?: string | undefined;
}

export interface CancelSpotFleetRequestsError {
  Code?: "fleetRequestIdDoesNotExist" | "fleetRequestIdMalformed" | "fleetRequestNotInCancellableState" | "unexpectedError" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface CancelSpotFleetRequestsErrorItem {
  Error?: CancelSpotFleetRequestsError | undefined;
  SpotFleetRequestId?: string | undefined;
}

export interface CancelSpotFleetRequestsRequest {
  DryRun?: boolean | undefined;
  SpotFleetRequestIds: readonly string[];
  TerminateInstances: boolean;
}

export interface CancelSpotFleetRequestsResponse {
  SuccessfulFleetRequests?: readonly CancelSpotFleetRequestsSuccessItem[] | undefined;
  UnsuccessfulFleetRequests?: readonly CancelSpotFleetRequestsErrorItem[] | undefined;
}

export interface CancelSpotFleetRequestsSuccessItem {
  CurrentSpotFleetRequestState?: "submitted" | "active" | "cancelled" | "failed" | "cancelled_running" | "cancelled_terminating" | "modifying" | (string & {}) | undefined;
  PreviousSpotFleetRequestState?: "submitted" | "active" | "cancelled" | "failed" | "cancelled_running" | "cancelled_terminating" | "modifying" | (string & {}) | undefined;
  SpotFleetRequestId?: string | undefined;
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

export interface CapacityAllocation {
  AllocationType?: "used" | "future" | (string & {}) | undefined;
  Count?: number | undefined;
  AllocationMetadata?: readonly CapacityAllocationMetadataEntry[] | undefined;
}

export interface CapacityAllocationMetadataEntry {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface CapacityBlock {
  CapacityBlockId?: string | undefined;
  UltraserverType?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  CapacityReservationIds?: readonly string[] | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  CreateDate?: Date | undefined;
  State?: "active" | "expired" | "unavailable" | "cancelled" | "failed" | "scheduled" | "payment-pending" | "payment-failed" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityBlockExtension {
  CapacityReservationId?: string | undefined;
  InstanceType?: string | undefined;
  InstanceCount?: number | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  CapacityBlockExtensionOfferingId?: string | undefined;
  CapacityBlockExtensionDurationHours?: number | undefined;
  CapacityBlockExtensionStatus?: "payment-pending" | "payment-failed" | "payment-succeeded" | (string & {}) | undefined;
  CapacityBlockExtensionPurchaseDate?: Date | undefined;
  CapacityBlockExtensionStartDate?: Date | undefined;
  CapacityBlockExtensionEndDate?: Date | undefined;
  UpfrontFee?: string | undefined;
  CurrencyCode?: string | undefined;
  ZoneType?: string | undefined;
}

export interface CapacityBlockStatus {
  CapacityBlockId?: string | undefined;
  InterconnectStatus?: "ok" | "impaired" | "insufficient-data" | (string & {}) | undefined;
  TotalCapacity?: number | undefined;
  TotalAvailableCapacity?: number | undefined;
  TotalUnavailableCapacity?: number | undefined;
  CapacityReservationStatuses?: readonly CapacityReservationStatus[] | undefined;
}

export interface CapacityManagerDataExportResponse {
  CapacityManagerDataExportId?: string | undefined;
  S3BucketName?: string | undefined;
  S3BucketPrefix?: string | undefined;
  Schedule?: "hourly" | (string & {}) | undefined;
  OutputFormat?: "csv" | "parquet" | (string & {}) | undefined;
  CreateTime?: Date | undefined;
  LatestDeliveryStatus?: "pending" | "in-progress" | "delivered" | "failed" | (string & {}) | undefined;
  LatestDeliveryStatusMessage?: string | undefined;
  LatestDeliveryS3LocationUri?: string | undefined;
  LatestDeliveryTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityReservation {
  CapacityReservationId?: string | undefined;
  OwnerId?: string | undefined;
  CapacityReservationArn?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceType?: string | undefined;
  InstancePlatform?: "Linux/UNIX" | "Red Hat Enterprise Linux" | "SUSE Linux" | "Windows" | "Windows with SQL Server" | "Windows with SQL Server Enterprise" | "Windows with SQL Server Standard" | "Windows with SQL Server Web" | "Linux with SQL Server Standard" | "Linux with SQL Server Web" | "Linux with SQL Server Enterprise" | "RHEL with SQL Server Standard" | "RHEL with SQL Server Enterprise" | "RHEL with SQL Server Web" | "RHEL with HA" | "RHEL with HA and SQL Server Standard" | "RHEL with HA and SQL Server Enterprise" | "Ubuntu Pro" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
  Tenancy?: "default" | "dedicated" | (string & {}) | undefined;
  TotalInstanceCount?: number | undefined;
  AvailableInstanceCount?: number | undefined;
  EbsOptimized?: boolean | undefined;
  EphemeralStorage?: boolean | undefined;
  State?: "active" | "expired" | "cancelled" | "pending" | "failed" | "scheduled" | "payment-pending" | "payment-failed" | "assessing" | "delayed" | "unsupported" | "unavailable" | (string & {}) | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  EndDateType?: "unlimited" | "limited" | (string & {}) | undefined;
  InstanceMatchCriteria?: "open" | "targeted" | (string & {}) | undefined;
  CreateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  OutpostArn?: string | undefined;
  CapacityReservationFleetId?: string | undefined;
  PlacementGroupArn?: string | undefined;
  CapacityAllocations?: readonly CapacityAllocation[] | undefined;
  ReservationType?: "default" | "capacity-block" | (string & {}) | undefined;
  UnusedReservationBillingOwnerId?: string | undefined;
  CommitmentInfo?: CapacityReservationCommitmentInfo | undefined;
  DeliveryPreference?: "fixed" | "incremental" | (string & {}) | undefined;
  CapacityBlockId?: string | undefined;
  Interruptible?: boolean | undefined;
  InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined;
  InterruptionInfo?: InterruptionInfo | undefined;
}

export interface CapacityReservationBillingRequest {
  CapacityReservationId?: string | undefined;
  RequestedBy?: string | undefined;
  UnusedReservationBillingOwnerId?: string | undefined;
  LastUpdateTime?: Date | undefined;
  Status?: "pending" | "accepted" | "rejected" | "cancelled" | "revoked" | "expired" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  CapacityReservationInfo?: CapacityReservationInfo | undefined;
}

export interface CapacityReservationCommitmentInfo {
  CommittedInstanceCount?: number | undefined;
  CommitmentEndDate?: Date | undefined;
}

export interface CapacityReservationFleet {
  CapacityReservationFleetId?: string | undefined;
  CapacityReservationFleetArn?: string | undefined;
  State?: "submitted" | "modifying" | "active" | "partially_fulfilled" | "expiring" | "expired" | "cancelling" | "cancelled" | "failed" | (string & {}) | undefined;
  TotalTargetCapacity?: number | undefined;
  TotalFulfilledCapacity?: number | undefined;
  Tenancy?: "default" | (string & {}) | undefined;
  EndDate?: Date | undefined;
  CreateTime?: Date | undefined;
  InstanceMatchCriteria?: "open" | (string & {}) | undefined;
  AllocationStrategy?: string | undefined;
  InstanceTypeSpecifications?: readonly FleetCapacityReservation[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityReservationGroup {
  GroupArn?: string | undefined;
  OwnerId?: string | undefined;
}

export interface CapacityReservationInfo {
  InstanceType?: string | undefined;
  AvailabilityZone?: string | undefined;
  Tenancy?: "default" | "dedicated" | (string & {}) | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface CapacityReservationOptions {
  UsageStrategy?: "use-capacity-reservations-first" | (string & {}) | undefined;
}

export interface CapacityReservationOptionsRequest {
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

export interface CapacityReservationStatus {
  CapacityReservationId?: string | undefined;
  TotalCapacity?: number | undefined;
  TotalAvailableCapacity?: number | undefined;
  TotalUnavailableCapacity?: number | undefined;
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

export interface CertificateAuthentication {
  ClientRootCertificateChain?: string | undefined;
}

export interface CidrBlock {
  CidrBlock?: string | undefined;
}

export interface ClassicLinkDnsSupport {
  ClassicLinkDnsSupported?: boolean | undefined;
  VpcId?: string | undefined;
}

export interface ClassicLinkInstance {
  Groups?: readonly GroupIdentifier[] | undefined;
  InstanceId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
}

export interface ClassicLoadBalancer {
  Name?: string | undefined;
}

export interface ClassicLoadBalancersConfig {
  ClassicLoadBalancers?: readonly ClassicLoadBalancer[] | undefined;
}

export interface ClientConnectResponseOptions {
  Enabled?: boolean | undefined;
  LambdaFunctionArn?: string | undefined;
  Status?: ClientVpnEndpointAttributeStatus | undefined;
}

export interface ClientData {
  Comment?: string | undefined;
  UploadEnd?: Date | undefined;
  UploadSize?: number | undefined;
  UploadStart?: Date | undefined;
}

export interface ClientLoginBannerResponseOptions {
  Enabled?: boolean | undefined;
  BannerText?: string | undefined;
}

export interface ClientRouteEnforcementResponseOptions {
  Enforced?: boolean | undefined;
}

export interface ClientVpnAuthentication {
  Type?: "certificate-authentication" | "directory-service-authentication" | "federated-authentication" | (string & {}) | undefined;
  ActiveDirectory?: DirectoryServiceAuthentication | undefined;
  MutualAuthentication?: CertificateAuthentication | undefined;
  FederatedAuthentication?: FederatedAuthentication | undefined;
}

export interface ClientVpnAuthorizationRuleStatus {
  Code?: "authorizing" | "active" | "failed" | "revoking" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface ClientVpnConnection {
  ClientVpnEndpointId?: string | undefined;
  Timestamp?: string | undefined;
  ConnectionId?: string | undefined;
  Username?: string | undefined;
  ConnectionEstablishedTime?: string | undefined;
  IngressBytes?: string | undefined;
  EgressBytes?: string | undefined;
  IngressPackets?: string | undefined;
  EgressPackets?: string | undefined;
  ClientIp?: string | undefined;
  ClientIpv6Address?: string | undefined;
  CommonName?: string | undefined;
  Status?: ClientVpnConnectionStatus | undefined;
  ConnectionEndTime?: string | undefined;
  PostureComplianceStatuses?: readonly string[] | undefined;
}

export interface ClientVpnConnectionStatus {
  Code?: "active" | "failed-to-terminate" | "terminating" | "terminated" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface ClientVpnEndpoint {
  ClientVpnEndpointId?: string | undefined;
  Description?: string | undefined;
  Status?: ClientVpnEndpointStatus | undefined;
  CreationTime?: string | undefined;
  DeletionTime?: string | undefined;
  DnsName?: string | undefined;
  ClientCidrBlock?: string | undefined;
  DnsServers?: readonly string[] | undefined;
  SplitTunnel?: boolean | undefined;
  VpnProtocol?: "openvpn" | (string & {}) | undefined;
  TransportProtocol?: "tcp" | "udp" | (string & {}) | undefined;
  VpnPort?: number | undefined;
  AssociatedTargetNetworks?: readonly AssociatedTargetNetwork[] | undefined;
  ServerCertificateArn?: string | undefined;
  AuthenticationOptions?: readonly ClientVpnAuthentication[] | undefined;
  ConnectionLogOptions?: ConnectionLogResponseOptions | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  SelfServicePortalUrl?: string | undefined;
  ClientConnectOptions?: ClientConnectResponseOptions | undefined;
  SessionTimeoutHours?: number | undefined;
  ClientLoginBannerOptions?: ClientLoginBannerResponseOptions | undefined;
  ClientRouteEnforcementOptions?: ClientRouteEnforcementResponseOptions | undefined;
  DisconnectOnSessionTimeout?: boolean | undefined;
  EndpointIpAddressType?: "ipv4" | "ipv6" | "dual-stack" | (string & {}) | undefined;
  TrafficIpAddressType?: "ipv4" | "ipv6" | "dual-stack" | (string & {}) | undefined;
  TransitGatewayConfiguration?: TransitGatewayConfigurationDescribeEndpointStructure | undefined;
}

export interface ClientVpnEndpointAttributeStatus {
  Code?: "applying" | "applied" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface ClientVpnEndpointStatus {
  Code?: "pending-associate" | "available" | "deleting" | "deleted" | "pending" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface ClientVpnRoute {
  ClientVpnEndpointId?: string | undefined;
  DestinationCidr?: string | undefined;
  TargetSubnet?: string | undefined;
  Type?: string | undefined;
  Origin?: string | undefined;
  Status?: ClientVpnRouteStatus | undefined;
  Description?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
}

export interface ClientVpnRouteStatus {
  Code?: "creating" | "active" | "failed" | "deleting" | (string & {}) | undefined;
  Message?: string | undefined;
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

export interface CoipPool {
  PoolId?: string | undefined;
  PoolCidrs?: readonly string[] | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PoolArn?: string | undefined;
}

export interface ConnectionLogResponseOptions {
  Enabled?: boolean | undefined;
  CloudwatchLogGroup?: string | undefined;
  CloudwatchLogStream?: string | undefined;
}

export interface ConnectionNotification {
  ConnectionNotificationId?: string | undefined;
  ServiceId?: string | undefined;
  VpcEndpointId?: string | undefined;
  ConnectionNotificationType?: "Topic" | (string & {}) | undefined;
  ConnectionNotificationArn?: string | undefined;
  ConnectionEvents?: readonly string[] | undefined;
  ConnectionNotificationState?: "Enabled" | "Disabled" | (string & {}) | undefined;
  ServiceRegion?: string | undefined;
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

export interface CreateCapacityReservationRequest {
  ClientToken?: string | undefined;
  InstanceType: string;
  InstancePlatform: "Linux/UNIX" | "Red Hat Enterprise Linux" | "SUSE Linux" | "Windows" | "Windows with SQL Server" | "Windows with SQL Server Enterprise" | "Windows with SQL Server Standard" | "Windows with SQL Server Web" | "Linux with SQL Server Standard" | "Linux with SQL Server Web" | "Linux with SQL Server Enterprise" | "RHEL with SQL Server Standard" | "RHEL with SQL Server Enterprise" | "RHEL with SQL Server Web" | "RHEL with HA" | "RHEL with HA and SQL Server Standard" | "RHEL with HA and SQL Server Enterprise" | "Ubuntu Pro" | (string & {});
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Tenancy?: "default" | "dedicated" | (string & {}) | undefined;
  InstanceCount: number;
  EbsOptimized?: boolean | undefined;
  EphemeralStorage?: boolean | undefined;
  EndDate?: Date | undefined;
  EndDateType?: "unlimited" | "limited" | (string & {}) | undefined;
  InstanceMatchCriteria?: "open" | "targeted" | (string & {}) | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  OutpostArn?: string | undefined;
  PlacementGroupArn?: string | undefined;
  StartDate?: Date | undefined;
  CommitmentDuration?: number | undefined;
  DeliveryPreference?: "fixed" | "incremental" | (string & {}) | undefined;
}

export interface CreateCapacityReservationResult {
  CapacityReservation?: CapacityReservation | undefined;
}

export interface CreateCarrierGatewayRequest {
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface CreateCarrierGatewayResult {
  CarrierGateway?: CarrierGateway | undefined;
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

export interface CreateFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: "spot" | "on-demand" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface CreateFleetInstance {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: "spot" | "on-demand" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  InstanceIds?: readonly string[] | undefined;
  InstanceType?: string | undefined;
  Platform?: "Windows" | (string & {}) | undefined;
}

export interface CreateFleetRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  SpotOptions?: SpotOptionsRequest | undefined;
  OnDemandOptions?: OnDemandOptionsRequest | undefined;
  ReservedCapacityOptions?: ReservedCapacityOptionsRequest | undefined;
  ExcessCapacityTerminationPolicy?: "no-termination" | "termination" | (string & {}) | undefined;
  LaunchTemplateConfigs: readonly FleetLaunchTemplateConfigRequest[];
  TargetCapacitySpecification: TargetCapacitySpecificationRequest;
  TerminateInstancesWithExpiration?: boolean | undefined;
  Type?: "request" | "maintain" | "instant" | (string & {}) | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  ReplaceUnhealthyInstances?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  Context?: string | undefined;
}

export interface CreateFleetResult {
  FleetId?: string | undefined;
  Errors?: readonly CreateFleetError[] | undefined;
  Instances?: readonly CreateFleetInstance[] | undefined;
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

export interface CreateInstanceConnectEndpointRequest {
  DryRun?: boolean | undefined;
  SubnetId: string;
  SecurityGroupIds?: readonly string[] | undefined;
  PreserveClientIp?: boolean | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
}

export interface CreateInstanceConnectEndpointResult {
  InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined;
  ClientToken?: string | undefined;
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

export interface CreateRestoreImageTaskRequest {
  Bucket: string;
  ObjectKey: string;
  Name?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateRestoreImageTaskResult {
  ImageId?: string | undefined;
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

export interface CreateStoreImageTaskRequest {
  ImageId: string;
  Bucket: string;
  S3ObjectTags?: readonly S3ObjectTag[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateStoreImageTaskResult {
  ObjectKey?: string | undefined;
}

export interface CreateSubnetCidrReservationRequest {
  SubnetId: string;
  Cidr: string;
  ReservationType: "prefix" | "explicit" | (string & {});
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSubnetCidrReservationResult {
  SubnetCidrReservation?: SubnetCidrReservation | undefined;
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

export interface CreateTransitGatewayPeeringAttachmentRequest {
  TransitGatewayId: string;
  PeerTransitGatewayId: string;
  PeerAccountId: string;
  PeerRegion: string;
  Options?: CreateTransitGatewayPeeringAttachmentRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentRequestOptions {
  DynamicRouting?: "enable" | "disable" | (string & {}) | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface CreateTransitGatewayRequest {
  Description?: string | undefined;
  Options?: TransitGatewayRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined;
}

export interface CreateTransitGatewayRouteRequest {
  DestinationCidrBlock: string;
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  Blackhole?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined;
}

export interface CreateTransitGatewayRouteTableRequest {
  TransitGatewayId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteTableResult {
  TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined;
}

export interface CreateTransitGatewayVpcAttachmentRequest {
  TransitGatewayId: string;
  VpcId: string;
  SubnetIds: readonly string[];
  Options?: CreateTransitGatewayVpcAttachmentRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayVpcAttachmentRequestOptions {
  DnsSupport?: "enable" | "disable" | (string & {}) | undefined;
  SecurityGroupReferencingSupport?: "enable" | "disable" | (string & {}) | undefined;
  Ipv6Support?: "enable" | "disable" | (string & {}) | undefined;
  ApplianceModeSupport?: "enable" | "disable" | (string & {}) | undefined;
}

export interface CreateTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
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

export interface DeleteCarrierGatewayRequest {
  CarrierGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteCarrierGatewayResult {
  CarrierGateway?: CarrierGateway | undefined;
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

export interface DeleteFleetError {
  Code?: "fleetIdDoesNotExist" | "fleetIdMalformed" | "fleetNotInDeletableState" | "unexpectedError" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface DeleteFleetErrorItem {
  Error?: DeleteFleetError | undefined;
  FleetId?: string | undefined;
}

export interface DeleteFleetSuccessItem {
  CurrentFleetState?: "submitted" | "active" | "deleted" | "failed" | "deleted_running" | "deleted_terminating" | "modifying" | (string & {}) | undefined;
  PreviousFleetState?: "submitted" | "active" | "deleted" | "failed" | "deleted_running" | "deleted_terminating" | "modifying" | (string & {}) | undefined;
  FleetId?: string | undefined;
}

export interface DeleteFleetsRequest {
  DryRun?: boolean | undefined;
  FleetIds: readonly string[];
  TerminateInstances: boolean;
}

export interface DeleteFleetsResult {
  SuccessfulFleetDeletions?: readonly DeleteFleetSuccessItem[] | undefined;
  UnsuccessfulFleetDeletions?: readonly DeleteFleetErrorItem[] | undefined;
}

export interface DeleteFlowLogsRequest {
  DryRun?: boolean | undefined;
  FlowLogIds: readonly string[];
}

export interface DeleteFlowLogsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteInstanceConnectEndpointRequest {
  DryRun?: boolean | undefined;
  InstanceConnectEndpointId: string;
}

export interface DeleteInstanceConnectEndpointResult {
  InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined;
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

export interface DeleteSubnetCidrReservationRequest {
  SubnetCidrReservationId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteSubnetCidrReservationResult {
  DeletedSubnetCidrReservation?: SubnetCidrReservation | undefined;
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

export interface DeleteTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface DeleteTransitGatewayRequest {
  TransitGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined;
}

export interface DeleteTransitGatewayRouteRequest {
  TransitGatewayRouteTableId: string;
  DestinationCidrBlock: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined;
}

export interface DeleteTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteTableResult {
  TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined;
}

export interface DeleteTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
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

export interface DescribeAddressTransfersRequest {
  AllocationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeAddressTransfersResult {
  AddressTransfers?: readonly AddressTransfer[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
  NextToken?: string | undefined;
  Subscriptions?: readonly Subscription[] | undefined;
}

export interface DescribeBundleTasksRequest {
  BundleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeBundleTasksResult {
  BundleTasks?: readonly BundleTask[] | undefined;
}

export interface DescribeByoipCidrsRequest {
  DryRun?: boolean | undefined;
  MaxResults: number;
  NextToken?: string | undefined;
}

export interface DescribeByoipCidrsResult {
  ByoipCidrs?: readonly ByoipCidr[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlockExtensionHistoryRequest {
  CapacityReservationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlockExtensionHistoryResult {
  CapacityBlockExtensions?: readonly CapacityBlockExtension[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlockStatusRequest {
  CapacityBlockIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlockStatusResult {
  CapacityBlockStatuses?: readonly CapacityBlockStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlocksRequest {
  CapacityBlockIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlocksResult {
  CapacityBlocks?: readonly CapacityBlock[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityManagerDataExportsRequest {
  CapacityManagerDataExportIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityManagerDataExportsResult {
  CapacityManagerDataExports?: readonly CapacityManagerDataExportResponse[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityReservationBillingRequestsRequest {
  CapacityReservationIds?: readonly string[] | undefined;
  Role: "odcr-owner" | "unused-reservation-billing-owner" | (string & {});
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationBillingRequestsResult {
  NextToken?: string | undefined;
  CapacityReservationBillingRequests?: readonly CapacityReservationBillingRequest[] | undefined;
}

export interface DescribeCapacityReservationFleetsRequest {
  CapacityReservationFleetIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationFleetsResult {
  CapacityReservationFleets?: readonly CapacityReservationFleet[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityReservationsRequest {
  CapacityReservationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationsResult {
  NextToken?: string | undefined;
  CapacityReservations?: readonly CapacityReservation[] | undefined;
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

export interface DescribeClassicLinkInstancesRequest {
  DryRun?: boolean | undefined;
  InstanceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeClassicLinkInstancesResult {
  Instances?: readonly ClassicLinkInstance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnAuthorizationRulesRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeClientVpnAuthorizationRulesResult {
  AuthorizationRules?: readonly AuthorizationRule[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnConnectionsRequest {
  ClientVpnEndpointId: string;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnConnectionsResult {
  Connections?: readonly ClientVpnConnection[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnEndpointsRequest {
  ClientVpnEndpointIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnEndpointsResult {
  ClientVpnEndpoints?: readonly ClientVpnEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnRoutesRequest {
  ClientVpnEndpointId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnRoutesResult {
  Routes?: readonly ClientVpnRoute[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnTargetNetworksRequest {
  ClientVpnEndpointId: string;
  AssociationIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnTargetNetworksResult {
  ClientVpnTargetNetworks?: readonly TargetNetwork[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCoipPoolsRequest {
  PoolIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCoipPoolsResult {
  CoipPools?: readonly CoipPool[] | undefined;
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

export interface DescribeFastLaunchImagesRequest {
  ImageIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeFastLaunchImagesResult {
  FastLaunchImages?: readonly DescribeFastLaunchImagesSuccessItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFastLaunchImagesSuccessItem {
  ImageId?: string | undefined;
  ResourceType?: "snapshot" | (string & {}) | undefined;
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  MaxParallelLaunches?: number | undefined;
  OwnerId?: string | undefined;
  State?: "enabling" | "enabling-failed" | "enabled" | "enabled-failed" | "disabling" | "disabling-failed" | (string & {}) | undefined;
  StateTransitionReason?: string | undefined;
  StateTransitionTime?: Date | undefined;
}

export interface DescribeFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  State?: "enabling" | "optimizing" | "enabled" | "disabling" | "disabled" | (string & {}) | undefined;
  StateTransitionReason?: string | undefined;
  OwnerId?: string | undefined;
  OwnerAlias?: string | undefined;
  EnablingTime?: Date | undefined;
  OptimizingTime?: Date | undefined;
  EnabledTime?: Date | undefined;
  DisablingTime?: Date | undefined;
  DisabledTime?: Date | undefined;
}

export interface DescribeFastSnapshotRestoresRequest {
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeFastSnapshotRestoresResult {
  FastSnapshotRestores?: readonly DescribeFastSnapshotRestoreSuccessItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: "spot" | "on-demand" | "interruptible-capacity-reservation" | (string & {}) | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface DescribeFleetInstancesRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  FleetId: string;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeFleetInstancesResult {
  ActiveInstances?: readonly ActiveInstance[] | undefined;
  NextToken?: string | undefined;
  FleetId?: string | undefined;
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

export interface DescribeHostReservationsRequest {
  Filter?: readonly Filter[] | undefined;
  HostReservationIdSet?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeHostReservationsResult {
  HostReservationSet?: readonly HostReservation[] | undefined;
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

export interface DescribeImageUsageReportEntriesRequest {
  ImageIds?: readonly string[] | undefined;
  ReportIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeImageUsageReportEntriesResult {
  NextToken?: string | undefined;
  ImageUsageReportEntries?: readonly ImageUsageReportEntry[] | undefined;
}

export interface DescribeImageUsageReportsRequest {
  ImageIds?: readonly string[] | undefined;
  ReportIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeImageUsageReportsResult {
  NextToken?: string | undefined;
  ImageUsageReports?: readonly ImageUsageReport[] | undefined;
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

export interface DescribeInstanceConnectEndpointsRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  InstanceConnectEndpointIds?: readonly string[] | undefined;
}

export interface DescribeInstanceConnectEndpointsResult {
  InstanceConnectEndpoints?: readonly Ec2InstanceConnectEndpoint[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeInstanceEventWindowsRequest {
  DryRun?: boolean | undefined;
  InstanceEventWindowIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceEventWindowsResult {
  InstanceEventWindows?: readonly InstanceEventWindow[] | undefined;
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

export interface DescribeIpamPoolAllocationsRequest {
  DryRun?: boolean | undefined;
  IpamPoolAllocationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamPoolAllocationsResult {
  IpamPoolAllocations?: readonly IpamPoolAllocation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamPoolsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPoolIds?: readonly string[] | undefined;
}

export interface DescribeIpamPoolsResult {
  NextToken?: string | undefined;
  IpamPools?: readonly IpamPool[] | undefined;
}

export interface DescribeIpamPrefixListResolverTargetsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPrefixListResolverTargetIds?: readonly string[] | undefined;
  IpamPrefixListResolverId?: string | undefined;
}

export interface DescribeIpamPrefixListResolverTargetsResult {
  NextToken?: string | undefined;
  IpamPrefixListResolverTargets?: readonly IpamPrefixListResolverTarget[] | undefined;
}

export interface DescribeIpamPrefixListResolversRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPrefixListResolverIds?: readonly string[] | undefined;
}

export interface DescribeIpamPrefixListResolversResult {
  NextToken?: string | undefined;
  IpamPrefixListResolvers?: readonly IpamPrefixListResolver[] | undefined;
}

export interface DescribeIpamResourceDiscoveriesRequest {
  DryRun?: boolean | undefined;
  IpamResourceDiscoveryIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamResourceDiscoveriesResult {
  IpamResourceDiscoveries?: readonly IpamResourceDiscovery[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamResourceDiscoveryAssociationsRequest {
  DryRun?: boolean | undefined;
  IpamResourceDiscoveryAssociationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamResourceDiscoveryAssociationsResult {
  IpamResourceDiscoveryAssociations?: readonly IpamResourceDiscoveryAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamScopesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamScopeIds?: readonly string[] | undefined;
}

export interface DescribeIpamScopesResult {
  NextToken?: string | undefined;
  IpamScopes?: readonly IpamScope[] | undefined;
}

export interface DescribeIpamsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamIds?: readonly string[] | undefined;
}

export interface DescribeIpamsResult {
  NextToken?: string | undefined;
  Ipams?: readonly Ipam[] | undefined;
}

export interface DescribeIpv6PoolsRequest {
  PoolIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpv6PoolsResult {
  Ipv6Pools?: readonly Ipv6Pool[] | undefined;
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

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociations?: readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsRequest {
  LocalGatewayRouteTableVpcAssociationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsResult {
  LocalGatewayRouteTableVpcAssociations?: readonly LocalGatewayRouteTableVpcAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTablesRequest {
  LocalGatewayRouteTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTablesResult {
  LocalGatewayRouteTables?: readonly LocalGatewayRouteTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsRequest {
  LocalGatewayVirtualInterfaceGroupIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsResult {
  LocalGatewayVirtualInterfaceGroups?: readonly LocalGatewayVirtualInterfaceGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayVirtualInterfacesRequest {
  LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayVirtualInterfacesResult {
  LocalGatewayVirtualInterfaces?: readonly LocalGatewayVirtualInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewaysRequest {
  LocalGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewaysResult {
  LocalGateways?: readonly LocalGateway[] | undefined;
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

export interface DescribeMacHostsRequest {
  Filters?: readonly Filter[] | undefined;
  HostIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacHostsResult {
  MacHosts?: readonly MacHost[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacModificationTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MacModificationTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacModificationTasksResult {
  MacModificationTasks?: readonly MacModificationTask[] | undefined;
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

export interface DescribeMovingAddressesRequest {
  DryRun?: boolean | undefined;
  PublicIps?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeMovingAddressesResult {
  MovingAddressStatuses?: readonly MovingAddressStatus[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeNetworkInsightsAccessScopeAnalysesRequest {
  NetworkInsightsAccessScopeAnalysisIds?: readonly string[] | undefined;
  NetworkInsightsAccessScopeId?: string | undefined;
  AnalysisStartTimeBegin?: Date | undefined;
  AnalysisStartTimeEnd?: Date | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopeAnalysesResult {
  NetworkInsightsAccessScopeAnalyses?: readonly NetworkInsightsAccessScopeAnalysis[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopesRequest {
  NetworkInsightsAccessScopeIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopesResult {
  NetworkInsightsAccessScopes?: readonly NetworkInsightsAccessScope[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAnalysesRequest {
  NetworkInsightsAnalysisIds?: readonly string[] | undefined;
  NetworkInsightsPathId?: string | undefined;
  AnalysisStartTime?: Date | undefined;
  AnalysisEndTime?: Date | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAnalysesResult {
  NetworkInsightsAnalyses?: readonly NetworkInsightsAnalysis[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsPathsRequest {
  NetworkInsightsPathIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsPathsResult {
  NetworkInsightsPaths?: readonly NetworkInsightsPath[] | undefined;
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

export interface DescribeNetworkInterfacePermissionsRequest {
  NetworkInterfacePermissionIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeNetworkInterfacePermissionsResult {
  NetworkInterfacePermissions?: readonly NetworkInterfacePermission[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribePrincipalIdFormatRequest {
  DryRun?: boolean | undefined;
  Resources?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribePrincipalIdFormatResult {
  Principals?: readonly PrincipalIdFormat[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePublicIpv4PoolsRequest {
  PoolIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribePublicIpv4PoolsResult {
  PublicIpv4Pools?: readonly PublicIpv4Pool[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeReplaceRootVolumeTasksRequest {
  ReplaceRootVolumeTaskIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeReplaceRootVolumeTasksResult {
  ReplaceRootVolumeTasks?: readonly ReplaceRootVolumeTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeReservedInstancesListingsRequest {
  ReservedInstancesId?: string | undefined;
  ReservedInstancesListingId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeReservedInstancesListingsResult {
  ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface DescribeReservedInstancesModificationsRequest {
  ReservedInstancesModificationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeReservedInstancesModificationsResult {
  NextToken?: string | undefined;
  ReservedInstancesModifications?: readonly ReservedInstancesModification[] | undefined;
}

export interface DescribeReservedInstancesRequest {
  OfferingClass?: "standard" | "convertible" | (string & {}) | undefined;
  ReservedInstancesIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  OfferingType?: "Heavy Utilization" | "Medium Utilization" | "Light Utilization" | "No Upfront" | "Partial Upfront" | "All Upfront" | (string & {}) | undefined;
}

export interface DescribeReservedInstancesResult {
  ReservedInstances?: readonly ReservedInstances[] | undefined;
}

export interface DescribeRouteServerEndpointsRequest {
  RouteServerEndpointIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeRouteServerEndpointsResult {
  RouteServerEndpoints?: readonly RouteServerEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeRouteServerPeersRequest {
  RouteServerPeerIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeRouteServerPeersResult {
  RouteServerPeers?: readonly RouteServerPeer[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeRouteServersRequest {
  RouteServerIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeRouteServersResult {
  RouteServers?: readonly RouteServer[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeScheduledInstanceAvailabilityRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  FirstSlotStartTimeRange: SlotDateTimeRangeRequest;
  MaxResults?: number | undefined;
  MaxSlotDurationInHours?: number | undefined;
  MinSlotDurationInHours?: number | undefined;
  NextToken?: string | undefined;
  Recurrence: ScheduledInstanceRecurrenceRequest;
}

export interface DescribeScheduledInstanceAvailabilityResult {
  NextToken?: string | undefined;
  ScheduledInstanceAvailabilitySet?: readonly ScheduledInstanceAvailability[] | undefined;
}

export interface DescribeScheduledInstancesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ScheduledInstanceIds?: readonly string[] | undefined;
  SlotStartTimeRange?: SlotStartTimeRangeRequest | undefined;
}

export interface DescribeScheduledInstancesResult {
  NextToken?: string | undefined;
  ScheduledInstanceSet?: readonly ScheduledInstance[] | undefined;
}

export interface DescribeSecondaryInterfacesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SecondaryInterfaceIds?: readonly string[] | undefined;
}

export interface DescribeSecondaryInterfacesResult {
  SecondaryInterfaces?: readonly SecondaryInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecondaryNetworksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SecondaryNetworkIds?: readonly string[] | undefined;
}

export interface DescribeSecondaryNetworksResult {
  SecondaryNetworks?: readonly SecondaryNetwork[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecondarySubnetsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SecondarySubnetIds?: readonly string[] | undefined;
}

export interface DescribeSecondarySubnetsResult {
  SecondarySubnets?: readonly SecondarySubnet[] | undefined;
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

export interface DescribeSecurityGroupVpcAssociationsRequest {
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeSecurityGroupVpcAssociationsResult {
  SecurityGroupVpcAssociations?: readonly SecurityGroupVpcAssociation[] | undefined;
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

export interface DescribeSpotFleetInstancesRequest {
  DryRun?: boolean | undefined;
  SpotFleetRequestId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSpotFleetInstancesResponse {
  ActiveInstances?: readonly ActiveInstance[] | undefined;
  NextToken?: string | undefined;
  SpotFleetRequestId?: string | undefined;
}

export interface DescribeSpotFleetRequestHistoryRequest {
  DryRun?: boolean | undefined;
  SpotFleetRequestId: string;
  EventType?: "instanceChange" | "fleetRequestChange" | "error" | "information" | (string & {}) | undefined;
  StartTime: Date;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSpotFleetRequestHistoryResponse {
  HistoryRecords?: readonly HistoryRecord[] | undefined;
  LastEvaluatedTime?: Date | undefined;
  NextToken?: string | undefined;
  SpotFleetRequestId?: string | undefined;
  StartTime?: Date | undefined;
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

export interface DescribeSpotPriceHistoryRequest {
  AvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  InstanceTypes?: readonly string[] | undefined;
  ProductDescriptions?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  AvailabilityZone?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSpotPriceHistoryResult {
  NextToken?: string | undefined;
  SpotPriceHistory?: readonly SpotPrice[] | undefined;
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

export interface DescribeStoreImageTasksRequest {
  ImageIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeStoreImageTasksResult {
  StoreImageTaskResults?: readonly StoreImageTaskResult[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeTrafficMirrorFiltersRequest {
  TrafficMirrorFilterIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFiltersResult {
  TrafficMirrorFilters?: readonly TrafficMirrorFilter[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorSessionsRequest {
  TrafficMirrorSessionIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorSessionsResult {
  TrafficMirrorSessions?: readonly TrafficMirrorSession[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorTargetsRequest {
  TrafficMirrorTargetIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorTargetsResult {
  TrafficMirrorTargets?: readonly TrafficMirrorTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayAttachmentsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayAttachmentsResult {
  TransitGatewayAttachments?: readonly TransitGatewayAttachment[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayConnectPeersRequest {
  TransitGatewayConnectPeerIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayConnectPeersResult {
  TransitGatewayConnectPeers?: readonly TransitGatewayConnectPeer[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayConnectsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayConnectsResult {
  TransitGatewayConnects?: readonly TransitGatewayConnect[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayMulticastDomainsRequest {
  TransitGatewayMulticastDomainIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayMulticastDomainsResult {
  TransitGatewayMulticastDomains?: readonly TransitGatewayMulticastDomain[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayPeeringAttachmentsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayPeeringAttachmentsResult {
  TransitGatewayPeeringAttachments?: readonly TransitGatewayPeeringAttachment[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayPolicyTablesRequest {
  TransitGatewayPolicyTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayPolicyTablesResult {
  TransitGatewayPolicyTables?: readonly TransitGatewayPolicyTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayRouteTableAnnouncementsRequest {
  TransitGatewayRouteTableAnnouncementIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayRouteTableAnnouncementsResult {
  TransitGatewayRouteTableAnnouncements?: readonly TransitGatewayRouteTableAnnouncement[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayRouteTablesRequest {
  TransitGatewayRouteTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayRouteTablesResult {
  TransitGatewayRouteTables?: readonly TransitGatewayRouteTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayVpcAttachmentsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayVpcAttachmentsResult {
  TransitGatewayVpcAttachments?: readonly TransitGatewayVpcAttachment[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewaysRequest {
  TransitGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewaysResult {
  TransitGateways?: readonly TransitGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrunkInterfaceAssociationsRequest {
  AssociationIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeTrunkInterfaceAssociationsResult {
  InterfaceAssociations?: readonly TrunkInterfaceAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessEndpointsRequest {
  VerifiedAccessEndpointIds?: readonly string[] | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  VerifiedAccessGroupId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessEndpointsResult {
  VerifiedAccessEndpoints?: readonly VerifiedAccessEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessGroupsRequest {
  VerifiedAccessGroupIds?: readonly string[] | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessGroupsResult {
  VerifiedAccessGroups?: readonly VerifiedAccessGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
  VerifiedAccessInstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
  LoggingConfigurations?: readonly VerifiedAccessInstanceLoggingConfiguration[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessInstancesRequest {
  VerifiedAccessInstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessInstancesResult {
  VerifiedAccessInstances?: readonly VerifiedAccessInstance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessTrustProvidersRequest {
  VerifiedAccessTrustProviderIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessTrustProvidersResult {
  VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProvider[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeVpcClassicLinkDnsSupportRequest {
  VpcIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcClassicLinkDnsSupportResult {
  NextToken?: string | undefined;
  Vpcs?: readonly ClassicLinkDnsSupport[] | undefined;
}

export interface DescribeVpcEndpointConnectionNotificationsRequest {
  DryRun?: boolean | undefined;
  ConnectionNotificationId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionNotificationsResult {
  ConnectionNotificationSet?: readonly ConnectionNotification[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionsResult {
  VpcEndpointConnections?: readonly VpcEndpointConnection[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServiceConfigurationsRequest {
  DryRun?: boolean | undefined;
  ServiceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServiceConfigurationsResult {
  ServiceConfigurations?: readonly ServiceConfiguration[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicePermissionsRequest {
  DryRun?: boolean | undefined;
  ServiceId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicePermissionsResult {
  AllowedPrincipals?: readonly AllowedPrincipal[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicesRequest {
  DryRun?: boolean | undefined;
  ServiceNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ServiceRegions?: readonly string[] | undefined;
}

export interface DescribeVpcEndpointServicesResult {
  ServiceNames?: readonly string[] | undefined;
  ServiceDetails?: readonly ServiceDetail[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeVpnConcentratorsRequest {
  VpnConcentratorIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpnConcentratorsResult {
  VpnConcentrators?: readonly VpnConcentrator[] | undefined;
  NextToken?: string | undefined;
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

export interface DeviceOptions {
  TenantId?: string | undefined;
  PublicSigningKeyUrl?: string | undefined;
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

export interface DirectoryServiceAuthentication {
  DirectoryId?: string | undefined;
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

export interface DisableSerialConsoleAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableSerialConsoleAccessResult {
  SerialConsoleAccessEnabled?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessResult {
  State?: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {}) | undefined;
}

export interface DisableTransitGatewayRouteTablePropagationRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  DryRun?: boolean | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface DisableTransitGatewayRouteTablePropagationResult {
  Propagation?: TransitGatewayPropagation | undefined;
}

export interface DisableVgwRoutePropagationRequest {
  GatewayId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
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

export interface DisassociateTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayRouteTableResult {
  Association?: TransitGatewayAssociation | undefined;
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

export interface Ec2InstanceConnectEndpoint {
  OwnerId?: string | undefined;
  InstanceConnectEndpointId?: string | undefined;
  InstanceConnectEndpointArn?: string | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "update-in-progress" | "update-complete" | "update-failed" | (string & {}) | undefined;
  StateMessage?: string | undefined;
  DnsName?: string | undefined;
  FipsDnsName?: string | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  AvailabilityZone?: string | undefined;
  CreatedAt?: Date | undefined;
  SubnetId?: string | undefined;
  PreserveClientIp?: boolean | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
  PublicDnsNames?: InstanceConnectEndpointPublicDnsNames | undefined;
  AvailabilityZoneId?: string | undefined;
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

export interface EnableSerialConsoleAccessRequest {
  DryRun?: boolean | undefined;
}

export interface EnableSerialConsoleAccessResult {
  SerialConsoleAccessEnabled?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessRequest {
  State: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {});
  DryRun?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessResult {
  State?: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {}) | undefined;
}

export interface EnableTransitGatewayRouteTablePropagationRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  DryRun?: boolean | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface EnableTransitGatewayRouteTablePropagationResult {
  Propagation?: TransitGatewayPropagation | undefined;
}

export interface EnableVgwRoutePropagationRequest {
  GatewayId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
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

export interface EncryptionSupport {
  EncryptionState?: "enabling" | "enabled" | "disabling" | "disabled" | (string & {}) | undefined;
  StateMessage?: string | undefined;
}

export interface EventInformation {
  EventDescription?: string | undefined;
  EventSubType?: string | undefined;
  InstanceId?: string | undefined;
}

export interface Explanation {
  Acl?: AnalysisComponent | undefined;
  AclRule?: AnalysisAclRule | undefined;
  Address?: string | undefined;
  Addresses?: readonly string[] | undefined;
  AttachedTo?: AnalysisComponent | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  Cidrs?: readonly string[] | undefined;
  Component?: AnalysisComponent | undefined;
  CustomerGateway?: AnalysisComponent | undefined;
  Destination?: AnalysisComponent | undefined;
  DestinationVpc?: AnalysisComponent | undefined;
  Direction?: string | undefined;
  ExplanationCode?: string | undefined;
  IngressRouteTable?: AnalysisComponent | undefined;
  InternetGateway?: AnalysisComponent | undefined;
  LoadBalancerArn?: string | undefined;
  ClassicLoadBalancerListener?: AnalysisLoadBalancerListener | undefined;
  LoadBalancerListenerPort?: number | undefined;
  LoadBalancerTarget?: AnalysisLoadBalancerTarget | undefined;
  LoadBalancerTargetGroup?: AnalysisComponent | undefined;
  LoadBalancerTargetGroups?: readonly AnalysisComponent[] | undefined;
  LoadBalancerTargetPort?: number | undefined;
  ElasticLoadBalancerListener?: AnalysisComponent | undefined;
  MissingComponent?: string | undefined;
  NatGateway?: AnalysisComponent | undefined;
  NetworkInterface?: AnalysisComponent | undefined;
  PacketField?: string | undefined;
  VpcPeeringConnection?: AnalysisComponent | undefined;
  Port?: number | undefined;
  PortRanges?: readonly PortRange[] | undefined;
  PrefixList?: AnalysisComponent | undefined;
  Protocols?: readonly string[] | undefined;
  RouteTableRoute?: AnalysisRouteTableRoute | undefined;
  RouteTable?: AnalysisComponent | undefined;
  SecurityGroup?: AnalysisComponent | undefined;
  SecurityGroupRule?: AnalysisSecurityGroupRule | undefined;
  SecurityGroups?: readonly AnalysisComponent[] | undefined;
  SourceVpc?: AnalysisComponent | undefined;
  State?: string | undefined;
  Subnet?: AnalysisComponent | undefined;
  SubnetRouteTable?: AnalysisComponent | undefined;
  Vpc?: AnalysisComponent | undefined;
  VpcEndpoint?: AnalysisComponent | undefined;
  VpnConnection?: AnalysisComponent | undefined;
  VpnGateway?: AnalysisComponent | undefined;
  TransitGateway?: AnalysisComponent | undefined;
  TransitGatewayRouteTable?: AnalysisComponent | undefined;
  TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined;
  TransitGatewayAttachment?: AnalysisComponent | undefined;
  ComponentAccount?: string | undefined;
  ComponentRegion?: string | undefined;
  FirewallStatelessRule?: FirewallStatelessRule | undefined;
  FirewallStatefulRule?: FirewallStatefulRule | undefined;
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

export interface FastLaunchLaunchTemplateSpecificationResponse {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface FastLaunchSnapshotConfigurationResponse {
  TargetResourceCount?: number | undefined;
}

export interface FederatedAuthentication {
  SamlProviderArn?: string | undefined;
  SelfServiceSamlProviderArn?: string | undefined;
}

export interface Filter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface FilterPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface FirewallStatefulRule {
  RuleGroupArn?: string | undefined;
  Sources?: readonly string[] | undefined;
  Destinations?: readonly string[] | undefined;
  SourcePorts?: readonly PortRange[] | undefined;
  DestinationPorts?: readonly PortRange[] | undefined;
  Protocol?: string | undefined;
  RuleAction?: string | undefined;
  Direction?: string | undefined;
}

export interface FirewallStatelessRule {
  RuleGroupArn?: string | undefined;
  Sources?: readonly string[] | undefined;
  Destinations?: readonly string[] | undefined;
  SourcePorts?: readonly PortRange[] | undefined;
  DestinationPorts?: readonly PortRange[] | undefined;
  Protocols?: readonly number[] | undefined;
  RuleAction?: string | undefined;
  Priority?: number | undefined;
}

export interface FleetBlockDeviceMappingRequest {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: FleetEbsBlockDeviceRequest | undefined;
  NoDevice?: string | undefined;
}

export interface FleetCapacityReservation {
  CapacityReservationId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceType?: string | undefined;
  InstancePlatform?: "Linux/UNIX" | "Red Hat Enterprise Linux" | "SUSE Linux" | "Windows" | "Windows with SQL Server" | "Windows with SQL Server Enterprise" | "Windows with SQL Server Standard" | "Windows with SQL Server Web" | "Linux with SQL Server Standard" | "Linux with SQL Server Web" | "Linux with SQL Server Enterprise" | "RHEL with SQL Server Standard" | "RHEL with SQL Server Enterprise" | "RHEL with SQL Server Web" | "RHEL with HA" | "RHEL with HA and SQL Server Standard" | "RHEL with HA and SQL Server Enterprise" | "Ubuntu Pro" | (string & {}) | undefined;
  AvailabilityZone?: string | undefined;
  TotalInstanceCount?: number | undefined;
  FulfilledCapacity?: number | undefined;
  EbsOptimized?: boolean | undefined;
  CreateDate?: Date | undefined;
  Weight?: number | undefined;
  Priority?: number | undefined;
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

export interface FleetEbsBlockDeviceRequest {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3" | (string & {}) | undefined;
}

export interface FleetLaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: readonly FleetLaunchTemplateOverrides[] | undefined;
}

export interface FleetLaunchTemplateConfigRequest {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecificationRequest | undefined;
  Overrides?: readonly FleetLaunchTemplateOverridesRequest[] | undefined;
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

export interface FleetLaunchTemplateOverridesRequest {
  InstanceType?: string | undefined;
  MaxPrice?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  WeightedCapacity?: number | undefined;
  Priority?: number | undefined;
  Placement?: Placement | undefined;
  BlockDeviceMappings?: readonly FleetBlockDeviceMappingRequest[] | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
  ImageId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface FleetLaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface FleetLaunchTemplateSpecificationRequest {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface FleetSpotCapacityRebalance {
  ReplacementStrategy?: "launch" | "launch-before-terminate" | (string & {}) | undefined;
  TerminationDelay?: number | undefined;
}

export interface FleetSpotCapacityRebalanceRequest {
  ReplacementStrategy?: "launch" | "launch-before-terminate" | (string & {}) | undefined;
  TerminationDelay?: number | undefined;
}

export interface FleetSpotMaintenanceStrategies {
  CapacityRebalance?: FleetSpotCapacityRebalance | undefined;
}

export interface FleetSpotMaintenanceStrategiesRequest {
  CapacityRebalance?: FleetSpotCapacityRebalanceRequest | undefined;
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

export interface GetAssociatedIpv6PoolCidrsRequest {
  PoolId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface GetAssociatedIpv6PoolCidrsResult {
  Ipv6CidrAssociations?: readonly Ipv6CidrAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetCapacityReservationUsageRequest {
  CapacityReservationId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCapacityReservationUsageResult {
  NextToken?: string | undefined;
  CapacityReservationId?: string | undefined;
  InstanceType?: string | undefined;
  TotalInstanceCount?: number | undefined;
  AvailableInstanceCount?: number | undefined;
  State?: "active" | "expired" | "cancelled" | "pending" | "failed" | "scheduled" | "payment-pending" | "payment-failed" | "assessing" | "delayed" | "unsupported" | "unavailable" | (string & {}) | undefined;
  InstanceUsages?: readonly InstanceUsage[] | undefined;
  Interruptible?: boolean | undefined;
  InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined;
  InterruptionInfo?: InterruptionInfo | undefined;
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

export interface GetDefaultCreditSpecificationRequest {
  DryRun?: boolean | undefined;
  InstanceFamily: "t2" | "t3" | "t3a" | "t4g" | (string & {});
}

export interface GetDefaultCreditSpecificationResult {
  InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined;
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

export interface GetGroupsForCapacityReservationRequest {
  CapacityReservationId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface GetGroupsForCapacityReservationResult {
  NextToken?: string | undefined;
  CapacityReservationGroups?: readonly CapacityReservationGroup[] | undefined;
}

export interface GetImageBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined;
}

export interface GetImageBlockPublicAccessStateResult {
  ImageBlockPublicAccessState?: string | undefined;
  ManagedBy?: "account" | "declarative-policy" | (string & {}) | undefined;
}

export interface GetInstanceMetadataDefaultsRequest {
  DryRun?: boolean | undefined;
}

export interface GetInstanceMetadataDefaultsResult {
  AccountLevel?: InstanceMetadataDefaultsResponse | undefined;
}

export interface GetIpamAddressHistoryRequest {
  DryRun?: boolean | undefined;
  Cidr: string;
  IpamScopeId: string;
  VpcId?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamAddressHistoryResult {
  HistoryRecords?: readonly IpamAddressHistoryRecord[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamDiscoveredAccountsRequest {
  DryRun?: boolean | undefined;
  IpamResourceDiscoveryId: string;
  DiscoveryRegion: string;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredAccountsResult {
  IpamDiscoveredAccounts?: readonly IpamDiscoveredAccount[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamDiscoveredResourceCidrsRequest {
  DryRun?: boolean | undefined;
  IpamResourceDiscoveryId: string;
  ResourceRegion: string;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredResourceCidrsResult {
  IpamDiscoveredResourceCidrs?: readonly IpamDiscoveredResourceCidr[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolAllocationsRequest {
  DryRun?: boolean | undefined;
  IpamPoolId: string;
  IpamPoolAllocationId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolAllocationsResult {
  IpamPoolAllocations?: readonly IpamPoolAllocation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolCidrsRequest {
  DryRun?: boolean | undefined;
  IpamPoolId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolCidrsResult {
  IpamPoolCidrs?: readonly IpamPoolCidr[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverRulesRequest {
  DryRun?: boolean | undefined;
  IpamPrefixListResolverId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverRulesResult {
  Rules?: readonly IpamPrefixListResolverRule[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionEntriesRequest {
  DryRun?: boolean | undefined;
  IpamPrefixListResolverId: string;
  IpamPrefixListResolverVersion: number;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionEntriesResult {
  Entries?: readonly IpamPrefixListResolverVersionEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionsRequest {
  DryRun?: boolean | undefined;
  IpamPrefixListResolverId: string;
  IpamPrefixListResolverVersions?: readonly number[] | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionsResult {
  IpamPrefixListResolverVersions?: readonly IpamPrefixListResolverVersion[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamResourceCidrsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamScopeId: string;
  IpamPoolId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "subnet" | "eip" | "public-ipv4-pool" | "ipv6-pool" | "eni" | "anycast-ip-list" | (string & {}) | undefined;
  ResourceTag?: RequestIpamResourceTag | undefined;
  ResourceOwner?: string | undefined;
}

export interface GetIpamResourceCidrsResult {
  NextToken?: string | undefined;
  IpamResourceCidrs?: readonly IpamResourceCidr[] | undefined;
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

export interface GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
  NetworkInsightsAccessScopeAnalysisId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsResult {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  AnalysisStatus?: "running" | "succeeded" | "failed" | (string & {}) | undefined;
  AnalysisFindings?: readonly AccessScopeAnalysisFinding[] | undefined;
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

export interface GetSerialConsoleAccessStatusRequest {
  DryRun?: boolean | undefined;
}

export interface GetSerialConsoleAccessStatusResult {
  SerialConsoleAccessEnabled?: boolean | undefined;
  ManagedBy?: "account" | "declarative-policy" | (string & {}) | undefined;
}

export interface GetSnapshotBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined;
}

export interface GetSnapshotBlockPublicAccessStateResult {
  State?: "block-all-sharing" | "block-new-sharing" | "unblocked" | (string & {}) | undefined;
  ManagedBy?: "account" | "declarative-policy" | (string & {}) | undefined;
}

export interface GetSubnetCidrReservationsRequest {
  Filters?: readonly Filter[] | undefined;
  SubnetId: string;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetSubnetCidrReservationsResult {
  SubnetIpv4CidrReservations?: readonly SubnetCidrReservation[] | undefined;
  SubnetIpv6CidrReservations?: readonly SubnetCidrReservation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayAttachmentPropagationsRequest {
  TransitGatewayAttachmentId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayAttachmentPropagationsResult {
  TransitGatewayAttachmentPropagations?: readonly TransitGatewayAttachmentPropagation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayMulticastDomainAssociationsResult {
  MulticastDomainAssociations?: readonly TransitGatewayMulticastDomainAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayPolicyTableAssociationsRequest {
  TransitGatewayPolicyTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPolicyTableAssociationsResult {
  Associations?: readonly TransitGatewayPolicyTableAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayPrefixListReferencesRequest {
  TransitGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPrefixListReferencesResult {
  TransitGatewayPrefixListReferences?: readonly TransitGatewayPrefixListReference[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTableAssociationsRequest {
  TransitGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayRouteTableAssociationsResult {
  Associations?: readonly TransitGatewayRouteTableAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTablePropagationsRequest {
  TransitGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayRouteTablePropagationsResult {
  TransitGatewayRouteTablePropagations?: readonly TransitGatewayRouteTablePropagation[] | undefined;
  NextToken?: string | undefined;
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

export interface HistoryRecord {
  EventInformation?: EventInformation | undefined;
  EventType?: "instanceChange" | "fleetRequestChange" | "error" | "information" | (string & {}) | undefined;
  Timestamp?: Date | undefined;
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

export interface HostReservation {
  Count?: number | undefined;
  CurrencyCode?: "USD" | (string & {}) | undefined;
  Duration?: number | undefined;
  End?: Date | undefined;
  HostIdSet?: readonly string[] | undefined;
  HostReservationId?: string | undefined;
  HourlyPrice?: string | undefined;
  InstanceFamily?: string | undefined;
  OfferingId?: string | undefined;
  PaymentOption?: "AllUpfront" | "PartialUpfront" | "NoUpfront" | (string & {}) | undefined;
  Start?: Date | undefined;
  State?: "active" | "expired" | "cancelled" | "scheduled" | "pending" | "failed" | "delayed" | "unsupported" | "payment-pending" | "payment-failed" | "retired" | (string & {}) | undefined;
  UpfrontPrice?: string | undefined;
  Tags?: readonly Tag[] | undefined;
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

export interface IdFormat {
  Deadline?: Date | undefined;
  Resource?: string | undefined;
  UseLongIds?: boolean | undefined;
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

export interface ImageDiskContainer {
  Description?: string | undefined;
  DeviceName?: string | undefined;
  Format?: string | undefined;
  SnapshotId?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucket | undefined;
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

export interface ImageUsageReport {
  ImageId?: string | undefined;
  ReportId?: string | undefined;
  ResourceTypes?: readonly ImageUsageResourceType[] | undefined;
  AccountIds?: readonly string[] | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImageUsageReportEntry {
  ResourceType?: string | undefined;
  ReportId?: string | undefined;
  UsageCount?: number | undefined;
  AccountId?: string | undefined;
  ImageId?: string | undefined;
  ReportCreationTime?: Date | undefined;
}

export interface ImageUsageResourceType {
  ResourceType?: string | undefined;
  ResourceTypeOptions?: readonly ImageUsageResourceTypeOption[] | undefined;
}

export interface ImageUsageResourceTypeOption {
  OptionName?: string | undefined;
  OptionValues?: readonly string[] | undefined;
}

export interface ImportImageLicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageLicenseConfigurationResponse {
  LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageRequest {
  Architecture?: string | undefined;
  ClientData?: ClientData | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  DiskContainers?: readonly ImageDiskContainer[] | undefined;
  DryRun?: boolean | undefined;
  Encrypted?: boolean | undefined;
  Hypervisor?: string | undefined;
  KmsKeyId?: string | undefined;
  LicenseType?: string | undefined;
  Platform?: string | undefined;
  RoleName?: string | undefined;
  LicenseSpecifications?: readonly ImportImageLicenseConfigurationRequest[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  UsageOperation?: string | undefined;
  BootMode?: "legacy-bios" | "uefi" | "uefi-preferred" | (string & {}) | undefined;
}

export interface ImportImageResult {
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
  LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[] | undefined;
  Tags?: readonly Tag[] | undefined;
  UsageOperation?: string | undefined;
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

export interface ImportSnapshotRequest {
  ClientData?: ClientData | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  DiskContainer?: SnapshotDiskContainer | undefined;
  DryRun?: boolean | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  RoleName?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface ImportSnapshotResult {
  Description?: string | undefined;
  ImportTaskId?: string | undefined;
  SnapshotTaskDetail?: SnapshotTaskDetail | undefined;
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

export interface InstanceConnectEndpointDnsNames {
  DnsName?: string | undefined;
  FipsDnsName?: string | undefined;
}

export interface InstanceConnectEndpointPublicDnsNames {
  Ipv4?: InstanceConnectEndpointDnsNames | undefined;
  Dualstack?: InstanceConnectEndpointDnsNames | undefined;
}

export interface InstanceCount {
  InstanceCount?: number | undefined;
  State?: "available" | "sold" | "cancelled" | "pending" | (string & {}) | undefined;
}

export interface InstanceCreditSpecification {
  InstanceId?: string | undefined;
  CpuCredits?: string | undefined;
}

export interface InstanceCreditSpecificationRequest {
  InstanceId: string;
  CpuCredits?: string | undefined;
}

export interface InstanceEventWindow {
  InstanceEventWindowId?: string | undefined;
  TimeRanges?: readonly InstanceEventWindowTimeRange[] | undefined;
  Name?: string | undefined;
  CronExpression?: string | undefined;
  AssociationTarget?: InstanceEventWindowAssociationTarget | undefined;
  State?: "creating" | "deleting" | "active" | "deleted" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InstanceEventWindowAssociationTarget {
  InstanceIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  DedicatedHostIds?: readonly string[] | undefined;
}

export interface InstanceEventWindowTimeRange {
  StartWeekDay?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | (string & {}) | undefined;
  StartHour?: number | undefined;
  EndWeekDay?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | (string & {}) | undefined;
  EndHour?: number | undefined;
}

export interface InstanceExportDetails {
  InstanceId?: string | undefined;
  TargetEnvironment?: "citrix" | "vmware" | "microsoft" | (string & {}) | undefined;
}

export interface InstanceFamilyCreditSpecification {
  InstanceFamily?: "t2" | "t3" | "t3a" | "t4g" | (string & {}) | undefined;
  CpuCredits?: string | undefined;
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

export interface InstanceMetadataDefaultsResponse {
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | (string & {}) | undefined;
  ManagedBy?: "account" | "declarative-policy" | (string & {}) | undefined;
  ManagedExceptionMessage?: string | undefined;
  HttpTokensEnforced?: "disabled" | "enabled" | (string & {}) | undefined;
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

export interface InstanceUsage {
  AccountId?: string | undefined;
  UsedInstanceCount?: number | undefined;
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

export interface InterruptibleCapacityAllocation {
  InstanceCount?: number | undefined;
  TargetInstanceCount?: number | undefined;
  Status?: "pending" | "active" | "updating" | "canceling" | "canceled" | "failed" | (string & {}) | undefined;
  InterruptibleCapacityReservationId?: string | undefined;
  InterruptionType?: "adhoc" | (string & {}) | undefined;
}

export interface InterruptionInfo {
  SourceCapacityReservationId?: string | undefined;
  InterruptionType?: "adhoc" | (string & {}) | undefined;
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

export interface Ipam {
  OwnerId?: string | undefined;
  IpamId?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  PublicDefaultScopeId?: string | undefined;
  PrivateDefaultScopeId?: string | undefined;
  ScopeCount?: number | undefined;
  Description?: string | undefined;
  OperatingRegions?: readonly IpamOperatingRegion[] | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  DefaultResourceDiscoveryId?: string | undefined;
  DefaultResourceDiscoveryAssociationId?: string | undefined;
  ResourceDiscoveryAssociationCount?: number | undefined;
  StateMessage?: string | undefined;
  Tier?: "free" | "advanced" | (string & {}) | undefined;
  EnablePrivateGua?: boolean | undefined;
  MeteredAccount?: "ipam-owner" | "resource-owner" | (string & {}) | undefined;
}

export interface IpamAddressHistoryRecord {
  ResourceOwnerId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceType?: "eip" | "vpc" | "subnet" | "network-interface" | "instance" | (string & {}) | undefined;
  ResourceId?: string | undefined;
  ResourceCidr?: string | undefined;
  ResourceName?: string | undefined;
  ResourceComplianceStatus?: "compliant" | "noncompliant" | "unmanaged" | "ignored" | (string & {}) | undefined;
  ResourceOverlapStatus?: "overlapping" | "nonoverlapping" | "ignored" | (string & {}) | undefined;
  VpcId?: string | undefined;
  SampledStartTime?: Date | undefined;
  SampledEndTime?: Date | undefined;
}

export interface IpamDiscoveredAccount {
  AccountId?: string | undefined;
  DiscoveryRegion?: string | undefined;
  FailureReason?: IpamDiscoveryFailureReason | undefined;
  LastAttemptedDiscoveryTime?: Date | undefined;
  LastSuccessfulDiscoveryTime?: Date | undefined;
  OrganizationalUnitId?: string | undefined;
}

export interface IpamDiscoveredResourceCidr {
  IpamResourceDiscoveryId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceId?: string | undefined;
  ResourceOwnerId?: string | undefined;
  ResourceCidr?: string | undefined;
  IpSource?: "amazon" | "byoip" | "none" | (string & {}) | undefined;
  ResourceType?: "vpc" | "subnet" | "eip" | "public-ipv4-pool" | "ipv6-pool" | "eni" | "anycast-ip-list" | (string & {}) | undefined;
  ResourceTags?: readonly IpamResourceTag[] | undefined;
  IpUsage?: number | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  NetworkInterfaceAttachmentStatus?: "available" | "in-use" | (string & {}) | undefined;
  SampleTime?: Date | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface IpamDiscoveryFailureReason {
  Code?: "assume-role-failure" | "throttling-failure" | "unauthorized-failure" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface IpamOperatingRegion {
  RegionName?: string | undefined;
}

export interface IpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined;
}

export interface IpamPool {
  OwnerId?: string | undefined;
  IpamPoolId?: string | undefined;
  SourceIpamPoolId?: string | undefined;
  IpamPoolArn?: string | undefined;
  IpamScopeArn?: string | undefined;
  IpamScopeType?: "public" | "private" | (string & {}) | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  Locale?: string | undefined;
  PoolDepth?: number | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  StateMessage?: string | undefined;
  Description?: string | undefined;
  AutoImport?: boolean | undefined;
  PubliclyAdvertisable?: boolean | undefined;
  AddressFamily?: "ipv4" | "ipv6" | (string & {}) | undefined;
  AllocationMinNetmaskLength?: number | undefined;
  AllocationMaxNetmaskLength?: number | undefined;
  AllocationDefaultNetmaskLength?: number | undefined;
  AllocationResourceTags?: readonly IpamResourceTag[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AwsService?: "ec2" | "global-services" | (string & {}) | undefined;
  PublicIpSource?: "amazon" | "byoip" | (string & {}) | undefined;
  SourceResource?: IpamPoolSourceResource | undefined;
}

export interface IpamPoolAllocation {
  Cidr?: string | undefined;
  IpamPoolAllocationId?: string | undefined;
  Description?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "ipam-pool" | "vpc" | "ec2-public-ipv4-pool" | "custom" | "subnet" | "eip" | "anycast-ip-list" | (string & {}) | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwner?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamPoolCidr {
  Cidr?: string | undefined;
  State?: "pending-provision" | "provisioned" | "failed-provision" | "pending-deprovision" | "deprovisioned" | "failed-deprovision" | "pending-import" | "failed-import" | (string & {}) | undefined;
  FailureReason?: IpamPoolCidrFailureReason | undefined;
  IpamPoolCidrId?: string | undefined;
  NetmaskLength?: number | undefined;
}

export interface IpamPoolCidrFailureReason {
  Code?: "cidr-not-available" | "limit-exceeded" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface IpamPoolSourceResource {
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | (string & {}) | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwner?: string | undefined;
}

export interface IpamPrefixListResolver {
  OwnerId?: string | undefined;
  IpamPrefixListResolverId?: string | undefined;
  IpamPrefixListResolverArn?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  Description?: string | undefined;
  AddressFamily?: "ipv4" | "ipv6" | (string & {}) | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  LastVersionCreationStatus?: "pending" | "success" | "failure" | (string & {}) | undefined;
  LastVersionCreationStatusMessage?: string | undefined;
}

export interface IpamPrefixListResolverRule {
  RuleType?: "static-cidr" | "ipam-resource-cidr" | "ipam-pool-cidr" | (string & {}) | undefined;
  StaticCidr?: string | undefined;
  IpamScopeId?: string | undefined;
  ResourceType?: "vpc" | "subnet" | "eip" | "public-ipv4-pool" | "ipv6-pool" | "eni" | "anycast-ip-list" | (string & {}) | undefined;
  Conditions?: readonly IpamPrefixListResolverRuleCondition[] | undefined;
}

export interface IpamPrefixListResolverRuleCondition {
  Operation?: "equals" | "not-equals" | "subnet-of" | (string & {}) | undefined;
  IpamPoolId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceOwner?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceTag?: IpamResourceTag | undefined;
  Cidr?: string | undefined;
}

export interface IpamPrefixListResolverTarget {
  IpamPrefixListResolverTargetId?: string | undefined;
  IpamPrefixListResolverTargetArn?: string | undefined;
  IpamPrefixListResolverId?: string | undefined;
  OwnerId?: string | undefined;
  PrefixListId?: string | undefined;
  PrefixListRegion?: string | undefined;
  DesiredVersion?: number | undefined;
  LastSyncedVersion?: number | undefined;
  TrackLatestVersion?: boolean | undefined;
  StateMessage?: string | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "sync-in-progress" | "sync-complete" | "sync-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamPrefixListResolverVersion {
  Version?: number | undefined;
}

export interface IpamPrefixListResolverVersionEntry {
  Cidr?: string | undefined;
}

export interface IpamResourceCidr {
  IpamId?: string | undefined;
  IpamScopeId?: string | undefined;
  IpamPoolId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwnerId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceName?: string | undefined;
  ResourceCidr?: string | undefined;
  ResourceType?: "vpc" | "subnet" | "eip" | "public-ipv4-pool" | "ipv6-pool" | "eni" | "anycast-ip-list" | (string & {}) | undefined;
  ResourceTags?: readonly IpamResourceTag[] | undefined;
  IpUsage?: number | undefined;
  ComplianceStatus?: "compliant" | "noncompliant" | "unmanaged" | "ignored" | (string & {}) | undefined;
  ManagementState?: "managed" | "unmanaged" | "ignored" | (string & {}) | undefined;
  OverlapStatus?: "overlapping" | "nonoverlapping" | "ignored" | (string & {}) | undefined;
  VpcId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface IpamResourceDiscovery {
  OwnerId?: string | undefined;
  IpamResourceDiscoveryId?: string | undefined;
  IpamResourceDiscoveryArn?: string | undefined;
  IpamResourceDiscoveryRegion?: string | undefined;
  Description?: string | undefined;
  OperatingRegions?: readonly IpamOperatingRegion[] | undefined;
  IsDefault?: boolean | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  OrganizationalUnitExclusions?: readonly IpamOrganizationalUnitExclusion[] | undefined;
}

export interface IpamResourceDiscoveryAssociation {
  OwnerId?: string | undefined;
  IpamResourceDiscoveryAssociationId?: string | undefined;
  IpamResourceDiscoveryAssociationArn?: string | undefined;
  IpamResourceDiscoveryId?: string | undefined;
  IpamId?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  IsDefault?: boolean | undefined;
  ResourceDiscoveryStatus?: "active" | "not-found" | (string & {}) | undefined;
  State?: "associate-in-progress" | "associate-complete" | "associate-failed" | "disassociate-in-progress" | "disassociate-complete" | "disassociate-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamResourceTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface IpamScope {
  OwnerId?: string | undefined;
  IpamScopeId?: string | undefined;
  IpamScopeArn?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  IpamScopeType?: "public" | "private" | (string & {}) | undefined;
  IsDefault?: boolean | undefined;
  Description?: string | undefined;
  PoolCount?: number | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "modify-in-progress" | "modify-complete" | "modify-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | "isolate-in-progress" | "isolate-complete" | "restore-in-progress" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  ExternalAuthorityConfiguration?: IpamScopeExternalAuthorityConfiguration | undefined;
}

export interface IpamScopeExternalAuthorityConfiguration {
  Type?: "infoblox" | (string & {}) | undefined;
  ExternalResourceIdentifier?: string | undefined;
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

export interface Ipv6CidrAssociation {
  Ipv6Cidr?: string | undefined;
  AssociatedResource?: string | undefined;
}

export interface Ipv6CidrBlock {
  Ipv6CidrBlock?: string | undefined;
}

export interface Ipv6Pool {
  PoolId?: string | undefined;
  Description?: string | undefined;
  PoolCidrBlocks?: readonly PoolCidrBlock[] | undefined;
  Tags?: readonly Tag[] | undefined;
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

export interface LocalGateway {
  LocalGatewayId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayRoute {
  DestinationCidrBlock?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  Type?: "static" | "propagated" | (string & {}) | undefined;
  State?: "pending" | "active" | "blackhole" | "deleting" | "deleted" | (string & {}) | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  OwnerId?: string | undefined;
  SubnetId?: string | undefined;
  CoipPoolId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  DestinationPrefixListId?: string | undefined;
}

export interface LocalGatewayRouteTable {
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  LocalGatewayId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Mode?: "direct-vpc-routing" | "coip" | (string & {}) | undefined;
  StateReason?: StateReason | undefined;
}

export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  LocalGatewayId?: string | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayRouteTableVpcAssociation {
  LocalGatewayRouteTableVpcAssociationId?: string | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  LocalGatewayId?: string | undefined;
  VpcId?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayVirtualInterface {
  LocalGatewayVirtualInterfaceId?: string | undefined;
  LocalGatewayId?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  LocalGatewayVirtualInterfaceArn?: string | undefined;
  OutpostLagId?: string | undefined;
  Vlan?: number | undefined;
  LocalAddress?: string | undefined;
  PeerAddress?: string | undefined;
  LocalBgpAsn?: number | undefined;
  PeerBgpAsn?: number | undefined;
  PeerBgpAsnExtended?: number | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConfigurationState?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
}

export interface LocalGatewayVirtualInterfaceGroup {
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  LocalGatewayId?: string | undefined;
  OwnerId?: string | undefined;
  LocalBgpAsn?: number | undefined;
  LocalBgpAsnExtended?: number | undefined;
  LocalGatewayVirtualInterfaceGroupArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConfigurationState?: "pending" | "incomplete" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
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

export interface MacHost {
  HostId?: string | undefined;
  MacOSLatestSupportedVersions?: readonly string[] | undefined;
}

export interface MacModificationTask {
  InstanceId?: string | undefined;
  MacModificationTaskId?: string | undefined;
  MacSystemIntegrityProtectionConfig?: MacSystemIntegrityProtectionConfiguration | undefined;
  StartTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  TaskState?: "successful" | "failed" | "in-progress" | "pending" | (string & {}) | undefined;
  TaskType?: "sip-modification" | "volume-ownership-delegation" | (string & {}) | undefined;
}

export interface MacSystemIntegrityProtectionConfiguration {
  AppleInternal?: "enabled" | "disabled" | (string & {}) | undefined;
  BaseSystem?: "enabled" | "disabled" | (string & {}) | undefined;
  DebuggingRestrictions?: "enabled" | "disabled" | (string & {}) | undefined;
  DTraceRestrictions?: "enabled" | "disabled" | (string & {}) | undefined;
  FilesystemProtections?: "enabled" | "disabled" | (string & {}) | undefined;
  KextSigning?: "enabled" | "disabled" | (string & {}) | undefined;
  NvramProtections?: "enabled" | "disabled" | (string & {}) | undefined;
  Status?: "enabled" | "disabled" | (string & {}) | undefined;
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

export interface ModifyCapacityReservationRequest {
  CapacityReservationId: string;
  InstanceCount?: number | undefined;
  EndDate?: Date | undefined;
  EndDateType?: "unlimited" | "limited" | (string & {}) | undefined;
  Accept?: boolean | undefined;
  DryRun?: boolean | undefined;
  AdditionalInfo?: string | undefined;
  InstanceMatchCriteria?: "open" | "targeted" | (string & {}) | undefined;
}

export interface ModifyCapacityReservationResult {
  Return?: boolean | undefined;
}

export interface ModifyDefaultCreditSpecificationRequest {
  DryRun?: boolean | undefined;
  InstanceFamily: "t2" | "t3" | "t3a" | "t4g" | (string & {});
  CpuCredits: string;
}

export interface ModifyDefaultCreditSpecificationResult {
  InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdRequest {
  KmsKeyId: string;
  DryRun?: boolean | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface ModifyFleetRequest {
  DryRun?: boolean | undefined;
  ExcessCapacityTerminationPolicy?: "no-termination" | "termination" | (string & {}) | undefined;
  LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfigRequest[] | undefined;
  FleetId: string;
  TargetCapacitySpecification?: TargetCapacitySpecificationRequest | undefined;
  Context?: string | undefined;
}

export interface ModifyFleetResult {
  Return?: boolean | undefined;
}

export interface ModifyHostsRequest {
  HostRecovery?: "on" | "off" | (string & {}) | undefined;
  InstanceType?: string | undefined;
  InstanceFamily?: string | undefined;
  HostMaintenance?: "on" | "off" | (string & {}) | undefined;
  HostIds: readonly string[];
  AutoPlacement?: "on" | "off" | (string & {}) | undefined;
}

export interface ModifyHostsResult {
  Successful?: readonly string[] | undefined;
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
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

export interface ModifyInstanceCapacityReservationAttributesRequest {
  InstanceId: string;
  CapacityReservationSpecification: CapacityReservationSpecification;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceCapacityReservationAttributesResult {
  Return?: boolean | undefined;
}

export interface ModifyInstanceConnectEndpointRequest {
  DryRun?: boolean | undefined;
  InstanceConnectEndpointId: string;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  PreserveClientIp?: boolean | undefined;
}

export interface ModifyInstanceConnectEndpointResult {
  Return?: boolean | undefined;
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

export interface ModifyInstanceMetadataDefaultsRequest {
  HttpTokens?: "optional" | "required" | "no-preference" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | "no-preference" | (string & {}) | undefined;
  InstanceMetadataTags?: "disabled" | "enabled" | "no-preference" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
  HttpTokensEnforced?: "disabled" | "enabled" | "no-preference" | (string & {}) | undefined;
}

export interface ModifyInstanceMetadataDefaultsResult {
  Return?: boolean | undefined;
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

export interface ModifySpotFleetRequestRequest {
  LaunchTemplateConfigs?: readonly LaunchTemplateConfig[] | undefined;
  OnDemandTargetCapacity?: number | undefined;
  Context?: string | undefined;
  SpotFleetRequestId: string;
  TargetCapacity?: number | undefined;
  ExcessCapacityTerminationPolicy?: "noTermination" | "default" | (string & {}) | undefined;
}

export interface ModifySpotFleetRequestResponse {
  Return?: boolean | undefined;
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

export interface ModifyTransitGatewayOptions {
  AddTransitGatewayCidrBlocks?: readonly string[] | undefined;
  RemoveTransitGatewayCidrBlocks?: readonly string[] | undefined;
  VpnEcmpSupport?: "enable" | "disable" | (string & {}) | undefined;
  DnsSupport?: "enable" | "disable" | (string & {}) | undefined;
  SecurityGroupReferencingSupport?: "enable" | "disable" | (string & {}) | undefined;
  AutoAcceptSharedAttachments?: "enable" | "disable" | (string & {}) | undefined;
  DefaultRouteTableAssociation?: "enable" | "disable" | (string & {}) | undefined;
  AssociationDefaultRouteTableId?: string | undefined;
  DefaultRouteTablePropagation?: "enable" | "disable" | (string & {}) | undefined;
  PropagationDefaultRouteTableId?: string | undefined;
  AmazonSideAsn?: number | undefined;
  EncryptionSupport?: "enable" | "disable" | (string & {}) | undefined;
}

export interface ModifyTransitGatewayRequest {
  TransitGatewayId: string;
  Description?: string | undefined;
  Options?: ModifyTransitGatewayOptions | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string;
  AddSubnetIds?: readonly string[] | undefined;
  RemoveSubnetIds?: readonly string[] | undefined;
  Options?: ModifyTransitGatewayVpcAttachmentRequestOptions | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentRequestOptions {
  DnsSupport?: "enable" | "disable" | (string & {}) | undefined;
  SecurityGroupReferencingSupport?: "enable" | "disable" | (string & {}) | undefined;
  Ipv6Support?: "enable" | "disable" | (string & {}) | undefined;
  ApplianceModeSupport?: "enable" | "disable" | (string & {}) | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
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

export interface MovingAddressStatus {
  MoveStatus?: "movingToVpc" | "restoringToClassic" | (string & {}) | undefined;
  PublicIp?: string | undefined;
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

export interface NativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined;
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  Scope?: string | undefined;
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

export interface NetworkInsightsAccessScope {
  NetworkInsightsAccessScopeId?: string | undefined;
  NetworkInsightsAccessScopeArn?: string | undefined;
  CreatedDate?: Date | undefined;
  UpdatedDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsAccessScopeAnalysis {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  NetworkInsightsAccessScopeAnalysisArn?: string | undefined;
  NetworkInsightsAccessScopeId?: string | undefined;
  Status?: "running" | "succeeded" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  WarningMessage?: string | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  FindingsFound?: "true" | "false" | "unknown" | (string & {}) | undefined;
  AnalyzedEniCount?: number | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsAnalysis {
  NetworkInsightsAnalysisId?: string | undefined;
  NetworkInsightsAnalysisArn?: string | undefined;
  NetworkInsightsPathId?: string | undefined;
  AdditionalAccounts?: readonly string[] | undefined;
  FilterInArns?: readonly string[] | undefined;
  FilterOutArns?: readonly string[] | undefined;
  StartDate?: Date | undefined;
  Status?: "running" | "succeeded" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  WarningMessage?: string | undefined;
  NetworkPathFound?: boolean | undefined;
  ForwardPathComponents?: readonly PathComponent[] | undefined;
  ReturnPathComponents?: readonly PathComponent[] | undefined;
  Explanations?: readonly Explanation[] | undefined;
  AlternatePathHints?: readonly AlternatePathHint[] | undefined;
  SuggestedAccounts?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsPath {
  NetworkInsightsPathId?: string | undefined;
  NetworkInsightsPathArn?: string | undefined;
  CreatedDate?: Date | undefined;
  Source?: string | undefined;
  Destination?: string | undefined;
  SourceArn?: string | undefined;
  DestinationArn?: string | undefined;
  SourceIp?: string | undefined;
  DestinationIp?: string | undefined;
  Protocol?: "tcp" | "udp" | (string & {}) | undefined;
  DestinationPort?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  FilterAtSource?: PathFilter | undefined;
  FilterAtDestination?: PathFilter | undefined;
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

export interface NetworkInterfacePermission {
  NetworkInterfacePermissionId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  AwsAccountId?: string | undefined;
  AwsService?: string | undefined;
  Permission?: "INSTANCE-ATTACH" | "EIP-ASSOCIATE" | (string & {}) | undefined;
  PermissionState?: NetworkInterfacePermissionState | undefined;
}

export interface NetworkInterfacePermissionState {
  State?: "pending" | "granted" | "revoking" | "revoked" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
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

export interface OidcOptions {
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  Scope?: string | undefined;
}

export interface OnDemandOptions {
  AllocationStrategy?: "lowest-price" | "prioritized" | (string & {}) | undefined;
  CapacityReservationOptions?: CapacityReservationOptions | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface OnDemandOptionsRequest {
  AllocationStrategy?: "lowest-price" | "prioritized" | (string & {}) | undefined;
  CapacityReservationOptions?: CapacityReservationOptionsRequest | undefined;
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

export interface PathComponent {
  SequenceNumber?: number | undefined;
  AclRule?: AnalysisAclRule | undefined;
  AttachedTo?: AnalysisComponent | undefined;
  Component?: AnalysisComponent | undefined;
  DestinationVpc?: AnalysisComponent | undefined;
  OutboundHeader?: AnalysisPacketHeader | undefined;
  InboundHeader?: AnalysisPacketHeader | undefined;
  RouteTableRoute?: AnalysisRouteTableRoute | undefined;
  SecurityGroupRule?: AnalysisSecurityGroupRule | undefined;
  SourceVpc?: AnalysisComponent | undefined;
  Subnet?: AnalysisComponent | undefined;
  Vpc?: AnalysisComponent | undefined;
  AdditionalDetails?: readonly AdditionalDetail[] | undefined;
  TransitGateway?: AnalysisComponent | undefined;
  TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined;
  Explanations?: readonly Explanation[] | undefined;
  ElasticLoadBalancerListener?: AnalysisComponent | undefined;
  FirewallStatelessRule?: FirewallStatelessRule | undefined;
  FirewallStatefulRule?: FirewallStatefulRule | undefined;
  ServiceName?: string | undefined;
}

export interface PathFilter {
  SourceAddress?: string | undefined;
  SourcePortRange?: FilterPortRange | undefined;
  DestinationAddress?: string | undefined;
  DestinationPortRange?: FilterPortRange | undefined;
}

export interface PeeringAttachmentStatus {
  Code?: string | undefined;
  Message?: string | undefined;
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

export interface PeeringTgwInfo {
  TransitGatewayId?: string | undefined;
  CoreNetworkId?: string | undefined;
  OwnerId?: string | undefined;
  Region?: string | undefined;
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

export interface PoolCidrBlock {
  Cidr?: string | undefined;
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

export interface PriceSchedule {
  Active?: boolean | undefined;
  CurrencyCode?: "USD" | (string & {}) | undefined;
  Price?: number | undefined;
  Term?: number | undefined;
}

export interface PrincipalIdFormat {
  Arn?: string | undefined;
  Statuses?: readonly IdFormat[] | undefined;
}

export interface PrivateDnsDetails {
  PrivateDnsName?: string | undefined;
}

export interface PrivateDnsNameConfiguration {
  State?: "pendingVerification" | "verified" | "failed" | (string & {}) | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  Name?: string | undefined;
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

export interface PublicIpv4Pool {
  PoolId?: string | undefined;
  Description?: string | undefined;
  PoolAddressRanges?: readonly PublicIpv4PoolRange[] | undefined;
  TotalAddressCount?: number | undefined;
  TotalAvailableAddressCount?: number | undefined;
  NetworkBorderGroup?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PublicIpv4PoolRange {
  FirstAddress?: string | undefined;
  LastAddress?: string | undefined;
  AddressCount?: number | undefined;
  AvailableAddressCount?: number | undefined;
}

export interface RebootInstancesRequest {
  InstanceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface RecurringCharge {
  Amount?: number | undefined;
  Frequency?: "Hourly" | (string & {}) | undefined;
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

export interface RejectTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
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

export interface ReleaseHostsRequest {
  HostIds: readonly string[];
}

export interface ReleaseHostsResult {
  Successful?: readonly string[] | undefined;
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
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

export interface ReplaceRootVolumeTask {
  ReplaceRootVolumeTaskId?: string | undefined;
  InstanceId?: string | undefined;
  TaskState?: "pending" | "in-progress" | "failing" | "succeeded" | "failed" | "failed-detached" | (string & {}) | undefined;
  StartTime?: string | undefined;
  CompleteTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ImageId?: string | undefined;
  SnapshotId?: string | undefined;
  DeleteReplacedRootVolume?: boolean | undefined;
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

export interface ReplaceTransitGatewayRouteRequest {
  DestinationCidrBlock: string;
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  Blackhole?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface ReplaceTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined;
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

export interface RequestIpamResourceTag {
  Key?: string | undefined;
  Value?: string | undefined;
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

export interface RequestSpotFleetRequest {
  DryRun?: boolean | undefined;
  SpotFleetRequestConfig: SpotFleetRequestConfigData;
}

export interface RequestSpotFleetResponse {
  SpotFleetRequestId?: string | undefined;
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

export interface ReservedCapacityOptionsRequest {
  ReservationTypes?: readonly ("interruptible-capacity-reservation" | (string & {}))[] | undefined;
}

export interface ReservedInstances {
  CurrencyCode?: "USD" | (string & {}) | undefined;
  InstanceTenancy?: "default" | "dedicated" | "host" | (string & {}) | undefined;
  OfferingClass?: "standard" | "convertible" | (string & {}) | undefined;
  OfferingType?: "Heavy Utilization" | "Medium Utilization" | "Light Utilization" | "No Upfront" | "Partial Upfront" | "All Upfront" | (string & {}) | undefined;
  RecurringCharges?: readonly RecurringCharge[] | undefined;
  Scope?: "Availability Zone" | "Region" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  AvailabilityZoneId?: string | undefined;
  ReservedInstancesId?: string | undefined;
  InstanceType?: string | undefined;
  AvailabilityZone?: string | undefined;
  Start?: Date | undefined;
  End?: Date | undefined;
  Duration?: number | undefined;
  UsagePrice?: number | undefined;
  FixedPrice?: number | undefined;
  InstanceCount?: number | undefined;
  ProductDescription?: "Linux/UNIX" | "Linux/UNIX (Amazon VPC)" | "Windows" | "Windows (Amazon VPC)" | (string & {}) | undefined;
  State?: "payment-pending" | "active" | "payment-failed" | "retired" | "queued" | "queued-deleted" | (string & {}) | undefined;
}

export interface ReservedInstancesConfiguration {
  AvailabilityZone?: string | undefined;
  InstanceCount?: number | undefined;
  InstanceType?: string | undefined;
  Platform?: string | undefined;
  Scope?: "Availability Zone" | "Region" | (string & {}) | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface ReservedInstancesId {
  ReservedInstancesId?: string | undefined;
}

export interface ReservedInstancesListing {
  ClientToken?: string | undefined;
  CreateDate?: Date | undefined;
  InstanceCounts?: readonly InstanceCount[] | undefined;
  PriceSchedules?: readonly PriceSchedule[] | undefined;
  ReservedInstancesId?: string | undefined;
  ReservedInstancesListingId?: string | undefined;
  Status?: "active" | "pending" | "cancelled" | "closed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  UpdateDate?: Date | undefined;
}

export interface ReservedInstancesModification {
  ClientToken?: string | undefined;
  CreateDate?: Date | undefined;
  EffectiveDate?: Date | undefined;
  ModificationResults?: readonly ReservedInstancesModificationResult[] | undefined;
  ReservedInstancesIds?: readonly ReservedInstancesId[] | undefined;
  ReservedInstancesModificationId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  UpdateDate?: Date | undefined;
}

export interface ReservedInstancesModificationResult {
  ReservedInstancesId?: string | undefined;
  TargetConfiguration?: ReservedInstancesConfiguration | undefined;
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

export interface RouteServer {
  RouteServerId?: string | undefined;
  AmazonSideAsn?: number | undefined;
  State?: "pending" | "available" | "modifying" | "deleting" | "deleted" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  PersistRoutesState?: "enabling" | "enabled" | "resetting" | "disabling" | "disabled" | "modifying" | (string & {}) | undefined;
  PersistRoutesDuration?: number | undefined;
  SnsNotificationsEnabled?: boolean | undefined;
  SnsTopicArn?: string | undefined;
}

export interface RouteServerBfdStatus {
  Status?: "up" | "down" | (string & {}) | undefined;
}

export interface RouteServerBgpOptions {
  PeerAsn?: number | undefined;
  PeerLivenessDetection?: "bfd" | "bgp-keepalive" | (string & {}) | undefined;
}

export interface RouteServerBgpStatus {
  Status?: "up" | "down" | (string & {}) | undefined;
}

export interface RouteServerEndpoint {
  RouteServerId?: string | undefined;
  RouteServerEndpointId?: string | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  EniId?: string | undefined;
  EniAddress?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | "failing" | "failed" | "delete-failed" | (string & {}) | undefined;
  FailureReason?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface RouteServerPeer {
  RouteServerPeerId?: string | undefined;
  RouteServerEndpointId?: string | undefined;
  RouteServerId?: string | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | "failing" | "failed" | (string & {}) | undefined;
  FailureReason?: string | undefined;
  EndpointEniId?: string | undefined;
  EndpointEniAddress?: string | undefined;
  PeerAddress?: string | undefined;
  BgpOptions?: RouteServerBgpOptions | undefined;
  BgpStatus?: RouteServerBgpStatus | undefined;
  BfdStatus?: RouteServerBfdStatus | undefined;
  Tags?: readonly Tag[] | undefined;
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

export interface RuleGroupRuleOptionsPair {
  RuleGroupArn?: string | undefined;
  RuleOptions?: readonly RuleOption[] | undefined;
}

export interface RuleGroupTypePair {
  RuleGroupArn?: string | undefined;
  RuleGroupType?: string | undefined;
}

export interface RuleOption {
  Keyword?: string | undefined;
  Settings?: readonly string[] | undefined;
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

export interface S3ObjectTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface S3Storage {
  AWSAccessKeyId?: string | undefined;
  Bucket?: string | undefined;
  Prefix?: string | undefined;
  UploadPolicy?: Uint8Array | undefined;
  UploadPolicySignature?: string | undefined;
}

export interface ScheduledInstance {
  AvailabilityZone?: string | undefined;
  CreateDate?: Date | undefined;
  HourlyPrice?: string | undefined;
  InstanceCount?: number | undefined;
  InstanceType?: string | undefined;
  NetworkPlatform?: string | undefined;
  NextSlotStartTime?: Date | undefined;
  Platform?: string | undefined;
  PreviousSlotEndTime?: Date | undefined;
  Recurrence?: ScheduledInstanceRecurrence | undefined;
  ScheduledInstanceId?: string | undefined;
  SlotDurationInHours?: number | undefined;
  TermEndDate?: Date | undefined;
  TermStartDate?: Date | undefined;
  TotalScheduledInstanceHours?: number | undefined;
}

export interface ScheduledInstanceAvailability {
  AvailabilityZone?: string | undefined;
  AvailableInstanceCount?: number | undefined;
  FirstSlotStartTime?: Date | undefined;
  HourlyPrice?: string | undefined;
  InstanceType?: string | undefined;
  MaxTermDurationInDays?: number | undefined;
  MinTermDurationInDays?: number | undefined;
  NetworkPlatform?: string | undefined;
  Platform?: string | undefined;
  PurchaseToken?: string | undefined;
  Recurrence?: ScheduledInstanceRecurrence | undefined;
  SlotDurationInHours?: number | undefined;
  TotalScheduledInstanceHours?: number | undefined;
}

export interface ScheduledInstanceRecurrence {
  Frequency?: string | undefined;
  Interval?: number | undefined;
  OccurrenceDaySet?: readonly number[] | undefined;
  OccurrenceRelativeToEnd?: boolean | undefined;
  OccurrenceUnit?: string | undefined;
}

export interface ScheduledInstanceRecurrenceRequest {
  Frequency?: string | undefined;
  Interval?: number | undefined;
  OccurrenceDays?: readonly number[] | undefined;
  OccurrenceRelativeToEnd?: boolean | undefined;
  OccurrenceUnit?: string | undefined;
}

export interface SearchLocalGatewayRoutesRequest {
  LocalGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface SearchLocalGatewayRoutesResult {
  Routes?: readonly LocalGatewayRoute[] | undefined;
  NextToken?: string | undefined;
}

export interface SearchTransitGatewayMulticastGroupsRequest {
  TransitGatewayMulticastDomainId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface SearchTransitGatewayMulticastGroupsResult {
  MulticastGroups?: readonly TransitGatewayMulticastGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface SearchTransitGatewayRoutesRequest {
  TransitGatewayRouteTableId: string;
  Filters: readonly Filter[];
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface SearchTransitGatewayRoutesResult {
  Routes?: readonly TransitGatewayRoute[] | undefined;
  AdditionalRoutesAvailable?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface SecondaryInterface {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Attachment?: SecondaryInterfaceAttachment | undefined;
  MacAddress?: string | undefined;
  OwnerId?: string | undefined;
  PrivateIpv4Addresses?: readonly SecondaryInterfaceIpv4Address[] | undefined;
  SecondaryInterfaceId?: string | undefined;
  SecondaryInterfaceArn?: string | undefined;
  SecondaryInterfaceType?: "secondary" | (string & {}) | undefined;
  SecondarySubnetId?: string | undefined;
  SecondaryNetworkId?: string | undefined;
  SecondaryNetworkType?: "rdma" | (string & {}) | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: "available" | "in-use" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SecondaryInterfaceAttachment {
  AttachmentId?: string | undefined;
  AttachTime?: Date | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  InstanceId?: string | undefined;
  InstanceOwnerId?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Status?: "attaching" | "attached" | "detaching" | "detached" | (string & {}) | undefined;
}

export interface SecondaryInterfaceIpv4Address {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecification {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecificationRequest {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryNetwork {
  SecondaryNetworkId?: string | undefined;
  SecondaryNetworkArn?: string | undefined;
  OwnerId?: string | undefined;
  Type?: "rdma" | (string & {}) | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | (string & {}) | undefined;
  StateReason?: string | undefined;
  Ipv4CidrBlockAssociations?: readonly SecondaryNetworkIpv4CidrBlockAssociation[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SecondaryNetworkIpv4CidrBlockAssociation {
  AssociationId?: string | undefined;
  CidrBlock?: string | undefined;
  State?: "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | "disassociation-failed" | (string & {}) | undefined;
  StateReason?: string | undefined;
}

export interface SecondarySubnet {
  SecondarySubnetId?: string | undefined;
  SecondarySubnetArn?: string | undefined;
  SecondaryNetworkId?: string | undefined;
  SecondaryNetworkType?: "rdma" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AvailabilityZone?: string | undefined;
  Ipv4CidrBlockAssociations?: readonly SecondarySubnetIpv4CidrBlockAssociation[] | undefined;
  State?: "create-in-progress" | "create-complete" | "create-failed" | "delete-in-progress" | "delete-complete" | "delete-failed" | (string & {}) | undefined;
  StateReason?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SecondarySubnetIpv4CidrBlockAssociation {
  AssociationId?: string | undefined;
  CidrBlock?: string | undefined;
  State?: "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | "disassociation-failed" | (string & {}) | undefined;
  StateReason?: string | undefined;
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

export interface SecurityGroupVpcAssociation {
  GroupId?: string | undefined;
  VpcId?: string | undefined;
  VpcOwnerId?: string | undefined;
  State?: "associating" | "associated" | "association-failed" | "disassociating" | "disassociated" | "disassociation-failed" | (string & {}) | undefined;
  StateReason?: string | undefined;
  GroupOwnerId?: string | undefined;
}

export interface ServiceConfiguration {
  ServiceType?: readonly ServiceTypeDetail[] | undefined;
  ServiceId?: string | undefined;
  ServiceName?: string | undefined;
  ServiceState?: "Pending" | "Available" | "Deleting" | "Deleted" | "Failed" | (string & {}) | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AcceptanceRequired?: boolean | undefined;
  ManagesVpcEndpoints?: boolean | undefined;
  NetworkLoadBalancerArns?: readonly string[] | undefined;
  GatewayLoadBalancerArns?: readonly string[] | undefined;
  SupportedIpAddressTypes?: readonly ("ipv4" | "ipv6" | (string & {}))[] | undefined;
  BaseEndpointDnsNames?: readonly string[] | undefined;
  PrivateDnsName?: string | undefined;
  PrivateDnsNameConfiguration?: PrivateDnsNameConfiguration | undefined;
  PayerResponsibility?: "ServiceOwner" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  SupportedRegions?: readonly SupportedRegionDetail[] | undefined;
  RemoteAccessEnabled?: boolean | undefined;
}

export interface ServiceDetail {
  ServiceName?: string | undefined;
  ServiceId?: string | undefined;
  ServiceType?: readonly ServiceTypeDetail[] | undefined;
  ServiceRegion?: string | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  Owner?: string | undefined;
  BaseEndpointDnsNames?: readonly string[] | undefined;
  PrivateDnsName?: string | undefined;
  PrivateDnsNames?: readonly PrivateDnsDetails[] | undefined;
  VpcEndpointPolicySupported?: boolean | undefined;
  AcceptanceRequired?: boolean | undefined;
  ManagesVpcEndpoints?: boolean | undefined;
  PayerResponsibility?: "ServiceOwner" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  PrivateDnsNameVerificationState?: "pendingVerification" | "verified" | "failed" | (string & {}) | undefined;
  SupportedIpAddressTypes?: readonly ("ipv4" | "ipv6" | (string & {}))[] | undefined;
}

export interface ServiceTypeDetail {
  ServiceType?: "Interface" | "Gateway" | "GatewayLoadBalancer" | (string & {}) | undefined;
}

export interface SlotDateTimeRangeRequest {
  EarliestTime: Date;
  LatestTime: Date;
}

export interface SlotStartTimeRangeRequest {
  EarliestTime?: Date | undefined;
  LatestTime?: Date | undefined;
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

export interface SnapshotDiskContainer {
  Description?: string | undefined;
  Format?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucket | undefined;
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

export interface SpotOptionsRequest {
  AllocationStrategy?: "lowest-price" | "diversified" | "capacity-optimized" | "capacity-optimized-prioritized" | "price-capacity-optimized" | (string & {}) | undefined;
  MaintenanceStrategies?: FleetSpotMaintenanceStrategiesRequest | undefined;
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

export interface SpotPrice {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceType?: string | undefined;
  ProductDescription?: "Linux/UNIX" | "Linux/UNIX (Amazon VPC)" | "Windows" | "Windows (Amazon VPC)" | (string & {}) | undefined;
  SpotPrice?: string | undefined;
  Timestamp?: Date | undefined;
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

export interface StoreImageTaskResult {
  AmiId?: string | undefined;
  TaskStartTime?: Date | undefined;
  Bucket?: string | undefined;
  S3objectKey?: string | undefined;
  ProgressPercentage?: number | undefined;
  StoreTaskState?: string | undefined;
  StoreTaskFailureReason?: string | undefined;
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

export interface SubnetAssociation {
  SubnetId?: string | undefined;
  State?: "pendingAcceptance" | "associating" | "associated" | "disassociating" | "disassociated" | "rejected" | "failed" | (string & {}) | undefined;
}

export interface SubnetCidrBlockState {
  State?: "associating" | "associated" | "disassociating" | "disassociated" | "failing" | "failed" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
}

export interface SubnetCidrReservation {
  SubnetCidrReservationId?: string | undefined;
  SubnetId?: string | undefined;
  Cidr?: string | undefined;
  ReservationType?: "prefix" | "explicit" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
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

export interface Subscription {
  Source?: string | undefined;
  Destination?: string | undefined;
  Metric?: "aggregate-latency" | (string & {}) | undefined;
  Statistic?: "p50" | (string & {}) | undefined;
  Period?: "five-minutes" | "fifteen-minutes" | "one-hour" | "three-hours" | "one-day" | "one-week" | (string & {}) | undefined;
}

export interface SuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined;
}

export interface SupportedRegionDetail {
  Region?: string | undefined;
  ServiceState?: string | undefined;
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

export interface TargetCapacitySpecificationRequest {
  TotalTargetCapacity: number;
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

export interface TargetNetwork {
  AssociationId?: string | undefined;
  VpcId?: string | undefined;
  TargetNetworkId?: string | undefined;
  ClientVpnEndpointId?: string | undefined;
  Status?: AssociationStatus | undefined;
  SecurityGroups?: readonly string[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
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

export interface TrafficMirrorFilter {
  TrafficMirrorFilterId?: string | undefined;
  IngressFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  EgressFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  NetworkServices?: readonly ("amazon-dns" | (string & {}))[] | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorFilterRule {
  TrafficMirrorFilterRuleId?: string | undefined;
  TrafficMirrorFilterId?: string | undefined;
  TrafficDirection?: "ingress" | "egress" | (string & {}) | undefined;
  RuleNumber?: number | undefined;
  RuleAction?: "accept" | "reject" | (string & {}) | undefined;
  Protocol?: number | undefined;
  DestinationPortRange?: TrafficMirrorPortRange | undefined;
  SourcePortRange?: TrafficMirrorPortRange | undefined;
  DestinationCidrBlock?: string | undefined;
  SourceCidrBlock?: string | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface TrafficMirrorSession {
  TrafficMirrorSessionId?: string | undefined;
  TrafficMirrorTargetId?: string | undefined;
  TrafficMirrorFilterId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  OwnerId?: string | undefined;
  PacketLength?: number | undefined;
  SessionNumber?: number | undefined;
  VirtualNetworkId?: number | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorTarget {
  TrafficMirrorTargetId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  NetworkLoadBalancerArn?: string | undefined;
  Type?: "network-interface" | "network-load-balancer" | "gateway-load-balancer-endpoint" | (string & {}) | undefined;
  Description?: string | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  GatewayLoadBalancerEndpointId?: string | undefined;
}

export interface TransitGateway {
  TransitGatewayId?: string | undefined;
  TransitGatewayArn?: string | undefined;
  State?: "pending" | "available" | "modifying" | "deleting" | "deleted" | (string & {}) | undefined;
  OwnerId?: string | undefined;
  Description?: string | undefined;
  CreationTime?: Date | undefined;
  Options?: TransitGatewayOptions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayAssociation {
  TransitGatewayRouteTableId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  State?: "associating" | "associated" | "disassociating" | "disassociated" | (string & {}) | undefined;
}

export interface TransitGatewayAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  TransitGatewayOwnerId?: string | undefined;
  ResourceOwnerId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  ResourceId?: string | undefined;
  State?: "initiating" | "initiatingRequest" | "pendingAcceptance" | "rollingBack" | "pending" | "available" | "modifying" | "deleting" | "deleted" | "failed" | "rejected" | "rejecting" | "failing" | (string & {}) | undefined;
  Association?: TransitGatewayAttachmentAssociation | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayAttachmentAssociation {
  TransitGatewayRouteTableId?: string | undefined;
  State?: "associating" | "associated" | "disassociating" | "disassociated" | (string & {}) | undefined;
}

export interface TransitGatewayAttachmentBgpConfiguration {
  TransitGatewayAsn?: number | undefined;
  PeerAsn?: number | undefined;
  TransitGatewayAddress?: string | undefined;
  PeerAddress?: string | undefined;
  BgpStatus?: "up" | "down" | (string & {}) | undefined;
}

export interface TransitGatewayAttachmentPropagation {
  TransitGatewayRouteTableId?: string | undefined;
  State?: "enabling" | "enabled" | "disabling" | "disabled" | (string & {}) | undefined;
}

export interface TransitGatewayConfigurationDescribeEndpointStructure {
  TransitGatewayId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TransitGatewayConnect {
  TransitGatewayAttachmentId?: string | undefined;
  TransportTransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  State?: "initiating" | "initiatingRequest" | "pendingAcceptance" | "rollingBack" | "pending" | "available" | "modifying" | "deleting" | "deleted" | "failed" | "rejected" | "rejecting" | "failing" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  Options?: TransitGatewayConnectOptions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayConnectOptions {
  Protocol?: "gre" | (string & {}) | undefined;
}

export interface TransitGatewayConnectPeer {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayConnectPeerId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  ConnectPeerConfiguration?: TransitGatewayConnectPeerConfiguration | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayConnectPeerConfiguration {
  TransitGatewayAddress?: string | undefined;
  PeerAddress?: string | undefined;
  InsideCidrBlocks?: readonly string[] | undefined;
  Protocol?: "gre" | (string & {}) | undefined;
  BgpConfigurations?: readonly TransitGatewayAttachmentBgpConfiguration[] | undefined;
}

export interface TransitGatewayMulticastDomain {
  TransitGatewayMulticastDomainId?: string | undefined;
  TransitGatewayId?: string | undefined;
  TransitGatewayMulticastDomainArn?: string | undefined;
  OwnerId?: string | undefined;
  Options?: TransitGatewayMulticastDomainOptions | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayMulticastDomainAssociation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  ResourceOwnerId?: string | undefined;
  Subnet?: SubnetAssociation | undefined;
}

export interface TransitGatewayMulticastDomainOptions {
  Igmpv2Support?: "enable" | "disable" | (string & {}) | undefined;
  StaticSourcesSupport?: "enable" | "disable" | (string & {}) | undefined;
  AutoAcceptSharedAssociations?: "enable" | "disable" | (string & {}) | undefined;
}

export interface TransitGatewayMulticastGroup {
  GroupIpAddress?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  SubnetId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  ResourceOwnerId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  GroupMember?: boolean | undefined;
  GroupSource?: boolean | undefined;
  MemberType?: "static" | "igmp" | (string & {}) | undefined;
  SourceType?: "static" | "igmp" | (string & {}) | undefined;
}

export interface TransitGatewayOptions {
  AmazonSideAsn?: number | undefined;
  TransitGatewayCidrBlocks?: readonly string[] | undefined;
  AutoAcceptSharedAttachments?: "enable" | "disable" | (string & {}) | undefined;
  DefaultRouteTableAssociation?: "enable" | "disable" | (string & {}) | undefined;
  AssociationDefaultRouteTableId?: string | undefined;
  DefaultRouteTablePropagation?: "enable" | "disable" | (string & {}) | undefined;
  PropagationDefaultRouteTableId?: string | undefined;
  VpnEcmpSupport?: "enable" | "disable" | (string & {}) | undefined;
  DnsSupport?: "enable" | "disable" | (string & {}) | undefined;
  SecurityGroupReferencingSupport?: "enable" | "disable" | (string & {}) | undefined;
  MulticastSupport?: "enable" | "disable" | (string & {}) | undefined;
  EncryptionSupport?: EncryptionSupport | undefined;
}

export interface TransitGatewayPeeringAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  AccepterTransitGatewayAttachmentId?: string | undefined;
  RequesterTgwInfo?: PeeringTgwInfo | undefined;
  AccepterTgwInfo?: PeeringTgwInfo | undefined;
  Options?: TransitGatewayPeeringAttachmentOptions | undefined;
  Status?: PeeringAttachmentStatus | undefined;
  State?: "initiating" | "initiatingRequest" | "pendingAcceptance" | "rollingBack" | "pending" | "available" | "modifying" | "deleting" | "deleted" | "failed" | "rejected" | "rejecting" | "failing" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayPeeringAttachmentOptions {
  DynamicRouting?: "enable" | "disable" | (string & {}) | undefined;
}

export interface TransitGatewayPolicyTable {
  TransitGatewayPolicyTableId?: string | undefined;
  TransitGatewayId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayPolicyTableAssociation {
  TransitGatewayPolicyTableId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  State?: "associating" | "associated" | "disassociating" | "disassociated" | (string & {}) | undefined;
}

export interface TransitGatewayPrefixListAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  ResourceId?: string | undefined;
}

export interface TransitGatewayPrefixListReference {
  TransitGatewayRouteTableId?: string | undefined;
  PrefixListId?: string | undefined;
  PrefixListOwnerId?: string | undefined;
  State?: "pending" | "available" | "modifying" | "deleting" | (string & {}) | undefined;
  Blackhole?: boolean | undefined;
  TransitGatewayAttachment?: TransitGatewayPrefixListAttachment | undefined;
}

export interface TransitGatewayPropagation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  TransitGatewayRouteTableId?: string | undefined;
  State?: "enabling" | "enabled" | "disabling" | "disabled" | (string & {}) | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface TransitGatewayRequestOptions {
  AmazonSideAsn?: number | undefined;
  AutoAcceptSharedAttachments?: "enable" | "disable" | (string & {}) | undefined;
  DefaultRouteTableAssociation?: "enable" | "disable" | (string & {}) | undefined;
  DefaultRouteTablePropagation?: "enable" | "disable" | (string & {}) | undefined;
  VpnEcmpSupport?: "enable" | "disable" | (string & {}) | undefined;
  DnsSupport?: "enable" | "disable" | (string & {}) | undefined;
  SecurityGroupReferencingSupport?: "enable" | "disable" | (string & {}) | undefined;
  MulticastSupport?: "enable" | "disable" | (string & {}) | undefined;
  TransitGatewayCidrBlocks?: readonly string[] | undefined;
}

export interface TransitGatewayRoute {
  DestinationCidrBlock?: string | undefined;
  PrefixListId?: string | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
  TransitGatewayAttachments?: readonly TransitGatewayRouteAttachment[] | undefined;
  Type?: "static" | "propagated" | (string & {}) | undefined;
  State?: "pending" | "active" | "blackhole" | "deleting" | "deleted" | (string & {}) | undefined;
}

export interface TransitGatewayRouteAttachment {
  ResourceId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
}

export interface TransitGatewayRouteTable {
  TransitGatewayRouteTableId?: string | undefined;
  TransitGatewayId?: string | undefined;
  State?: "pending" | "available" | "deleting" | "deleted" | (string & {}) | undefined;
  DefaultAssociationRouteTable?: boolean | undefined;
  DefaultPropagationRouteTable?: boolean | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayRouteTableAnnouncement {
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
  TransitGatewayId?: string | undefined;
  CoreNetworkId?: string | undefined;
  PeerTransitGatewayId?: string | undefined;
  PeerCoreNetworkId?: string | undefined;
  PeeringAttachmentId?: string | undefined;
  AnnouncementDirection?: "outgoing" | "incoming" | (string & {}) | undefined;
  TransitGatewayRouteTableId?: string | undefined;
  State?: "available" | "pending" | "failing" | "failed" | "deleting" | "deleted" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayRouteTableAssociation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  State?: "associating" | "associated" | "disassociating" | "disassociated" | (string & {}) | undefined;
}

export interface TransitGatewayRouteTablePropagation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: "vpc" | "vpn" | "vpn-concentrator" | "direct-connect-gateway" | "connect" | "peering" | "tgw-peering" | "network-function" | "client-vpn" | (string & {}) | undefined;
  State?: "enabling" | "enabled" | "disabling" | "disabled" | (string & {}) | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface TransitGatewayRouteTableRoute {
  DestinationCidr?: string | undefined;
  State?: string | undefined;
  RouteOrigin?: string | undefined;
  PrefixListId?: string | undefined;
  AttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
}

export interface TransitGatewayVpcAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpcId?: string | undefined;
  VpcOwnerId?: string | undefined;
  State?: "initiating" | "initiatingRequest" | "pendingAcceptance" | "rollingBack" | "pending" | "available" | "modifying" | "deleting" | "deleted" | "failed" | "rejected" | "rejecting" | "failing" | (string & {}) | undefined;
  SubnetIds?: readonly string[] | undefined;
  CreationTime?: Date | undefined;
  Options?: TransitGatewayVpcAttachmentOptions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayVpcAttachmentOptions {
  DnsSupport?: "enable" | "disable" | (string & {}) | undefined;
  SecurityGroupReferencingSupport?: "enable" | "disable" | (string & {}) | undefined;
  Ipv6Support?: "enable" | "disable" | (string & {}) | undefined;
  ApplianceModeSupport?: "enable" | "disable" | (string & {}) | undefined;
}

export interface TrunkInterfaceAssociation {
  AssociationId?: string | undefined;
  BranchInterfaceId?: string | undefined;
  TrunkInterfaceId?: string | undefined;
  InterfaceProtocol?: "VLAN" | "GRE" | (string & {}) | undefined;
  VlanId?: number | undefined;
  GreKey?: number | undefined;
  Tags?: readonly Tag[] | undefined;
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

export interface UserBucket {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
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

export interface VerifiedAccessEndpoint {
  VerifiedAccessInstanceId?: string | undefined;
  VerifiedAccessGroupId?: string | undefined;
  VerifiedAccessEndpointId?: string | undefined;
  ApplicationDomain?: string | undefined;
  EndpointType?: "load-balancer" | "network-interface" | "rds" | "cidr" | (string & {}) | undefined;
  AttachmentType?: "vpc" | (string & {}) | undefined;
  DomainCertificateArn?: string | undefined;
  EndpointDomain?: string | undefined;
  DeviceValidationDomain?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  LoadBalancerOptions?: VerifiedAccessEndpointLoadBalancerOptions | undefined;
  NetworkInterfaceOptions?: VerifiedAccessEndpointEniOptions | undefined;
  Status?: VerifiedAccessEndpointStatus | undefined;
  Description?: string | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  DeletionTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
  RdsOptions?: VerifiedAccessEndpointRdsOptions | undefined;
  CidrOptions?: VerifiedAccessEndpointCidrOptions | undefined;
}

export interface VerifiedAccessEndpointCidrOptions {
  Cidr?: string | undefined;
  PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
  Protocol?: "http" | "https" | "tcp" | (string & {}) | undefined;
  SubnetIds?: readonly string[] | undefined;
}

export interface VerifiedAccessEndpointEniOptions {
  NetworkInterfaceId?: string | undefined;
  Protocol?: "http" | "https" | "tcp" | (string & {}) | undefined;
  Port?: number | undefined;
  PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
}

export interface VerifiedAccessEndpointLoadBalancerOptions {
  Protocol?: "http" | "https" | "tcp" | (string & {}) | undefined;
  Port?: number | undefined;
  LoadBalancerArn?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
}

export interface VerifiedAccessEndpointPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface VerifiedAccessEndpointRdsOptions {
  Protocol?: "http" | "https" | "tcp" | (string & {}) | undefined;
  Port?: number | undefined;
  RdsDbInstanceArn?: string | undefined;
  RdsDbClusterArn?: string | undefined;
  RdsDbProxyArn?: string | undefined;
  RdsEndpoint?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
}

export interface VerifiedAccessEndpointStatus {
  Code?: "pending" | "active" | "updating" | "deleting" | "deleted" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface VerifiedAccessGroup {
  VerifiedAccessGroupId?: string | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  Description?: string | undefined;
  Owner?: string | undefined;
  VerifiedAccessGroupArn?: string | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  DeletionTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface VerifiedAccessInstance {
  VerifiedAccessInstanceId?: string | undefined;
  Description?: string | undefined;
  VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProviderCondensed[] | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  FipsEnabled?: boolean | undefined;
  CidrEndpointsCustomSubDomain?: VerifiedAccessInstanceCustomSubDomain | undefined;
}

export interface VerifiedAccessInstanceCustomSubDomain {
  SubDomain?: string | undefined;
  Nameservers?: readonly string[] | undefined;
}

export interface VerifiedAccessInstanceLoggingConfiguration {
  VerifiedAccessInstanceId?: string | undefined;
  AccessLogs?: VerifiedAccessLogs | undefined;
}

export interface VerifiedAccessLogCloudWatchLogsDestination {
  Enabled?: boolean | undefined;
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  LogGroup?: string | undefined;
}

export interface VerifiedAccessLogDeliveryStatus {
  Code?: "success" | "failed" | (string & {}) | undefined;
  Message?: string | undefined;
}

export interface VerifiedAccessLogKinesisDataFirehoseDestination {
  Enabled?: boolean | undefined;
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  DeliveryStream?: string | undefined;
}

export interface VerifiedAccessLogS3Destination {
  Enabled?: boolean | undefined;
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  BucketName?: string | undefined;
  Prefix?: string | undefined;
  BucketOwner?: string | undefined;
}

export interface VerifiedAccessLogs {
  S3?: VerifiedAccessLogS3Destination | undefined;
  CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestination | undefined;
  KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestination | undefined;
  LogVersion?: string | undefined;
  IncludeTrustContext?: boolean | undefined;
}

export interface VerifiedAccessSseSpecificationResponse {
  CustomerManagedKeyEnabled?: boolean | undefined;
  KmsKeyArn?: string | undefined;
}

export interface VerifiedAccessTrustProvider {
  VerifiedAccessTrustProviderId?: string | undefined;
  Description?: string | undefined;
  TrustProviderType?: "user" | "device" | (string & {}) | undefined;
  UserTrustProviderType?: "iam-identity-center" | "oidc" | (string & {}) | undefined;
  DeviceTrustProviderType?: "jamf" | "crowdstrike" | "jumpcloud" | (string & {}) | undefined;
  OidcOptions?: OidcOptions | undefined;
  DeviceOptions?: DeviceOptions | undefined;
  PolicyReferenceName?: string | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
  NativeApplicationOidcOptions?: NativeApplicationOidcOptions | undefined;
}

export interface VerifiedAccessTrustProviderCondensed {
  VerifiedAccessTrustProviderId?: string | undefined;
  Description?: string | undefined;
  TrustProviderType?: "user" | "device" | (string & {}) | undefined;
  UserTrustProviderType?: "iam-identity-center" | "oidc" | (string & {}) | undefined;
  DeviceTrustProviderType?: "jamf" | "crowdstrike" | "jumpcloud" | (string & {}) | undefined;
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

export interface VpcEndpointConnection {
  ServiceId?: string | undefined;
  VpcEndpointId?: string | undefined;
  VpcEndpointOwner?: string | undefined;
  VpcEndpointState?: "PendingAcceptance" | "Pending" | "Available" | "Deleting" | "Deleted" | "Rejected" | "Failed" | "Expired" | "Partial" | (string & {}) | undefined;
  CreationTimestamp?: Date | undefined;
  DnsEntries?: readonly DnsEntry[] | undefined;
  NetworkLoadBalancerArns?: readonly string[] | undefined;
  GatewayLoadBalancerArns?: readonly string[] | undefined;
  IpAddressType?: "ipv4" | "dualstack" | "ipv6" | (string & {}) | undefined;
  VpcEndpointConnectionId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcEndpointRegion?: string | undefined;
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

export interface VpnConcentrator {
  VpnConcentratorId?: string | undefined;
  State?: string | undefined;
  TransitGatewayId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  Type?: string | undefined;
  Tags?: readonly Tag[] | undefined;
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
