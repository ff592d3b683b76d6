import { CreateKeyCommand, DisableKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateSMSSandboxPhoneNumberCommand,
  DeleteSMSSandboxPhoneNumberCommand,
  GetSMSSandboxAccountStatusCommand,
  ListOriginationNumbersCommand,
  ListSMSSandboxPhoneNumbersCommand,
  PublishBatchCommand,
  PublishCommand,
  SubscribeCommand,
  VerifySMSSandboxPhoneNumberCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSns } from './sns-rig.ts';
import type { SnsRig } from './sns-rig.ts';

let rig: SnsRig;
beforeAll(async () => {
  rig = await startSns();
});
afterAll(() => rig[Symbol.asyncDispose]());

test('a topic whose key is disabled takes no message, and says it in its own words', async () => {
  const kms = new KMSClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  const { KeyMetadata: { Arn: arn = '' } = {} } = await kms.send(new CreateKeyCommand({}));
  const TopicArn = await rig.topic('sealed', { KmsMasterKeyId: arn });
  await rig.sns.send(new PublishCommand({ TopicArn, Message: 'x' }));
  await kms.send(new DisableKeyCommand({ KeyId: arn }));
  const disabled = { name: 'KMSDisabledException', message: `${arn} is disabled.` };
  await expect(rig.sns.send(new PublishCommand({ TopicArn, Message: 'x' }))).rejects.toMatchObject(disabled);
  const batch = { TopicArn, PublishBatchRequestEntries: [{ Id: '1', Message: 'x' }] };
  await expect(rig.sns.send(new PublishBatchCommand(batch))).rejects.toMatchObject(disabled);
  kms.destroy();
});

test('a number of the sandbox is verified with the code that it was sent', async () => {
  expect(await rig.sns.send(new GetSMSSandboxAccountStatusCommand({}))).toMatchObject({ IsInSandbox: true });
  expect((await rig.sns.send(new ListOriginationNumbersCommand({}))).PhoneNumbers).toEqual([]);
  const PhoneNumber = '+15550100';
  await rig.sns.send(new CreateSMSSandboxPhoneNumberCommand({ PhoneNumber }));
  const numbers = async () => (await rig.sns.send(new ListSMSSandboxPhoneNumbersCommand({}))).PhoneNumbers;
  expect(await numbers()).toEqual([{ PhoneNumber, Status: 'Pending' }]);
  const notice = (await rig.running.cloud.notices.sent('us-east-1')).at(-1);
  const OneTimePassword = /\d{6}/.exec(notice?.body ?? '')?.[0] ?? '';
  const verify = (code: string) =>
    rig.sns.send(new VerifySMSSandboxPhoneNumberCommand({ PhoneNumber, OneTimePassword: code }));
  await expect(verify(OneTimePassword === '00000' ? '11111' : '00000')).rejects.toMatchObject({
    name: 'VerificationException',
  });
  await verify(OneTimePassword);
  expect(await numbers()).toEqual([{ PhoneNumber, Status: 'Verified' }]);
  await rig.sns.send(new DeleteSMSSandboxPhoneNumberCommand({ PhoneNumber }));
  expect(await numbers()).toEqual([]);
});

test('a mail address is asked to confirm, by a mail that the cloud keeps', async () => {
  const TopicArn = await rig.topic('mails');
  await rig.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'somebody@example.com' }));
  const mail = (await rig.running.cloud.mails.sent()).at(-1);
  expect(mail).toMatchObject({
    service: 'sns',
    to: ['somebody@example.com'],
    subject: 'AWS Notification - Subscription Confirmation',
    text: expect.stringContaining('Action=ConfirmSubscription'),
  });
});
