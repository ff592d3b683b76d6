import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

async function connected(net: NetLab) {
  const { aws } = net;
  const { CustomerGateway } = await aws.createCustomerGateway({
    Type: 'ipsec.1',
    IpAddress: '198.51.100.9',
    BgpAsn: 65_100,
  });
  const { VpnGateway } = await aws.createVpnGateway({ Type: 'ipsec.1' });
  const CustomerGatewayId = CustomerGateway?.CustomerGatewayId ?? '';
  const VpnGatewayId = VpnGateway?.VpnGatewayId ?? '';
  const { VpnConnection } = await aws.createVpnConnection({
    Type: 'ipsec.1',
    CustomerGatewayId,
    VpnGatewayId,
    Options: { StaticRoutesOnly: true },
    TagSpecifications: [{ ResourceType: 'vpn-connection', Tags: [{ Key: 'Name', Value: 'office' }] }],
  });
  return { CustomerGatewayId, VpnGatewayId, VpnConnection, id: VpnConnection?.VpnConnectionId ?? '' };
}

test('a connection comes up in its time and goes in its time', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { CustomerGatewayId, VpnGatewayId, VpnConnection, id } = await connected(net);
  expect(VpnConnection).toMatchObject({ State: 'pending', CustomerGatewayId, VpnGatewayId, Category: 'VPN' });
  expect(VpnConnection?.CustomerGatewayConfiguration).toContain(`<vpn_connection id="${id}">`);
  expect(VpnConnection?.CustomerGatewayConfiguration).toContain('<ip_address>198.51.100.9</ip_address>');
  await lab.cloud.clock.advance('5m');
  const state = async () =>
    (await aws.describeVpnConnections({ VpnConnectionIds: [id] })).VpnConnections?.[0]?.State;
  expect(await state()).toBe('available');
  await aws.createVpnConnectionRoute({ VpnConnectionId: id, DestinationCidrBlock: '192.168.0.0/16' });
  const found = await aws.describeVpnConnections({
    Filters: [
      { Name: 'tag:Name', Values: ['office'] },
      { Name: 'route.destination-cidr-block', Values: ['192.168.*'] },
    ],
  });
  expect(found.VpnConnections).toMatchObject([
    { Routes: [{ DestinationCidrBlock: '192.168.0.0/16', Source: 'Static', State: 'available' }] },
  ]);
  expect(found.VpnConnections?.[0]?.VgwTelemetry).toHaveLength(2);
  await aws.deleteVpnConnectionRoute({ VpnConnectionId: id, DestinationCidrBlock: '192.168.0.0/16' });
  expect((await refused(aws.deleteCustomerGateway({ CustomerGatewayId }))).code).toBe('IncorrectState');
  await aws.deleteVpnConnection({ VpnConnectionId: id });
  expect(await state()).toBe('deleting');
  await lab.cloud.clock.advance('2m');
  expect(await state()).toBe('deleted');
  await aws.deleteCustomerGateway({ CustomerGatewayId });
  await aws.deleteVpnGateway({ VpnGatewayId });
  const gateways = await aws.describeVpnGateways({ VpnGatewayIds: [VpnGatewayId] });
  expect(gateways.VpnGateways).toMatchObject([{ State: 'deleted' }]);
  await lab.cloud.clock.advance('2h');
  expect((await aws.describeCustomerGateways({})).CustomerGateways).toEqual([]);
});

test('the same customer gateway asked for again is the one that is there', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const same = { Type: 'ipsec.1', PublicIp: '198.51.100.9', BgpAsn: 65_000 } as const;
  const first = await aws.createCustomerGateway(same);
  expect(first.CustomerGateway).toMatchObject({ State: 'available', BgpAsn: '65000', Type: 'ipsec.1' });
  expect((await aws.createCustomerGateway(same)).CustomerGateway).toEqual(first.CustomerGateway);
});

