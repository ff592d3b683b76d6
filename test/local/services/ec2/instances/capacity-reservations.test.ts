import * as sdk from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../../support/cloud.ts';
import type { RunningCloud } from '../../../../support/cloud.ts';

let running: RunningCloud;
let ec2: sdk.EC2Client;
let subnetId: string;
const zone = 'us-east-1a';

beforeAll(async () => {
  running = await startCloud({ time: '2027-03-01T08:00:00Z', frozen: true });
  ec2 = new sdk.EC2Client({ ...running.clientOptions, maxAttempts: 1 });
  const Filters = [{ Name: 'availability-zone', Values: [zone] }];
  const { Subnets = [] } = await ec2.send(new sdk.DescribeSubnetsCommand({ Filters }));
  subnetId = Subnets[0]?.SubnetId ?? '';
});
afterAll(async () => {
  ec2.destroy();
  await running[Symbol.asyncDispose]();
});

const image = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

/** A reservation of its own type, so that no test meets the instances of another. */
async function reserve(
  InstanceType: sdk._InstanceType,
  more: Partial<sdk.CreateCapacityReservationCommandInput> = {},
) {
  const { CapacityReservation } = await ec2.send(
    new sdk.CreateCapacityReservationCommand({
      InstanceType,
      InstancePlatform: 'Linux/UNIX',
      AvailabilityZone: zone,
      InstanceCount: 1,
      ...more,
    }),
  );
  return CapacityReservation ?? {};
}

async function launch(
  InstanceType: sdk._InstanceType,
  CapacityReservationSpecification?: sdk.CapacityReservationSpecification,
  counts = { MinCount: 1, MaxCount: 1 },
) {
  const input = { ImageId: image, InstanceType, SubnetId: subnetId, CapacityReservationSpecification };
  const { Instances = [] } = await ec2.send(new sdk.RunInstancesCommand({ ...input, ...counts }));
  await running.cloud.clock.advance(60_000);
  return Instances.map(({ InstanceId = '' }) => InstanceId);
}

async function described(id = '') {
  const ids = { CapacityReservationIds: [id] };
  const { CapacityReservations = [] } = await ec2.send(new sdk.DescribeCapacityReservationsCommand(ids));
  return CapacityReservations[0];
}

/** The reservations that instances run in. */
async function heldBy(...InstanceIds: string[]) {
  const { Reservations = [] } = await ec2.send(new sdk.DescribeInstancesCommand({ InstanceIds }));
  return Reservations.flatMap(({ Instances = [] }) => Instances).map((row) => row.CapacityReservationId);
}

const target = (CapacityReservationId = '') => ({ CapacityReservationTarget: { CapacityReservationId } });

test('a reservation is described as it was asked for, and is active at once', async () => {
  const TagSpecifications = [
    { ResourceType: 'capacity-reservation' as const, Tags: [{ Key: 'for', Value: 'batch' }] },
  ];
  const made = await reserve('c5.large', { InstanceCount: 3, TagSpecifications });
  const { CapacityReservationId: id = '' } = made;
  expect(made).toMatchObject({
    CapacityReservationId: expect.stringMatching(/^cr-[0-9a-f]{17}$/),
    CapacityReservationArn: `arn:aws:ec2:us-east-1:123456789012:capacity-reservation/${id}`,
    OwnerId: '123456789012',
    InstanceType: 'c5.large',
    InstancePlatform: 'Linux/UNIX',
    AvailabilityZone: zone,
    Tenancy: 'default',
    TotalInstanceCount: 3,
    AvailableInstanceCount: 3,
    State: 'active',
    EndDateType: 'unlimited',
    InstanceMatchCriteria: 'open',
    CreateDate: new Date('2027-03-01T08:00:00Z'),
    Tags: [{ Key: 'for', Value: 'batch' }],
  });
  const Filters = [{ Name: 'tag:for', Values: ['batch'] }];
  const found = await ec2.send(new sdk.DescribeCapacityReservationsCommand({ Filters }));
  expect(found.CapacityReservations).toEqual([made]);
});

