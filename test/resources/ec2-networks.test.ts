import { expect, test } from 'vitest';
import { ec2Resources } from '../../src/resources/ec2.ts';
import { localRig } from '../operations/local-rig.ts';

test('a network is built of objects: gateway, route, list, options, and taken down again', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const vpc = await ec2.createVpc({ CidrBlock: '10.0.0.0/16' });
  const subnet = await vpc.createSubnet({ CidrBlock: '10.0.1.0/24' });
  const gateway = await ec2.createInternetGateway();
  await gateway.attachToVpc({ VpcId: vpc.id });
  expect((await vpc.internetGateways.toArray()).map((one) => one.id)).toEqual([gateway.id]);
  expect((await gateway.reload()).attachments).toMatchObject([{ VpcId: vpc.id, State: 'available' }]);

  const table = await vpc.createRouteTable();
  await table.createRoute({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway.id });
  await table.associateWithSubnet(subnet.id);
  await table.reload();
  expect(table.routes.map(({ destination, state }) => `${destination} ${state}`)).toEqual([
    '10.0.0.0/16 active',
    '0.0.0.0/0 active',
  ]);
  const [association] = table.associations;
  expect(association).toMatchObject({ main: false });
  expect(association?.subnet?.id).toBe(subnet.id);
  expect(association?.routeTable.id).toBe(table.id);
  const main = await vpc.routeTables.filter({ filters: { 'association.main': 'true' } }).first();
  const moved = await association?.replaceSubnet({ RouteTableId: main?.id ?? '' });
  await ec2.routeTableAssociation(moved ?? '').delete();
  await table.routes[1]?.delete();
  expect((await table.reload()).routesAttribute).toHaveLength(1);

  const list = await vpc.createNetworkAcl();
  const entry = { RuleNumber: 100, Protocol: '-1', Egress: false, CidrBlock: '0.0.0.0/0' };
  await list.createEntry({ ...entry, RuleAction: 'allow' });
  await list.replaceEntry({ ...entry, RuleAction: 'deny' });
  expect((await list.reload()).entries?.find(({ RuleNumber }) => RuleNumber === 100)?.RuleAction).toBe(
    'deny',
  );
  await list.deleteEntry({ RuleNumber: 100, Egress: false });
  expect((await vpc.networkAcls.toArray()).map(({ isDefault }) => isDefault).sort()).toEqual([false, true]);
  expect(list.vpc.id).toBe(vpc.id);

  const options = await ec2.createDhcpOptions({
    DhcpConfigurations: [{ Key: 'domain-name', Values: ['example.internal'] }],
  });
  await vpc.associateDhcpOptions({ DhcpOptionsId: options.id });
  expect((await vpc.reload()).dhcpOptions?.id).toBe(options.id);
  await vpc.associateDhcpOptions({ DhcpOptionsId: 'default' });
  expect((await vpc.reload()).dhcpOptions).toBeUndefined();
  expect(await ec2.dhcpOptions(options.id).load()).toMatchObject({
    dhcpConfigurations: [{ Key: 'domain-name', Values: [{ Value: 'example.internal' }] }],
  });

  await options.delete();
  await list.delete();
  await table.delete();
  await gateway.detachFromVpc({ VpcId: vpc.id });
  await ec2.internetGateways.filter({ ids: [gateway.id] }).delete();
  await expect(gateway.reload()).rejects.toMatchObject({ code: 'InvalidInternetGatewayID.NotFound' });
  await subnet.delete();
  await vpc.delete();
});

