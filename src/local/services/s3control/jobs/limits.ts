/** A step of a job takes so long on the cloud's clock. Ours: AWS takes seconds to hours. */
export const STEP_MS = 1000;
/** Objects that a job works on in one step. Ours. */
export const TASKS_AT_ONCE = 1000;
/** Rows that are written or read within one transaction. */
export const ROWS_AT_ONCE = 1000;
/** From so many tasks on a job fails when more than half of them did: https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-status.html#batch-ops-job-status-failure */
export const JUDGED_FROM = 1000;
/** How long a job that has ended is remembered: https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshooting-batch-operations.html */
export const REMEMBERED_MS = 90 * 86_400_000;
/** A function that fails for the moment is called so often in all. Ours. */
export const MOST_CALLS = 3;
/** "you can associate up to 50 tags": https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-tags.html */
export const MOST_TAGS = 50;
/** Of lists. */
export const MOST_LISTED = 1000;
