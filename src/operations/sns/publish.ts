import type { OperationContext } from '../context.ts';
import { namedTopic, ofTopic } from './find-topic.ts';

export interface NewNotification {
  /** The name or ARN of a topic. */
  readonly topic: string;
  /** At most 256 KiB. */
  readonly message: string;
  /** For mails: at most 100 ASCII characters. */
  readonly subject?: string | undefined;
  /** Needed by a FIFO topic. */
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
}

/** Publishes one message. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export async function publishMessage(
  { topic, message, subject, group, deduplicationId }: NewNotification,
  context: OperationContext,
): Promise<{ readonly messageId: string }> {
  const { connection, arn } = await namedTopic('sns publish', topic, context);
  const publishing = connection.call('sns', 'Publish', {
    TopicArn: arn,
    Message: message,
    ...(subject === undefined ? {} : { Subject: subject }),
    ...(group === undefined ? {} : { MessageGroupId: group }),
    ...(deduplicationId === undefined ? {} : { MessageDeduplicationId: deduplicationId }),
  });
  const { MessageId: messageId = '' } = await ofTopic(arn, publishing);
  return { messageId };
}
