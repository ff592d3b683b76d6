import type { CreateJobRequest, JobReport } from '../../../../wire/generated/s3control.ts';
import type { ActionContext } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { invalidRequest } from '../errors.ts';
import { checkGiven } from '../tags.ts';
import { tooManyTags } from './errors.ts';
import { MOST_TAGS } from './limits.ts';

/** An operation that AWS has and that is not done here. */
const NOT_HERE = 'S3UpdateObjectEncryption';

/** Only roles of the account that the job is in: whoever else's is refused before it is asked who may pass it. */
export function checkRole({ account }: Pick<ActionContext, 'account'>, roleArn: string): void {
  if (parseArn(roleArn)?.account !== account)
    throw new AwsError('AccessDenied', 403, 'Cross-account pass role is not allowed');
}

/** The one operation of a job, by its name. Throws what is wrong with a job that is to be made. */
export function checkJob(input: CreateJobRequest): string {
  const operation = operationOf(input);
  if ((input.Manifest === undefined) === (input.ManifestGenerator === undefined))
    throw invalidRequest('A job must have either a Manifest or a ManifestGenerator, and not both.');
  const generator = input.ManifestGenerator;
  if (generator !== undefined) checkGenerator(generator);
  checkReport(input.Report);
  checkFunction(input);
  const tags = input.Tags ?? [];
  if (tags.length > MOST_TAGS) throw tooManyTags(MOST_TAGS);
  checkGiven(tags);
  return operation;
}

/** The name of what is to be done; undefined for none and for several. */
export function nameOfOperation({ Operation }: Pick<CreateJobRequest, 'Operation'>): string | undefined {
  const names = Object.entries(Operation).flatMap(([name, of]) => (of === undefined ? [] : [name]));
  return names.length === 1 ? names[0] : undefined;
}

function operationOf(input: CreateJobRequest): string {
  const name = nameOfOperation(input);
  if (name === undefined) throw invalidRequest('A job must have one Operation.');
  if (name === NOT_HERE)
    throw new AwsError('NotImplemented', 501, `This local cloud has no batch jobs that do ${name}.`);
  checkChecksum(input);
  if (name === 'S3ReplicateObject' && input.ManifestGenerator !== undefined) {
    const filter = input.ManifestGenerator.S3JobManifestGenerator?.Filter;
    if (filter?.EligibleForReplication !== true)
      throw invalidRequest(
        'A generated manifest of S3ReplicateObject needs the filter EligibleForReplication.',
      );
  }
  return name;
}

function checkChecksum({ Operation: { S3ComputeObjectChecksum: of } }: CreateJobRequest): void {
  if (of?.ChecksumType === 'COMPOSITE')
    throw new AwsError(
      'NotImplemented',
      501,
      'This local cloud has no batch jobs that compute composite checksums.',
    );
}

function checkGenerator({
  S3JobManifestGenerator: of,
}: NonNullable<CreateJobRequest['ManifestGenerator']>): void {
  if (of === undefined) throw invalidRequest('ManifestGenerator must have a S3JobManifestGenerator.');
  if (of.EnableManifestOutput && of.ManifestOutputLocation === undefined)
    throw invalidRequest('ManifestOutputLocation is required when EnableManifestOutput is true.');
}

function checkReport({ Enabled, Bucket, Format, ReportScope }: JobReport): void {
  if (!Enabled) return;
  const missing = Object.entries({ Bucket, Format, ReportScope }).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  if (missing.length > 0) throw invalidRequest(`A report that is enabled needs ${missing.join(', ')}.`);
}

const VERSIONS: ReadonlySet<string> = new Set(['1.0', '2.0']);

function checkFunction({ Operation: { LambdaInvoke: of } }: CreateJobRequest): void {
  if (of === undefined) return;
  if (of.FunctionArn === undefined) throw invalidRequest('LambdaInvoke needs a FunctionArn.');
  const version = of.InvocationSchemaVersion ?? '1.0';
  if (!VERSIONS.has(version)) throw invalidRequest('InvocationSchemaVersion must be 1.0 or 2.0.');
  if (of.UserArguments !== undefined && version === '1.0')
    throw invalidRequest('UserArguments need the InvocationSchemaVersion 2.0.');
}
