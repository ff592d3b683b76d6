import type { ActionContext } from '../../../action.ts';
import { blockOfAccount } from '../../s3control/port.ts';
import type { PublicAccessBlock } from '../settings/settings.ts';
import type { BucketRow } from '../state.ts';

/**
 * Whether something public is blocked for a bucket: S3 takes the stricter of what the bucket and its account say.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function isBlocked(
  { state }: Pick<ActionContext, 'state'>,
  { settings, account, region }: BucketRow,
  what: keyof PublicAccessBlock,
): boolean {
  return (
    settings.publicAccessBlock?.[what] === true || blockOfAccount(state, account, region)?.[what] === true
  );
}