test('instances that fit run in an open reservation until they stop, and again when they start', async () => {
  const { CapacityReservationId: id } = await reserve('m5.large', { InstanceCount: 2 });
  const [one = '', two = '', three = ''] = [
    ...(await launch('m5.large', undefined, { MinCount: 2, MaxCount: 2 })),
    ...(await launch('m5.large')),
  ];
  expect(await heldBy(one, two, three)).toEqual([id, id, undefined]);
  expect(await described(id)).toMatchObject({ TotalInstanceCount: 2, AvailableInstanceCount: 0 });
  await ec2.send(new sdk.StopInstancesCommand({ InstanceIds: [one] }));
  await running.cloud.clock.advance(120_000);
  expect(await heldBy(one)).toEqual([undefined]);
  const usage = await ec2.send(new sdk.GetCapacityReservationUsageCommand({ CapacityReservationId: id }));
  expect(usage).toMatchObject({
    TotalInstanceCount: 2,
    AvailableInstanceCount: 1,
    InstanceUsages: [{ AccountId: '123456789012', UsedInstanceCount: 1 }],
  });
  await ec2.send(new sdk.StartInstancesCommand({ InstanceIds: [one] }));
  expect(await heldBy(one)).toEqual([id]);
});

test('an open reservation takes what runs already, and more when it grows; a targeted one does not', async () => {
  const ids = await launch('t3.large', undefined, { MinCount: 2, MaxCount: 2 });
  const { CapacityReservationId: closed } = await reserve('t3.large', { InstanceMatchCriteria: 'targeted' });
  const { CapacityReservationId: id } = await reserve('t3.large');
  expect(await heldBy(...ids)).toEqual([id, undefined]);
  const more = { CapacityReservationId: id, InstanceCount: 2 };
  await ec2.send(new sdk.ModifyCapacityReservationCommand(more));
  expect(await heldBy(...ids)).toEqual([id, id]);
  await expect(
    ec2.send(new sdk.ModifyCapacityReservationCommand({ ...more, InstanceCount: 1 })),
  ).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: 'The instance count (1) is less than the number of instances in use (2).',
  });
  const [aimed = ''] = await launch('t3.large', target(closed));
  expect(await heldBy(aimed)).toEqual([closed]);
  const { Reservations } = await ec2.send(new sdk.DescribeInstancesCommand({ InstanceIds: [aimed] }));
  expect(Reservations?.[0]?.Instances?.[0]?.CapacityReservationSpecification).toEqual(target(closed));
});

test('a launch that insists on capacity is refused where there is none', async () => {
  const { CapacityReservationId: id } = await reserve('c5.xlarge', { InstanceMatchCriteria: 'targeted' });
  const exceeded = {
    name: 'ReservationCapacityExceeded',
    message:
      'The targeted Capacity Reservation does not have enough available instance capacity to fulfill your request.',
  };
  await expect(launch('c5.xlarge', target(id), { MinCount: 2, MaxCount: 2 })).rejects.toMatchObject(exceeded);
  expect(await launch('c5.xlarge', target(id), { MinCount: 1, MaxCount: 2 })).toHaveLength(1);
  await expect(launch('c5.xlarge', target(id))).rejects.toMatchObject(exceeded);
  const only = { CapacityReservationPreference: 'capacity-reservations-only' as const };
  await expect(launch('c5.xlarge', only)).rejects.toMatchObject(exceeded);
  await expect(launch('m5.large', target(id))).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await expect(launch('c5.xlarge', target('cr-0123456789abcdef0'))).rejects.toMatchObject({
    name: 'InvalidCapacityReservationId.NotFound',
    message: "The capacity reservation ID 'cr-0123456789abcdef0' does not exist",
  });
  await ec2.send(new sdk.CancelCapacityReservationCommand({ CapacityReservationId: id }));
  await expect(launch('c5.xlarge', target(id))).rejects.toMatchObject({
    name: 'InvalidCapacityReservationState',
    message: 'The Capacity Reservation is not in the active state.',
  });
});

