import {
  DescribeInstanceAttributeCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSubnetsCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicParameters } from '../../../../../src/data/public-images.ts';
import { image, refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

test('without a type it is an m1.small, as AWS has it', async () => {
  const [id = ''] = await lab.launch(1, { InstanceType: undefined });
  expect((await lab.describe(id)).InstanceType).toBe('m1.small');
});

test('the answer is that of a launch: pending, with an address, without volumes', async () => {
  const answer = await lab.ec2.send(
    new RunInstancesCommand({ ImageId: image.x86, InstanceType: 't3.nano', MinCount: 2, MaxCount: 2 }),
  );
  expect(answer.ReservationId).toMatch(/^r-0[0-9a-f]{16}$/);
  expect(answer.OwnerId).toBe('123456789012');
  expect(answer.Groups).toEqual([]);
  expect(answer.Instances?.map((instance) => instance.AmiLaunchIndex)).toEqual([0, 1]);
  const [instance] = answer.Instances ?? [];
  expect(instance).toMatchObject({
    State: { Code: 0, Name: 'pending' },
    StateReason: { Code: 'pending', Message: 'pending' },
    BlockDeviceMappings: [],
    PublicDnsName: '',
    Architecture: 'x86_64',
    RootDeviceName: '/dev/xvda',
    CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
    MetadataOptions: { State: 'pending', HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
    CurrentInstanceBootMode: 'uefi',
    Monitoring: { State: 'disabled' },
  });
  expect(instance?.PrivateDnsName).toBe(
    `ip-${instance?.PrivateIpAddress?.replaceAll('.', '-')}.ec2.internal`,
  );
});

test('an instance of another region has the names of that region, and is not seen from here', async () => {
  const region = 'eu-west-1';
  const ireland = lab.client(region);
  const ImageId =
    publicParameters(region)['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'];
  const run = { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 } as const;
  const { Instances = [] } = await ireland.send(new RunInstancesCommand(run));
  ireland.destroy();
  const [instance] = Instances;
  expect(instance?.Placement?.AvailabilityZone).toMatch(/^eu-west-1[abc]$/);
  expect(instance?.PrivateDnsName).toMatch(/^ip-172-31-[\d-]+\.eu-west-1\.compute\.internal$/);
  const refusal = await refused(lab.describe(instance?.InstanceId ?? ''));
  expect(refusal.code).toBe('InvalidInstanceID.NotFound');
});

test('the default subnet of the zone, or the named one, decides on zone and address', async () => {
  const [byZone = ''] = await lab.launch(1, { Placement: { AvailabilityZone: 'us-east-1b' } });
  const described = await lab.describe(byZone);
  expect(described.Placement).toMatchObject({ AvailabilityZone: 'us-east-1b', Tenancy: 'default' });
  const { Subnets = [] } = await lab.ec2.send(new DescribeSubnetsCommand({}));
  const subnet = Subnets.find((candidate) => candidate.AvailabilityZone === 'us-east-1d');
  const base = subnet?.CidrBlock?.split('.').slice(0, 3).join('.');
  const [named = ''] = await lab.launch(1, { SubnetId: subnet?.SubnetId, PrivateIpAddress: `${base}.77` });
  expect(await lab.describe(named)).toMatchObject({
    SubnetId: subnet?.SubnetId,
    PrivateIpAddress: `${base}.77`,
    Placement: { AvailabilityZone: 'us-east-1d' },
  });
});

test('block devices: the image, with the request laid over it', async () => {
  const [id = ''] = await lab.running(1, {
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, DeleteOnTermination: false } },
      { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 100, VolumeType: 'gp3', Iops: 4000, Throughput: 250 } },
      { DeviceName: '/dev/sdg', VirtualName: 'ephemeral0' },
      { DeviceName: '/dev/sdh', NoDevice: '' },
    ],
  });
  const { BlockDeviceMappings = [] } = await lab.describe(id);
  expect(BlockDeviceMappings.map((device) => [device.DeviceName, device.Ebs?.DeleteOnTermination])).toEqual([
    ['/dev/xvda', false],
    ['/dev/sdf', true],
  ]);
  expect(BlockDeviceMappings.every((device) => device.Ebs?.Status === 'attached')).toBe(true);
});

test('network interfaces as they are specified', async () => {
  const [id = ''] = await lab.running(1, {
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        Description: 'front',
        AssociatePublicIpAddress: false,
        SecondaryPrivateIpAddressCount: 1,
        DeleteOnTermination: true,
      },
    ],
    TagSpecifications: [{ ResourceType: 'network-interface', Tags: [{ Key: 'role', Value: 'front' }] }],
  });
  const instance = await lab.describe(id);
  expect(instance.PublicIpAddress).toBeUndefined();
  const [entry] = instance.NetworkInterfaces ?? [];
  expect(entry).toMatchObject({
    Description: 'front',
    Status: 'in-use',
    Attachment: { DeviceIndex: 0, Status: 'attached' },
  });
  expect(entry?.PrivateIpAddresses?.map((address) => address.Primary)).toEqual([true, false]);
  const { NetworkInterfaces = [] } = await lab.ec2.send(
    new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [entry?.NetworkInterfaceId ?? ''] }),
  );
  expect(NetworkInterfaces[0]?.TagSet).toEqual([{ Key: 'role', Value: 'front' }]);
});

test('user data, protection, profile, monitoring and metadata options are kept', async () => {
  const UserData = Buffer.from('#!/bin/sh\necho hello\n').toString('base64');
  await lab.makeProfile('web');
  const [id = ''] = await lab.running(1, {
    UserData,
    DisableApiTermination: true,
    InstanceInitiatedShutdownBehavior: 'terminate',
    IamInstanceProfile: { Name: 'web' },
    Monitoring: { Enabled: true },
    MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 3, InstanceMetadataTags: 'enabled' },
    MaintenanceOptions: { AutoRecovery: 'disabled' },
  });
  const instance = await lab.describe(id);
  expect(instance).toMatchObject({
    IamInstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/web' },
    Monitoring: { State: 'enabled' },
    MetadataOptions: {
      State: 'applied',
      HttpTokens: 'optional',
      HttpPutResponseHopLimit: 3,
      InstanceMetadataTags: 'enabled',
    },
    MaintenanceOptions: { AutoRecovery: 'disabled' },
  });
  const attribute = async (
    Attribute: 'userData' | 'disableApiTermination' | 'instanceInitiatedShutdownBehavior',
  ) => lab.ec2.send(new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute }));
  expect((await attribute('userData')).UserData?.Value).toBe(UserData);
  expect((await attribute('disableApiTermination')).DisableApiTermination?.Value).toBe(true);
  expect(
    (await attribute('instanceInitiatedShutdownBehavior')).InstanceInitiatedShutdownBehavior?.Value,
  ).toBe('terminate');
});

test('an image may be named by its public parameter', async () => {
  const name = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const [id = ''] = await lab.launch(1, { ImageId: name });
  expect((await lab.describe(id)).ImageId).toBe(image.x86);
});
