import {
  CreateTagsCommand,
  CreateVolumeCommand,
  DescribeInstancesCommand,
  DescribeRouteTablesCommand,
  DescribeSubnetsCommand,
  DescribeVolumesCommand,
  DescribeVpcsCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
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

const launch = (more: object) =>
  ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-0ed094fb1304fd857',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      ...more,
    }),
  );

test('what has no tags shows none, but for what has just been made and for route tables', async () => {
  const launched = await launch({});
  expect(launched.Instances?.[0]?.Tags).toBeUndefined();
  const { Reservations: reservations } = await ec2.send(new DescribeInstancesCommand({}));
  expect(reservations?.[0]?.Instances?.[0]?.Tags).toBeUndefined();
  const made = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 1 }));
  expect(made.Tags).toEqual([]);
  expect(made.Attachments).toBeUndefined();
  const { Volumes: volumes } = await ec2.send(new DescribeVolumesCommand({}));
  expect(volumes?.map((volume) => volume.Tags)).toEqual([undefined, undefined]);
  expect((await ec2.send(new DescribeVpcsCommand({}))).Vpcs?.[0]?.Tags).toBeUndefined();
  expect((await ec2.send(new DescribeSubnetsCommand({}))).Subnets?.[0]?.Tags).toBeUndefined();
  expect((await ec2.send(new DescribeRouteTablesCommand({}))).RouteTables?.[0]?.Tags).toEqual([]);
});

test("tagging nothing names the parameter by EC2's own word for it", async () => {
  await expect(
    ec2.send(new CreateTagsCommand({ Resources: [], Tags: [{ Key: 'k', Value: 'v' }] })),
  ).rejects.toMatchObject({
    name: 'MissingParameter',
    message: 'The request must contain the parameter resourceIdSet',
  });
});

test('a device that is mapped to nothing, or to a volume of no size, is refused', async () => {
  await expect(launch({ BlockDeviceMappings: [{ DeviceName: '/dev/sdb' }] })).rejects.toMatchObject({
    name: 'MissingParameter',
    message: 'The request must contain the parameter ebs',
  });
  await expect(
    launch({ BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeType: 'gp3' } }] }),
  ).rejects.toMatchObject({
    name: 'MissingParameter',
    message: 'The request must contain the parameter size or snapshotId',
  });
});
