import {
  AttachVolumeCommand,
  CancelImageLaunchPermissionCommand,
  CopyImageCommand,
  CreateImageCommand,
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeImageAttributeCommand,
  DescribeImageReferencesCommand,
  DescribeImagesCommand,
  DisableImageBlockPublicAccessCommand,
  DisableImageCommand,
  DisableImageDeregistrationProtectionCommand,
  EnableImageCommand,
  EnableImageDeprecationCommand,
  EnableImageDeregistrationProtectionCommand,
  ModifyImageAttributeCommand,
  RegisterImageCommand,
  ResetImageAttributeCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { imageOf, publicImage, snapshotOf, storageLab } from './storage-lab.ts';
import type { StorageLab } from './storage-lab.ts';

let lab: StorageLab;
beforeEach(async () => {
  lab = await storageLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

const other = '111122223333';

async function image(Name = 'golden', more = {}) {
  const InstanceId = await lab.instance();
  const command = new CreateImageCommand({ InstanceId, Name, ...more });
  const { ImageId: id = '' } = await lab.ec2.send(command);
  await lab.after('10m');
  return id;
}

async function registered(Name: string) {
  const SnapshotId = await lab.snapshot(await lab.volume());
  const command = new RegisterImageCommand({
    Name,
    Architecture: 'x86_64',
    VirtualizationType: 'hvm',
    EnaSupport: true,
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId, VolumeType: 'gp3' } }],
  });
  return { id: (await lab.ec2.send(command)).ImageId ?? '', SnapshotId };
}

test('an image of an instance has snapshots of all its volumes, and is available when they are', async () => {
  const InstanceId = await lab.instance();
  const VolumeId = await lab.volume();
  await lab.ec2.send(new AttachVolumeCommand({ InstanceId, VolumeId, Device: '/dev/sdf' }));
  await lab.after('10s');
  const make = (Name: string) =>
    lab.ec2.send(
      new CreateImageCommand({
        InstanceId,
        Name,
        NoReboot: true,
        TagSpecifications: ['image', 'snapshot'].map((type) => ({
          ResourceType: type === 'image' ? 'image' : 'snapshot',
          Tags: [{ Key: 'Of', Value: type }],
        })),
      }),
    );
  const { ImageId: id = '' } = await make('golden');
  expect(await imageOf(lab.ec2, id)).toMatchObject({
    State: 'pending',
    Name: 'golden',
    ImageLocation: '123456789012/golden',
    OwnerId: '123456789012',
    Public: false,
    SourceInstanceId: InstanceId,
    SourceImageId: publicImage,
    Tags: [{ Key: 'Of', Value: 'image' }],
  });
  await expect(
    lab.ec2.send(new RunInstancesCommand({ ImageId: id, MinCount: 1, MaxCount: 1 })),
  ).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' });
  await expect(make('golden')).rejects.toMatchObject({
    name: 'InvalidAMIName.Duplicate',
    message: `AMI name golden is already in use by AMI ${id}`,
  });
  await expect(make('x')).rejects.toMatchObject({ name: 'InvalidAMIName.Malformed' });
  await lab.after('10m');
  const made = await imageOf(lab.ec2, id);
  expect(made?.State).toBe('available');
  expect(made?.BlockDeviceMappings?.map((device) => device.DeviceName)).toEqual(['/dev/xvda', '/dev/sdf']);
  const SnapshotId = made?.BlockDeviceMappings?.[1]?.Ebs?.SnapshotId ?? '';
  expect(await snapshotOf(lab.ec2, SnapshotId)).toMatchObject({
    VolumeId,
    Description: `Created by CreateImage(${InstanceId}) for ${id}`,
    Tags: [{ Key: 'Of', Value: 'snapshot' }],
  });
  await expect(lab.ec2.send(new DeleteSnapshotCommand({ SnapshotId }))).rejects.toMatchObject({
    name: 'InvalidSnapshot.InUse',
    message: `The snapshot ${SnapshotId} is currently in use by ${id}`,
  });
  const launched = await lab.instance({ ImageId: id });
  expect(launched).toMatch(/^i-/);
});

