import { defineStagedAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { bucketArn } from '../access/arns.ts';
import { onBucket } from '../access/requests.ts';
import { anyBucket, bucketOf } from '../buckets/find.ts';
import { deliver } from '../notify/deliver.ts';
import { destinationsOf } from '../notify/destinations.ts';
import type { Destination } from '../notify/destinations.ts';
import { testMessage } from '../notify/messages.ts';
import { withIds } from '../notify/with-ids.ts';
import { changeSettings } from '../settings/change.ts';
import { visibilityOf } from '../../sqs/port.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html: each queue gets a test message. */
export const action = defineStagedAction('s3', 'PutBucketNotificationConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketNotification', input),
  async receive(input, phase) {
    const destinations = destinationsOf(input.NotificationConfiguration);
    if (input.SkipDestinationValidation === true) return;
    const bucket = phase.transact((context) => anyBucket(context, input));
    const target = { account: bucket.account, bucketArn: bucketArn(bucket.partition, bucket.name) };
    const message = testMessage(bucket.name, phase.requestId, phase.now());
    const wrong: [arn: string, why: string][] = [];
    for (const { kind, arn } of destinations) {
      // Before anybody asks whether S3 may: without a queue there is no policy either.
      const missing =
        kind === 'queue' && phase.transact((context) => visibilityOf(context, arn)) === undefined;
      const why = missing
        ? absent(kind)
        : await tryOut(kind, () => deliver(phase, { kind, arn, message, ...target }));
      if (why !== undefined) wrong.push([arn, why]);
    }
    if (wrong.length > 0) throw cannotValidate(wrong);
  },
  handler(input, context) {
    const bucket = bucketOf(context, input);
    changeSettings(context, bucket, {
      notification: withIds(context.random, input.NotificationConfiguration),
    });
    return {};
  },
});

const called = { queue: 'queue', topic: 'topic', function: 'Lambda' } as const;

function absent(kind: Destination['kind']): string {
  return `The destination ${called[kind]} does not exist`;
}

/** Functions are not called to try them out. */
async function tryOut(kind: Destination['kind'], attempt: () => Promise<void>): Promise<string | undefined> {
  if (kind === 'function') return undefined;
  try {
    await attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const missing = /NonExistent|DoesNotExist|NotFound/.test(error.code);
    return missing
      ? absent(kind)
      : 'Permissions on the destination queue do not allow S3 to publish notifications from this bucket';
  }
}

function cannotValidate(wrong: readonly (readonly [arn: string, why: string])[]): AwsError {
  const numbered = wrong.flatMap(([arn, why], index) => {
    const number = index + 1;
    return [
      [`ArgumentName${number}`, arn],
      [`ArgumentValue${number}`, why],
    ];
  });
  return new AwsError(
    'InvalidArgument',
    400,
    'Unable to validate the following destination configurations',
    Object.fromEntries(numbered),
  );
}
