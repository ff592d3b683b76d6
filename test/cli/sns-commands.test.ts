import { expect, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('a queue subscribes to a topic by plan, gets what is published, and leaves again by undo', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage([...line, '--local'], { home });
  const queue = 'arn:aws:sqs:us-east-1:123456789012:orders';
  const topic = 'arn:aws:sns:us-east-1:123456789012:alerts';
  {
    await using cloud = await LocalCloud.start({ data: `${home}/.nuage/local` });
    const aws = await connect({
      transport: cloud.transport(),
      region: 'us-east-1',
      environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    });
    await aws.call('sns', 'CreateTopic', { Name: 'alerts' });
    const statement = {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: queue,
      Condition: { ArnEquals: { 'aws:SourceArn': topic } },
    };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    await aws.call('sqs', 'CreateQueue', { QueueName: 'orders', Attributes: { Policy } });
  }
  const line = ['sns', 'subscribe', 'alerts', 'sqs', queue, '--raw', '--yes'];
  expect(await run(...line)).toMatchObject({ code: 0, stderr: '' });
  expect((await run(...line)).stdout).toContain('subscribes already');
  const listed = await run('sns', 'list', '-o', 'json');
  expect(JSON.parse(listed.stdout)).toMatchObject([{ name: 'alerts', subscriptions: [`sqs ${queue}`] }]);

  expect((await run('sns', 'publish', topic, 'disk is full')).stdout).toMatch(/^Published [-0-9a-f]{36}\n$/);
  expect((await run('sqs', 'receive', 'orders', '--delete')).stdout).toContain('disk is full');

  expect(await run('undo', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('sns', 'list', '-o', 'json')).stdout)).toMatchObject([{ subscriptions: [] }]);
  expect(await run('sns', 'subscribe', 'alerts', 'sqs', queue, '--filter', '{', '--yes')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('The filter policy is not JSON.'),
  });
  const hint = expect.stringContaining('nuage sns list');
  for (const line of [
    ['publish', 'nope', 'hello'],
    ['subscribe', 'nope', 'sqs', queue],
  ])
    expect(await run('sns', ...line)).toMatchObject({ code: 1, stderr: hint });
  expect((await run('sns', 'publish', 'nope', 'hello')).stderr).toContain(
    'There is no topic arn:aws:sns:us-east-1:123456789012:nope.',
  );
});
