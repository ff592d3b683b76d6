import { twinActions } from '../../../../src/cli/twin-actions.ts';
import type { Rows } from '../row.ts';

/** It asks who calls when it starts; all else is asked by the page, as the commands of the same names do. */
export const consoleRows: Rows = {
  console: async () => ({
    words: ['--no-open'],
    until: /The console is at http/,
    elsewhere: [
      'ce:GetCostAndUsage',
      'cloudwatch:DescribeAlarms',
      'ec2:DescribeImages',
      'ec2:DescribeInstanceAttribute',
      'ec2:DescribeInstanceStatus',
      'ec2:DescribeInstances',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSpotInstanceRequests',
      'ec2:DescribeVolumes',
      'ec2:StartInstances',
      'ec2:StopInstances',
      'ec2:TerminateInstances',
      'lambda:ListFunctions',
      's3:ListAllMyBuckets',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ListQueues',
      'sqs:PurgeQueue',
      'sqs:StartMessageMoveTask',
      ...twinActions,
    ],
  }),
};
