import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type {
  S3GeneratedManifestDescriptor,
  S3JobManifestGenerator,
  S3ManifestOutputLocation,
} from '../../../../../wire/generated/s3control.ts';
import type { Caller } from '../../../../caller.ts';
import { AwsError } from '../../../../error.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { JobFault } from '../errors.ts';
import { taskRows } from '../task-rows.ts';
import type { JobRow } from '../state.ts';
import { inBucketArn } from './listed.ts';

const SCHEMA = 'Bucket, Key, VersionId';

/** Writes what a job has found to where it is to be read again, as an inventory is written. */
export async function writeGenerated(
  phase: PhaseContext,
  actor: Caller,
  row: JobRow,
  { SourceBucket, ManifestOutputLocation: location }: S3JobManifestGenerator,
): Promise<S3GeneratedManifestDescriptor | undefined> {
  if (location === undefined) return undefined;
  const home = `${location.ManifestPrefix === undefined ? '' : `${location.ManifestPrefix.replace(/\/$/, '')}/`}${row.job}`;
  const put = async (Key: string, Body: Uint8Array): Promise<string> => {
    const object = {
      Bucket: inBucketArn(location.Bucket),
      Key,
      Body,
      ExpectedBucketOwner: location.ExpectedManifestBucketOwner,
      ...encryptionOf(location),
    };
    const { ETag = '' } = await phase.call('s3', 'PutObject', object, actor);
    return ETag.replaceAll('"', '');
  };
  const lines: string[] = [];
  for (const { bucket, key, version = '' } of taskRows(phase, row.job))
    lines.push(`"${bucket}","${key}","${version}"\n`);
  const packed = gzipSync(lines.join(''));
  const key = `${home}/data/${phase.random.uuid()}.csv.gz`;
  const manifest = JSON.stringify({
    sourceBucket: inBucketArn(SourceBucket),
    destinationBucket: location.Bucket,
    version: '2021-11-30',
    creationTimestamp: String(phase.now()),
    fileFormat: 'CSV',
    fileSchema: SCHEMA,
    files: [{ key, size: packed.length, MD5checksum: createHash('md5').update(packed).digest('hex') }],
  });
  try {
    await put(key, packed);
    const ETag = await put(`${home}/manifest.json`, Buffer.from(manifest));
    const ObjectArn = `${location.Bucket}/${home}/manifest.json`;
    return { Format: location.ManifestFormat, Location: { ObjectArn, ETag } };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new JobFault(`The generated manifest could not be written: ${error.code}`);
  }
}

function encryptionOf({ ManifestEncryption: of }: S3ManifestOutputLocation) {
  if (of?.SSEKMS !== undefined) return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: of.SSEKMS.KeyId };
  return of?.SSES3 === undefined ? {} : { ServerSideEncryption: 'AES256' };
}
