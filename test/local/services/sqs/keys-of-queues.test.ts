import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateKeyCommand,
  DisableKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import {
  SQSClient,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

let rig: SqsRig;
let kms: KMSClient;
let arn: string;
let url: string;
beforeAll(async () => {
  rig = await startSqs();
  kms = new KMSClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  arn = KeyMetadata?.Arn ?? '';
  url = await rig.create('sealed', { KmsMasterKeyId: arn });
});
afterAll(async () => {
  kms.destroy();
  await rig[Symbol.asyncDispose]();
});

test('who sends and receives must be allowed to use the key of the queue', async () => {
  const options = { ...rig.running.clientOptions, maxAttempts: 1 };
  const iam = new IAMClient(options);
  await iam.send(new CreateUserCommand({ UserName: 'sender' }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'sender' }));
  const allow = (...Action: string[]) =>
    iam.send(
      new PutUserPolicyCommand({
        UserName: 'sender',
        PolicyName: 'p',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Action, Resource: '*' },
        }),
      }),
    );
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  };
  const sqs = new SQSClient({ ...options, credentials });
  const send = () => sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'x' }));
  const receive = () => sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
  await allow('sqs:*');
  await expect(send()).rejects.toMatchObject({
    name: 'KmsAccessDenied',
    message: `User: arn:aws:iam::123456789012:user/sender is not authorized to perform: kms:GenerateDataKey on resource: ${arn} because no identity-based policy allows the kms:GenerateDataKey action`,
    $metadata: { httpStatusCode: 400 },
  });
  await allow('sqs:*', 'kms:GenerateDataKey');
  await expect(send()).rejects.toThrow('is not authorized to perform: kms:Decrypt on resource');
  await expect(receive()).rejects.toThrow('is not authorized to perform: kms:Decrypt on resource');
  await allow('sqs:*', 'kms:GenerateDataKey', 'kms:Decrypt');
  await send();
  expect((await receive()).Messages).toHaveLength(1);
  sqs.destroy();
  iam.destroy();
});

test('a body is what was sent, however long, and also as a dead letter in a queue without a key', async () => {
  const dead = await rig.create('dead');
  const deadLetterTargetArn = 'arn:aws:sqs:us-east-1:123456789012:dead';
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 });
  const alive = await rig.create('alive', { KmsMasterKeyId: arn, RedrivePolicy });
  const body = 'Grüezi 🎉 '.repeat(2_000);
  await rig.send(alive, body);
  expect((await rig.receive(alive))[0]?.body).toBe(body);
  await rig.running.cloud.clock.advance('31s');
  expect(await rig.receive(alive)).toEqual([]);
  expect((await rig.receive(dead))[0]?.body).toBe(body);
});

test('a key that cannot be used is said in the words of the queue', async () => {
  const send = (QueueUrl: string) => rig.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
  const nowhere = arn.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000');
  const missing = await rig.create('missing', { KmsMasterKeyId: nowhere });
  await expect(send(missing)).rejects.toMatchObject({
    name: 'KmsNotFound',
    message: `Key '${nowhere}' does not exist`,
  });
  const own = await rig.create('own', { KmsMasterKeyId: 'alias/aws/sqs' });
  await send(own);
  await kms.send(new DisableKeyCommand({ KeyId: arn }));
  const disabled = { name: 'KmsDisabled', message: `${arn} is disabled.` };
  await expect(send(url)).rejects.toMatchObject(disabled);
  await expect(rig.receive(url)).rejects.toMatchObject(disabled);
  const batch = { QueueUrl: url, Entries: [{ Id: '1', MessageBody: 'x' }] };
  await expect(rig.sqs.send(new SendMessageBatchCommand(batch))).rejects.toMatchObject(disabled);
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: arn }));
  await expect(send(url)).rejects.toMatchObject({
    name: 'KmsInvalidState',
    message: `${arn} is pending deletion.`,
  });
});
