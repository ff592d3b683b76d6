import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { bucketOf } from '../buckets/find.ts';
import { malformedXml } from '../errors.ts';
import { tell } from '../objects/events.ts';
import { findObject } from '../objects/find.ts';
import { restoreTimes } from '../objects/restore.ts';
import { tellWhenRestored } from '../notify/restored.ts';
import { toUse } from '../objects/use.ts';
import { changeVersion } from '../objects/versions.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html */
export const action = defineAction('s3', 'RestoreObject', {
  authorize: (input, context) => toUse(context, input, 'RestoreObject'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'GET');
    if (input.RestoreRequest?.Type === 'SELECT' || input.RestoreRequest?.SelectParameters !== undefined)
      throw new AwsError('NotImplemented', 501, 'This local cloud does not select from archived objects.');
    const days = input.RestoreRequest?.Days;
    if (days === undefined || days < 1) throw malformedXml();
    const tier = input.RestoreRequest?.GlacierJobParameters?.Tier ?? input.RestoreRequest?.Tier;
    const { restore, again } = restoreTimes(row, days, tier, context);
    const restoring = { ...row, restore };
    changeVersion(context, restoring);
    tell(context, bucket, 's3:ObjectRestore:Post', restoring);
    tellWhenRestored(context, restoring, again);
    return answered({}, { status: again ? 200 : 202 });
  },
});
