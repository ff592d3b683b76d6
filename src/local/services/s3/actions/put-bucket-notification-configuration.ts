import { defineStagedAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { bucketArn } from '../access/arns.ts';
import { onBucket } from '../access/requests.ts';
import { anyBucket, bucketOf } from '../buckets/find.ts';
import { deliver } from '../notify/deliver.ts';
import type { Delivery } from '../notify/deliver.ts';
import { checkIds, checkRegions, destinationsOf } from '../notify/destinations.ts';
import type { Destination } from '../notify/destinations.ts';
import { checkOverlap } from '../notify/overlap.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import { testMessage } from '../notify/messages.ts';
import { asKept } from '../notify/as-kept.ts';
import { changeSettings } from '../settings/change.ts';
import { topicExists } from '../../sns/port.ts';
import { visibilityOf } from '../../sqs/port.ts';
import type { TimerContext } from '../../../timer-context.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html: each queue gets a test message. */
export const action = defineStagedAction('s3', 'PutBucketNotificationConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketNotification', input),
  async receive(input, phase) {
    const destinations = destinationsOf(input.NotificationConfiguration);
    checkIds(destinations);
    // Older suites let two destinations hear of one event.
    if (!phase.lenient) checkOverlap(destinations);
    const bucket = phase.transact((context) => anyBucket(context, input));
    checkRegions(destinations, bucket.region);
    if (input.SkipDestinationValidation === true) return;
    const target = { account: bucket.account, bucketArn: bucketArn(bucket.partition, bucket.name) };
    const message = testMessage(bucket.name, phase.requestId, phase.now());
    const wrong: [arn: string, why: string][] = [];
    // However many rules name it, a destination is tried once.
    for (const { kind, arn } of new Map(destinations.map((each) => [each.arn, each])).values()) {
      // Before anybody asks whether S3 may: where nothing is there is no policy either.
      const missing = phase.transact((context) => isMissing(context, kind, arn));
      const why = missing
        ? absent(kind)
        : await tryOut(kind, arn, () => tried(phase, { kind, arn, message, ...target }));
      // Suites for looser emulators name destinations that are nowhere.
      if (why !== undefined && !phase.lenient) wrong.push([kind === 'function' ? `${arn}, null` : arn, why]);
    }
    if (wrong.length > 0) throw cannotValidate(wrong);
  },
  handler(input, context) {
    const bucket = bucketOf(context, input);
    changeSettings(context, bucket, {
      notification: asKept(context.random, input.NotificationConfiguration),
    });
    return {};
  },
});

function absent(kind: Destination['kind']): string {
  return `The destination ${kind} does not exist`;
}

function isMissing(context: TimerContext, kind: Destination['kind'], arn: string): boolean {
  if (kind === 'queue') return visibilityOf(context, arn) === undefined;
  return kind === 'topic' && !topicExists(context.state, arn);
}

/** Queues and topics get the message; of a function S3 asks whether it could be called. */
async function tried(phase: PhaseContext, delivery: Delivery): Promise<void> {
  const { kind, arn, account, bucketArn: source } = delivery;
  if (kind !== 'function') return deliver(phase, delivery);
  const caller = serviceCaller('s3.amazonaws.com', account, source);
  await phase.call('lambda', 'Invoke', { FunctionName: arn, InvocationType: 'DryRun' }, caller);
}

async function tryOut(
  kind: Destination['kind'],
  arn: string,
  attempt: () => Promise<void>,
): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    // One that is not ready yet may be called all the same.
    if (kind === 'function')
      return error.status === 409 ? undefined : `Not authorized to invoke function [${arn}]`;
    return `Permissions on the destination ${kind} do not allow S3 to publish notifications from this bucket`;
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
