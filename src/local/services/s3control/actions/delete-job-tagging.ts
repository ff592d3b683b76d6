import { defineAction } from '../../../action.ts';
import { existingKeys, findJob, onJob } from '../jobs/find.ts';
import { jobs } from '../jobs/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteJobTagging.html */
export const action = defineAction('s3control', 'DeleteJobTagging', {
  authorize: (input, context) => onJob(context, 's3:DeleteJobTagging', input, existingKeys(context, input)),
  handler(input, context) {
    const row = findJob(context, input);
    context.state.table(jobs).put({ ...row, tags: [] });
    return {};
  },
});
