import type { JobFailure, S3GeneratedManifestDescriptor } from '../../../../wire/generated/s3control.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export type JobStatus =
  | 'New'
  | 'Preparing'
  | 'Suspended'
  | 'Ready'
  | 'Active'
  | 'Completing'
  | 'Complete'
  | 'Cancelling'
  | 'Cancelled'
  | 'Failing'
  | 'Failed';

/** A job of S3 Batch Operations. */
export interface JobRow {
  /** Sorts the newest first. */
  readonly id: string;
  readonly job: string;
  readonly arn: string;
  readonly token: string;
  readonly created: number;
  readonly priority: number;
  readonly status: JobStatus;
  /** What it was made from: see `kept`. */
  readonly request: string;
  readonly operation: string;
  readonly tags: readonly Tag[];
  readonly reason?: string | undefined;
  readonly failures?: readonly JobFailure[] | undefined;
  readonly suspended?: number | undefined;
  /** When it became active, and when it ceased to be. */
  readonly activeFrom?: number | undefined;
  readonly activeUntil?: number | undefined;
  readonly ended?: number | undefined;
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly generated?: S3GeneratedManifestDescriptor | undefined;
}

/** The newest come first. */
export const jobRowId = (created: number, job: string): string =>
  `${String(999_999_999_999_999 - created).padStart(15, '0')}/${job}`;

export const jobs = defineTable<JobRow>({
  name: 's3control.jobs',
  scope: 'region',
  id: ({ id }) => id,
  indexes: { job: ({ job }) => job, token: ({ token }) => token },
});

/** How the work on one object of a job went. */
export interface TaskResult {
  readonly ok: boolean;
  readonly status: number;
  /** Empty where all went well. */
  readonly code: string;
  readonly message: string;
}

/** An object that a job is to work on. */
export interface TaskRow {
  readonly job: string;
  readonly number: number;
  readonly bucket: string;
  /** Encoded as in URLs, as the manifest has it. */
  readonly key: string;
  /** Of manifests that name versions; empty where it should say one. */
  readonly version?: string | undefined;
  readonly result?: TaskResult | undefined;
}

export const taskId = (job: string, number: number): string => `${job}/${String(number).padStart(10, '0')}`;

export const tasks = defineTable<TaskRow>({
  name: 's3control.job-tasks',
  scope: 'region',
  id: ({ job, number }) => taskId(job, number),
});
