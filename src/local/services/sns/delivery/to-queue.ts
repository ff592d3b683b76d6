import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PublishedMessage, StoredAttribute } from '../message.ts';
import { delivered } from './outcome.ts';
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
  if (arn === undefined) return { kind: 'refused', reason: `${queueArn} is no ARN` };
  const { topic = '', group, deduplicationId } = message;
  const caller = serviceCaller('sns.amazonaws.com', topic.split(':')[4] ?? phase.account, topic);
  const fifo = arn.resource.endsWith('.fifo');
  try {
    await phase.inRegion(arn.region).call(
      'sqs',
      'SendMessage',
      {
        QueueUrl: `${phase.endpoint}/${arn.account}/${arn.resource}`,
        MessageBody: body,
        ...(raw ? { MessageAttributes: attributesOf(message.attributes) } : {}),
        ...(group === undefined ? {} : { MessageGroupId: group }),
        ...(fifo && deduplicationId !== undefined ? { MessageDeduplicationId: deduplicationId } : {}),
      },
      caller,
    );
    return delivered;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { kind: error.status < 500 ? 'refused' : 'failed', reason: `${error.code}: ${error.message}` };
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
