import { isServiceError } from '../../../aws/service-error.ts';
import { bucketArn } from '../arns.ts';
import { documentOf } from '../document.ts';
import type { Reading } from '../kind.ts';
import { belonging, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { tagMap } from '../stack-tags.ts';
import { lifecycleIn } from './bucket-lifecycle.ts';

export async function findBuckets(reading: Reading): Promise<readonly Found[]> {
  const { connection, region } = reading;
  const { own, prefix } = namesOf('bucket', reading);
  if (prefix === undefined) return [];
  const prefixes = [prefix, ...own.filter((name) => !name.startsWith(prefix))];
  const names = new Set<string>();
  for (const Prefix of prefixes) {
    const input = { Prefix, BucketRegion: region };
    for await (const page of connection.pages('s3', 'ListBuckets', input)) {
      for (const { Name = '' } of page.Buckets ?? [])
        if (Prefix === prefix || Name === Prefix) names.add(Name);
    }
  }
  const found = await Promise.all([...names].map(async (name) => foundOf(name, reading)));
  return found.flat();
}

async function foundOf(name: string, reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  const Bucket = name;
  const tagging = await unlessNone(connection.call('s3', 'GetBucketTagging', { Bucket }), 'NoSuchTagSet');
  if (tagging === 'gone') return [];
  const tags = tagMap(tagging?.TagSet);
  const place = belonging('bucket', name, tags, reading);
  if (place === undefined) return [];
  const [versioning, encryption, access, lifecycle, policy] = await Promise.all([
    connection.call('s3', 'GetBucketVersioning', { Bucket }),
    unlessNone(
      connection.call('s3', 'GetBucketEncryption', { Bucket }),
      'ServerSideEncryptionConfigurationNotFoundError',
    ),
    unlessNone(
      connection.call('s3', 'GetPublicAccessBlock', { Bucket }),
      'NoSuchPublicAccessBlockConfiguration',
    ),
    unlessNone(
      connection.call('s3', 'GetBucketLifecycleConfiguration', { Bucket }),
      'NoSuchLifecycleConfiguration',
    ),
    unlessNone(connection.call('s3', 'GetBucketPolicy', { Bucket }), 'NoSuchBucketPolicy'),
  ]);
  if (encryption === 'gone' || access === 'gone' || lifecycle === 'gone' || policy === 'gone') return [];
  const [rule] = encryption?.ServerSideEncryptionConfiguration?.Rules ?? [];
  const by = rule?.ApplyServerSideEncryptionByDefault;
  const block = Object.values(access?.PublicAccessBlockConfiguration ?? {});
  const blocks = block.filter((one) => one === true).length;
  const unfinished =
    place.foreign === true &&
    Object.keys(tags).length === 0 &&
    (await bucketHolds({ id: name }, reading)) === undefined;
  return [
    {
      ...place,
      kind: 'bucket',
      id: name,
      attributes: {
        name,
        // S3 tags a bucket after it was made: one that a killed run left behind has no tags yet.
        untagged: Object.keys(tags).length === 0,
        versioning: versioning.Status === 'Enabled',
        encryption: by?.KMSMasterKeyID ?? by?.SSEAlgorithm ?? 'none',
        publicAccess: blocks === 4 ? false : blocks === 0 ? true : 'in part',
        lifecycle: (lifecycle?.Rules ?? []).map(lifecycleIn),
        policy: documentOf(policy?.Policy),
      },
      tags,
      uses: [],
      outputs: { arn: bucketArn(name, reading.region) },
      details: { tags, ...(unfinished ? { unfinished: true } : {}) },
    },
  ];
}

/** What is in a bucket, counted as far as one page goes. */
export async function bucketHolds(
  { id: Bucket }: Pick<Found, 'id'>,
  { connection }: Pick<Reading, 'connection'>,
): Promise<string | undefined> {
  const [{ Versions = [], DeleteMarkers = [], IsTruncated }, { Uploads = [] }] = await Promise.all([
    connection.call('s3', 'ListObjectVersions', { Bucket }),
    connection.call('s3', 'ListMultipartUploads', { Bucket, MaxUploads: 1 }),
  ]);
  const count = Versions.length + DeleteMarkers.length;
  if (count === 0) return Uploads.length === 0 ? undefined : 'unfinished uploads';
  if (count === 1) return 'one object or version';
  return `${IsTruncated === true ? 'more than ' : ''}${count} objects and versions`;
}

/** An answer, undefined where S3 says that nothing is set, `gone` when the bucket went meanwhile. */
async function unlessNone<T>(answer: Promise<T>, code: string): Promise<T | undefined | 'gone'> {
  try {
    return await answer;
  } catch (error) {
    if (isServiceError(error, code)) return undefined;
    if (isServiceError(error, 'NoSuchBucket')) return 'gone';
    throw error;
  }
}
