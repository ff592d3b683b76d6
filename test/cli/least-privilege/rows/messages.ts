import type { Rows, Stage } from '../row.ts';

async function queue(
  { aws }: Stage,
  QueueName: string,
  Attributes: Record<string, string> = {},
): Promise<string> {
  const { QueueUrl = '' } = await aws.call('sqs', 'CreateQueue', { QueueName, Attributes });
  return QueueUrl;
}

/** The policy that a topic has from the beginning lets in whoever is of its account. */
const letIn = "the topic's own policy allows it";

const topic = 'arn:aws:sns:us-east-1:123456789012:alerts';

export const messages: Rows = {
  'sns list': async ({ aws }) => {
    await aws.call('sns', 'CreateTopic', { Name: 'alerts' });
    return [];
  },
  'sns publish': async ({ aws }) => {
    await aws.call('sns', 'CreateTopic', { Name: 'alerts' });
    return { words: [topic, 'disk is full'], optional: { 'sns:Publish': letIn } };
  },
  'sns subscribe': async ({ aws }) => {
    await aws.call('sns', 'CreateTopic', { Name: 'alerts' });
    return {
      words: ['alerts', 'sqs', 'arn:aws:sqs:us-east-1:123456789012:orders', '--yes'],
      optional: { 'sns:ListSubscriptionsByTopic': letIn, 'sns:Subscribe': letIn },
    };
  },
  'sqs attributes': async (stage) => {
    await queue(stage, 'orders');
    return ['orders', '--set', 'VisibilityTimeout=60', '--yes'];
  },
  'sqs list': async (stage) => {
    await queue(stage, 'orders');
    return [];
  },
  'sqs send': async (stage) => {
    await queue(stage, 'orders');
    return ['orders', 'hello'];
  },
  'sqs receive': async (stage) => {
    const QueueUrl = await queue(stage, 'orders');
    await stage.aws.call('sqs', 'SendMessage', { QueueUrl, MessageBody: 'hello' });
    return ['orders', '--delete'];
  },
  'sqs purge': async (stage) => {
    await queue(stage, 'orders');
    return ['orders', '--yes'];
  },
  'sqs redrive': async (stage) => {
    const QueueUrl = await queue(stage, 'dead');
    await queue(stage, 'orders', {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: 'arn:aws:sqs:us-east-1:123456789012:dead',
        maxReceiveCount: 3,
      }),
    });
    await stage.aws.call('sqs', 'SendMessage', { QueueUrl, MessageBody: 'hello' });
    return ['dead', '--yes'];
  },
};
