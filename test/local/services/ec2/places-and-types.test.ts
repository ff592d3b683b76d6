import {
  DescribeAvailabilityZonesCommand,
  DescribeInstanceTypeOfferingsCommand,
  DescribeInstanceTypesCommand,
  DescribeRegionsCommand,
  EC2Client,
  paginateDescribeInstanceTypes,
} from '@aws-sdk/client-ec2';
import type { _InstanceType, Filter } from '@aws-sdk/client-ec2';
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

test('regions are those that a new account can use, and all of them on request', async () => {
  const { Regions: enabled = [] } = await ec2.send(new DescribeRegionsCommand({}));
  expect(enabled).toHaveLength(17);
  expect(enabled.find((region) => region.RegionName === 'eu-west-1')).toEqual({
    RegionName: 'eu-west-1',
    Endpoint: 'ec2.eu-west-1.amazonaws.com',
    OptInStatus: 'opt-in-not-required',
  });
  const { Regions: all = [] } = await ec2.send(new DescribeRegionsCommand({ AllRegions: true }));
  expect(
    all.filter((region) => region.OptInStatus === 'not-opted-in').map((region) => region.RegionName),
  ).toContain('af-south-1');
  const Filters = [{ Name: 'region-name', Values: ['eu-*'] }];
  const { Regions: europe = [] } = await ec2.send(new DescribeRegionsCommand({ Filters }));
  expect(europe.every((region) => region.RegionName?.startsWith('eu-'))).toBe(true);
  await expect(ec2.send(new DescribeRegionsCommand({ RegionNames: ['eu-nord-9'] }))).rejects.toMatchObject({
    name: 'InvalidParameterValue',
  });
});

test('zones have names, ids and a group', async () => {
  const { AvailabilityZones: zones = [] } = await ec2.send(new DescribeAvailabilityZonesCommand({}));
  expect(zones).toHaveLength(6);
  expect(zones[0]).toMatchObject({
    ZoneName: 'us-east-1a',
    ZoneId: 'use1-az6',
    State: 'available',
    ZoneType: 'availability-zone',
    GroupName: 'us-east-1-zg-1',
    NetworkBorderGroup: 'us-east-1',
    RegionName: 'us-east-1',
    OptInStatus: 'opt-in-not-required',
  });
  await expect(ec2.send(new DescribeAvailabilityZonesCommand({ ZoneNames: ['us-east-1x'] }))).rejects.toThrow(
    'Invalid availability zone: [us-east-1x]',
  );
});

async function typeNames(...filters: Filter[]) {
  const names: string[] = [];
  for await (const page of paginateDescribeInstanceTypes({ client: ec2 }, { Filters: filters })) {
    names.push(...(page.InstanceTypes ?? []).map((type) => String(type.InstanceType)));
  }
  return names;
}

test('an instance type is described as AWS describes it', async () => {
  const { InstanceTypes: types } = await ec2.send(
    new DescribeInstanceTypesCommand({ InstanceTypes: ['m5.large'] }),
  );
  expect(types?.[0]).toMatchObject({
    InstanceType: 'm5.large',
    VCpuInfo: { DefaultVCpus: 2 },
    MemoryInfo: { SizeInMiB: 8192 },
    ProcessorInfo: { SupportedArchitectures: ['x86_64'] },
    Hypervisor: 'nitro',
    HibernationSupported: true,
  });
  await expect(
    ec2.send(new DescribeInstanceTypesCommand({ InstanceTypes: ['m5.tiny' as _InstanceType] })),
  ).rejects.toMatchObject({
    name: 'InvalidInstanceType',
    message: 'The following supplied instance types do not exist: [m5.tiny]',
  });
});

test('types are found by what they have, a hundred a page', async () => {
  expect((await ec2.send(new DescribeInstanceTypesCommand({}))).InstanceTypes).toHaveLength(100);
  const small = await typeNames(
    { Name: 'processor-info.supported-architecture', Values: ['arm64'] },
    { Name: 'memory-info.size-in-mib', Values: ['512'] },
  );
  expect(small).toEqual(['t4g.nano']);
  expect(await typeNames({ Name: 'instance-type', Values: ['t3.*'] })).toHaveLength(7);
  await expect(typeNames({ Name: 'colour', Values: ['red'] })).rejects.toThrow(
    "The filter 'colour' is invalid",
  );
});

test('offerings say where a type is', async () => {
  const Filters = [{ Name: 'instance-type', Values: ['t3.micro'] }];
  const command = new DescribeInstanceTypeOfferingsCommand({ LocationType: 'availability-zone', Filters });
  const { InstanceTypeOfferings: offerings = [] } = await ec2.send(command);
  expect(offerings.map((offering) => offering.Location)).toEqual(
    [...'abcdf'].map((letter) => `us-east-1${letter}`),
  );
  const { InstanceTypeOfferings: region = [] } = await ec2.send(
    new DescribeInstanceTypeOfferingsCommand({ Filters: [{ Name: 'instance-type', Values: ['t3.*'] }] }),
  );
  expect(
    region.every((offering) => offering.Location === 'us-east-1' && offering.LocationType === 'region'),
  ).toBe(true);
});
