import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let VpcId: string;
let gateway: string;
beforeAll(async () => {
  net = await startNetLab();
  VpcId = await net.vpc();
  gateway = await net.gateway(VpcId);
});
afterAll(() => net[Symbol.asyncDispose]());

const everywhere = { DestinationCidrBlock: '0.0.0.0/0' };

async function newTable(): Promise<string> {
  return (await net.aws.createRouteTable({ VpcId })).RouteTable?.RouteTableId ?? '';
}

async function routesOf(RouteTableId: string) {
  const { RouteTables } = await net.aws.describeRouteTables({ RouteTableIds: [RouteTableId] });
  return RouteTables?.[0]?.Routes ?? [];
}

test('a route is made, found by its parts, replaced and deleted', async () => {
  const { aws } = net;
  const RouteTableId = await newTable();
  expect(await aws.createRoute({ RouteTableId, ...everywhere, GatewayId: gateway })).toMatchObject({
    Return: true,
  });
  expect((await routesOf(RouteTableId)).at(-1)).toEqual({
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: gateway,
    Origin: 'CreateRoute',
    State: 'active',
  });
  const SubnetId = await net.subnet(VpcId, '10.0.1.0/24');
  const { NetworkInterface } = await aws.createNetworkInterface({ SubnetId });
  const NetworkInterfaceId = NetworkInterface?.NetworkInterfaceId ?? '';
  // To another target, and the same once more.
  for (const target of [{ NetworkInterfaceId }, { GatewayId: gateway }])
    expect(await refused(aws.createRoute({ RouteTableId, ...everywhere, ...target }))).toEqual({
      code: 'RouteAlreadyExists',
      message: 'The route identified by 0.0.0.0/0 already exists.',
      status: 400,
    });
  await aws.replaceRoute({ RouteTableId, ...everywhere, NetworkInterfaceId });
  expect((await routesOf(RouteTableId)).at(-1)).toMatchObject({ NetworkInterfaceId, State: 'blackhole' });
  const Filters = [{ Name: 'route.state', Values: ['blackhole'] }];
  expect((await aws.describeRouteTables({ Filters })).RouteTables).toHaveLength(1);
  await aws.deleteRoute({ RouteTableId, ...everywhere });
  expect(await refused(aws.deleteRoute({ RouteTableId, ...everywhere }))).toEqual({
    code: 'InvalidRoute.NotFound',
    message: `no route with destination-cidr-block 0.0.0.0/0 in route table ${RouteTableId}`,
    status: 400,
  });
  expect(await refused(aws.replaceRoute({ RouteTableId, ...everywhere, GatewayId: gateway }))).toEqual({
    code: 'InvalidParameterValue',
    message: "There is no route defined for '0.0.0.0/0' in the route table. Use CreateRoute instead.",
    status: 400,
  });
  await aws.deleteNetworkInterface({ NetworkInterfaceId });
});

test('the route at home stays', async () => {
  const RouteTableId = await newTable();
  const call = net.aws.deleteRoute({ RouteTableId, DestinationCidrBlock: '10.0.0.0/16' });
  expect((await refused(call)).message).toBe(
    `cannot remove local route 10.0.0.0/16 in route table ${RouteTableId}`,
  );
});

test('a gateway of another network is no target, one that is detached a black hole', async () => {
  const { aws } = net;
  const other = await net.vpc('10.9.0.0/16');
  const stranger = await net.gateway(other);
  const RouteTableId = await newTable();
  expect(await refused(aws.createRoute({ RouteTableId, ...everywhere, GatewayId: stranger }))).toEqual({
    code: 'InvalidParameterValue',
    message: `route table ${RouteTableId} and network gateway ${stranger} belong to different networks`,
    status: 400,
  });
  const table = await net.mainTable(other);
  await aws.createRoute({ RouteTableId: table, ...everywhere, GatewayId: stranger });
  await aws.detachInternetGateway({ InternetGatewayId: stranger, VpcId: other });
  expect((await routesOf(table)).at(-1)?.State).toBe('blackhole');
  await aws.deleteInternetGateway({ InternetGatewayId: stranger });
  expect((await routesOf(table)).at(-1)).toMatchObject({ GatewayId: stranger, State: 'blackhole' });
});