test('a gateway is attached to one VPC, which it keeps from being deleted', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const VpcId = await net.vpc();
  const { VpnGateway } = await aws.createVpnGateway({ Type: 'ipsec.1', AmazonSideAsn: 65_010 });
  const VpnGatewayId = VpnGateway?.VpnGatewayId ?? '';
  await aws.attachVpnGateway({ VpnGatewayId, VpcId });
  const attached = await aws.describeVpnGateways({
    Filters: [{ Name: 'attachment.vpc-id', Values: [VpcId] }],
  });
  expect(attached.VpnGateways).toMatchObject([
    { VpcAttachments: [{ State: 'attached', VpcId }], AmazonSideAsn: 65_010 },
  ]);
  expect((await refused(aws.deleteVpc({ VpcId }))).code).toBe('DependencyViolation');
  expect((await refused(aws.deleteVpnGateway({ VpnGatewayId }))).code).toBe('IncorrectState');
  await aws.detachVpnGateway({ VpnGatewayId, VpcId });
  const detached = await aws.describeVpnGateways({
    Filters: [{ Name: 'attachment.state', Values: ['detached'] }],
  });
  expect(detached.VpnGateways).toMatchObject([{ VpcAttachments: [{ State: 'detached', VpcId }] }]);
  await aws.deleteVpc({ VpcId });
});

test.each([
  ['InvalidCustomerGatewayID.NotFound', "The customerGateway ID 'cgw-0123456789abcdef0' does not exist"],
  ['InvalidVpnGatewayID.NotFound', "The vpnGateway ID 'vgw-0123456789abcdef0' does not exist"],
  ['InvalidVpnConnectionID.NotFound', "The vpnConnection ID 'vpn-0123456789abcdef0' does not exist"],
])('%s', async (code, message) => {
  await using net = await startNetLab();
  const { aws } = net;
  const id = /'(.*)'/.exec(message)?.[1] ?? '';
  const calls = {
    cgw: () => aws.deleteCustomerGateway({ CustomerGatewayId: id }),
    vgw: () => aws.deleteVpnGateway({ VpnGatewayId: id }),
    vpn: () => aws.describeVpnConnections({ VpnConnectionIds: [id] }),
  };
  const call = Object.entries(calls).find(([prefix]) => id.startsWith(prefix))?.[1] ?? calls.vpn;
  expect(await refused(call())).toMatchObject({ code, message });
});

test('what nothing here makes is an empty list, and a named one is not found', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  expect((await aws.describeBundleTasks({})).BundleTasks ?? []).toEqual([]);
  expect((await aws.describeConversionTasks({})).ConversionTasks ?? []).toEqual([]);
  expect((await aws.describeExportTasks({})).ExportTasks ?? []).toEqual([]);
  expect((await aws.describeImportSnapshotTasks({})).ImportSnapshotTasks ?? []).toEqual([]);
  expect((await aws.describeImportImageTasks({})).ImportImageTasks ?? []).toEqual([]);
  expect((await aws.describeExportImageTasks({})).ExportImageTasks ?? []).toEqual([]);
  expect((await aws.describeCarrierGateways({})).CarrierGateways ?? []).toEqual([]);
  expect((await aws.describeHosts({})).Hosts ?? []).toEqual([]);
  expect((await refused(aws.describeBundleTasks({ BundleIds: ['bun-1'] }))).code).toBe(
    'InvalidBundleID.NotFound',
  );
  const unknown = aws.describeCarrierGateways({ Filters: [{ Name: 'colour', Values: ['red'] }] });
  expect((await refused(unknown)).message).toBe("The filter 'colour' is invalid");
});

test('egress-only gateways that are not there are left out, and ids of other kinds are malformed', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const EgressOnlyInternetGatewayIds = ['eigw-0123456789abcdef0'];
  const none = await aws.describeEgressOnlyInternetGateways({ EgressOnlyInternetGatewayIds });
  expect(none.EgressOnlyInternetGateways ?? []).toEqual([]);
  expect(await refused(aws.deleteDhcpOptions({ DhcpOptionsId: 'foo-0123abcd' }))).toMatchObject({
    code: 'InvalidDhcpOptionsId.Malformed',
    message: 'Invalid id: "foo-0123abcd" (expecting "dopt-...")',
  });
});
