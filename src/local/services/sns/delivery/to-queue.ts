import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PublishedMessage, StoredAttribute } from '../message.ts';
import { refusedBy } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** Puts a body into a queue, on behalf of a topic. */
export async function sendToQueue(
  phase: PhaseContext,
  queueArn: string,
  body: string,
  message: PublishedMessage,
  raw: boolean,
): Promise<Outcome> {
  const arn = parseArn(queueArn);
  if (arn === undefined) return { kind: 'refused', reason: `${queueArn} is no ARN`, response: '' };
  const { topic = '', group, deduplicationId } = message;
  const caller = serviceCaller('sns.amazonaws.com', topic.split(':')[4] ?? phase.account, topic);
  const fifo = arn.resource.endsWith('.fifo');
  const url = `${phase.endpoint}/${arn.account}/${arn.resource}`;
  const sqsRequestId = phase.random.uuid();
  try {
    const { MessageId: sqsMessageId } = await phase.inRegion(arn.region).call(
      'sqs',
      'SendMessage',
      {
        QueueUrl: url,
        MessageBody: body,
        ...(raw ? { MessageAttributes: attributesOf(message.attributes) } : {}),
        ...(group === undefined ? {} : { MessageGroupId: group }),
        ...(fifo && deduplicationId !== undefined ? { MessageDeduplicationId: deduplicationId } : {}),
      },
      caller,
      sqsRequestId,
    );
    return {
      kind: 'delivered',
      status: 200,
      response: JSON.stringify({ sqsRequestId, sqsMessageId }),
    };
  } catch (error) {
    const denied = error instanceof AwsError && error.status === 403;
    return refusedBy(error, 'sqsRequestId', denied ? `Access to the resource ${url} is denied.` : undefined);
  }
}

function attributesOf(attributes: Readonly<Record<string, StoredAttribute>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType, StringValue, Binary }]) => [
      name,
      Binary === undefined
        ? { DataType, StringValue }
        : { DataType, BinaryValue: Buffer.from(Binary, 'base64') },
    ]),
  );
}
