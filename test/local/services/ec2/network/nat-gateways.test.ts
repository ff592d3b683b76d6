import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

async function publicSubnet(net: NetLab) {
  const vpcId = await net.vpc();
  const gatewayId = await net.gateway(vpcId);
  const SubnetId = await net.subnet(vpcId, '10.0.1.0/24');
  const { AllocationId = '', PublicIp } = await net.aws.allocateAddress({});
  return { vpcId, gatewayId, SubnetId, AllocationId, PublicIp };
}

async function described(net: NetLab, id: string) {
  return (await net.aws.describeNatGateways({ NatGatewayIds: [id] })).NatGateways?.[0];
}

test('it comes up in its time with the address, and goes in its time and gives it back', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { vpcId, SubnetId, AllocationId, PublicIp } = await publicSubnet(net);
  const { NatGateway } = await aws.createNatGateway({ SubnetId, AllocationId, ClientToken: 'one' });
  const id = NatGateway?.NatGatewayId ?? '';
  expect(NatGateway).toMatchObject({ State: 'pending', VpcId: vpcId, ConnectivityType: 'public' });
  const again = await aws.createNatGateway({ SubnetId, AllocationId, ClientToken: 'one' });
  expect(again.NatGateway?.NatGatewayId).toBe(id);
  const RouteTableId = await net.mainTable(vpcId);
  await aws.createRoute({ RouteTableId, DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: id });
  await lab.cloud.clock.advance('2m');
  const up = await described(net, id);
  expect(up).toMatchObject({
    State: 'available',
    NatGatewayAddresses: [{ AllocationId, PublicIp, IsPrimary: true }],
  });
  const interfaceId = up?.NatGatewayAddresses?.[0]?.NetworkInterfaceId ?? '';
  const { NetworkInterfaces } = await aws.describeNetworkInterfaces({ NetworkInterfaceIds: [interfaceId] });
  expect(NetworkInterfaces?.[0]).toMatchObject({
    InterfaceType: 'nat_gateway',
    Description: `Interface for NAT Gateway ${id}`,
    RequesterManaged: true,
    Status: 'in-use',
    Association: { PublicIp, AllocationId },
  });
  expect((await refused(aws.deleteSubnet({ SubnetId }))).code).toBe('DependencyViolation');
  expect((await refused(aws.deleteNetworkInterface({ NetworkInterfaceId: interfaceId }))).message).toBe(
    `Network interface '${interfaceId}' is currently in use.`,
  );
  await aws.deleteNatGateway({ NatGatewayId: id });
  expect((await described(net, id))?.State).toBe('deleting');
  expect((await refused(aws.releaseAddress({ AllocationId }))).code).toBe('InvalidIPAddress.InUse');
  await lab.cloud.clock.advance('1m');
  expect((await described(net, id))?.State).toBe('deleted');
  const { RouteTables } = await aws.describeRouteTables({ RouteTableIds: [RouteTableId] });
  expect(RouteTables?.[0]?.Routes?.at(-1)).toMatchObject({ NatGatewayId: id, State: 'blackhole' });
  await aws.releaseAddress({ AllocationId });
  await aws.deleteSubnet({ SubnetId });
  await lab.cloud.clock.advance('1h');
  expect(await refused(described(net, id))).toEqual({
    code: 'NatGatewayNotFound',
    message: `The Nat Gateway ${id} was not found`,
    status: 400,
  });
});

test('without a way out it fails, and says why; so does one whose address is taken', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const vpcId = await net.vpc();
  const SubnetId = await net.subnet(vpcId, '10.0.1.0/24');
  const { AllocationId = '' } = await aws.allocateAddress({});
  const { NatGateway } = await aws.createNatGateway({ SubnetId, AllocationId });
  await lab.cloud.clock.advance('2m');
  expect(await described(net, NatGateway?.NatGatewayId ?? '')).toMatchObject({
    State: 'failed',
    FailureCode: 'Gateway.NotAttached',
    FailureMessage: `Network ${vpcId} has no Internet gateway attached`,
  });
  await net.gateway(vpcId);
  const first = await aws.createNatGateway({ SubnetId, AllocationId });
  await lab.cloud.clock.advance('2m');
  expect((await described(net, first.NatGateway?.NatGatewayId ?? ''))?.State).toBe('available');
  const second = await aws.createNatGateway({ SubnetId, AllocationId });
  await lab.cloud.clock.advance('2m');
  expect(await described(net, second.NatGateway?.NatGatewayId ?? '')).toMatchObject({
    State: 'failed',
    FailureCode: 'Resource.AlreadyAssociated',
    FailureMessage: `Elastic IP address [${AllocationId}] is already associated`,
  });
});

test('a private one needs no address, a public one does; five in a zone', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const SubnetId = await net.subnet(await net.vpc(), '10.0.1.0/24');
  expect((await refused(aws.createNatGateway({ SubnetId }))).code).toBe('MissingParameter');
  for (let number = 0; number < 5; number += 1)
    await aws.createNatGateway({ SubnetId, ConnectivityType: 'private' });
  expect(await refused(aws.createNatGateway({ SubnetId, ConnectivityType: 'private' }))).toEqual({
    code: 'NatGatewayLimitExceeded',
    message: 'Performing this operation would exceed the limit of 5 NAT gateways',
    status: 400,
  });
  await lab.cloud.clock.advance('2m');
  const { NatGateways } = await aws.describeNatGateways({
    Filter: [{ Name: 'state', Values: ['available'] }],
  });
  expect(NatGateways).toHaveLength(5);
});
