import {
  DisableEbsEncryptionByDefaultCommand,
  EnableEbsEncryptionByDefaultCommand,
  GetEbsDefaultKmsKeyIdCommand,
  GetEbsEncryptionByDefaultCommand,
  ModifyEbsDefaultKmsKeyIdCommand,
  ResetEbsDefaultKmsKeyIdCommand,
} from '@aws-sdk/client-ec2';
import { CreateAliasCommand, DescribeKeyCommand, CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { storageLab, volumeOf } from './storage-lab.ts';

test('where encryption is the default, every new volume has the key of the account', async () => {
  await using lab = await storageLab();
  const { ec2 } = lab;
  const isDefault = async () =>
    (await ec2.send(new GetEbsEncryptionByDefaultCommand({}))).EbsEncryptionByDefault;
  expect(await isDefault()).toBe(false);
  expect((await ec2.send(new GetEbsDefaultKmsKeyIdCommand({}))).KmsKeyId).toBe('alias/aws/ebs');
  await ec2.send(new EnableEbsEncryptionByDefaultCommand({}));
  expect(await isDefault()).toBe(true);
  const { KeyMetadata } = await new KMSClient(lab.running.clientOptions).send(new CreateKeyCommand({}));
  const { Arn: own = '', KeyId: KmsKeyId } = KeyMetadata ?? {};
  expect((await ec2.send(new ModifyEbsDefaultKmsKeyIdCommand({ KmsKeyId }))).KmsKeyId).toBe(own);
  expect(await volumeOf(ec2, await lab.volume({ Encrypted: false }))).toMatchObject({
    Encrypted: true,
    KmsKeyId: own,
  });
  const elsewhere = await lab.client({ region: 'eu-west-1' }).send(new GetEbsEncryptionByDefaultCommand({}));
  expect(elsewhere.EbsEncryptionByDefault).toBe(false);
  expect((await ec2.send(new ResetEbsDefaultKmsKeyIdCommand({}))).KmsKeyId).toBe('alias/aws/ebs');
  const kms = new KMSClient(lab.running.clientOptions);
  const { KeyMetadata: ebsKey } = await kms.send(new DescribeKeyCommand({ KeyId: 'alias/aws/ebs' }));
  expect(await volumeOf(ec2, await lab.volume())).toMatchObject({ Encrypted: true, KmsKeyId: ebsKey?.Arn });
  await ec2.send(new DisableEbsEncryptionByDefaultCommand({}));
  await kms.send(new CreateAliasCommand({ AliasName: 'alias/mine', TargetKeyId: KmsKeyId }));
  const named = await lab.volume({ Encrypted: true, KmsKeyId: 'alias/mine' });
  expect(await volumeOf(ec2, named)).toMatchObject({ KmsKeyId: own });
  expect(await volumeOf(ec2, await lab.volume())).toMatchObject({ Encrypted: false });
});
