import { DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2';
import type { DescribeImagesCommandInput } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ec2: EC2Client;

beforeAll(async () => {
  running = await startCloud();
  ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
});
afterAll(() => running[Symbol.asyncDispose]());

async function images(input: DescribeImagesCommandInput) {
  return (await ec2.send(new DescribeImagesCommand(input))).Images ?? [];
}

const al2023 = { Name: 'name', Values: ['al2023-ami-2023.*-kernel-6.1-x86_64'] };

test('the newest Amazon Linux is found by owner, name and architecture', async () => {
  const [image, ...others] = await images({ Owners: ['amazon'], Filters: [al2023] });
  expect(others).toEqual([]);
  expect(image).toMatchObject({
    ImageId: 'ami-0ed094fb1304fd857',
    Name: 'al2023-ami-2023.11.20260427.1-kernel-6.1-x86_64',
    ImageLocation: 'amazon/al2023-ami-2023.11.20260427.1-kernel-6.1-x86_64',
    ImageOwnerAlias: 'amazon',
    OwnerId: '137112412989',
    Architecture: 'x86_64',
    Public: true,
    State: 'available',
    EnaSupport: true,
    BootMode: 'uefi-preferred',
    PlatformDetails: 'Linux/UNIX',
    UsageOperation: 'RunInstances',
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: { VolumeSize: 8, VolumeType: 'gp3', DeleteOnTermination: true, Encrypted: false },
      },
    ],
  });
});

test('owners, permissions, platforms and devices each narrow the list', async () => {
  expect(await images({ Owners: ['self'] })).toEqual([]);
  expect(await images({ ExecutableUsers: ['self'] })).toEqual([]);
  const all = await images({ ExecutableUsers: ['all'] });
  expect(all.length).toBeGreaterThan(40);
  const windows = await images({ Filters: [{ Name: 'platform', Values: ['windows'] }] });
  expect(new Set(windows.map((image) => image.Platform))).toEqual(new Set(['windows']));
  expect(windows.find((image) => image.Name?.includes('SQL_2016_SP1_Standard'))).toMatchObject({
    PlatformDetails: 'Windows with SQL Server Standard',
    UsageOperation: 'RunInstances:0006',
  });
  const arm = await images({
    Owners: ['137112412989'],
    Filters: [{ Name: 'architecture', Values: ['arm64'] }, al2023],
  });
  expect(arm).toEqual([]);
  const small = await images({ Filters: [{ Name: 'block-device-mapping.volume-size', Values: ['2'] }] });
  expect(small.every((image) => image.Name?.includes('minimal'))).toBe(true);
});

test('an image that is not there, and an id that is none, are told apart', async () => {
  await expect(images({ ImageIds: ['ami-12345678'] })).rejects.toMatchObject({
    name: 'InvalidAMIID.NotFound',
    message: "The image id '[ami-12345678]' does not exist",
  });
  await expect(images({ ImageIds: ['ami-12345678', 'ami-87654321'] })).rejects.toMatchObject({
    message: "The image ids '[ami-12345678, ami-87654321]' do not exist",
  });
  await expect(images({ ImageIds: ['latest'] })).rejects.toMatchObject({
    name: 'InvalidAMIID.Malformed',
    message: 'Invalid id: "latest" (expecting "ami-...")',
  });
});

test('pages cover every image once', async () => {
  const seen: (string | undefined)[] = [];
  let token: string | undefined;
  do {
    const page = await ec2.send(new DescribeImagesCommand({ MaxResults: 7, NextToken: token }));
    seen.push(...(page.Images ?? []).map((image) => image.ImageId));
    token = page.NextToken;
  } while (token !== undefined);
  expect(seen).toEqual((await images({})).map((image) => image.ImageId));
});
