import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { accessDenied, methodNotAllowed } from '../errors.ts';
import { invalidBucketName } from '../buckets/name.ts';
import { bucketOf } from '../buckets/find.ts';
import { isOfDirectory, zoneInName } from '../directory/name.ts';
import { toBegin } from '../directory/requests.ts';
import { beginSession, modeOf } from '../directory/session.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html */
export const action = defineAction('s3', 'CreateSession', {
  authorize(input, context) {
    // Else a session that reads could make itself one that writes, and none would ever end.
    if (context.caller.express !== undefined) throw accessDenied();
    const bucket = bucketFor(context, input);
    return [toBegin(bucket, modeOf(context, bucket, input.SessionMode))];
  },
  handler(input, context) {
    const bucket = bucketFor(context, input);
    if (bucket.zone === undefined) throw methodNotAllowed('GET', 'SESSION');
    const session = beginSession(context, bucket, modeOf(context, bucket, input.SessionMode));
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expires),
      },
    };
  },
});

/**
 * The bucket of a session. SDKs that are given an endpoint ask for one before they make the bucket, so that one that could
 * be made has one, too: what is done in it is refused as there is no such bucket.
 */
function bucketFor(context: ActionContext, input: Input<'s3', 'CreateSession'>): BucketRow {
  const { account, region, partition, state, now } = context;
  const { Bucket: name } = input;
  if (state.table(buckets).get(name) !== undefined || !isOfDirectory(name)) return bucketOf(context, input);
  const zone = zoneInName(name);
  if (zone === undefined) throw invalidBucketName(name);
  return { name, account, region, partition, created: now, zone, settings: {} };
}
