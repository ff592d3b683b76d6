import { defineAction } from '../../../action.ts';

/** There are no trails: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListTrails.html */
export const action = defineAction('cloudtrail', 'ListTrails', {
  authorize: () => [{ action: 'cloudtrail:ListTrails', arn: '*' }],
  handler: () => ({ Trails: [] }),
});
