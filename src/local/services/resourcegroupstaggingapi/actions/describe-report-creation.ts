import { defineAction } from '../../../action.ts';

/** Only the management account of an organization can have one: https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_DescribeReportCreation.html */
export const action = defineAction('resourcegroupstaggingapi', 'DescribeReportCreation', {
  authorize: () => [{ action: 'tag:DescribeReportCreation', arn: '*' }],
  handler: () => ({ Status: 'NO REPORT' }),
});
