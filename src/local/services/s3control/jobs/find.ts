import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceTagKeys } from '../../../blocks/tag-keys.ts';
import { checkAccount } from '../own-account.ts';
import { noSuchJob } from './errors.ts';
import { jobs } from './state.ts';
import type { JobRow } from './state.ts';

type Keys = Readonly<Record<string, string | readonly string[]>>;

interface Asked {
  readonly AccountId: string;
  readonly JobId: string;
}

export function lookForJob({ state }: Pick<ActionContext, 'state'>, job: string): JobRow | undefined {
  const [found] = state.table(jobs).list({ index: 'job', equals: job, limit: 1 });
  return found;
}

export function findJob(context: Pick<ActionContext, 'state'>, { JobId }: Pick<Asked, 'JobId'>): JobRow {
  const found = lookForJob(context, JobId);
  if (found === undefined) throw noSuchJob();
  return found;
}

/** What an action on a job asks for, whether it is there or not. */
export function onJob(
  context: ActionContext,
  action: string,
  { AccountId, JobId }: Asked,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const job = lookForJob(context, JobId);
  return [
    {
      action,
      arn: regionalArn(context, 's3', `job/${JobId}`),
      context: { ...keys, ...resourceTagKeys(job?.tags) },
    },
  ];
}

/** What policies are told of a job that is changed. */
export function existingKeys(context: ActionContext, { JobId }: Pick<Asked, 'JobId'>): Keys {
  const job = lookForJob(context, JobId);
  if (job === undefined) return {};
  return {
    's3:ExistingJobPriority': String(job.priority),
    's3:ExistingJobOperation': job.operation,
  };
}