test('a reservation ends when it is cancelled or its time comes, and its instances run on', async () => {
  const EndDate = new Date(running.cloud.clock.now() + 3_600_000);
  const { CapacityReservationId: id } = await reserve('r5.large', { EndDate, EndDateType: 'limited' });
  const [inside = ''] = await launch('r5.large');
  expect(await heldBy(inside)).toEqual([id]);
  expect(await described(id)).toMatchObject({ EndDateType: 'limited', EndDate });
  await running.cloud.clock.advance(3_600_000);
  expect(await described(id)).toMatchObject({ State: 'expired', AvailableInstanceCount: 0, EndDate });
  expect(await heldBy(inside)).toEqual([undefined]);
  const other = await reserve('r5.large');
  expect(await heldBy(inside)).toEqual([other.CapacityReservationId]);
  const named = { CapacityReservationId: other.CapacityReservationId };
  expect((await ec2.send(new sdk.CancelCapacityReservationCommand(named))).Return).toBe(true);
  expect(await described(other.CapacityReservationId)).toMatchObject({ State: 'cancelled' });
  await expect(ec2.send(new sdk.CancelCapacityReservationCommand(named))).rejects.toMatchObject({
    name: 'InvalidCapacityReservationState',
  });
});

test('a stopped instance is told another way to its capacity', async () => {
  const [id = ''] = await launch('t3.micro', { CapacityReservationPreference: 'none' });
  const reservation = await reserve('t3.micro');
  expect(await heldBy(id)).toEqual([undefined]);
  const change = (spec: sdk.CapacityReservationSpecification) =>
    ec2.send(
      new sdk.ModifyInstanceCapacityReservationAttributesCommand({
        InstanceId: id,
        CapacityReservationSpecification: spec,
      }),
    );
  await expect(change({ CapacityReservationPreference: 'open' })).rejects.toMatchObject({
    name: 'IncorrectInstanceState',
  });
  const odd = { CapacityReservationPreference: 'some' as 'open' };
  for (const refused of [change(odd), launch('t3.micro', odd)])
    await expect(refused).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: 'Value (some) for parameter capacityReservationPreference is invalid.',
    });
  await ec2.send(new sdk.StopInstancesCommand({ InstanceIds: [id] }));
  await running.cloud.clock.advance(120_000);
  await change(target(reservation.CapacityReservationId));
  await ec2.send(new sdk.StartInstancesCommand({ InstanceIds: [id] }));
  expect(await heldBy(id)).toEqual([reservation.CapacityReservationId]);
});

test('what cannot be reserved is said', async () => {
  const wrong = (more: Partial<sdk.CreateCapacityReservationCommandInput>) => reserve('c5.large', more);
  await expect(wrong({ InstanceCount: 0 })).rejects.toMatchObject({
    message: 'Value (0) for parameter instanceCount is invalid.',
  });
  await expect(wrong({ AvailabilityZone: 'us-east-1z' })).rejects.toMatchObject({
    message: 'Invalid availability zone: [us-east-1z]',
  });
  await expect(wrong({ EndDateType: 'limited' })).rejects.toMatchObject({
    name: 'InvalidParameterCombination',
  });
  await expect(wrong({ EndDate: new Date('2027-01-01') })).rejects.toMatchObject({
    message: 'EndDate must be in the future.',
  });
  for (const [name, more] of Object.entries({
    instancePlatform: { InstancePlatform: 'BeOS' as 'Windows' },
    tenancy: { Tenancy: 'host' as 'dedicated' },
    instanceMatchCriteria: { InstanceMatchCriteria: 'shut' as 'open' },
    endDateType: { EndDateType: 'some day' as 'limited' },
  }))
    await expect(wrong(more)).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: `Value (${Object.values(more)[0]}) for parameter ${name} is invalid.`,
    });
  await expect(described('cr-1')).rejects.toMatchObject({ name: 'InvalidCapacityReservationId.Malformed' });
});
