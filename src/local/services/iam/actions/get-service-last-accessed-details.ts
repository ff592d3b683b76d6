import type { ServiceLastAccessed } from '../../../../wire/generated/iam.ts';
import { defineAction } from '../../../action.ts';
import { findReport, jobShown } from '../advisor/reports.ts';
import { advisedServices } from '../advisor/services.ts';
import type { AdvisedAction, AdvisedService } from '../advisor/state.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html */
export const action = defineAction('iam', 'GetServiceLastAccessedDetails', {
  authorize: () => permit('GetServiceLastAccessedDetails', '*'),
  handler(input, context) {
    const report = findReport(context, input.JobId);
    const job = { ...jobShown(report, context), JobType: report.granularity };
    if (job.JobStatus === 'IN_PROGRESS') return { ...job, ServicesLastAccessed: [], IsTruncated: false };
    const { rows, end } = pageOf('GetServiceLastAccessedDetails', input, context, report.services);
    const withActions = report.granularity === 'ACTION_LEVEL';
    return { ...job, ServicesLastAccessed: rows.map((row) => serviceShown(row, withActions)), ...end };
  },
});

function serviceShown(
  { namespace, entities, actions }: AdvisedService,
  withActions: boolean,
): ServiceLastAccessed {
  const [latest] = entities;
  const last = latest?.last;
  return {
    ServiceName: advisedServices.get(namespace) ?? namespace,
    ServiceNamespace: namespace,
    ...(latest !== undefined &&
      last !== undefined && {
        LastAuthenticated: date(last.time),
        LastAuthenticatedEntity: latest.arn,
        LastAuthenticatedRegion: last.region,
      }),
    TotalAuthenticatedEntities: entities.filter((entity) => entity.last !== undefined).length,
    ...(withActions && { TrackedActionsLastAccessed: actions.map(actionShown) }),
  };
}

function actionShown({ name, last }: AdvisedAction) {
  if (last === undefined) return { ActionName: name };
  const { time, region, arn } = last;
  return {
    ActionName: name,
    LastAccessedEntity: arn,
    LastAccessedTime: date(time),
    LastAccessedRegion: region,
  };
}
