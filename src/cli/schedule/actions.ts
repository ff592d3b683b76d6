import { backupActions } from '../backup/actions.ts';

/** What a run of the schedules may ask of AWS, with the backups that are due. */
export const scheduleActions = [
  'ec2:DescribeSecurityGroupRules',
  'ec2:RevokeSecurityGroupIngress',
  'ec2:DescribeSpotInstanceRequests',
  'ec2:StartInstances',
  'ec2:StopInstances',
  'ec2:DeleteTags',
  'ec2:ModifyInstanceAttribute',
  'autoscaling:DescribeAutoScalingGroups',
  'autoscaling:UpdateAutoScalingGroup',
  'autoscaling:CreateOrUpdateTags',
  'autoscaling:DeleteTags',
  ...backupActions,
] as const;
