import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

async function gateway({ aws, lab }: NetLab, Options = {}) {
  const { TransitGateway } = await aws.createTransitGateway({ Description: 'hub', Options });
  await lab.cloud.clock.advance('2m');
  return { id: TransitGateway?.TransitGatewayId ?? '', made: TransitGateway };
}

async function attached(net: NetLab, TransitGatewayId: string, block: string) {
  const VpcId = await net.vpc(`${block}.0.0/16`);
  const SubnetIds = [await net.subnet(VpcId, `${block}.1.0/24`)];
  const answer = await net.aws.createTransitGatewayVpcAttachment({ TransitGatewayId, VpcId, SubnetIds });
  await net.lab.cloud.clock.advance('2m');
  const id = answer.TransitGatewayVpcAttachment?.TransitGatewayAttachmentId ?? '';
  return { VpcId, SubnetIds, id, made: answer.TransitGatewayVpcAttachment };
}

test('a transit gateway comes up with a table that knows the way to every VPC attached', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { id, made } = await gateway(net);
  expect(made).toMatchObject({
    State: 'pending',
    Description: 'hub',
    TransitGatewayArn: `arn:aws:ec2:us-east-1:123456789012:transit-gateway/${id}`,
    Options: { AmazonSideAsn: 64_512, DefaultRouteTableAssociation: 'enable', DnsSupport: 'enable' },
  });
  const { TransitGateways } = await aws.describeTransitGateways({
    Filters: [{ Name: 'state', Values: ['available'] }],
  });
  const TransitGatewayRouteTableId = TransitGateways?.[0]?.Options?.AssociationDefaultRouteTableId ?? '';
  const one = await attached(net, id, '10.1');
  const two = await attached(net, id, '10.2');
  expect(one.made).toMatchObject({
    State: 'pending',
    Options: { DnsSupport: 'enable', Ipv6Support: 'disable' },
  });
  const search = async (Name: string, ...Values: string[]) =>
    (
      await aws.searchTransitGatewayRoutes({ TransitGatewayRouteTableId, Filters: [{ Name, Values }] })
    ).Routes?.map((route) => `${route.DestinationCidrBlock} ${route.Type} ${route.State}`);
  expect(await search('type', 'propagated')).toEqual([
    '10.1.0.0/16 propagated active',
    '10.2.0.0/16 propagated active',
  ]);
  const table = { TransitGatewayRouteTableId };
  await aws.createTransitGatewayRoute({
    ...table,
    DestinationCidrBlock: '0.0.0.0/0',
    TransitGatewayAttachmentId: two.id,
  });
  await aws.createTransitGatewayRoute({
    ...table,
    DestinationCidrBlock: '10.2.7.0/24',
    Blackhole: true,
    TransitGatewayAttachmentId: '',
  });
  expect(await search('route-search.longest-prefix-match', '10.2.7.9')).toEqual([
    '10.2.7.0/24 static blackhole',
  ]);
  expect(await search('route-search.supernet-of-match', '10.1.3.0/24')).toEqual([
    '0.0.0.0/0 static active',
    '10.1.0.0/16 propagated active',
  ]);
  expect(await search('route-search.subnet-of-match', '10.2.0.0/16')).toHaveLength(2);
  const again = aws.createTransitGatewayRoute({
    ...table,
    DestinationCidrBlock: '0.0.0.0/0',
    Blackhole: true,
  });
  expect((await refused(again)).code).toBe('RouteAlreadyExists');
  await aws.deleteTransitGatewayRoute({ ...table, DestinationCidrBlock: '10.2.7.0/24' });
  const associations = await aws.getTransitGatewayRouteTableAssociations(table);
  expect(associations.Associations?.map(({ ResourceId, State }) => [ResourceId, State]).sort()).toEqual(
    [
      [one.VpcId, 'associated'],
      [two.VpcId, 'associated'],
    ].sort(),
  );
  expect(await refused(aws.deleteTransitGateway({ TransitGatewayId: id }))).toMatchObject({
    code: 'IncorrectState',
    message: expect.stringMatching(`^${id} has non-deleted Transit Gateway Attachments: tgw-attach-`),
  });
  await aws.deleteTransitGatewayVpcAttachment({ TransitGatewayAttachmentId: two.id });
  expect(await search('state', 'blackhole')).toEqual(['0.0.0.0/0 static blackhole']);
  await aws.deleteTransitGatewayVpcAttachment({ TransitGatewayAttachmentId: one.id });
  await aws.deleteTransitGateway({ TransitGatewayId: id });
  await lab.cloud.clock.advance('1m');
  expect((await aws.describeTransitGateways({ TransitGatewayIds: [id] })).TransitGateways).toMatchObject([
    { State: 'deleted' },
  ]);
  await lab.cloud.clock.advance('2h');
  expect((await aws.describeTransitGateways()).TransitGateways).toEqual([]);
});

