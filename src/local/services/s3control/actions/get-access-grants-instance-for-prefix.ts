import { defineAction } from '../../../action.ts';
import { noInstance } from '../grants/errors.ts';
import { findInstance, instanceArn, onAnyInstance, stateOf } from '../grants/find.ts';
import { partsOfScope } from '../grants/scope.ts';
import { accountOfBucket } from '../../s3/port.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessGrantsInstanceForPrefix.html */
export const action = defineAction('s3control', 'GetAccessGrantsInstanceForPrefix', {
  authorize: ({ S3Prefix, AccountId }, context) =>
    onAnyInstance(context, 's3:GetAccessGrantsInstanceForPrefix', {
      AccountId: ownerOf(context.state, S3Prefix) ?? AccountId,
    }),
  handler({ S3Prefix }, context) {
    const AccountId = ownerOf(context.state, S3Prefix);
    if (AccountId === undefined) throw noInstance();
    const { id } = findInstance({ state: stateOf(context, { AccountId }) });
    return {
      AccessGrantsInstanceArn: instanceArn({ ...context, account: AccountId }),
      AccessGrantsInstanceId: id,
    };
  },
});

/** Grants of data stand in the instance of the account that owns the bucket. */
function ownerOf(state: Parameters<typeof accountOfBucket>[0], prefix: string): string | undefined {
  const { bucket } = partsOfScope(prefix);
  return bucket === undefined ? undefined : accountOfBucket(state, bucket);
}
