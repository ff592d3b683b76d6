/**
 * The quotas of networks, as a new account has them.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const quotas = {
  vpcsPerRegion: 5,
  subnetsPerVpc: 200,
  ipv4BlocksPerVpc: 5,
  ipv6BlocksPerVpc: 5,
  elasticAddressesPerRegion: 5,
  internetGatewaysPerRegion: 5,
  egressOnlyGatewaysPerRegion: 5,
  natGatewaysPerZone: 5,
  addressesPerNatGateway: 2,
  gatewayEndpointsPerRegion: 20,
  networkAclsPerVpc: 200,
  entriesPerNetworkAcl: 20,
  interfacesPerRegion: 5000,
  routeTablesPerVpc: 200,
  routesPerTable: 500,
  groupsPerRegion: 2500,
  rulesPerGroup: 60,
  groupsPerInterface: 5,
} as const;
