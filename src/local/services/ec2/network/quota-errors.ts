import { AwsError } from '../../../error.ts';

/** EC2's refusals of one more. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const exceeded = {
  VpcLimitExceeded: 'The maximum number of VPCs has been reached.',
  SubnetLimitExceeded: 'The maximum number of subnets has been reached.',
  InternetGatewayLimitExceeded: 'The maximum number of internet gateways has been reached.',
  EgressOnlyInternetGatewayLimitExceeded:
    'The maximum number of egress-only internet gateways has been reached.',
  RouteTableLimitExceeded: 'The maximum number of route tables has been reached.',
  RouteLimitExceeded: 'The maximum number of routes has been reached.',
  NetworkAclLimitExceeded: 'The maximum number of network ACLs has been reached.',
  NetworkAclEntryLimitExceeded: 'The maximum number of network ACL entries has been reached.',
  RulesPerSecurityGroupLimitExceeded: 'The maximum number of rules per security group has been reached.',
  SecurityGroupsPerInterfaceLimitExceeded:
    'The maximum number of security groups per interface has been reached.',
  SecurityGroupLimitExceeded: 'The maximum number of security groups has been reached.',
  AddressLimitExceeded: 'The maximum number of addresses has been reached.',
  NetworkInterfaceLimitExceeded: 'The maximum number of network interfaces has been reached.',
  VpcEndpointLimitExceeded: 'The maximum number of VPC endpoints has been reached.',
} as const;

/** Refuses what would go beyond a quota, with EC2's code and sentence. */
export function checkQuota(code: keyof typeof exceeded, inUse: number, limit: number): void {
  if (inUse >= limit) throw new AwsError(code, 400, exceeded[code]);
}
