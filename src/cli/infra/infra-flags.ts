import { many, one } from '../arguments.ts';
import { file, text } from '../values.ts';

export const target = many(
  text(
    'ADDRESS',
    'only this resource (instance.web-1), a group or a kind, with what it needs; repeat it for several',
  ),
);

export const stackFile = one(file('the file of the stack, YAML or TypeScript; infra.yaml when absent'));

/** What planning a stack reads. */
export const readActions = [
  'ec2:DescribeAddresses',
  'ec2:DescribeAvailabilityZones',
  'ec2:DescribeImages',
  'ec2:DescribeInstanceAttribute',
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceTypes',
  'ec2:DescribeInternetGateways',
  'ec2:DescribeKeyPairs',
  'ec2:DescribeNatGateways',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVolumes',
  'ec2:DescribeVpcAttribute',
  'ec2:DescribeVpcs',
  'ssm:GetParameter',
] as const;

/** What ends resources, in a destroy as in an apply. */
export const removeActions = [
  'ec2:DeleteInternetGateway',
  'ec2:DeleteKeyPair',
  'ec2:DeleteNatGateway',
  'ec2:DeleteRouteTable',
  'ec2:DeleteSecurityGroup',
  'ec2:DeleteSubnet',
  'ec2:DeleteVolume',
  'ec2:DeleteVpc',
  'ec2:DetachInternetGateway',
  'ec2:DetachVolume',
  'ec2:DisassociateAddress',
  'ec2:DisassociateRouteTable',
  'ec2:ReleaseAddress',
  'ec2:RevokeSecurityGroupEgress',
  'ec2:RevokeSecurityGroupIngress',
  'ec2:TerminateInstances',
  'ssm:AddTagsToResource',
  'ssm:DeleteParameter',
  'ssm:PutParameter',
] as const;

export const makeActions = [
  'ec2:AllocateAddress',
  'ec2:AssociateAddress',
  'ec2:AssociateRouteTable',
  'ec2:AttachInternetGateway',
  'ec2:AttachVolume',
  'ec2:AuthorizeSecurityGroupEgress',
  'ec2:AuthorizeSecurityGroupIngress',
  'ec2:CreateInternetGateway',
  'ec2:CreateNatGateway',
  'ec2:CreateRoute',
  'ec2:CreateRouteTable',
  'ec2:CreateSecurityGroup',
  'ec2:CreateSubnet',
  'ec2:CreateTags',
  'ec2:CreateVolume',
  'ec2:CreateVpc',
  'ec2:DeleteRoute',
  'ec2:DeleteTags',
  'ec2:ImportKeyPair',
  'ec2:ModifyInstanceAttribute',
  'ec2:ModifySubnetAttribute',
  'ec2:ModifyVolume',
  'ec2:ModifyVpcAttribute',
  'ec2:ReplaceRoute',
  'ec2:RunInstances',
  'ec2:StartInstances',
  'ec2:StopInstances',
  'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
  'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
  'iam:PassRole',
] as const;
