import { compileGlob, withWildcards } from '../../../../policy/match/glob.ts';
import { AwsError } from '../../../error.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html: actions on objects. */
const ON_OBJECTS =
  'AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectTagging DeleteObjectVersion ' +
  'DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold ' +
  'GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl ' +
  'GetObjectVersionAttributes GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent ' +
  'ListMultipartUploadParts ObjectOwnerOverrideToBucketOwner PutObject PutObjectAcl PutObjectLegalHold ' +
  'PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging ReplicateDelete ' +
  'ReplicateObject ReplicateTags RestoreObject UpdateObjectEncryption ';

/** The same page: actions on buckets. */
const ON_BUCKETS =
  'CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration ' +
  'DeleteBucketPolicy DeleteBucketWebsite GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac ' +
  'GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration ' +
  'GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy ' +
  'GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging ' +
  'GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration ' +
  'GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration ' +
  'InitiateReplication ListBucket ListBucketMultipartUploads ListBucketVersions ListTagsForResource ' +
  'PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketAcl PutBucketCORS ' +
  'PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketOwnershipControls ' +
  'PutBucketPolicy PutBucketPublicAccessBlock PutBucketRequestPayment PutBucketTagging PutBucketVersioning ' +
  'PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration ' +
  'PutLifecycleConfiguration PutMetricsConfiguration PutReplicationConfiguration TagResource UntagResource ' +
  'UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration ';

const named = (words: string): readonly string[] => words.trim().toLowerCase().split(' ');
const onObjects = named(ON_OBJECTS);
const onBuckets = named(ON_BUCKETS);

/** What a statement is about. */
export interface About {
  readonly bucket: boolean;
  readonly objects: boolean;
}

/** Throws what S3 says of actions that are none of its own, or are on nothing that the statement is about. */
export function checkActions(actions: readonly unknown[], about: About): void {
  for (const action of actions) {
    const { bucket, objects } = actedOn(String(action).toLowerCase());
    if (!bucket && !objects) throw malformed('Policy has invalid action');
    if (!(bucket && about.bucket) && !(objects && about.objects))
      throw malformed('Action does not apply to any resource(s) in statement');
  }
}

function actedOn(action: string): About {
  if (action === '*') return { bucket: true, objects: true };
  if (!action.startsWith('s3:')) return { bucket: false, objects: false };
  const fits = compileGlob(withWildcards(action.slice(3)));
  return { bucket: onBuckets.some(fits), objects: onObjects.some(fits) };
}

export function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicy', 400, message);
}
