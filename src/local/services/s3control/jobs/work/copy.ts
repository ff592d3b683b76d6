import type { S3CopyObjectOperation, S3ObjectMetadata } from '../../../../../wire/generated/s3control.ts';
import { percentEncode, percentEncodePath } from '../../../../../wire/percent.ts';
import { inBucketArn } from '../manifest/listed.ts';
import { grantHeaders } from './acl.ts';
import type { Operate } from './operate.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_S3CopyObjectOperation.html */
export const copy =
  (of: S3CopyObjectOperation): Operate =>
  async ({ phase, actor }, { Bucket, Key, VersionId }) => {
    const version = VersionId === undefined ? '' : `?versionId=${VersionId}`;
    const metadata = metadataOf(of.NewObjectMetadata);
    await phase.call(
      's3',
      'CopyObject',
      {
        Bucket: inBucketArn(of.TargetResource ?? Bucket),
        Key: of.TargetKeyPrefix === undefined ? Key : `${of.TargetKeyPrefix.replace(/\/$/, '')}/${Key}`,
        CopySource: percentEncodePath(`${Bucket}/${Key}`) + version,
        ACL: of.CannedAccessControlList,
        ...grantHeaders(of.AccessControlGrants),
        CopySourceIfModifiedSince: of.ModifiedSinceConstraint,
        CopySourceIfUnmodifiedSince: of.UnModifiedSinceConstraint,
        MetadataDirective: of.MetadataDirective ?? (metadata === undefined ? 'COPY' : 'REPLACE'),
        ...metadata,
        ...tagging(of.NewObjectTagging),
        ...encryption(of),
        StorageClass: of.StorageClass,
        WebsiteRedirectLocation: of.RedirectLocation,
        RequestPayer: of.RequesterPays === true ? 'requester' : undefined,
        ObjectLockMode: of.ObjectLockMode,
        ObjectLockRetainUntilDate: of.ObjectLockRetainUntilDate,
        ObjectLockLegalHoldStatus: of.ObjectLockLegalHoldStatus,
        BucketKeyEnabled: of.BucketKeyEnabled,
        ChecksumAlgorithm: of.ChecksumAlgorithm,
      },
      actor,
    );
    return undefined;
  };

/** Undefined when nothing is said that an object would be told by. */
function metadataOf(of: S3ObjectMetadata | undefined) {
  if (of === undefined) return undefined;
  const said = {
    CacheControl: of.CacheControl,
    ContentDisposition: of.ContentDisposition,
    ContentEncoding: of.ContentEncoding,
    ContentLanguage: of.ContentLanguage,
    ContentType: of.ContentType,
    Expires: of.HttpExpiresDate?.toUTCString(),
    Metadata: of.UserMetadata,
  };
  return Object.values(said).every((value) => value === undefined) ? undefined : said;
}

function tagging(tags: S3CopyObjectOperation['NewObjectTagging']) {
  if (tags === undefined) return {};
  const text = tags.map(({ Key, Value }) => `${percentEncode(Key)}=${percentEncode(Value)}`).join('&');
  return { TaggingDirective: 'REPLACE', Tagging: text };
}

function encryption({ SSEAwsKmsKeyId: key, NewObjectMetadata: of }: S3CopyObjectOperation) {
  if (key !== undefined) return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: key };
  if (of?.SSEAlgorithm === 'KMS') return { ServerSideEncryption: 'aws:kms' };
  return of?.SSEAlgorithm === undefined ? {} : { ServerSideEncryption: of.SSEAlgorithm };
}
