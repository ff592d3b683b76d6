import { defineAction } from '../../../action.ts';
import { findReport, jobShown } from '../advisor/reports.ts';
import type { AdvisedEntity } from '../advisor/state.ts';
import { noSuchEntity } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetailsWithEntities.html */
export const action = defineAction('iam', 'GetServiceLastAccessedDetailsWithEntities', {
  authorize: () => permit('GetServiceLastAccessedDetailsWithEntities', '*'),
  handler(input, context) {
    const report = findReport(context, input.JobId);
    const job = jobShown(report, context);
    if (job.JobStatus === 'IN_PROGRESS') return { ...job, EntityDetailsList: [], IsTruncated: false };
    const service = report.services.find(({ namespace }) => namespace === input.ServiceNamespace);
    if (service === undefined)
      throw noSuchEntity(`The Service with namespace ${input.ServiceNamespace} cannot be found.`);
    const name = 'GetServiceLastAccessedDetailsWithEntities';
    const { rows, end } = pageOf(name, input, context, service.entities);
    return { ...job, EntityDetailsList: rows.map(entityShown), ...end };
  },
});

function entityShown({ kind, arn, name, id, path, last }: AdvisedEntity) {
  const Type = kind === 'user' ? ('USER' as const) : ('ROLE' as const);
  return {
    EntityInfo: { Arn: arn, Name: name, Type, Id: id, Path: path },
    LastAuthenticated: last === undefined ? undefined : date(last.time),
  };
}