test('tables are associated and propagated to by hand where that is wanted', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const { id } = await gateway(net, {
    DefaultRouteTableAssociation: 'disable',
    DefaultRouteTablePropagation: 'disable',
  });
  const TransitGatewayAttachmentId = (await attached(net, id, '10.1')).id;
  const { TransitGatewayRouteTable } = await aws.createTransitGatewayRouteTable({ TransitGatewayId: id });
  const TransitGatewayRouteTableId = TransitGatewayRouteTable?.TransitGatewayRouteTableId ?? '';
  const both = { TransitGatewayRouteTableId, TransitGatewayAttachmentId };
  await aws.associateTransitGatewayRouteTable(both);
  expect(await refused(aws.associateTransitGatewayRouteTable(both))).toMatchObject({
    code: 'Resource.AlreadyAssociated',
    message: `Transit Gateway Attachment ${TransitGatewayAttachmentId} is already associated to a route table.`,
  });
  await aws.enableTransitGatewayRouteTablePropagation(both);
  const propagations = await aws.getTransitGatewayAttachmentPropagations({ TransitGatewayAttachmentId });
  expect(propagations.TransitGatewayAttachmentPropagations).toEqual([
    { TransitGatewayRouteTableId, State: 'enabled' },
  ]);
  const { TransitGatewayAttachments } = await aws.describeTransitGatewayAttachments({
    Filters: [{ Name: 'association.transit-gateway-route-table-id', Values: [TransitGatewayRouteTableId] }],
  });
  expect(TransitGatewayAttachments).toMatchObject([
    { ResourceType: 'vpc', Association: { State: 'associated' } },
  ]);
  const deleting = aws.deleteTransitGatewayRouteTable({ TransitGatewayRouteTableId });
  expect((await refused(deleting)).code).toBe('IncorrectState');
  await aws.disassociateTransitGatewayRouteTable(both);
  await aws.disableTransitGatewayRouteTablePropagation(both);
  await aws.deleteTransitGatewayRouteTable({ TransitGatewayRouteTableId });
  const changed = await aws.modifyTransitGateway({ TransitGatewayId: id, Description: 'spoke' });
  expect(changed.TransitGateway?.Description).toBe('spoke');
});

test('a VPC routes to a transit gateway that it is attached to, and keeps its subnets for it', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const { id: TransitGatewayId } = await gateway(net);
  const VpcId = await net.vpc('10.9.0.0/16');
  const RouteTableId = await net.mainTable(VpcId);
  const route = { RouteTableId, DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId };
  expect(await refused(aws.createRoute(route))).toMatchObject({
    code: 'InvalidTransitGatewayID.NotFound',
    message: `The transitGateway ID '${TransitGatewayId}' does not exist.`,
  });
  const one = await attached(net, TransitGatewayId, '10.1');
  const own = await net.mainTable(one.VpcId);
  await aws.createRoute({ ...route, RouteTableId: own });
  const read = async () =>
    (await aws.describeRouteTables({ RouteTableIds: [own] })).RouteTables?.[0]?.Routes?.find(
      (each) => each.TransitGatewayId === TransitGatewayId,
    )?.State;
  expect(await read()).toBe('active');
  expect((await refused(aws.deleteSubnet({ SubnetId: one.SubnetIds[0] }))).code).toBe('DependencyViolation');
  const twice = { TransitGatewayId, VpcId: one.VpcId, SubnetIds: one.SubnetIds };
  expect(await refused(aws.createTransitGatewayVpcAttachment(twice))).toMatchObject({
    code: 'DuplicateTransitGatewayAttachment',
    message: `${TransitGatewayId} has non-deleted Transit Gateway Attachments with same VPC ID.`,
  });
  await aws.deleteTransitGatewayVpcAttachment({ TransitGatewayAttachmentId: one.id });
  expect(await read()).toBe('blackhole');
  const missing = 'tgw-0123456789abcdef0';
  expect(await refused(aws.describeTransitGateways({ TransitGatewayIds: [missing] }))).toMatchObject({
    code: 'InvalidTransitGatewayID.NotFound',
    message: `Transit Gateway ${missing} was deleted or does not exist.`,
  });
});

