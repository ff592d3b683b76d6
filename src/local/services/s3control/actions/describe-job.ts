import { defineAction } from '../../../action.ts';
import { describe } from '../jobs/describe.ts';
import { findJob, onJob } from '../jobs/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DescribeJob.html */
export const action = defineAction('s3control', 'DescribeJob', {
  authorize: (input, context) => onJob(context, 's3:DescribeJob', input),
  handler: (input, context) => ({ Job: describe(findJob(context, input), context.now) }),
});
