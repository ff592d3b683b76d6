import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { fingerprint } from '../../../blocks/fingerprint.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { passRole } from '../../iam/port.ts';
import { checkJob, checkRole, nameOfOperation } from '../jobs/check-job.ts';
import { idempotencyError } from '../jobs/errors.ts';
import { keep, kept } from '../jobs/kept.ts';
import { BATCH_SERVICE } from '../jobs/run/role.ts';
import { goOn } from '../jobs/schedule.ts';
import { jobRowId, jobs } from '../jobs/state.ts';
import type { JobRow } from '../jobs/state.ts';
import { checkAccount } from '../own-account.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateJob.html */
export const action = defineAction('s3control', 'CreateJob', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    checkRole(context, input.RoleArn);
    const tags = requestTagKeys(input.Tags);
    const operation = nameOfOperation(input);
    const keys = {
      ...tags,
      's3:RequestJobPriority': String(input.Priority),
      ...(operation === undefined ? {} : { 's3:RequestJobOperation': operation }),
    };
    return [
      { action: 's3:CreateJob', arn: '*', context: keys },
      passRole(context, input.RoleArn, BATCH_SERVICE),
      ...(Object.keys(tags).length === 0
        ? []
        : [{ action: 's3:PutJobTagging', arn: regionalArn(context, 's3', 'job/*'), context: tags }]),
    ];
  },
  handler(input, context) {
    const { state, now, random } = context;
    const table = state.table(jobs);
    const token = input.ClientRequestToken ?? random.uuid();
    const [before] = table.list({ index: 'token', equals: token, limit: 1 });
    if (before !== undefined) {
      if (fingerprint(kept(before.request)) !== fingerprint(input)) throw idempotencyError();
      return { JobId: before.job };
    }
    const operation = checkJob(input);
    const job = random.uuid();
    const row: JobRow = {
      id: jobRowId(now, job),
      job,
      arn: regionalArn(context, 's3', `job/${job}`),
      token,
      created: now,
      priority: input.Priority,
      status: 'New',
      request: keep(input),
      operation,
      tags: (input.Tags ?? []).map(({ Key, Value }) => ({ Key, Value })),
      total: 0,
      succeeded: 0,
      failed: 0,
    };
    table.put(row);
    goOn(context, row);
    return { JobId: job };
  },
});
