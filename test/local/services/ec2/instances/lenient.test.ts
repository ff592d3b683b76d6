import {
  CreateImageCommand,
  CreateVpcCommand,
  DescribeImagesCommand,
  ModifyImageAttributeCommand,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { startLab } from './lab.ts';

test('a lenient cloud takes unknown images, types and keys, and settles every state at once', async () => {
  await using lab = await startLab({ lenient: true });
  const [id = ''] = await lab.launch(1, {
    ImageId: 'ami-12345',
    InstanceType: 'x9.nano' as never,
    KeyName: 'whatever',
  });
  expect(await lab.describe(id)).toMatchObject({
    State: { Name: 'running' },
    ImageId: 'ami-12345',
    KeyName: 'whatever',
    RootDeviceType: 'ebs',
  });
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  expect(await lab.stateOf(id)).toBe('stopped');
});

test('a lenient cloud launches in zone a, where tests make their volumes', async () => {
  await using lab = await startLab({ lenient: true });
  for (let turn = 0; turn < 4; turn += 1) {
    const [id = ''] = await lab.launch(1, { ImageId: 'ami-12345' });
    expect((await lab.describe(id)).Placement?.AvailabilityZone).toBe('us-east-1a');
  }
});

test('a lenient cloud lets an image be public without being told that it may', async () => {
  await using lab = await startLab({ lenient: true });
  const [InstanceId = ''] = await lab.launch(1, { ImageId: 'ami-12345' });
  const { ImageId = '' } = await lab.ec2.send(new CreateImageCommand({ InstanceId, Name: 'golden' }));
  const LaunchPermission = { Add: [{ Group: 'all' as const }] };
  await lab.ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission }));
  const { Images } = await lab.ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
  expect(Images?.[0]).toMatchObject({ State: 'available', Public: true });
});

test('a lenient cloud does not count the VPCs of a region', async () => {
  await using lab = await startLab({ lenient: true });
  const made = Array.from({ length: 7 }, () =>
    lab.ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' })),
  );
  expect(await Promise.all(made)).toHaveLength(7);
});
