import type {
  JobDescriptor,
  JobListDescriptor,
  JobProgressSummary,
} from '../../../../wire/generated/s3control.ts';
import { kept } from './kept.ts';
import type { JobRow } from './state.ts';

/** Of a job that waits for a confirmation. */
export const SUSPENDED_CAUSE = 'AWAITING_CONFIRMATION';

const date = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

/** What a list tells of a job. */
export function listed(row: JobRow, now: number): JobListDescriptor {
  return {
    JobId: row.job,
    Description: kept(row.request).Description,
    Operation: row.operation,
    Priority: row.priority,
    Status: row.status,
    CreationTime: new Date(row.created),
    TerminationDate: date(row.ended),
    ProgressSummary: progressOf(row, now),
  };
}

export function describe(row: JobRow, now: number): JobDescriptor {
  const { Manifest, ManifestGenerator, Operation, Report, RoleArn, ConfirmationRequired } = kept(row.request);
  return {
    ...listed(row, now),
    Operation,
    ConfirmationRequired: ConfirmationRequired ?? true,
    JobArn: row.arn,
    Manifest,
    ManifestGenerator,
    GeneratedManifestDescriptor: row.generated,
    Report,
    RoleArn,
    StatusUpdateReason: row.reason,
    FailureReasons: row.failures === undefined ? [] : [...row.failures],
    SuspendedDate: date(row.suspended),
    SuspendedCause: row.suspended === undefined ? undefined : SUSPENDED_CAUSE,
  };
}

function progressOf(row: JobRow, now: number): JobProgressSummary {
  const active = row.activeFrom === undefined ? 0 : (row.activeUntil ?? now) - row.activeFrom;
  return {
    TotalNumberOfTasks: row.total,
    NumberOfTasksSucceeded: row.succeeded,
    NumberOfTasksFailed: row.failed,
    Timers: { ElapsedTimeInActiveSeconds: Math.floor(active / 1000) },
  };
}
