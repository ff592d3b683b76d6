import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScalingLab } from './scaling-lab.ts';
import type { ScalingLab } from './scaling-lab.ts';

let lab: ScalingLab;
let subnet: string;
let group: string;
beforeAll(async () => {
  lab = await startScalingLab();
  const { Vpc } = await lab.ec2.createVpc({ CidrBlock: '10.0.0.0/16' });
  const VpcId = Vpc?.VpcId ?? '';
  const { Subnet } = await lab.ec2.createSubnet({
    VpcId,
    CidrBlock: '10.0.1.0/24',
    AvailabilityZone: 'us-east-1b',
  });
  const made = await lab.ec2.createSecurityGroup({ VpcId, GroupName: 'web', Description: 'web' });
  [subnet, group] = [Subnet?.SubnetId ?? '', made.GroupId ?? ''];
});
afterAll(() => lab[Symbol.asyncDispose]());

/** The one instance of a new group that launches as told. */
async function launched(name: string, more: object) {
  await lab.scaling.createAutoScalingGroup({ AutoScalingGroupName: name, MinSize: 1, MaxSize: 1, ...more });
  const { Reservations = [] } = await lab.ec2.describeInstances({ InstanceIds: await lab.ids(name) });
  return Reservations[0]?.Instances?.[0];
}

async function version(name: string, data: object) {
  await lab.ec2.createLaunchTemplateVersion({
    LaunchTemplateName: 'web',
    SourceVersion: '1',
    VersionDescription: name,
    LaunchTemplateData: data,
  });
  return { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' }, VPCZoneIdentifier: subnet };
}

test('the network interface of a template goes into the subnet of the group', async () => {
  const primary = {
    DeviceIndex: 0,
    AssociatePublicIpAddress: true,
    Groups: [group],
    DeleteOnTermination: true,
  };
  const instance = await launched('faced', await version('faced', { NetworkInterfaces: [primary] }));
  expect(instance).toMatchObject({
    SubnetId: subnet,
    SecurityGroups: [{ GroupId: group }],
    Placement: { AvailabilityZone: 'us-east-1b' },
  });
  await lab.advance('1m');
  const { NetworkInterfaces = [] } = await lab.ec2.describeNetworkInterfaces({
    Filters: [{ Name: 'attachment.instance-id', Values: [instance?.InstanceId ?? ''] }],
  });
  expect(NetworkInterfaces[0]?.Association?.PublicIp).toMatch(/^198\.1[89]\./);
});

test('a zone of the template gives way to the subnet of the group, its tenancy stays', async () => {
  const Placement = { AvailabilityZone: 'us-east-1a', Tenancy: 'dedicated' };
  const instance = await launched('placed', await version('placed', { Placement, InstanceType: 'm5.large' }));
  expect(instance?.Placement).toMatchObject({ AvailabilityZone: 'us-east-1b', Tenancy: 'dedicated' });
});

test('a launch configuration says whether its instances get a public address, whatever the subnet does', async () => {
  const { Images = [] } = await lab.ec2.describeImages({
    Owners: ['amazon'],
    Filters: [{ Name: 'name', Values: ['al2023-ami-2023*-x86_64'] }],
  });
  const given = async (
    name: string,
    AssociatePublicIpAddress: boolean,
    subnetId: string,
    groups: string[],
  ) => {
    await lab.scaling.createLaunchConfiguration({
      LaunchConfigurationName: name,
      ImageId: Images[0]?.ImageId,
      InstanceType: 't3.micro',
      SecurityGroups: groups,
      AssociatePublicIpAddress,
    });
    const instance = await launched(name, { LaunchConfigurationName: name, VPCZoneIdentifier: subnetId });
    await lab.advance('1m');
    const { Reservations } = await lab.ec2.describeInstances({ InstanceIds: [instance?.InstanceId ?? ''] });
    return Reservations?.[0]?.Instances?.[0];
  };
  const out = await given('out', true, subnet, [group]);
  expect(out?.PublicIpAddress).toMatch(/^198\.1[89]\./);
  expect(out?.SecurityGroups).toEqual([{ GroupId: group, GroupName: 'web' }]);
  expect((await given('in', false, lab.subnets[0] ?? '', []))?.PublicIpAddress).toBeUndefined();
});

test('traffic sources are attached and detached by their names', async () => {
  await lab.group('served', [0, 0, 1]);
  const AutoScalingGroupName = 'served';
  const Identifier = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';
  const TrafficSources = [{ Identifier, Type: 'elbv2' }];
  await lab.scaling.attachTrafficSources({ AutoScalingGroupName, TrafficSources });
  const listed = async () =>
    (await lab.scaling.describeTrafficSources({ AutoScalingGroupName })).TrafficSources;
  expect(await listed()).toMatchObject([{ Identifier, State: 'InService' }]);
  await lab.scaling.detachTrafficSources({ AutoScalingGroupName, TrafficSources });
  expect(await listed()).toEqual([]);
});

test('traffic sources are listed once each, by type, and a page at a time', async () => {
  await lab.group('listed', [0, 0, 1]);
  const AutoScalingGroupName = 'listed';
  const lattice = 'arn:aws:vpc-lattice:us-east-1:123456789012:targetgroup/tg-0123456789abcdef0';
  await lab.scaling.attachTrafficSources({
    AutoScalingGroupName,
    TrafficSources: ['web', lattice, 'web'].map((Identifier) => ({ Identifier })),
  });
  const listed = async (more: object) => {
    const answer = await lab.scaling.describeTrafficSources({ AutoScalingGroupName, ...more });
    return { ids: answer.TrafficSources?.map(({ Identifier }) => Identifier), NextToken: answer.NextToken };
  };
  expect((await listed({})).ids).toEqual(['web', lattice]);
  expect((await listed({ TrafficSourceType: 'vpc-lattice' })).ids).toEqual([lattice]);
  expect((await listed({ TrafficSourceType: 'elb' })).ids).toEqual(['web']);
  const { ids, NextToken } = await listed({ MaxRecords: 1 });
  expect([ids, (await listed({ MaxRecords: 1, NextToken })).ids]).toEqual([['web'], [lattice]]);
});
