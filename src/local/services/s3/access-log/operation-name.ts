/** What S3's log calls what an action is about, where the action's own name does not say it in the same words. */
const resources: Readonly<Record<string, string>> = {
  CreateBucket: 'BUCKET',
  DeleteBucket: 'BUCKET',
  HeadBucket: 'BUCKET',
  ListObjects: 'BUCKET',
  ListObjectsV2: 'BUCKET',
  ListObjectVersions: 'BUCKETVERSIONS',
  PutObject: 'OBJECT',
  GetObject: 'OBJECT',
  HeadObject: 'OBJECT',
  DeleteObject: 'OBJECT',
  DeleteObjects: 'MULTI_OBJECT_DELETE',
  CopyObject: 'OBJECT',
  CreateMultipartUpload: 'UPLOADS',
  ListMultipartUploads: 'UPLOADS',
  CompleteMultipartUpload: 'UPLOAD',
  AbortMultipartUpload: 'UPLOAD',
  ListParts: 'UPLOAD',
  UploadPart: 'PART',
  UploadPartCopy: 'PART',
  GetBucketLogging: 'LOGGING_STATUS',
  PutBucketLogging: 'LOGGING_STATUS',
  GetBucketLifecycleConfiguration: 'LIFECYCLE',
  PutBucketLifecycleConfiguration: 'LIFECYCLE',
  GetBucketNotificationConfiguration: 'NOTIFICATION',
  PutBucketNotificationConfiguration: 'NOTIFICATION',
  GetBucketAcl: 'ACL',
  PutBucketAcl: 'ACL',
  GetObjectAcl: 'ACL',
  PutObjectAcl: 'ACL',
  GetBucketPolicy: 'BUCKETPOLICY',
  PutBucketPolicy: 'BUCKETPOLICY',
  DeleteBucketPolicy: 'BUCKETPOLICY',
  RestoreObject: 'OBJECT_RESTORE',
};

/** `REST.PUT.OBJECT`: https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html */
export function operationName(action: string, method: string): string {
  const verb = action === 'CopyObject' || action === 'UploadPartCopy' ? 'COPY' : method;
  return `REST.${verb}.${resources[action] ?? words(action)}`;
}

/** `GetObjectTagging`: `OBJECT_TAGGING`; `GetBucketVersioning`: `VERSIONING`. */
function words(action: string): string {
  const subject = action.replace(/^(?:Get|Put|Delete|List|Head|Create)/, '').replace(/^Bucket/, '');
  return subject.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