test('VPCs ask for a peering, accept it and end it', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const [asking, asked] = [
    await ec2.createVpc({ CidrBlock: '10.1.0.0/16' }),
    await ec2.createVpc({ CidrBlock: '10.2.0.0/16' }),
  ];
  const peering = await asking.requestVpcPeeringConnection({ PeerVpcId: asked.id });
  await peering.waitUntilExists();
  expect([peering.requesterVpc.id, peering.accepterVpc.id]).toEqual([asking.id, asked.id]);
  await peering.accept();
  await rig.cloud.clock.advance('1m');
  expect((await peering.reload()).state).toBe('active');
  expect((await asked.acceptedVpcPeeringConnections.toArray()).map(({ id }) => id)).toEqual([peering.id]);
  expect(await asking.requestedVpcPeeringConnections.filter({ state: 'active' }).first()).toBeDefined();
  await peering.delete();
  await rig.cloud.clock.advance('1m');
  expect((await peering.reload()).state).toBe('deleted');
});

test('addresses lead to what they are tied to, by either name; groups to their instances', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const group = await ec2.createPlacementGroup({ GroupName: 'apart', Strategy: 'spread' });
  await group.createTags({ Team: 'web' });
  expect(await ec2.placementGroups.filter({ tags: { Team: 'web' } }).first()).toMatchObject({ id: 'apart' });
  const [id = ''] = await rig.launch({ Placement: { GroupName: 'apart' }, InstanceType: 'm5.large' });
  const instance = await ec2.instance(id).load();
  expect(instance.placementGroup?.id).toBe('apart');
  expect((await group.instances.toArray()).map((one) => one.id)).toEqual([id]);
  await instance.reportStatus({ ReasonCodes: ['other'], Status: 'impaired' });
  await instance.resetSourceDestCheck();

  const subnet = instance.subnet;
  const wire = await subnet?.createNetworkInterface({ Description: 'second' });
  const address = await ec2.allocateAddress();
  await address.associate({ NetworkInterfaceId: wire?.id });
  expect((await wire?.reload())?.association?.address.id).toBe(address.id);
  expect(wire?.vpc?.id).toBe(instance.vpcId);
  await wire?.assignPrivateIpAddresses({ SecondaryPrivateIpAddressCount: 1 });
  expect((await wire?.reload())?.privateIpAddresses).toHaveLength(2);
  await (await address.reload()).association?.delete();
  expect((await address.reload()).association).toBeUndefined();
  const same = ec2.classicAddress(address.publicIp ?? '');
  expect((await same.load()).allocationId).toBe(address.id);
  await same.release();
  await expect(same.reload()).rejects.toMatchObject({ code: 'InvalidAddress.NotFound' });
  await wire?.delete();
});

test('volumes, snapshots and images describe and change what is theirs', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const volume = await ec2.createVolume({ AvailabilityZone: 'eu-west-1a', Size: 1 });
  await volume.waitUntilAvailable();
  expect((await volume.describeStatus())?.VolumeStatus?.Status).toBe('ok');
  await volume.modifyAttribute({ AutoEnableIO: { Value: true } });
  expect((await volume.describeAttribute({ Attribute: 'autoEnableIO' })).AutoEnableIO?.Value).toBe(true);
  const snapshot = await volume.createSnapshot();
  await snapshot.waitUntilCompleted();
  await snapshot.modifyAttribute({
    Attribute: 'createVolumePermission',
    OperationType: 'add',
    UserIds: ['111122223333'],
  });
  const shares = async () =>
    (await snapshot.describeAttribute({ Attribute: 'createVolumePermission' })).CreateVolumePermissions;
  expect(await shares()).toEqual([{ UserId: '111122223333' }]);
  await snapshot.resetAttribute({ Attribute: 'createVolumePermission' });
  expect(await shares()).toEqual([]);
  const image = await ec2.registerImage({
    Name: 'own',
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: snapshot.id } }],
  });
  await image.modifyAttribute({ Description: { Value: 'of a test' } });
  expect((await image.describeAttribute({ Attribute: 'description' })).Description?.Value).toBe('of a test');
  await ec2.createTags([volume.id, snapshot.id, image.id], { Owner: 'me' });
  expect((await image.reload()).tags).toEqual({ Owner: 'me' });
});
