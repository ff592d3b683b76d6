import type { PolicyStatement } from '../../operations/deploy/deployment.ts';
import type { PermissionScope } from './permission-scope.ts';

/** What a rotation asks of AWS: only what a rotation made may it delete. Snapshots are of no account in ARNs. */
export function rotatePermissions({ account, partition }: PermissionScope): readonly PolicyStatement[] {
  const snapshots = `arn:${partition}:ec2:*::snapshot/*`;
  return [
    { actions: ['ec2:DescribeSnapshots', 'ec2:DescribeVolumes'], resources: '*' },
    { actions: 'ec2:CreateSnapshot', resources: [`arn:${partition}:ec2:*:${account}:volume/*`, snapshots] },
    {
      actions: 'ec2:CreateTags',
      resources: snapshots,
      conditions: { StringEquals: { 'ec2:CreateAction': ['CreateSnapshot'] } },
    },
    {
      actions: 'ec2:DeleteSnapshot',
      resources: snapshots,
      conditions: { Null: { 'aws:ResourceTag/nuage:rotation': ['false'] } },
    },
  ];
}
