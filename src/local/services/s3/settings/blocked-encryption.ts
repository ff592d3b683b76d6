import type { ServerSideEncryptionConfiguration } from '../../../../wire/generated/s3.ts';
import type { ActionContext } from '../../../action.ts';
import { objectArn } from '../access/arns.ts';
import { accessDenied } from '../errors.ts';
import type { BucketRow } from '../state.ts';

const CUSTOMERS = 'SSE-C';

/** Whether a bucket takes no keys of customers any more. */
function blocksCustomers({ settings }: BucketRow): boolean {
  const [rule] = settings.encryption?.Rules ?? [];
  return rule?.BlockedEncryptionTypes?.EncryptionType?.includes(CUSTOMERS) === true;
}

/**
 * Refuses what would be written with a customer's key where that is blocked.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html
 */
export function refuseBlocked(
  { caller }: Pick<ActionContext, 'caller'>,
  bucket: BucketRow,
  { Key }: { readonly Key: string },
): void {
  if (!blocksCustomers(bucket)) return;
  const arn = objectArn(bucket.partition, bucket.name, Key);
  throw accessDenied(
    `User: ${caller.arn} is not authorized to perform: s3:PutObject on resource: "${arn}" because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side encryption type`,
  );
}

/** A configuration that does not speak of blocked types leaves them as they are. */
export function keepBlocked(
  given: ServerSideEncryptionConfiguration,
  before: ServerSideEncryptionConfiguration | undefined,
): ServerSideEncryptionConfiguration {
  const blocked = before?.Rules[0]?.BlockedEncryptionTypes;
  if (blocked === undefined) return given;
  return { Rules: given.Rules.map((rule) => ({ BlockedEncryptionTypes: blocked, ...rule })) };
}
