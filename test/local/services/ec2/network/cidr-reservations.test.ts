import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';

test('what is reserved in a subnet is given out only when it is asked for', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const SubnetId = await net.subnet(await net.vpc(), '10.0.0.0/28');
  const ask = { SubnetId, ReservationType: 'explicit' as const };
  const Tags = [{ Key: 'Name', Value: 'mine' }];
  const { SubnetCidrReservation: made } = await aws.createSubnetCidrReservation({
    ...ask,
    Cidr: '10.0.0.8/29',
    Description: 'for us',
    TagSpecifications: [{ ResourceType: 'subnet-cidr-reservation', Tags }],
  });
  expect(made).toEqual({
    SubnetCidrReservationId: expect.stringMatching(/^scr-[0-9a-f]{17}$/),
    SubnetId,
    Cidr: '10.0.0.8/29',
    ReservationType: 'explicit',
    OwnerId: '123456789012',
    Description: 'for us',
    Tags,
  });
  const next = () => aws.createNetworkInterface({ SubnetId });
  const got: (string | undefined)[] = [];
  for (let made = 0; made < 4; made += 1) got.push((await next()).NetworkInterface?.PrivateIpAddress);
  expect(got.toSorted()).toEqual(['10.0.0.4', '10.0.0.5', '10.0.0.6', '10.0.0.7']);
  expect((await refused(next())).code).toBe('InsufficientFreeAddressesInSubnet');
  const { NetworkInterface } = await aws.createNetworkInterface({ SubnetId, PrivateIpAddress: '10.0.0.9' });
  expect(NetworkInterface?.PrivateIpAddress).toBe('10.0.0.9');
  expect(await aws.getSubnetCidrReservations({ SubnetId })).toMatchObject({
    SubnetIpv4CidrReservations: [made],
    SubnetIpv6CidrReservations: [],
  });
  const Filters = [{ Name: 'reservationType', Values: ['prefix'] }];
  expect((await aws.getSubnetCidrReservations({ SubnetId, Filters })).SubnetIpv4CidrReservations).toEqual([]);
  const SubnetCidrReservationId = made?.SubnetCidrReservationId ?? '';
  expect(await aws.deleteSubnetCidrReservation({ SubnetCidrReservationId })).toMatchObject({
    DeletedSubnetCidrReservation: made,
  });
  expect((await next()).NetworkInterface?.PrivateIpAddress).toMatch(/^10\.0\.0\.1\d$|^10\.0\.0\.8$/);
  expect(await refused(aws.deleteSubnetCidrReservation({ SubnetCidrReservationId }))).toMatchObject({
    code: 'InvalidSubnetCidrReservationID.NotFound',
  });
});

test('a range outside of the subnet, or in another reservation, cannot be reserved', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const SubnetId = await net.subnet(await net.vpc(), '10.0.0.0/24');
  const reserve = (Cidr: string, ReservationType: 'prefix' = 'prefix') =>
    aws.createSubnetCidrReservation({ SubnetId, Cidr, ReservationType });
  await reserve('10.0.0.16/28');
  for (const [Cidr, message] of [
    ['10.0.1.0/28', "The CIDR 10.0.1.0/28 is not within the subnet's CIDR blocks."],
    ['2600:1f18::/64', "The CIDR 2600:1f18::/64 is not within the subnet's CIDR blocks."],
    ['10.0.0.24/29', 'The CIDR 10.0.0.24/29 overlaps with the reservation of 10.0.0.16/28.'],
    ['ten', 'Value (ten) for parameter cidr is invalid. This is not a valid CIDR block.'],
  ] as const)
    expect(await refused(reserve(Cidr))).toMatchObject({ code: 'InvalidParameterValue', message });
  expect(await refused(aws.getSubnetCidrReservations({ SubnetId: 'subnet-00000000' }))).toMatchObject({
    code: 'InvalidSubnetID.NotFound',
  });
});
