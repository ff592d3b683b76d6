import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startAwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';

test('the AWS CLI runs a function, and uses keys, queues and topics', async () => {
  await using running = await startCloud();
  await using cli = startAwsCli(running.endpoint, running.environment);
  const directory = mkdtempSync(join(tmpdir(), 'nuage-cli-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const aws = async (...words: string[]) => {
    const { status, stdout, stderr } = await cli.run(words);
    expect([status, stderr]).toEqual([0, '']);
    return stdout === '' ? {} : JSON.parse(stdout);
  };
  const trust = {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  };
  const { Role } = await aws(
    'iam',
    'create-role',
    '--role-name=cli',
    `--assume-role-policy-document=${JSON.stringify(trust)}`,
  );
  const zip = join(directory, 'code.zip');
  const code = zipSync({ 'index.mjs': strToU8('export const handler = async (event) => ({ got: event });') });
  writeFileSync(zip, code);
  const of = '--function-name=cli';
  await aws(
    'lambda',
    'create-function',
    of,
    '--runtime=nodejs22.x',
    '--handler=index.handler',
    `--role=${Role.Arn}`,
    `--zip-file=fileb://${zip}`,
  );
  await running.cloud.clock.advance(1000);
  const out = join(directory, 'out.json');
  const payload = Buffer.from('{"a":1}').toString('base64');
  expect(await aws('lambda', 'invoke', of, `--payload=${payload}`, out)).toMatchObject({ StatusCode: 200 });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ got: { a: 1 } });

  const { KeyMetadata } = await aws('kms', 'create-key');
  const { CiphertextBlob } = await aws(
    'kms',
    'encrypt',
    `--key-id=${KeyMetadata.KeyId}`,
    `--plaintext=${Buffer.from('secret').toString('base64')}`,
  );
  const sealed = join(directory, 'sealed');
  writeFileSync(sealed, Buffer.from(CiphertextBlob, 'base64'));
  const { Plaintext } = await aws('kms', 'decrypt', `--ciphertext-blob=fileb://${sealed}`);
  expect(Buffer.from(Plaintext, 'base64').toString()).toBe('secret');

  const { QueueUrl } = await aws('sqs', 'create-queue', '--queue-name=cli');
  await aws('sqs', 'send-message', `--queue-url=${QueueUrl}`, '--message-body=hello');
  const { Messages } = await aws('sqs', 'receive-message', `--queue-url=${QueueUrl}`);
  expect(Messages).toMatchObject([{ Body: 'hello' }]);
  const { TopicArn } = await aws('sns', 'create-topic', '--name=cli');
  expect(await aws('sns', 'publish', `--topic-arn=${TopicArn}`, '--message=hi')).toHaveProperty('MessageId');
  expect(running.cloud.failures).toEqual([]);
});
