import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';

test('the groups of a VPC are its default one and those made in it', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const { Vpc } = await aws.createVpc({ CidrBlock: '10.0.0.0/16' });
  const VpcId = Vpc?.VpcId ?? '';
  const { GroupId } = await aws.createSecurityGroup({ VpcId, GroupName: 'web', Description: 'Web servers' });
  const { SecurityGroupForVpcs: groups = [] } = await aws.getSecurityGroupsForVpc({ VpcId });
  expect(groups.map((group) => group.GroupName).toSorted()).toEqual(['default', 'web']);
  const Filters = [{ Name: 'group-name', Values: ['w*'] }];
  const { SecurityGroupForVpcs: found } = await aws.getSecurityGroupsForVpc({ VpcId, Filters });
  expect(found).toEqual([
    {
      Description: 'Web servers',
      GroupId,
      GroupName: 'web',
      OwnerId: '123456789012',
      PrimaryVpcId: VpcId,
      Tags: [],
    },
  ]);
  expect(await refused(aws.getSecurityGroupsForVpc({ VpcId: 'vpc-0123456789abcdef0' }))).toMatchObject({
    code: 'InvalidVpcID.NotFound',
  });
});