test('a gateway is attached once, and a network has one', async () => {
  const { aws } = net;
  const call = aws.attachInternetGateway({ InternetGatewayId: gateway, VpcId });
  expect(await refused(call)).toEqual({
    code: 'Resource.AlreadyAssociated',
    message: `resource ${gateway} is already attached to network ${VpcId}`,
    status: 400,
  });
  const { InternetGateway } = await aws.createInternetGateway({});
  const second = InternetGateway?.InternetGatewayId ?? '';
  expect((await refused(aws.attachInternetGateway({ InternetGatewayId: second, VpcId }))).message).toBe(
    `Network ${VpcId} already has an internet gateway attached`,
  );
  expect(await refused(aws.detachInternetGateway({ InternetGatewayId: second, VpcId }))).toEqual({
    code: 'Gateway.NotAttached',
    message: `resource ${second} is not attached to network ${VpcId}`,
    status: 400,
  });
});

test('a subnet has one table, associations move, and a table in use stays', async () => {
  const { aws } = net;
  const SubnetId = await net.subnet(VpcId, '10.0.2.0/24');
  const [one, other] = [await newTable(), await newTable()];
  const { AssociationId = '' } = await aws.associateRouteTable({ RouteTableId: one, SubnetId });
  expect(await refused(aws.associateRouteTable({ RouteTableId: other, SubnetId }))).toEqual({
    code: 'Resource.AlreadyAssociated',
    message: `the specified association for route table ${other} conflicts with an existing association`,
    status: 400,
  });
  expect(await refused(aws.deleteRouteTable({ RouteTableId: one }))).toEqual({
    code: 'DependencyViolation',
    message: `The routeTable '${one}' has dependencies and cannot be deleted.`,
    status: 400,
  });
  const { NewAssociationId = '' } = await aws.replaceRouteTableAssociation({
    AssociationId,
    RouteTableId: other,
  });
  expect(await refused(aws.disassociateRouteTable({ AssociationId }))).toEqual({
    code: 'InvalidAssociationID.NotFound',
    message: `The association ID '${AssociationId}' does not exist`,
    status: 400,
  });
  await aws.deleteRouteTable({ RouteTableId: one });
  await aws.disassociateRouteTable({ AssociationId: NewAssociationId });
  await aws.deleteRouteTable({ RouteTableId: other });
  expect(await refused(aws.describeRouteTables({ RouteTableIds: [other] }))).toMatchObject({
    code: 'InvalidRouteTableID.NotFound',
  });
});

test('another table can be the main one', async () => {
  const { aws } = net;
  const former = await net.mainTable(VpcId);
  const RouteTableId = await newTable();
  const { RouteTables } = await aws.describeRouteTables({ RouteTableIds: [former] });
  const AssociationId = RouteTables?.[0]?.Associations?.[0]?.RouteTableAssociationId ?? '';
  expect((await refused(aws.disassociateRouteTable({ AssociationId }))).message).toBe(
    `cannot disassociate the main route table association ${AssociationId}`,
  );
  await aws.replaceRouteTableAssociation({ AssociationId, RouteTableId });
  expect(await net.mainTable(VpcId)).toBe(RouteTableId);
  await aws.deleteRouteTable({ RouteTableId: former });
});

test('a gateway endpoint puts its route into the tables, and takes it out again', async () => {
  const { aws } = net;
  const RouteTableId = await newTable();
  const ServiceName = 'com.amazonaws.us-east-1.s3';
  const { VpcEndpoint } = await aws.createVpcEndpoint({ VpcId, ServiceName, RouteTableIds: [RouteTableId] });
  const id = VpcEndpoint?.VpcEndpointId ?? '';
  expect(VpcEndpoint).toMatchObject({
    VpcEndpointType: 'Gateway',
    State: 'available',
    RouteTableIds: [RouteTableId],
  });
  const { PrefixLists } = await aws.describePrefixLists({
    Filters: [{ Name: 'prefix-list-name', Values: [ServiceName] }],
  });
  expect((await routesOf(RouteTableId)).at(-1)).toMatchObject({
    DestinationPrefixListId: PrefixLists?.[0]?.PrefixListId,
    GatewayId: id,
    State: 'active',
  });
  await aws.modifyVpcEndpoint({ VpcEndpointId: id, RemoveRouteTableIds: [RouteTableId] });
  expect(await routesOf(RouteTableId)).toHaveLength(1);
  await aws.deleteVpcEndpoints({ VpcEndpointIds: [id] });
  expect(await refused(aws.describeVpcEndpoints({ VpcEndpointIds: [id] }))).toMatchObject({
    code: 'InvalidVpcEndpointId.NotFound',
  });
  const call = aws.createVpcEndpoint({ VpcId, ServiceName: 'com.amazonaws.us-east-1.nothing' });
  expect((await refused(call)).code).toBe('InvalidServiceName');
});
