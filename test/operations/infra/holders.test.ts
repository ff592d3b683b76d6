import { expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig } from '../local-rig.ts';
import { apply, destroy } from './infra-rig.ts';

test('what something outside the stack holds on to is named with its holders, and what can go is gone', async () => {
  await using rig = await localRig();
  const stack: StackInput = {
    name: 'shop',
    vpc: {},
    subnets: { web: { cidr: '10.0.0.0/24' } },
    securityGroups: { web: { ingress: [] }, spare: { ingress: [] } },
  };
  await apply(stack, rig.context);
  const { Subnets = [] } = await rig.connection.call('ec2', 'DescribeSubnets', {
    Filters: [{ Name: 'tag:nuage:stack', Values: ['shop'] }],
  });
  const [{ SubnetId = '', VpcId = '' } = {}] = Subnets;
  const { NetworkInterface } = await rig.connection.call('ec2', 'CreateNetworkInterface', {
    SubnetId,
    Description: 'left by a test',
  });
  const { SecurityGroups = [] } = await rig.connection.call('ec2', 'DescribeSecurityGroups', {
    Filters: [{ Name: 'tag:nuage:id', Values: ['security-group.web'] }],
  });
  const web = SecurityGroups[0]?.GroupId ?? '';
  const { GroupId = '' } = await rig.connection.call('ec2', 'CreateSecurityGroup', {
    GroupName: 'theirs',
    Description: 'of others',
    VpcId,
  });
  await rig.connection.call('ec2', 'AuthorizeSecurityGroupIngress', {
    GroupId,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, UserIdGroupPairs: [{ GroupId: web }] }],
  });
  const error: unknown = await destroy('shop', rig.context).catch((thrown: unknown) => thrown);
  const eni = NetworkInterface?.NetworkInterfaceId;
  expect(error).toMatchObject({
    report: {
      counts: { done: 1, failed: 2, blocked: 1 },
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'DependencyViolation',
          message: `The subnet '${SubnetId}' has dependencies and cannot be deleted. What holds on: network interface ${eni} “left by a test”.`,
        }),
        expect.objectContaining({
          code: 'DependencyViolation',
          message: `resource ${web} has a dependent object. What holds on: security group ${GroupId} theirs whose rules name ${web}.`,
        }),
      ]),
    },
  });
});
