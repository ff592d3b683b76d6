import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { invalidRequest } from '../errors.ts';
import { readContent } from '../objects/content.ts';
import { describeObject, isArchived, shownClass } from '../objects/describe.ts';
import { checkKmsKey } from '../objects/encryption.ts';
import { checkOverrides, overrides } from '../objects/overrides.ts';
import { beginRead, rangeOutput, readChecksum, toReadContent } from '../objects/read.ts';
import { expirationOf } from '../settings/expiration.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
export const action = defineAction('s3', 'GetObject', {
  authorize: (input, context) => toReadContent(context, input),
  handler(input, context) {
    if (context.caller.kind === 'anonymous' && overrides(input))
      throw invalidRequest('Request specific response headers cannot be used for anonymous GET requests.');
    const reading = beginRead(context, input, 'GET');
    const { bucket, row, range } = reading;
    checkOverrides(input);
    if (isArchived(row, context.now))
      throw new AwsError(
        'InvalidObjectState',
        403,
        "The operation is not valid for the object's storage class",
        {
          StorageClass: shownClass(row),
        },
      );
    checkKmsKey(context, row.encryption);
    const output = {
      ...describeObject(bucket, row, input, context.now),
      ...readChecksum(reading, input.ChecksumMode),
      // Not told of a version that is named, be it the current one.
      Expiration: input.VersionId === undefined ? expirationOf(bucket, row) : undefined,
      ...rangeOutput(reading),
      Body: readContent(context, row, range?.from, range?.to),
    };
    return range === undefined ? output : answered(output, { status: 206 });
  },
});
