import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { checkLockable, noLock } from '../objects/set-locks.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html */
export const action = defineAction('s3', 'GetObjectRetention', {
  authorize: (input, context) => toUse(context, input, 'GetObjectRetention'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'GET');
    checkLockable(bucket);
    if (row.retention === undefined) throw noLock();
    return { Retention: { Mode: row.retention.mode, RetainUntilDate: new Date(row.retention.until) } };
  },
});