test('a VPN ends at a transit gateway, and routes of a VPN are taken by the tables that want them', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const { id: TransitGatewayId } = await gateway(net);
  const { CustomerGateway } = await aws.createCustomerGateway({ Type: 'ipsec.1', PublicIp: '198.51.100.9' });
  const CustomerGatewayId = CustomerGateway?.CustomerGatewayId;
  const vpn = { Type: 'ipsec.1', CustomerGatewayId, Options: { StaticRoutesOnly: true } };
  const { VpnConnection } = await aws.createVpnConnection({ ...vpn, TransitGatewayId });
  expect(VpnConnection).toMatchObject({ TransitGatewayId });
  const VpnConnectionId = VpnConnection?.VpnConnectionId;
  const kinds = async () =>
    (await aws.describeTransitGatewayAttachments()).TransitGatewayAttachments?.filter(
      ({ State }) => State !== 'deleting',
    ).map(({ ResourceType, ResourceId }) => [ResourceType, ResourceId]);
  expect(await kinds()).toEqual([['vpn', VpnConnectionId]]);
  await aws.deleteVpnConnection({ VpnConnectionId });
  expect(await kinds()).toEqual([]);

  const VpcId = await net.vpc();
  const RouteTableId = await net.mainTable(VpcId);
  const { VpnGateway } = await aws.createVpnGateway({ Type: 'ipsec.1' });
  const GatewayId = VpnGateway?.VpnGatewayId ?? '';
  const propagate = { RouteTableId, GatewayId };
  expect((await refused(aws.enableVgwRoutePropagation(propagate))).code).toBe('Gateway.NotAttached');
  await aws.attachVpnGateway({ VpcId, VpnGatewayId: GatewayId });
  await aws.enableVgwRoutePropagation(propagate);
  const own = (await aws.createVpnConnection({ ...vpn, VpnGatewayId: GatewayId })).VpnConnection;
  await aws.createVpnConnectionRoute({
    VpnConnectionId: own?.VpnConnectionId,
    DestinationCidrBlock: '192.168.0.0/16',
  });
  await aws.createRoute({ RouteTableId, DestinationCidrBlock: '172.20.0.0/16', GatewayId });
  const read = async () =>
    (await aws.describeRouteTables({ RouteTableIds: [RouteTableId] })).RouteTables?.[0];
  expect(await read()).toMatchObject({
    PropagatingVgws: [{ GatewayId }],
    Routes: [
      { GatewayId: 'local' },
      { DestinationCidrBlock: '172.20.0.0/16', GatewayId, Origin: 'CreateRoute', State: 'active' },
      {
        DestinationCidrBlock: '192.168.0.0/16',
        GatewayId,
        Origin: 'EnableVgwRoutePropagation',
        State: 'active',
      },
    ],
  });
  await aws.disableVgwRoutePropagation(propagate);
  expect((await read())?.Routes).toHaveLength(2);
});

test('a carrier gateway is made, routed to, tagged and taken away', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const VpcId = await net.vpc();
  const { CarrierGateway } = await aws.createCarrierGateway({
    VpcId,
    TagSpecifications: [{ ResourceType: 'carrier-gateway', Tags: [{ Key: 'Name', Value: 'edge' }] }],
  });
  const CarrierGatewayId = CarrierGateway?.CarrierGatewayId ?? '';
  expect(CarrierGateway).toMatchObject({ VpcId, State: 'available', OwnerId: '123456789012' });
  const found = await aws.describeCarrierGateways({ Filters: [{ Name: 'tag:Name', Values: ['edge'] }] });
  expect(found.CarrierGateways?.map((one) => one.CarrierGatewayId)).toEqual([CarrierGatewayId]);
  const RouteTableId = await net.mainTable(VpcId);
  await aws.createRoute({ RouteTableId, DestinationCidrBlock: '0.0.0.0/0', CarrierGatewayId });
  expect((await refused(aws.deleteVpc({ VpcId }))).code).toBe('DependencyViolation');
  await aws.deleteCarrierGateway({ CarrierGatewayId });
  expect(await refused(aws.deleteCarrierGateway({ CarrierGatewayId }))).toMatchObject({
    code: 'InvalidCarrierGatewayID.NotFound',
    message: `The carrierGateway ID '${CarrierGatewayId}' does not exist`,
  });
});
