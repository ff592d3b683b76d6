import type { Quota } from './quota.ts';
import { adjustable, fixed, read } from './row.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
export const vpcQuotas: readonly Quota[] = [
  read('L-0EA8095F', 'Inbound or outbound rules per security group', 60),
  read('L-1B52E74A', 'Gateway VPC endpoints per Region', 20),
  adjustable('L-29B6F2EB', 'Interface VPC endpoints per VPC', 50),
  read('L-2AEEBF1A', 'Rules per network ACL', 20),
  read('L-2AFB9258', 'Security groups per network interface', 5),
  adjustable('L-2C462E13', 'Participant accounts per VPC', 100),
  fixed('L-3248932A', 'Characters per VPC endpoint policy', 20_480),
  read('L-407747CB', 'Subnets per VPC', 200),
  adjustable('L-44499CD2', 'Subnets that can be shared with an account', 100),
  read('L-45FE3B85', 'Egress-only internet gateways per Region', 5),
  read('L-589F43AA', 'Route tables per VPC', 200),
  adjustable('L-7E9ECCDB', 'Active VPC peering connections per VPC', 50),
  fixed('L-8312C5BB', 'VPC peering connection request expiry hours', 168),
  read('L-83CA0A9D', 'IPv4 CIDR blocks per VPC', 5),
  read('L-085A6257', 'IPv6 CIDR blocks per VPC', 5),
  read('L-93826ACB', 'Routes per route table', 500),
  read('L-A4707A72', 'Internet gateways per Region', 5),
  read('L-B4A6D682', 'Network ACLs per VPC', 200),
  adjustable('L-BB24F6E5', 'Network Address Usage', 64_000),
  adjustable('L-CD17FD4B', 'Peered Network Address Usage', 128_000),
  adjustable('L-DC9F7029', 'Outstanding VPC peering connection requests', 25),
  read('L-DF5E4CA3', 'Network interfaces per Region', 5000),
  read('L-E79EC296', 'VPC security groups per Region', 2500),
  read('L-F678F1CE', 'VPCs per Region', 5),
  read('L-FE5A380F', 'NAT gateways per Availability Zone', 5),
];

/**
 * vCPUs of running instances. What AWS applied to accounts when these quotas came: it gives an account made today less
 * (5 for the standard families) until it is used, and a local cloud behaves as an account in use.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html#ec2-on-demand-instances-limits
 */
export const ec2Quotas: readonly Quota[] = [
  read('L-0263D0A3', 'EC2-VPC Elastic IPs', 5),
  read('L-1216C47A', 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances', 1152),
  read('L-1945791B', 'Running On-Demand Inf instances', 128),
  read('L-34B43A08', 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests', 1440),
  read('L-3819A6DF', 'All G and VT Spot Instance Requests', 128),
  read('L-417A185B', 'Running On-Demand P instances', 128),
  read('L-7212CCBC', 'All P Spot Instance Requests', 128),
  read('L-7295265B', 'Running On-Demand X instances', 128),
  read('L-74FC7D96', 'Running On-Demand F instances', 128),
  read('L-88CF9481', 'All F Spot Instance Requests', 128),
  read('L-B5D1601B', 'All Inf Spot Instance Requests', 128),
  read('L-DB2E81BA', 'Running On-Demand G and VT instances', 128),
  read('L-E3A00192', 'All X Spot Instance Requests', 128),
];
