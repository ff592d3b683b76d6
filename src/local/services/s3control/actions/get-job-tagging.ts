import { defineAction } from '../../../action.ts';
import { existingKeys, findJob, onJob } from '../jobs/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetJobTagging.html */
export const action = defineAction('s3control', 'GetJobTagging', {
  authorize: (input, context) => onJob(context, 's3:GetJobTagging', input, existingKeys(context, input)),
  handler: (input, context) => ({ Tags: [...findJob(context, input).tags] }),
});
