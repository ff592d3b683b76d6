import { defineAction } from '../../../action.ts';
import { lockKeys } from '../objects/write.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { changeVersion } from '../objects/versions.ts';
import { checkLockable, newRetention } from '../objects/set-locks.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html */
export const action = defineAction('s3', 'PutObjectRetention', {
  authorize: (input, context) => {
    const { Mode, RetainUntilDate } = input.Retention ?? {};
    const locks = { ObjectLockMode: Mode, ObjectLockRetainUntilDate: RetainUntilDate };
    const asked = toUse(context, input, 'PutObjectRetention', lockKeys(locks, context.now));
    return input.BypassGovernanceRetention === true
      ? [...asked, ...toUse(context, input, 'BypassGovernanceRetention')]
      : asked;
  },
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'PUT', 'refused');
    checkLockable(bucket);
    const bypass = input.BypassGovernanceRetention === true;
    const retention = newRetention(row, input.Retention, context.now, bypass);
    changeVersion(context, { ...row, retention });
    return {};
  },
});
