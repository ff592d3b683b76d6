import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let VpcId: string;
beforeAll(async () => {
  net = await startNetLab();
  VpcId = await net.vpc();
});
afterAll(() => net[Symbol.asyncDispose]());

async function newAcl(): Promise<string> {
  return (await net.aws.createNetworkAcl({ VpcId })).NetworkAcl?.NetworkAclId ?? '';
}

const web = {
  RuleNumber: 100,
  Egress: false,
  Protocol: 'tcp',
  RuleAction: 'allow',
  CidrBlock: '0.0.0.0/0',
  PortRange: { From: 80, To: 80 },
} as const;

test('a new one denies everything; entries are made, replaced and deleted', async () => {
  const { aws } = net;
  const NetworkAclId = await newAcl();
  const entries = async () => {
    const { NetworkAcls } = await aws.describeNetworkAcls({ NetworkAclIds: [NetworkAclId] });
    return NetworkAcls?.[0]?.Entries?.map(
      (entry) => `${entry.Egress} ${entry.RuleNumber} ${entry.RuleAction} ${entry.Protocol}`,
    );
  };
  expect(await entries()).toEqual(['true 32767 deny -1', 'false 32767 deny -1']);
  await aws.createNetworkAclEntry({ NetworkAclId, ...web });
  expect(await entries()).toEqual(['true 32767 deny -1', 'false 100 allow 6', 'false 32767 deny -1']);
  expect(await refused(aws.createNetworkAclEntry({ NetworkAclId, ...web }))).toEqual({
    code: 'NetworkAclEntryAlreadyExists',
    message: 'The network acl entry identified by 100 already exists.',
    status: 400,
  });
  await aws.replaceNetworkAclEntry({ NetworkAclId, ...web, RuleAction: 'deny' });
  expect((await entries())?.[1]).toBe('false 100 deny 6');
  await aws.deleteNetworkAclEntry({ NetworkAclId, RuleNumber: 100, Egress: false });
  expect(
    await refused(aws.deleteNetworkAclEntry({ NetworkAclId, RuleNumber: 100, Egress: false })),
  ).toMatchObject({ code: 'InvalidNetworkAclEntry.NotFound' });
  expect(
    (await refused(aws.deleteNetworkAclEntry({ NetworkAclId, RuleNumber: 32_767, Egress: false }))).code,
  ).toBe('InvalidParameterValue');
});

test('twenty entries a direction, and no more', async () => {
  const NetworkAclId = await newAcl();
  for (let number = 1; number <= 20; number += 1)
    await net.aws.createNetworkAclEntry({ NetworkAclId, ...web, RuleNumber: number });
  expect(await refused(net.aws.createNetworkAclEntry({ NetworkAclId, ...web }))).toMatchObject({
    code: 'NetworkAclEntryLimitExceeded',
  });
  await net.aws.createNetworkAclEntry({ NetworkAclId, ...web, Egress: true });
});

test('a subnet is under one ACL: it moves, and while it is there the ACL stays', async () => {
  const { aws } = net;
  const SubnetId = await net.subnet(VpcId, '10.0.1.0/24');
  const NetworkAclId = await newAcl();
  const Filters = [{ Name: 'association.subnet-id', Values: [SubnetId] }];
  const before = (await aws.describeNetworkAcls({ Filters })).NetworkAcls?.[0];
  expect(before?.IsDefault).toBe(true);
  const AssociationId = before?.Associations?.[0]?.NetworkAclAssociationId ?? '';
  const { NewAssociationId = '' } = await aws.replaceNetworkAclAssociation({ AssociationId, NetworkAclId });
  expect((await aws.describeNetworkAcls({ Filters })).NetworkAcls?.map((acl) => acl.NetworkAclId)).toEqual([
    NetworkAclId,
  ]);
  expect(await refused(aws.deleteNetworkAcl({ NetworkAclId }))).toEqual({
    code: 'DependencyViolation',
    message: `The networkAcl '${NetworkAclId}' has dependencies and cannot be deleted.`,
    status: 400,
  });
  await aws.replaceNetworkAclAssociation({
    AssociationId: NewAssociationId,
    NetworkAclId: before?.NetworkAclId ?? '',
  });
  await aws.deleteNetworkAcl({ NetworkAclId });
  expect((await refused(aws.deleteNetworkAcl({ NetworkAclId: before?.NetworkAclId ?? '' }))).code).toBe(
    'InvalidParameterValue',
  );
});
