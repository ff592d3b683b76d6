import type { CreateVpcEndpointCommandInput } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';

const ServiceName = 'com.amazonaws.us-east-1.ssm';

test('an interface endpoint stands in each subnet, with groups and names, until it is deleted', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const VpcId = await net.vpc();
  const one = await net.subnet(VpcId, '10.0.1.0/24', 'us-east-1a');
  const two = await net.subnet(VpcId, '10.0.2.0/24', 'us-east-1b');
  const GroupId = await net.group(VpcId, 'endpoint');
  const wanted: CreateVpcEndpointCommandInput = {
    VpcEndpointType: 'Interface',
    VpcId,
    ServiceName,
    SubnetIds: [one],
    SecurityGroupIds: [GroupId],
  };
  expect((await refused(aws.createVpcEndpoint(wanted))).message).toBe(
    `Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for ${VpcId}`,
  );
  await aws.modifyVpcAttribute({ VpcId, EnableDnsHostnames: { Value: true } });
  const { VpcEndpoint } = await aws.createVpcEndpoint(wanted);
  const id = VpcEndpoint?.VpcEndpointId ?? '';
  expect(VpcEndpoint).toMatchObject({ State: 'pending', PrivateDnsEnabled: true, Groups: [{ GroupId }] });
  await lab.cloud.clock.advance('2m');
  await aws.modifyVpcEndpoint({ VpcEndpointId: id, AddSubnetIds: [two] });
  const [shown] = (await aws.describeVpcEndpoints({ VpcEndpointIds: [id] })).VpcEndpoints ?? [];
  expect(shown).toMatchObject({ State: 'available', SubnetIds: [one, two], VpcEndpointType: 'Interface' });
  expect(shown?.DnsEntries?.at(-1)?.DnsName).toBe('ssm.us-east-1.amazonaws.com');
  const interfaces = await aws.describeNetworkInterfaces({ NetworkInterfaceIds: shown?.NetworkInterfaceIds });
  expect(interfaces.NetworkInterfaces).toMatchObject([
    { InterfaceType: 'vpc_endpoint', Description: `VPC Endpoint Interface ${id}`, Groups: [{ GroupId }] },
    { InterfaceType: 'vpc_endpoint', RequesterManaged: true },
  ]);
  expect((await refused(aws.deleteSubnet({ SubnetId: one }))).code).toBe('DependencyViolation');
  await aws.deleteVpcEndpoints({ VpcEndpointIds: [id] });
  await aws.deleteSubnet({ SubnetId: one });
});

test('a zone has one of its subnets, and only services that there are have endpoints', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const VpcId = await net.vpc();
  const SubnetIds = [await net.subnet(VpcId, '10.0.1.0/24'), await net.subnet(VpcId, '10.0.2.0/24')];
  const wanted = { VpcEndpointType: 'Interface', VpcId, ServiceName, PrivateDnsEnabled: false } as const;
  expect((await refused(aws.createVpcEndpoint({ ...wanted, SubnetIds }))).code).toBe(
    'DuplicateSubnetsInSameZone',
  );
  expect(
    await refused(aws.createVpcEndpoint({ ...wanted, ServiceName: 'com.amazonaws.us-east-1.nothing' })),
  ).toMatchObject({
    code: 'InvalidServiceName',
    message: "The Vpc Endpoint Service 'com.amazonaws.us-east-1.nothing' does not exist",
  });
});
