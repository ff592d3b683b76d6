import type { S3JobManifestGenerator } from '../../../../../wire/generated/s3control.ts';
import { percentEncodePath } from '../../../../../wire/percent.ts';
import type { Caller } from '../../../../caller.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { bucketNamed, bucketRequests, pageOfVersions } from '../../../s3/port.ts';
import type { BucketRow, ListedVersion } from '../../../s3/port.ts';
import { JobFault } from '../errors.ts';
import type { JobRow } from '../state.ts';
import { fits } from './filter.ts';
import { inBucketArn } from './listed.ts';
import type { Listed } from './listed.ts';

/**
 * The objects of a bucket that a filter leaves: for replication all of their versions, otherwise the newest. The role
 * needs what it would need for an inventory: https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-iam-role-policies.html
 */
export async function* generatedTasks(
  phase: PhaseContext,
  actor: Caller,
  { created }: JobRow,
  { SourceBucket, ExpectedBucketOwner, Filter }: S3JobManifestGenerator,
): AsyncGenerator<Listed> {
  const bucket = sourceOf(phase, actor, inBucketArn(SourceBucket));
  if (ExpectedBucketOwner !== undefined && bucket.account !== ExpectedBucketOwner)
    throw forbidden('AccessDenied');
  const versions = Filter?.EligibleForReplication === true;
  let last: ListedVersion | undefined;
  do {
    const page: { rows: readonly ListedVersion[]; more: boolean } = phase.transact((context) =>
      pageOfVersions(context, { bucket: bucket.name, prefix: '', versions }, last),
    );
    for (const { row } of page.rows) if (fits(bucket, row, Filter, created)) yield listedRow(bucket, row);
    last = page.more ? page.rows.at(-1) : undefined;
  } while (last !== undefined);
}

function listedRow(bucket: BucketRow, row: ListedVersion['row']): Listed {
  const key = percentEncodePath(row.key);
  const named = { bucket: bucket.name, key };
  return bucket.versioning === undefined ? named : { ...named, version: row.version };
}

function sourceOf(phase: PhaseContext, caller: Caller, name: string): BucketRow {
  return phase.transact((context) => {
    const bucket = bucketNamed(context, name);
    if (bucket === undefined) throw forbidden('NoSuchBucket');
    const requests = bucketRequests({ ...context, caller }, bucket, 's3:PutInventoryConfiguration');
    if (!phase.may(caller, requests)) throw forbidden('AccessDenied');
    return bucket;
  });
}

const forbidden = (code: string): JobFault => new JobFault(`Generating the manifest is forbidden: ${code}`);
