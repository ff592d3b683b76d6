import { expect, test } from 'vitest';
import { ec2Resources } from '../../src/resources/ec2.ts';
import { networkInterfaceAssociation, route } from '../../src/resources/ec2/parts.ts';
import { localRig } from '../operations/local-rig.ts';
import { boto3Members } from './boto3-members.ts';

/** What EC2-Classic had and VPCs have not: AWS ended it in 2022. */
const ended = /ClassicLink/;
/** What is a method of every resource here, or is named by what it takes away. */
const elsewhere: Readonly<Record<string, string>> = {
  'Instance.classicAddress': 'ec2.classicAddresses.filter({ filters: { "instance-id": id } })',
  'Tag.delete': 'resource.deleteTags([key])',
};

test('every resource, collection, action and waiter that boto3 has of EC2 is here by its name', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const meta = { connection: rig.connection, ec2 };
  const objects: Readonly<Record<string, object>> = {
    service: ec2,
    ClassicAddress: ec2.classicAddress('198.18.0.1'),
    DhcpOptions: ec2.dhcpOptions('dopt-1'),
    Image: ec2.image('ami-1'),
    Instance: ec2.instance('i-1'),
    InternetGateway: ec2.internetGateway('igw-1'),
    KeyPair: ec2.keyPair('one'),
    KeyPairInfo: ec2.keyPair('one'),
    NetworkAcl: ec2.networkAcl('acl-1'),
    NetworkInterface: ec2.networkInterface('eni-1'),
    NetworkInterfaceAssociation: networkInterfaceAssociation(meta, 'eipassoc-1', 'eipalloc-1'),
    PlacementGroup: ec2.placementGroup('one'),
    Route: route(meta, 'rtb-1', {}),
    RouteTable: ec2.routeTable('rtb-1'),
    RouteTableAssociation: ec2.routeTableAssociation('rtbassoc-1'),
    SecurityGroup: ec2.securityGroup('sg-1'),
    Snapshot: ec2.snapshot('snap-1'),
    Subnet: ec2.subnet('subnet-1'),
    Tag: {},
    Volume: ec2.volume('vol-1'),
    Vpc: ec2.vpc('vpc-1'),
    VpcAddress: ec2.vpcAddress('eipalloc-1'),
    VpcPeeringConnection: ec2.vpcPeeringConnection('pcx-1'),
  };
  const missing = Object.entries(boto3Members).flatMap(([name, members]) =>
    members
      .filter((member) => !ended.test(member) && elsewhere[`${name}.${member}`] === undefined)
      .filter((member) => !(member in (objects[name] ?? {})))
      .map((member) => `${name}.${member}`),
  );
  expect(missing).toEqual([]);
});
