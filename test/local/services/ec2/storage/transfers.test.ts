import { EC2, waitUntilSnapshotImported, waitUntilStoreImageTaskComplete } from '@aws-sdk/client-ec2';
import { IAM } from '@aws-sdk/client-iam';
import { S3 } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { policyText, trustText } from '../../iam/iam-rig.ts';
import { storageLab } from './storage-lab.ts';
import type { StorageLab } from './storage-lab.ts';

const place = (id: string, offset = 0) => ({ account: '123456789012', region: 'us-east-1', id, offset });

async function clients(lab: StorageLab) {
  const options = { ...lab.running.clientOptions, maxAttempts: 1 };
  const s3 = new S3({ ...options, forcePathStyle: true });
  await s3.createBucket({ Bucket: 'images' });
  const textAt = async (id: string, offset: number, length: number) =>
    new TextDecoder().decode(await lab.running.cloud.volumes.read(place(id, offset), length));
  return { ec2: new EC2(options), s3, iam: new IAM(options), textAt };
}

async function trusted(iam: IAM): Promise<void> {
  await iam.createRole({
    RoleName: 'vmimport',
    AssumeRolePolicyDocument: trustText({ Service: 'vmie.amazonaws.com' }),
  });
  await iam.putRolePolicy({
    RoleName: 'vmimport',
    PolicyName: 'read',
    PolicyDocument: policyText({ Action: ['s3:GetObject'] }),
  });
}

test('an image is stored in a bucket with all that it holds, and restored from it', async () => {
  await using lab = await storageLab();
  const { ec2, s3, textAt } = await clients(lab);
  const VolumeId = await lab.volume({ Size: 2 });
  await lab.running.cloud.volumes.write(place(VolumeId, 1_600_000_000), Buffer.from('far behind'));
  await lab.running.cloud.volumes.write(place(VolumeId, 7), Buffer.from('in front'));
  const SnapshotId = await lab.snapshot(VolumeId);
  const { ImageId = '' } = await ec2.registerImage({
    Name: 'golden',
    Architecture: 'arm64',
    VirtualizationType: 'hvm',
    EnaSupport: true,
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }],
    TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'Team', Value: 'base' }] }],
  });
  const stored = await ec2.createStoreImageTask({
    ImageId,
    Bucket: 'images',
    S3ObjectTags: [{ Key: 'kept', Value: 'yes' }],
  });
  expect(stored.ObjectKey).toBe(`${ImageId}.bin`);
  const task = async () =>
    (await ec2.describeStoreImageTasks({ ImageIds: [ImageId] })).StoreImageTaskResults?.[0];
  expect(await task()).toMatchObject({
    StoreTaskState: 'InProgress',
    Bucket: 'images',
    ProgressPercentage: 0,
  });
  await lab.after('2m');
  await waitUntilStoreImageTaskComplete({ client: ec2, maxWaitTime: 60 }, { ImageIds: [ImageId] });
  expect(await task()).toMatchObject({ StoreTaskState: 'Completed', S3objectKey: `${ImageId}.bin` });
  const object = { Bucket: 'images', Key: `${ImageId}.bin` };
  expect((await s3.getObjectTagging(object)).TagSet).toEqual([{ Key: 'kept', Value: 'yes' }]);

  const from = { Bucket: 'images', ObjectKey: `${ImageId}.bin` };
  expect((await refused(ec2.createRestoreImageTask(from))).code).toBe('InvalidAMIName.Duplicate');
  expect((await ec2.describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toHaveLength(1);
  const restored = await ec2.createRestoreImageTask({ ...from, Name: 'golden again' });
  await lab.after('15m');
  const { Images } = await ec2.describeImages({ ImageIds: [restored.ImageId ?? ''] });
  expect(Images).toMatchObject([
    {
      Name: 'golden again',
      State: 'available',
      Architecture: 'arm64',
      Tags: [{ Key: 'Team', Value: 'base' }],
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 2 } }],
    },
  ]);
  const copy = Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
  expect(copy).not.toBe(SnapshotId);
  expect(await textAt(copy, 1_600_000_000, 10)).toBe('far behind');
  expect(await textAt(copy, 7, 8)).toBe('in front');

  await s3.putObject({ Bucket: 'images', Key: 'other', Body: 'no image' });
  expect(await refused(ec2.createRestoreImageTask({ Bucket: 'images', ObjectKey: 'other' }))).toMatchObject({
    code: 'InvalidParameterValue',
    message: 'The object other is not a stored image.',
  });
  const nowhere = ec2.createStoreImageTask({ ImageId, Bucket: 'not-there' });
  expect((await refused(nowhere)).code).toBe('NoSuchBucket');
});

