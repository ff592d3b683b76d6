import { AwsError } from '../../../error.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshooting-batch-operations.html */
export const noSuchJob = (): AwsError => new AwsError('NoSuchJob', 404, 'The specified job does not exist');

export const jobStatusError = (message: string): AwsError => new AwsError('JobStatusException', 400, message);

export const idempotencyError = (): AwsError =>
  new AwsError(
    'IdempotencyException',
    400,
    'The client request token was used before, with other parameters.',
  );

export const tooManyTags = (most: number): AwsError =>
  new AwsError(
    'TooManyTagsException',
    400,
    `The number of tags exceeds the limit of ${most} tags. Remove some tags and try again.`,
  );

/** What ends a job before its tasks: it is told with the job. */
export class JobFault extends Error {
  /** Undefined where AWS's own is not known. */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

const invalidContent = (message: string): JobFault => new JobFault(message, 'InvalidManifestContent');

export const missingFields = (fields: readonly string[]): JobFault =>
  invalidContent(`Required fields are missing in the schema: ${fields.join(', ')}`);
export const badlyFormatted = (): JobFault => invalidContent('Manifest file is not properly formatted');
export const badKey = (): JobFault => invalidContent('Invalid object key format');
export const nothingInside = (): JobFault => invalidContent('Invalid Manifest Content');
