import type { Connection } from '../aws/connection.ts';
import { addressKind } from './ec2/address.ts';
import { classicAddressKind } from './ec2/classic-address.ts';
import { dhcpOptionsKind } from './ec2/dhcp-options.ts';
import { familyOf } from './ec2/family.ts';
import { imageKind } from './ec2/image.ts';
import { instanceKind } from './ec2/instance.ts';
import { internetGatewayKind } from './ec2/internet-gateway.ts';
import { keyPairKind } from './ec2/key-pair.ts';
import type * as model from './ec2/model.ts';
import { networkAclKind } from './ec2/network-acl.ts';
import { networkInterfaceKind } from './ec2/network-interface.ts';
import { routeTableAssociation } from './ec2/parts.ts';
import { placementGroupKind } from './ec2/placement-group.ts';
import { routeTableKind } from './ec2/route-table.ts';
import { securityGroupKind } from './ec2/security-group.ts';
import { snapshotKind } from './ec2/snapshot.ts';
import { subnetKind } from './ec2/subnet.ts';
import { volumeKind } from './ec2/volume.ts';
import { vpcPeeringConnectionKind } from './ec2/vpc-peering-connection.ts';
import { vpcKind } from './ec2/vpc.ts';

/** The object layer of EC2 over a connection. Nothing is asked before something is iterated, loaded or done. */
export function ec2Resources(connection: Connection): model.Ec2 {
  const root = (): model.Ec2 => ec2;
  const instances = familyOf<model.Instance>()(instanceKind, connection, root);
  const volumes = familyOf<model.Volume>()(volumeKind, connection, root);
  const snapshots = familyOf<model.Snapshot>()(snapshotKind, connection, root);
  const images = familyOf<model.Image>()(imageKind, connection, root);
  const keyPairs = familyOf<model.KeyPair>()(keyPairKind, connection, root);
  const vpcs = familyOf<model.Vpc>()(vpcKind, connection, root);
  const subnets = familyOf<model.Subnet>()(subnetKind, connection, root);
  const securityGroups = familyOf<model.SecurityGroup>()(securityGroupKind, connection, root);
  const interfaces = familyOf<model.NetworkInterface>()(networkInterfaceKind, connection, root);
  const addresses = familyOf<model.Address>()(addressKind, connection, root);
  const routeTables = familyOf<model.RouteTable>()(routeTableKind, connection, root);
  const classicAddresses = familyOf<model.ClassicAddress>()(classicAddressKind, connection, root);
  const gateways = familyOf<model.InternetGateway>()(internetGatewayKind, connection, root);
  const networkAcls = familyOf<model.NetworkAcl>()(networkAclKind, connection, root);
  const dhcpOptions = familyOf<model.DhcpOptions>()(dhcpOptionsKind, connection, root);
  const groups = familyOf<model.PlacementGroup>()(placementGroupKind, connection, root);
  const peerings = familyOf<model.VpcPeeringConnection>()(vpcPeeringConnectionKind, connection, root);

  const ec2: model.Ec2 = {
    instances: instances.all,
    volumes: volumes.all,
    snapshots: snapshots.all,
    images: images.all,
    keyPairs: keyPairs.all,
    vpcs: vpcs.all,
    subnets: subnets.all,
    securityGroups: securityGroups.all,
    networkInterfaces: interfaces.all,
    vpcAddresses: addresses.all,
    classicAddresses: classicAddresses.all,
    routeTables: routeTables.all,
    internetGateways: gateways.all,
    networkAcls: networkAcls.all,
    dhcpOptionsSets: dhcpOptions.all,
    placementGroups: groups.all,
    vpcPeeringConnections: peerings.all,
    instance: (id) => instances.of(id),
    volume: (id) => volumes.of(id),
    snapshot: (id) => snapshots.of(id),
    image: (id) => images.of(id),
    keyPair: (name) => keyPairs.of(name),
    vpc: (id) => vpcs.of(id),
    subnet: (id) => subnets.of(id),
    securityGroup: (id) => securityGroups.of(id),
    networkInterface: (id) => interfaces.of(id),
    vpcAddress: (id) => addresses.of(id),
    classicAddress: (address) => classicAddresses.of(address),
    routeTable: (id) => routeTables.of(id),
    routeTableAssociation: (id) =>
      routeTableAssociation({ connection, ec2 }, { RouteTableAssociationId: id }),
    internetGateway: (id) => gateways.of(id),
    networkAcl: (id) => networkAcls.of(id),
    dhcpOptions: (id) => dhcpOptions.of(id),
    placementGroup: (name) => groups.of(name),
    vpcPeeringConnection: (id) => peerings.of(id),
    async createInstances(input) {
      const { Instances = [] } = await connection.call('ec2', 'RunInstances', input);
      return Instances.map((data) => instances.of(data.InstanceId ?? '', data));
    },
    async createVolume(input) {
      const data = await connection.call('ec2', 'CreateVolume', input);
      return volumes.of(data.VolumeId ?? '', data);
    },
    async createSnapshot(input) {
      const data = await connection.call('ec2', 'CreateSnapshot', input);
      return snapshots.of(data.SnapshotId ?? '', data);
    },
    async createKeyPair(input) {
      const data = await connection.call('ec2', 'CreateKeyPair', input);
      return keyPairs.of(data.KeyName ?? '', data);
    },
    async importKeyPair(input) {
      const data = await connection.call('ec2', 'ImportKeyPair', input);
      return keyPairs.of(data.KeyName ?? '', data);
    },
    async createVpc(input) {
      const { Vpc } = await connection.call('ec2', 'CreateVpc', input);
      return vpcs.of(Vpc?.VpcId ?? '', Vpc);
    },
    async createSubnet(input) {
      const { Subnet } = await connection.call('ec2', 'CreateSubnet', input);
      return subnets.of(Subnet?.SubnetId ?? '', Subnet);
    },
    // It answers the id alone, so the attributes are read when they are asked for.
    async createSecurityGroup(input) {
      const { GroupId = '' } = await connection.call('ec2', 'CreateSecurityGroup', input);
      return securityGroups.of(GroupId);
    },
    async createRouteTable(input) {
      const { RouteTable } = await connection.call('ec2', 'CreateRouteTable', input);
      return routeTables.of(RouteTable?.RouteTableId ?? '', RouteTable);
    },
    async createInternetGateway(input = {}) {
      const { InternetGateway } = await connection.call('ec2', 'CreateInternetGateway', input);
      return gateways.of(InternetGateway?.InternetGatewayId ?? '', InternetGateway);
    },
    async createNetworkAcl(input) {
      const { NetworkAcl } = await connection.call('ec2', 'CreateNetworkAcl', input);
      return networkAcls.of(NetworkAcl?.NetworkAclId ?? '', NetworkAcl);
    },
    async createNetworkInterface(input) {
      const { NetworkInterface } = await connection.call('ec2', 'CreateNetworkInterface', input);
      const { TagSet, ...data } = NetworkInterface ?? {};
      return interfaces.of(data.NetworkInterfaceId ?? '', { ...data, Tags: TagSet });
    },
    async createDhcpOptions(input) {
      const { DhcpOptions } = await connection.call('ec2', 'CreateDhcpOptions', input);
      return dhcpOptions.of(DhcpOptions?.DhcpOptionsId ?? '', DhcpOptions);
    },
    async createPlacementGroup(input) {
      const { PlacementGroup } = await connection.call('ec2', 'CreatePlacementGroup', input);
      return groups.of(input.GroupName ?? '', PlacementGroup);
    },
    async createVpcPeeringConnection(input) {
      const { VpcPeeringConnection: made } = await connection.call(
        'ec2',
        'CreateVpcPeeringConnection',
        input,
      );
      return peerings.of(made?.VpcPeeringConnectionId ?? '', made);
    },
    async registerImage(input) {
      return images.of((await connection.call('ec2', 'RegisterImage', input)).ImageId ?? '');
    },
    async disassociateRouteTable(input) {
      await connection.call('ec2', 'DisassociateRouteTable', input);
    },
    async createTags(ids, tags) {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      await connection.call('ec2', 'CreateTags', { Resources: [...ids], Tags });
    },
    async allocateAddress(input = {}) {
      const data = await connection.call('ec2', 'AllocateAddress', input);
      return addresses.of(data.AllocationId ?? '', data);
    },
  };
  return ec2;
}
