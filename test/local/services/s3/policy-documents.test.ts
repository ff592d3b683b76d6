import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketPolicyCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'a-bucket';
const own = `arn:aws:s3:::${Bucket}`;
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await rig.s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
});
afterAll(() => rig[Symbol.asyncDispose]());

const right = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${own}/*` };

const put = (document: object, to = rig) =>
  to.s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(document) }));

async function said(changes: object): Promise<string> {
  const Statement = [{ ...right, ...changes }];
  const { code, message } = await refusal(put({ Version: '2012-10-17', Statement }));
  return code === 'MalformedPolicy' ? message : code;
}

test.each([
  ['Missing required field Effect', { Effect: undefined }],
  ['Missing required field Principal', { Principal: undefined }],
  ['Missing required field Action', { Action: undefined }],
  ['Missing required field Resource', { Resource: undefined }],
  ['Policy has invalid resource', { Resource: 'arn:aws:s3:::another/*' }],
  ['Policy has invalid action', { Action: 's3:GetBogus' }],
  ['Policy has invalid action', { Action: 's3:Get(Object' }],
  ['Policy has invalid action', { Action: 's3:Get.bject' }],
  ['Policy has invalid action', { Action: ['s3:GetObject', 'ec2:RunInstances'] }],
  ['Action does not apply to any resource(s) in statement', { Resource: own }],
  ['Action does not apply to any resource(s) in statement', { Action: ['s3:ListBucket', 's3:GetObject'] }],
  ['Invalid principal in policy', { Principal: { AWS: 'arn:aws:iam::somebody:root' } }],
  ['Invalid principal in policy', { Principal: { AWS: 'arn:aws:iam::123456789012:user/nobody' } }],
])('a statement that is wrong is told so: %s', async (sentence, changes) => {
  expect(await said(changes)).toBe(sentence);
});

test('a policy has a version and a statement', async () => {
  const sentence = async (document: object): Promise<string> => (await refusal(put(document))).message;
  expect(await sentence({ Version: '2020-01-01', Statement: [right] })).toBe(
    'The policy must contain a valid version string',
  );
  expect(await sentence({ Version: '2012-10-17' })).toBe('Missing required field Statement');
  expect(await sentence({ Version: '2012-10-17', Statement: [] })).toBe(
    'Could not parse the policy: Statement is empty!',
  );
});

test('actions with wildcards apply where one of them does, to the bucket or what is in it', async () => {
  for (const [Action, Resource] of [
    ['s3:*', own],
    ['s3:Get*', `${own}/*`],
    ['*', own],
    ['s3:listbucket', own],
    [
      ['s3:ListBucket', 's3:PutObject'],
      [own, `${own}/a/*`],
    ],
    ['s3:GetObject', `${own}*`],
    ['s3:ListBucket', 'arn:aws:s3:::*'],
  ])
    await put({ Version: '2012-10-17', Statement: [{ ...right, Action, Resource }] });
});

test('people who are there may be named, and accounts always', async () => {
  const iam = new IAMClient({ ...rig.clientOptions, region: 'us-east-1' });
  await iam.send(new CreateUserCommand({ UserName: 'ada' }));
  iam.destroy();
  const AWS = ['arn:aws:iam::123456789012:user/ada', '111122223333', 'arn:aws:iam::444455556666:root'];
  await put({ Version: '2012-10-17', Statement: [{ ...right, Principal: { AWS } }] });
});

test('a lenient cloud takes what is on nothing here, and people of other clouds', async () => {
  await using lenient = await startS3({ lenient: true });
  await lenient.s3.send(new CreateBucketCommand({ Bucket }));
  const Principal = { AWS: 'arn:aws:iam::somebody:root' };
  const statement = { ...right, Principal, Resource: own };
  await put({ Version: '2012-10-17', Statement: [statement] }, lenient);
});
