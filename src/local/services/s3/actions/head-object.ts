import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { describeObject } from '../objects/describe.ts';
import { checkOverrides } from '../objects/overrides.ts';
import { beginRead, rangeOutput, readChecksum, toRead, toReadContent } from '../objects/read.ts';
import { expirationOf } from '../settings/expiration.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html */
export const action = defineAction('s3', 'HeadObject', {
  authorize: (input, context) =>
    input.ChecksumMode === 'ENABLED' ? toReadContent(context, input) : toRead(context, input),
  handler(input, context) {
    const reading = beginRead(context, input, 'HEAD');
    const { bucket, row, range } = reading;
    checkOverrides(input);
    const output = {
      ...describeObject(bucket, row, input, context.now),
      ...readChecksum(reading, input.ChecksumMode),
      // Not told of a version that is named, be it the current one.
      Expiration: input.VersionId === undefined ? expirationOf(bucket, row) : undefined,
      ...rangeOutput(reading),
    };
    return range === undefined ? output : answered(output, { status: 206 });
  },
});