test('devices of an image are left out, made larger and added, and never smaller than their volume', async () => {
  const InstanceId = await lab.instance();
  const make = (Name: string, BlockDeviceMappings: object[]) =>
    lab.ec2.send(new CreateImageCommand({ InstanceId, Name, BlockDeviceMappings, NoReboot: true }));
  const root = { DeviceName: '/dev/xvda' };
  await expect(make('small', [{ ...root, Ebs: { VolumeSize: 4 } }])).rejects.toMatchObject({
    name: 'InvalidBlockDeviceMapping',
  });
  await expect(make('rootless', [{ ...root, NoDevice: '' }])).rejects.toMatchObject({
    name: 'InvalidBlockDeviceMapping',
  });
  const added = { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 5, VolumeType: 'gp3' } };
  const { ImageId: id = '' } = await make('large', [{ ...root, Ebs: { VolumeSize: 30 } }, added]);
  expect((await imageOf(lab.ec2, id))?.BlockDeviceMappings).toMatchObject([
    { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30 } },
    { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 5 } },
  ]);
});

test('an image goes with its snapshots when that is asked for', async () => {
  const id = await image();
  const SnapshotId = (await imageOf(lab.ec2, id))?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
  const gone = await lab.ec2.send(
    new DeregisterImageCommand({ ImageId: id, DeleteAssociatedSnapshots: true }),
  );
  expect(gone).toMatchObject({
    Return: true,
    DeleteSnapshotResults: [{ SnapshotId, ReturnCode: 'success' }],
  });
  await expect(imageOf(lab.ec2, id)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' });
  await expect(snapshotOf(lab.ec2, SnapshotId)).rejects.toMatchObject({ name: 'InvalidSnapshot.NotFound' });
  await expect(lab.ec2.send(new DeregisterImageCommand({ ImageId: publicImage }))).rejects.toMatchObject({
    name: 'AuthFailure',
    message: `Not authorized for images: [${publicImage}]`,
  });
});

test('a snapshot becomes an image, and two images may stand on it', async () => {
  const { id, SnapshotId } = await registered('one');
  expect(await imageOf(lab.ec2, id)).toMatchObject({ State: 'available', Architecture: 'x86_64' });
  const again = new RegisterImageCommand({
    Name: 'two',
    RootDeviceName: '/dev/sda1',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId } }],
  });
  await lab.ec2.send(again);
  const gone = await lab.ec2.send(
    new DeregisterImageCommand({ ImageId: id, DeleteAssociatedSnapshots: true }),
  );
  expect(gone.DeleteSnapshotResults).toEqual([{ SnapshotId, ReturnCode: 'skipped' }]);
  await expect(
    lab.ec2.send(new RegisterImageCommand({ Name: 'three', RootDeviceName: '/dev/sda1' })),
  ).rejects.toMatchObject({ name: 'InvalidBlockDeviceMapping' });
});

test('an image is copied to another region with its tags and its snapshots', async () => {
  const tags = [{ ResourceType: 'image' as const, Tags: [{ Key: 'Name', Value: 'golden' }] }];
  const id = await image('golden', { TagSpecifications: tags });
  const there = lab.client({ region: 'eu-west-1' });
  const copy = new CopyImageCommand({
    Name: 'golden',
    SourceImageId: id,
    SourceRegion: 'us-east-1',
    CopyImageTags: true,
    Encrypted: true,
    ClientToken: 'once',
  });
  const { ImageId: copied = '' } = await there.send(copy);
  expect((await there.send(copy)).ImageId).toBe(copied);
  await lab.after('10m');
  const made = await imageOf(there, copied);
  expect(made).toMatchObject({
    State: 'available',
    SourceImageId: id,
    SourceImageRegion: 'us-east-1',
    Tags: [{ Key: 'Name', Value: 'golden' }],
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
  });
  const snapshotId = made?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
  expect((await snapshotOf(there, snapshotId))?.Description).toContain(`from SourceAmi ${id}`);
});

