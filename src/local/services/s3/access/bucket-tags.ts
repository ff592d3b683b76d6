import { methodNotAllowed } from '../errors.ts';
import type { BucketRow } from '../state.ts';

/**
 * A bucket's tags as policies ask for them, of what is done with the bucket and with what is in it: only once its owner
 * has let them count. https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging.html
 */
export function bucketTagKeys({
  settings: { abac, tags },
}: BucketRow): Readonly<Record<string, string>> | undefined {
  if (abac !== 'Enabled' || tags === undefined) return undefined;
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`s3:BucketTag/${Key}`, Value],
    ]),
  );
}

/**
 * Where tags count, they are set and taken away one by one, by S3 Control alone:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
 */
export function checkTaggedWhole({ settings }: BucketRow, method: string): void {
  if (settings.abac === 'Enabled') throw methodNotAllowed(method, 'TAGGING');
}