test('a raw disk in a bucket becomes a snapshot, and an image that starts', async () => {
  await using lab = await storageLab();
  const { ec2, s3, iam, textAt } = await clients(lab);
  const disk = Buffer.alloc(3_000_000);
  disk.write('boot', 0);
  disk.write('tail', 2_999_996);
  await s3.putObject({ Bucket: 'images', Key: 'disk.raw', Body: disk });
  const UserBucket = { S3Bucket: 'images', S3Key: 'disk.raw' };
  const wish = { Description: 'of home', DiskContainer: { Format: 'raw', UserBucket } };
  expect(await refused(ec2.importSnapshot(wish))).toMatchObject({
    code: 'InvalidParameter',
    message: 'The service role vmimport provided does not exist or does not have sufficient permissions',
  });
  await trusted(iam);
  const { ImportTaskId = '', SnapshotTaskDetail: detail } = await ec2.importSnapshot(wish);
  expect(ImportTaskId).toMatch(/^import-snap-/);
  expect(detail).toMatchObject({ Status: 'active', Progress: '3', StatusMessage: 'pending', Format: 'RAW' });
  await lab.after('5m');
  const ids = { ImportTaskIds: [ImportTaskId] };
  await waitUntilSnapshotImported({ client: ec2, maxWaitTime: 60 }, ids);
  const [done] = (await ec2.describeImportSnapshotTasks(ids)).ImportSnapshotTasks ?? [];
  expect(done?.SnapshotTaskDetail).toMatchObject({
    Status: 'completed',
    DiskImageSize: 3_000_000,
    UserBucket,
  });
  const snapshot = done?.SnapshotTaskDetail?.SnapshotId ?? '';
  expect((await ec2.describeSnapshots({ SnapshotIds: [snapshot] })).Snapshots).toMatchObject([
    { State: 'completed', VolumeSize: 1, Description: 'of home' },
  ]);
  expect(await textAt(snapshot, 0, 4)).toBe('boot');
  expect(await textAt(snapshot, 2_999_996, 4)).toBe('tail');

  const image = await ec2.importImage({ DiskContainers: [{ Format: 'RAW', Url: 's3://images/disk.raw' }] });
  await lab.after('5m');
  const [made] =
    (await ec2.describeImportImageTasks({ ImportTaskIds: [image.ImportTaskId ?? ''] })).ImportImageTasks ??
    [];
  expect(made).toMatchObject({ Status: 'completed', Platform: 'Linux', Architecture: 'x86_64' });
  const launch = { ImageId: made?.ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 } as const;
  expect((await ec2.runInstances(launch)).Instances).toHaveLength(1);
});

test('what cannot be imported ends its task with the reason, and an active one can be cancelled', async () => {
  await using lab = await storageLab();
  const { ec2, s3, iam } = await clients(lab);
  await trusted(iam);
  await s3.putObject({ Bucket: 'images', Key: 'disk.vmdk', Body: 'KDMV' });
  const begin = async (Format: string, S3Key: string) =>
    (await ec2.importSnapshot({ DiskContainer: { Format, UserBucket: { S3Bucket: 'images', S3Key } } }))
      .ImportTaskId ?? '';
  const vmdk = await begin('VMDK', 'disk.vmdk');
  const missing = await begin('RAW', 'not-there');
  const cancelled = await begin('RAW', 'disk.vmdk');
  const answer = await ec2.cancelImportTask({ ImportTaskId: cancelled, CancelReason: 'changed my mind' });
  expect(answer).toMatchObject({ PreviousState: 'active', State: 'deleting' });
  await lab.after('5m');
  const { ImportSnapshotTasks = [] } = await ec2.describeImportSnapshotTasks({
    Filters: [{ Name: 'task-state', Values: ['deleted'] }],
  });
  const messages = Object.fromEntries(
    ImportSnapshotTasks.map((task) => [task.ImportTaskId, task.SnapshotTaskDetail?.StatusMessage]),
  );
  expect(messages).toEqual({
    [vmdk]: 'ClientError: Disk validation failed [Unsupported VMDK File]',
    [missing]: expect.stringMatching(/^ClientError: (?:User|Access|The specified key)/),
    [cancelled]: 'changed my mind',
  });
  expect((await ec2.describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toEqual([]);
  const unknown = ec2.describeImportSnapshotTasks({ ImportTaskIds: ['import-snap-0123456789abcdef0'] });
  expect((await refused(unknown)).code).toBe('InvalidConversionTaskId');
});
