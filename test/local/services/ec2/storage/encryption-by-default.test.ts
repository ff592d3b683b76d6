import {
  DisableEbsEncryptionByDefaultCommand,
  EnableEbsEncryptionByDefaultCommand,
  GetEbsDefaultKmsKeyIdCommand,
  GetEbsEncryptionByDefaultCommand,
  ModifyEbsDefaultKmsKeyIdCommand,
  ResetEbsDefaultKmsKeyIdCommand,
} from '@aws-sdk/client-ec2';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
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
  await ec2.send(new DisableEbsEncryptionByDefaultCommand({}));
  expect(await volumeOf(ec2, await lab.volume())).toMatchObject({ Encrypted: false });
});
