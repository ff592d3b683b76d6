import type { PolicyStatement } from '../../operations/deploy/deployment.ts';
import { errorTag, originalTypeTag, overrideTag, savedSizesTag } from '../../operations/schedule/tags.ts';
import type { PermissionScope } from './permission-scope.ts';

/** What a run of the schedules without backups asks of AWS, and on what. */
export function schedulePermissions({
  account,
  partition,
  configuration,
}: PermissionScope): readonly PolicyStatement[] {
  const others = Object.values(configuration.schedules ?? {}).some(
    ({ alternatives }) => alternatives !== undefined,
  );
  const instances = `arn:${partition}:ec2:*:${account}:instance/*`;
  const groups = `arn:${partition}:autoscaling:*:${account}:autoScalingGroup:*:autoScalingGroupName/*`;
  return [
    {
      actions: [
        'autoscaling:DescribeAutoScalingGroups',
        'ec2:DescribeInstances',
        'ec2:DescribeSecurityGroupRules',
        'ec2:DescribeSpotInstanceRequests',
        // Names the encrypted volumes of a start that died.
        'ec2:DescribeVolumes',
      ],
      resources: '*',
    },
    {
      actions: [
        'ec2:StartInstances',
        'ec2:StopInstances',
        ...(others ? ['ec2:ModifyInstanceAttribute'] : []),
      ],
      resources: instances,
    },
    {
      actions: ['ec2:CreateTags', 'ec2:DeleteTags'],
      resources: instances,
      conditions: tagKeys(errorTag, overrideTag, ...(others ? [originalTypeTag] : [])),
    },
    {
      actions: 'ec2:RevokeSecurityGroupIngress',
      resources: `arn:${partition}:ec2:*:${account}:security-group/*`,
    },
    { actions: 'autoscaling:UpdateAutoScalingGroup', resources: groups },
    {
      actions: ['autoscaling:CreateOrUpdateTags', 'autoscaling:DeleteTags'],
      resources: groups,
      conditions: tagKeys(savedSizesTag),
    },
  ];
}

/** Of no keys all are among these: without the second condition a call that names none could delete every tag. */
function tagKeys(...keys: readonly string[]): PolicyStatement['conditions'] {
  return { 'ForAllValues:StringEquals': { 'aws:TagKeys': [...keys] }, Null: { 'aws:TagKeys': ['false'] } };
}
