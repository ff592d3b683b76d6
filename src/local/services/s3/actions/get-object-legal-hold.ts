import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { checkLockable, noLock } from '../objects/set-locks.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html */
export const action = defineAction('s3', 'GetObjectLegalHold', {
  authorize: (input, context) => toUse(context, input, 'GetObjectLegalHold'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'GET');
    checkLockable(bucket);
    if (row.legalHold === undefined) throw noLock();
    return { LegalHold: { Status: row.legalHold ? 'ON' : 'OFF' } };
  },
});
