import type { PolicyStatement } from '../../operations/deploy/deployment.ts';
import type { PermissionScope } from './permission-scope.ts';

/** What a sweep asks of AWS, and on what. */
export function stopinatorPermissions({ account, partition }: PermissionScope): readonly PolicyStatement[] {
  return [
    { actions: ['ec2:DescribeInstances', 'ec2:DescribeSpotInstanceRequests'], resources: '*' },
    {
      actions: ['ec2:DescribeInstanceAttribute', 'ec2:StopInstances', 'ec2:TerminateInstances'],
      resources: `arn:${partition}:ec2:*:${account}:instance/*`,
    },
  ];
}
