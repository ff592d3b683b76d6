import type { CreateMultipartUploadRequest, PutObjectRequest } from '../../wire/generated/s3.ts';

/** What an object is given beside its bytes, under S3's names. */
export type ObjectSettings = Pick<
  PutObjectRequest & CreateMultipartUploadRequest,
  | 'ACL'
  | 'CacheControl'
  | 'ContentDisposition'
  | 'ContentEncoding'
  | 'ContentLanguage'
  | 'ContentType'
  | 'Expires'
  | 'Metadata'
  | 'StorageClass'
  | 'Tagging'
  | 'ServerSideEncryption'
  | 'SSEKMSKeyId'
  | 'BucketKeyEnabled'
  | 'SSECustomerAlgorithm'
  | 'SSECustomerKey'
  | 'WebsiteRedirectLocation'
  | 'GrantFullControl'
  | 'GrantRead'
  | 'GrantReadACP'
  | 'GrantWriteACP'
>;

/** Where an object is. */
export interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
}

/** The customer's own key must come with every part too. */
export function customerKeyOf(
  settings: Pick<ObjectSettings, 'SSECustomerAlgorithm' | 'SSECustomerKey'>,
): Pick<ObjectSettings, 'SSECustomerAlgorithm' | 'SSECustomerKey'> {
  const { SSECustomerAlgorithm, SSECustomerKey } = settings;
  return SSECustomerKey === undefined
    ? {}
    : { SSECustomerAlgorithm: SSECustomerAlgorithm ?? 'AES256', SSECustomerKey };
}
