import { expect, test } from 'vitest';
import { connect } from '../../../src/connect.ts';
import { planRestore } from '../../../src/operations/backup/restore/plan-restore.ts';
import { openConnections } from '../../../src/operations/connections.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { stepsOf } from '../../../src/operations/plan/plan.ts';
import { tagged } from '../local-rig.ts';
import { backupRig, blockSize } from './rig.ts';
import type { BackupRig } from './rig.ts';

const filled = (fill: number): Uint8Array => new Uint8Array(blockSize).fill(fill);

async function newKey({ local: { connection } }: BackupRig): Promise<string> {
  const { KeyMetadata: made } = await connection.call('kms', 'CreateKey', {});
  return made?.Arn ?? '';
}

/** A user who may do all that a backup does, and use no key. */
async function asOperator({ local: { connection, cloud, context } }: BackupRig): Promise<OperationContext> {
  const UserName = 'operator';
  await connection.call('iam', 'CreateUser', { UserName });
  const Statement = [{ Effect: 'Allow', Action: ['ebs:*', 'ec2:*', 's3:*'], Resource: '*' }];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await connection.call('iam', 'PutUserPolicy', { UserName, PolicyName: 'backups', PolicyDocument });
  const { AccessKey: key } = await connection.call('iam', 'CreateAccessKey', { UserName });
  const own = await connect({
    region: 'eu-west-1',
    credentials: { accessKeyId: key.AccessKeyId, secretAccessKey: key.SecretAccessKey },
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
    environment: {},
  });
  return {
    ...context,
    connections: openConnections({ accounts: [{ connection: own }], regions: ['eu-west-1'] }),
  };
}

/** An instance whose second volume is encrypted with a key. */
async function encrypted({ local }: BackupRig, KmsKeyId: string) {
  const [instance = ''] = await local.launch({
    ...tagged({ Backup: 'true' }),
    BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeSize: 1, Encrypted: true, KmsKeyId } }],
  });
  const { Volumes: volumes = [] } = await local.connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'attachment.device', Values: ['/dev/sdb'] }],
  });
  const volume = volumes[0]?.VolumeId ?? '';
  await local.connection.call('ec2', 'CreateTags', {
    Resources: [volume],
    Tags: [{ Key: 'Owner', Value: 'accounts' }],
  });
  return { instance, volume };
}

test('a restored volume is encrypted with the key of its source, or with the one that is named', async () => {
  await using rig = await backupRig();
  const { connection, context } = rig.local;
  const [own, named] = [await newKey(rig), await newKey(rig)];
  const { instance, volume } = await encrypted(rig, own);
  await rig.write(volume, 3, filled(3));
  await rig.backUp();
  for (const [volumeKey, key] of [
    [undefined, own],
    [named, named],
  ]) {
    await using plan = await planRestore(
      { store: rig.store, backup: instance, volume: '/dev/sdb', volumeKey },
      context,
    );
    const [step] = await Array.fromAsync(stepsOf(plan));
    expect(step?.reason).toContain(`encrypted with ${key}`);
    await applyPlan(plan, context);
    const { Volumes: made = [] } = await connection.call('ec2', 'DescribeVolumes', {
      Filters: [{ Name: 'tag:Owner', Values: ['accounts'] }],
    });
    const newest = made.findLast(({ VolumeId: id }) => id !== volume);
    expect(newest).toMatchObject({ Encrypted: true, KmsKeyId: key });
    await rig.local.cloud.clock.advance('1m');
    await connection.call('ec2', 'DeleteVolume', { VolumeId: newest?.VolumeId ?? '' });
  }
});

test('what goes to a bucket is encrypted with the key that is named, versioned or not', async () => {
  await using rig = await backupRig('bucket');
  const { connection } = rig.local;
  const key = await newKey(rig);
  const { data } = await rig.launch();
  await rig.write(data, 3, filled(3));
  await connection.call('s3', 'PutBucketVersioning', {
    Bucket: 'backups',
    VersioningConfiguration: { Status: 'Enabled' },
  });
  await rig.backUp({ kmsKey: key });
  const { Contents: objects = [] } = await connection.call('s3', 'ListObjectsV2', { Bucket: 'backups' });
  expect(objects.length).toBeGreaterThan(4);
  for (const { Key = '' } of objects)
    expect(await connection.call('s3', 'HeadObject', { Bucket: 'backups', Key })).toMatchObject({
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: key,
    });
});

test('a key that may not be used, or is disabled, ends the run in words that name it', async () => {
  await using rig = await backupRig('bucket');
  const { cloud, connection } = rig.local;
  const key = await newKey(rig);
  const { data } = await rig.launch();
  await rig.write(data, 3, filled(3));
  const operator = await asOperator(rig);
  const message = `User: arn:aws:iam::${cloud.accountId}:user/operator is not authorized to perform: kms:GenerateDataKey on resource: ${key} because no identity-based policy allows the kms:GenerateDataKey action`;
  await expect(rig.backUp({ kmsKey: key }, operator)).rejects.toMatchObject({
    report: { problems: [{ message: expect.stringContaining(message) as string }] },
  });
  expect(await rig.backups()).toEqual([]);
  await connection.call('kms', 'DisableKey', { KeyId: key });
  await expect(rig.backUp({ kmsKey: key })).rejects.toMatchObject({
    report: { problems: [{ message: expect.stringContaining(`${key} is disabled`) as string }] },
  });
  expect(await rig.backups()).toEqual([]);
  await connection.call('kms', 'EnableKey', { KeyId: key });
  expect(await rig.backUp({ kmsKey: key })).toMatchObject({ status: 'done' });
});
