import type { Rows, Stage } from '../row.ts';

async function queue(
  { aws }: Stage,
  QueueName: string,
  Attributes: Record<string, string> = {},
): Promise<string> {
  const { QueueUrl = '' } = await aws.call('sqs', 'CreateQueue', { QueueName, Attributes });
  return QueueUrl;
}

export const messages: Rows = {
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
