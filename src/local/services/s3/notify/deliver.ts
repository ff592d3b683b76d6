import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { serviceCaller } from '../../../phase.ts';
import type { Destination } from './destinations.ts';

/** What is to be delivered, and for which bucket. */
export interface Delivery {
  readonly kind: Destination['kind'];
  readonly arn: string;
  readonly message: string;
  readonly account: string;
  readonly bucketArn: string;
  /** How X-Ray follows the request that is told of: a queue's messages have it. */
  readonly trace?: string | undefined;
}

/** Hands a message over as S3 itself: the policy of the queue or function has to let it. */
export async function deliver(
  phase: PhaseContext,
  { kind, arn, message, account, bucketArn, trace }: Delivery,
): Promise<void> {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw new AwsError('InvalidArgument', 400, 'The ARN could not be parsed');
  const caller = serviceCaller('s3.amazonaws.com', account, bucketArn);
  if (kind === 'queue') {
    const QueueUrl = `${phase.endpoint}/${parsed.account}/${parsed.resource}`;
    const MessageSystemAttributes =
      trace === undefined ? undefined : { AWSTraceHeader: { DataType: 'String', StringValue: trace } };
    const input = { QueueUrl, MessageBody: message, MessageSystemAttributes };
    await phase.call('sqs', 'SendMessage', input, caller);
  } else if (kind === 'function') {
    const Payload = Buffer.from(message);
    await phase.call('lambda', 'Invoke', { FunctionName: arn, InvocationType: 'Event', Payload }, caller);
  } else {
    const Subject = 'Amazon S3 Notification';
    await phase.call('sns', 'Publish', { TopicArn: arn, Subject, Message: message }, caller);
  }
}
