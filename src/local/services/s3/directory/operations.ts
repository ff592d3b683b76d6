/** How an action of S3 on a directory bucket is let through: in a session that reads or writes, or by its own permission. */
export type Way = 'reads' | 'writes' | { readonly action: string };

const own = (action: string): Way => ({ action: `s3express:${action}` });

/**
 * What directory buckets have of S3's actions, as they are called in policies:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-APIs.html
 */
export const ways: Readonly<Record<string, Way>> = {
  's3:AbortMultipartUpload': 'writes',
  's3:DeleteObject': 'writes',
  // The one version that there is can be named: `null`.
  's3:DeleteObjectVersion': 'writes',
  's3:GetObject': 'reads',
  's3:GetObjectAttributes': 'reads',
  's3:GetObjectVersion': 'reads',
  's3:GetObjectVersionAttributes': 'reads',
  's3:ListBucket': 'reads',
  's3:ListBucketMultipartUploads': 'reads',
  's3:ListMultipartUploadParts': 'reads',
  's3:PutObject': 'writes',
  's3:DeleteBucket': own('DeleteBucket'),
  's3:DeleteBucketPolicy': own('DeleteBucketPolicy'),
  's3:GetBucketPolicy': own('GetBucketPolicy'),
  's3:PutBucketPolicy': own('PutBucketPolicy'),
  's3:GetEncryptionConfiguration': own('GetEncryptionConfiguration'),
  's3:PutEncryptionConfiguration': own('PutEncryptionConfiguration'),
  's3:GetLifecycleConfiguration': own('GetLifecycleConfiguration'),
  's3:PutLifecycleConfiguration': own('PutLifecycleConfiguration'),
  's3:GetMetricsConfiguration': own('GetMetricsConfiguration'),
  's3:PutMetricsConfiguration': own('PutMetricsConfiguration'),
};

/** The documents of settings that directory buckets have not: S3 expects there what makes a bucket, and says so. */
export const documents: Readonly<Record<string, string>> = {
  's3:PutAccelerateConfiguration': 'AccelerateConfiguration',
  's3:PutAnalyticsConfiguration': 'AnalyticsConfiguration',
  's3:PutBucketAcl': 'AccessControlPolicy',
  's3:PutBucketCORS': 'CORSConfiguration',
  's3:PutBucketLogging': 'BucketLoggingStatus',
  's3:PutBucketNotification': 'NotificationConfiguration',
  's3:PutBucketObjectLockConfiguration': 'ObjectLockConfiguration',
  's3:PutBucketOwnershipControls': 'OwnershipControls',
  's3:PutBucketPublicAccessBlock': 'PublicAccessBlockConfiguration',
  's3:PutBucketRequestPayment': 'RequestPaymentConfiguration',
  's3:PutBucketTagging': 'Tagging',
  's3:PutBucketVersioning': 'VersioningConfiguration',
  's3:PutBucketWebsite': 'WebsiteConfiguration',
  's3:PutIntelligentTieringConfiguration': 'IntelligentTieringConfiguration',
  's3:PutInventoryConfiguration': 'InventoryConfiguration',
  's3:PutReplicationConfiguration': 'ReplicationConfiguration',
};
