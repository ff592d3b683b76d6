// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  ListJobs: { input: ListJobsRequest; output: ListJobsResult };
}

export interface JobListDescriptor {
  JobId?: string | undefined;
  Description?: string | undefined;
  Operation?: "LambdaInvoke" | "S3PutObjectCopy" | "S3PutObjectAcl" | "S3PutObjectTagging" | "S3DeleteObjectTagging" | "S3InitiateRestoreObject" | "S3PutObjectLegalHold" | "S3PutObjectRetention" | "S3ReplicateObject" | "S3ComputeObjectChecksum" | "S3UpdateObjectEncryption" | (string & {}) | undefined;
  Priority?: number | undefined;
  Status?: "Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  TerminationDate?: Date | undefined;
  ProgressSummary?: JobProgressSummary | undefined;
}

export interface JobProgressSummary {
  TotalNumberOfTasks?: number | undefined;
  NumberOfTasksSucceeded?: number | undefined;
  NumberOfTasksFailed?: number | undefined;
  Timers?: JobTimers | undefined;
}

export interface JobTimers {
  ElapsedTimeInActiveSeconds?: number | undefined;
}

export interface ListJobsRequest {
  AccountId: string;
  JobStatuses?: readonly ("Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended" | (string & {}))[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListJobsResult {
  NextToken?: string | undefined;
  Jobs?: readonly JobListDescriptor[] | undefined;
}
