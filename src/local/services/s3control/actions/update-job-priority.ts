import { defineAction } from '../../../action.ts';
import { jobStatusError } from '../jobs/errors.ts';
import { existingKeys, findJob, onJob } from '../jobs/find.ts';
import { jobs } from '../jobs/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateJobPriority.html */
export const action = defineAction('s3control', 'UpdateJobPriority', {
  authorize: (input, context) =>
    onJob(context, 's3:UpdateJobPriority', input, {
      ...existingKeys(context, input),
      's3:RequestJobPriority': String(input.Priority),
    }),
  handler(input, context) {
    const row = findJob(context, input);
    if (row.ended !== undefined)
      throw jobStatusError(`The priority of a job whose status is ${row.status} cannot be changed.`);
    context.state.table(jobs).put({ ...row, priority: input.Priority });
    return { JobId: row.job, Priority: input.Priority };
  },
});
