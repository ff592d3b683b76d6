import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { changeVersion } from '../objects/versions.ts';
import { malformedXml } from '../errors.ts';
import { checkLockable } from '../objects/set-locks.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html */
export const action = defineAction('s3', 'PutObjectLegalHold', {
  authorize: (input, context) =>
    toUse(context, input, 'PutObjectLegalHold', legalHoldKey(input.LegalHold?.Status)),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'PUT', 'refused');
    checkLockable(bucket);
    const status = input.LegalHold?.Status;
    if (status !== 'ON' && status !== 'OFF') throw malformedXml();
    changeVersion(context, { ...row, legalHold: status === 'ON' });
    return {};
  },
});

function legalHoldKey(status: string | undefined): Record<string, string> {
  return status === undefined ? {} : { 's3:object-lock-legal-hold': status };
}
