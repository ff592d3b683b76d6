import { SNSClient, CreateTopicCommand, PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { startCloud } from '../../support/cloud.ts';

/** What arrives in a queue without a policy that subscribed to a topic. */
async function delivered(lenient: boolean): Promise<number> {
  await using running = await startCloud({ lenient });
  const sns = new SNSClient(running.clientOptions);
  const sqs = new SQSClient(running.clientOptions);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'q' }));
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 't' }));
  const Endpoint = 'arn:aws:sqs:us-east-1:123456789012:q';
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
  await sns.send(new PublishCommand({ TopicArn, Message: 'hello' }));
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  return Messages.length;
}

test('a topic delivers to a queue whose policy lets it in; a lenient cloud asks for none', async () => {
  expect(await delivered(false)).toBe(0);
  expect(await delivered(true)).toBe(1);
});
