import { AwsError } from '../../../error.ts';
import { notImplementedHeader } from '../errors.ts';

interface Written {
  readonly ACL?: string | undefined;
  readonly Tagging?: string | undefined;
  readonly StorageClass?: string | undefined;
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
}

export const EXPRESS_CLASS = 'EXPRESS_ONEZONE';

const HEADERS: readonly (readonly [keyof Written, string])[] = [
  ['Tagging', 'x-amz-tagging'],
  ['ObjectLockMode', 'x-amz-object-lock-mode'],
  ['ObjectLockLegalHoldStatus', 'x-amz-object-lock-legal-hold'],
  ['WebsiteRedirectLocation', 'x-amz-website-redirect-location'],
  ['SSECustomerAlgorithm', 'x-amz-server-side-encryption-customer-algorithm'],
];

/** Throws for what objects in directory buckets cannot have. */
export function checkExpressWrite(input: Written & object): void {
  for (const [member, header] of HEADERS) if (input[member]) throw notImplementedHeader(header);
  if (input.ACL !== undefined && input.ACL !== 'private' && input.ACL !== 'bucket-owner-full-control')
    throw new AwsError('AccessControlListNotSupported', 400, 'The bucket does not allow ACLs');
  if (input.StorageClass !== undefined && input.StorageClass !== EXPRESS_CLASS)
    throw new AwsError('InvalidStorageClass', 400, 'The storage class you specified is not valid', {
      StorageClassRequested: input.StorageClass,
    });
}