test('an image is shared with an account, given back, and made public when that is allowed', async () => {
  const { id: ImageId } = await registered('shared');
  const friend = lab.client({ account: other });
  await expect(imageOf(friend, ImageId)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' });
  const share = (permission: object) =>
    lab.ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [permission] } }));
  await share({ UserId: other });
  expect(await imageOf(friend, ImageId)).toMatchObject({ OwnerId: '123456789012', Public: false });
  const attribute = async () => {
    const command = new DescribeImageAttributeCommand({ ImageId, Attribute: 'launchPermission' });
    return (await lab.ec2.send(command)).LaunchPermissions;
  };
  expect(await attribute()).toEqual([{ UserId: other }]);
  await friend.send(new RunInstancesCommand({ ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }));
  await friend.send(new CancelImageLaunchPermissionCommand({ ImageId }));
  await expect(imageOf(friend, ImageId)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' });
  await expect(share({ Group: 'all' })).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  await expect(share({ UserId: 'me' })).rejects.toMatchObject({
    name: 'InvalidAMIAttributeItemValue',
    message: 'Invalid attribute item value "me" for userId item type.',
  });
  await lab.ec2.send(new DisableImageBlockPublicAccessCommand({}));
  await share({ Group: 'all' });
  const found = await friend.send(
    new DescribeImagesCommand({ ExecutableUsers: ['all'], Owners: ['123456789012'] }),
  );
  expect(found.Images?.map((one) => one.ImageId)).toEqual([ImageId]);
  await lab.ec2.send(new ResetImageAttributeCommand({ ImageId, Attribute: 'launchPermission' }));
  expect(await attribute()).toEqual([]);
});

test('a disabled image is hidden and cannot be launched until it is enabled again', async () => {
  const { id: ImageId } = await registered('disabled');
  await lab.ec2.send(new DisableImageCommand({ ImageId }));
  const own = async (IncludeDisabled: boolean) =>
    (await lab.ec2.send(new DescribeImagesCommand({ Owners: ['self'], IncludeDisabled }))).Images;
  expect(await own(false)).toEqual([]);
  expect(await own(true)).toMatchObject([{ ImageId, State: 'disabled' }]);
  await expect(lab.instance({ ImageId })).rejects.toMatchObject({
    name: 'InvalidAMIID.Unavailable',
    message: `The image id '[${ImageId}]' is no longer available`,
  });
  await lab.ec2.send(new EnableImageCommand({ ImageId }));
  await lab.instance({ ImageId });
});

test('a deprecated image is hidden from others, and a protected one stays for a day more', async () => {
  const { id: ImageId } = await registered('old');
  await lab.ec2.send(
    new ModifyImageAttributeCommand({
      ImageId,
      OperationType: 'add',
      Attribute: 'launchPermission',
      UserIds: [other],
    }),
  );
  const DeprecateAt = new Date(lab.running.cloud.clock.now() + 3_600_000);
  await lab.ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt }));
  await lab.after('2h');
  const friend = lab.client({ account: other });
  const seen = async (more: object) =>
    (await friend.send(new DescribeImagesCommand({ Owners: ['123456789012'], ...more }))).Images?.length;
  expect([await seen({}), await seen({ IncludeDeprecated: true })]).toEqual([0, 1]);
  await lab.ec2.send(new EnableImageDeregistrationProtectionCommand({ ImageId, WithCooldown: true }));
  expect((await imageOf(lab.ec2, ImageId))?.DeregistrationProtection).toBe('enabled-with-cooldown');
  const deregister = () => lab.ec2.send(new DeregisterImageCommand({ ImageId }));
  await expect(deregister()).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  await lab.ec2.send(new DisableImageDeregistrationProtectionCommand({ ImageId }));
  await expect(deregister()).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  await lab.after('24h');
  await deregister();
});

test('what refers to an image is told', async () => {
  const { id: ImageId } = await registered('used');
  const InstanceId = await lab.instance({ ImageId });
  const { ImageReferences: found } = await lab.ec2.send(
    new DescribeImageReferencesCommand({ ImageIds: [ImageId], IncludeAllResourceTypes: true }),
  );
  expect(found).toEqual([
    {
      ImageId,
      ResourceType: 'ec2:Instance',
      Arn: `arn:aws:ec2:us-east-1:123456789012:instance/${InstanceId}`,
    },
  ]);
});
