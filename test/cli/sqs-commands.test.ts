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
