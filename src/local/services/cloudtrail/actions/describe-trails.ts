import { defineAction } from '../../../action.ts';

/** There are no trails: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html */
export const action = defineAction('cloudtrail', 'DescribeTrails', {
  authorize: () => [{ action: 'cloudtrail:DescribeTrails', arn: '*' }],
  handler: () => ({ trailList: [] }),
});
