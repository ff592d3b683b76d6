import type { ActionContext } from '../../../action.ts';
import type { AccessControlPolicy } from '../../../../wire/generated/s3.ts';
import { AwsError } from '../../../error.ts';
import { OWNER_ENFORCED } from '../buckets/ownership.ts';
import type { BucketRow, Grant } from '../state.ts';
import { readAclDocument } from './acl-document.ts';
import { checkPublicGrants, noAcls, readAcl } from './given-acl.ts';
import type { AclHeaders } from './acl-headers.ts';

interface AclInput extends AclHeaders {
  readonly AccessControlPolicy?: AccessControlPolicy | undefined;
}

/** The ACL that PutBucketAcl or PutObjectAcl gives, by headers or as a document and not both. */
export function newAcl(
  context: ActionContext,
  bucket: BucketRow,
  owner: string,
  input: AclInput,
): readonly Grant[] {
  const byHeaders = readAcl(input, { owner, bucketOwner: bucket.account });
  const document = input.AccessControlPolicy;
  if (byHeaders !== undefined && document !== undefined)
    throw new AwsError('UnexpectedContent', 400, 'This request does not support content');
  if (byHeaders === undefined && document === undefined)
    throw new AwsError('MissingSecurityHeader', 400, 'Your request was missing a required header', {
      MissingHeaderName: 'x-amz-acl',
    });
  const grants = byHeaders ?? readAclDocument(document ?? {}, owner);
  if (bucket.settings.ownership === OWNER_ENFORCED) throw noAcls();
  checkPublicGrants(context, bucket, grants);
  return grants;
}
