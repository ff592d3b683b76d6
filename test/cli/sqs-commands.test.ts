import { expect, test } from 'vitest';
import { LocalCloud } from '../../src/local/cloud.ts';
import { connect } from '../../src/connect.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('messages are sent, listed, received, moved back and purged', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage([...line, '--local'], { home });
  {
    await using cloud = await LocalCloud.start({ data: `${home}/.nuage/local` });
    const aws = await connect({
      transport: cloud.transport(),
      region: 'us-east-1',
      environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    });
    await aws.call('sqs', 'CreateQueue', { QueueName: 'dead' });
    const RedrivePolicy = JSON.stringify({
      deadLetterTargetArn: 'arn:aws:sqs:us-east-1:123456789012:dead',
      maxReceiveCount: 3,
    });
    await aws.call('sqs', 'CreateQueue', { QueueName: 'orders', Attributes: { RedrivePolicy } });
  }
  expect(await run('sqs', 'send', 'orders', 'hello')).toMatchObject({ code: 0, stderr: '' });
  const listed = await run('sqs', 'list', '-o', 'json');
  expect(JSON.parse(listed.stdout)).toMatchObject([
    { name: 'dead', visible: 0 },
    { name: 'orders', visible: 1, deadLetters: 'arn:aws:sqs:us-east-1:123456789012:dead' },
  ]);
  expect((await run('sqs', 'receive', 'orders', '--delete')).stdout).toContain('hello');
  await run('sqs', 'send', 'orders', 'again');
  expect(await run('sqs', 'purge', 'orders', '--yes')).toMatchObject({ code: 0 });
  expect((await run('sqs', 'redrive', 'dead', '--yes')).stdout).toContain('there is no message to be moved');
  const empty = await run('sqs', 'list', '--prefix', 'orders', '-o', 'json');
  expect(JSON.parse(empty.stdout)).toMatchObject([{ visible: 0, inFlight: 0 }]);
});

test('attributes of a queue are shown, changed by plan, and given back by undo', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage([...line, '--local'], { home });
  {
    await using cloud = await LocalCloud.start({ data: `${home}/.nuage/local` });
    const aws = await connect({
      transport: cloud.transport(),
      region: 'us-east-1',
      environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    });
    await aws.call('sqs', 'CreateQueue', { QueueName: 'orders' });
  }
  const value = async (name: string): Promise<unknown> => {
    const rows: readonly { name: string; value: string }[] = JSON.parse(
      (await run('sqs', 'attributes', 'orders', '-o', 'json')).stdout,
    );
    return rows.find((row) => row.name === name)?.value;
  };
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: '123456789012' },
        Action: 'sqs:SendMessage',
        Resource: 'arn:aws:sqs:us-east-1:123456789012:orders',
      },
    ],
  });
  const changed = await run(
    'sqs',
    'attributes',
    'orders',
    '--set',
    'VisibilityTimeout=120',
    '--set',
    `Policy=${policy}`,
    '--yes',
  );
  expect(changed).toMatchObject({ code: 0, stderr: '' });
  expect(await value('VisibilityTimeout')).toBe('120');
  expect(await value('Policy')).toBe(policy);
  expect(
    (await run('sqs', 'attributes', 'orders', '--set', 'VisibilityTimeout=120', '--yes')).stdout,
  ).toContain('its attributes are so already');
  expect(await run('undo', '--yes')).toMatchObject({ code: 0 });
  expect(await value('VisibilityTimeout')).toBe('30');
  expect(await value('Policy')).toBeUndefined();
  expect(await run('sqs', 'attributes', 'orders', '--set', 'Visibility=1')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('A queue has no attribute Visibility that can be set.'),
  });
  expect((await run('sqs', 'attributes', 'nope')).stderr).toContain(
    'There is no queue nope in 123456789012 us-east-1.',
  );
});
