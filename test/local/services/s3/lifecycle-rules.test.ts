import { CreateBucketCommand, PutBucketLifecycleConfigurationCommand } from '@aws-sdk/client-s3';
import type { LifecycleRule } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'rules';
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => rig[Symbol.asyncDispose]());

const malformed = 'The XML you provided was not well-formed or did not validate against our published schema';
const midnight = new Date('2030-01-01T00:00:00Z');
const tag = { Key: 'a', Value: 'b' };

it.each<[string, Partial<LifecycleRule>, string, string]>([
  [
    'to infrequent access at once',
    { Transitions: [{ Days: 1, StorageClass: 'STANDARD_IA' }] },
    'InvalidArgument',
    "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'",
  ],
  [
    'on before it has been there for thirty days',
    {
      Transitions: [
        { Days: 30, StorageClass: 'STANDARD_IA' },
        { Days: 40, StorageClass: 'GLACIER' },
      ],
    },
    'InvalidArgument',
    "'Days' in the 'GLACIER' Transition action for filter '(prefix=p/)' must be 30 days more than 'Days' in the 'STANDARD_IA' Transition action",
  ],
  [
    'to another class after it has expired',
    { Transitions: [{ Days: 30, StorageClass: 'STANDARD_IA' }], Expiration: { Days: 10 } },
    'InvalidArgument',
    "'Days' in the Expiration action for filter '(prefix=p/)' must be greater than 'Days' in the Transition action",
  ],
  [
    'to one class twice',
    {
      Transitions: [
        { Days: 30, StorageClass: 'GLACIER' },
        { Days: 60, StorageClass: 'GLACIER' },
      ],
    },
    'InvalidRequest',
    "'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter '(prefix=p/)'",
  ],
  [
    'by days and by date',
    { Transitions: [{ Days: 30, StorageClass: 'GLACIER' }], Expiration: { Date: midnight } },
    'InvalidRequest',
    "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '(prefix=p/)'",
  ],
  [
    'only by the number of newer versions',
    { NoncurrentVersionExpiration: { NewerNoncurrentVersions: 5 } },
    'MalformedXML',
    malformed,
  ],
  [
    'of older versions to another class, without a time',
    { NoncurrentVersionTransitions: [{ StorageClass: 'GLACIER' }] },
    'MalformedXML',
    malformed,
  ],
  [
    'by one of several conditions that are one',
    { Filter: { And: { Prefix: 'a' } }, Expiration: { Days: 1 } },
    'MalformedXML',
    malformed,
  ],
  [
    'by one tag twice',
    { Filter: { And: { Tags: [tag, { ...tag, Value: 'c' }] } }, Expiration: { Days: 1 } },
    'InvalidRequest',
    'Duplicate Tag Keys are not allowed.',
  ],
  [
    'of no size at all',
    {
      Filter: { And: { ObjectSizeGreaterThan: 500, ObjectSizeLessThan: 400 } },
      Expiration: { Days: 1 },
    },
    'InvalidRequest',
    "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.",
  ],
])('no rule moves or removes objects %s', async (_, rule, code, message) => {
  const Rules: LifecycleRule[] = [{ ID: 'r', Filter: { Prefix: 'p/' }, Status: 'Enabled', ...rule }];
  const command = new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } });
  expect(await refusal(rig.s3.send(command))).toEqual({ code, status: 400, message });
});
