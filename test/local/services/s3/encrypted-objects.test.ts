import { CopyObjectCommand, CreateBucketCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import {
  CreateKeyCommand,
  DisableKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'encrypted';

describe('objects that a KMS key encrypts', () => {
  let rig: S3Rig;
  let kms: KMSClient;
  beforeAll(async () => {
    rig = await startS3();
    kms = new KMSClient(rig.clientOptions);
    await rig.s3.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(async () => {
    kms.destroy();
    await rig[Symbol.asyncDispose]();
  });

  const encrypted = async (Key: string): Promise<{ KeyId: string; arn: string }> => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const { KeyId = '', Arn = '' } = KeyMetadata ?? {};
    const how = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: KeyId } as const;
    await rig.s3.send(new PutObjectCommand({ Bucket, Key, Body: 'secret', ...how }));
    return { KeyId, arn: Arn };
  };

  it('are not read, nor copied, when their key is disabled or going', async () => {
    const { s3 } = rig;
    const { KeyId, arn } = await encrypted('locked');
    const read = () => s3.send(new GetObjectCommand({ Bucket, Key: 'locked' }));
    const copy = () =>
      s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/locked` }));
    await kms.send(new DisableKeyCommand({ KeyId }));
    const disabled = { code: 'KMS.DisabledException', status: 400, message: `${arn} is disabled.` };
    expect(await refusal(read())).toEqual(disabled);
    expect(await refusal(copy())).toEqual(disabled);
    await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
    expect(await refusal(read())).toEqual({
      code: 'KMS.KMSInvalidStateException',
      status: 400,
      message: `${arn} is pending deletion.`,
    });
    // What is told of the object needs no key.
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'locked' }));
    expect(head.SSEKMSKeyId).toBe(arn);
  });

  it('are copied onto themselves with nothing said, since that changes their key', async () => {
    const { s3 } = rig;
    await encrypted('onto');
    const onto = { Bucket, Key: 'onto', CopySource: `${Bucket}/onto` };
    expect(await s3.send(new CopyObjectCommand(onto))).toMatchObject({ ServerSideEncryption: 'AES256' });
    expect(await refusal(s3.send(new CopyObjectCommand(onto)))).toMatchObject({ code: 'InvalidRequest' });
  });
});
