import { expect, test } from 'vitest';
import { planBastionClose } from '../../../src/operations/bastion/close.ts';
import { listBastions } from '../../../src/operations/bastion/list.ts';
import { planBastionOpen, type OpenBastionInput } from '../../../src/operations/bastion/open.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf } from '../../../src/operations/plan/plan.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { catalogueOf } from '../../../src/operations/schedule/catalogue.ts';
import { planScheduleRun } from '../../../src/operations/schedule/run.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

const half = 30 * 60_000;
const network = { cidr: '198.51.100.7/32', family: 4 } as const;

async function rigWithGroup() {
  const rig = await localRig();
  const { GroupId = '' } = await rig.connection.call('ec2', 'CreateSecurityGroup', {
    GroupName: 'bastion',
    Description: 'way in',
  });
  return { rig, group: GroupId };
}

async function open({ context }: LocalRig, more: Partial<OpenBastionInput> = {}) {
  await using plan = await planBastionOpen(
    { group: 'bastion', networks: [network], forMs: half, ...more },
    context,
  );
  return applyPlan(plan, context);
}

async function rules({ connection }: LocalRig, group: string) {
  const Filters = [{ Name: 'group-id', Values: [group] }];
  const answer = await connection.call('ec2', 'DescribeSecurityGroupRules', { Filters });
  return (answer.SecurityGroupRules ?? []).filter((rule) => rule.IsEgress === false);
}

test('a way in has its expiry on it, is prolonged by opening again, and is undone', async () => {
  const { rig, group } = await rigWithGroup();
  await using _rig = rig;
  const first = await open(rig, { note: 'maintenance' });
  const [rule] = await rules(rig, group);
  expect(rule).toMatchObject({ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv4: network.cidr });
  expect(rule?.Description).toMatch(/^maintenance \(nuage bastion until \d{4}-.*Z\)$/);
  expect(await Array.fromAsync(listBastions(rig.context))).toMatchObject([
    { group, port: 22, cidr: network.cidr, expired: false, by: 'arn:aws:iam::123456789012:root' },
  ]);
  expect((await open(rig)).status).toBe('nothing');
  await open(rig, { forMs: 2 * half });
  const [prolonged, another] = await rules(rig, group);
  expect(another).toBeUndefined();
  expect(prolonged?.SecurityGroupRuleId).toBe(rule?.SecurityGroupRuleId);
  expect(prolonged?.Description).not.toBe(rule?.Description);
  await using undo = await planUndo(first.run ?? '', rig.context);
  await applyPlan(undo, rig.context);
  expect(await rules(rig, group)).toEqual([]);
});

test('only what nuage opened is closed, and only by whom it was opened', async () => {
  const { rig, group } = await rigWithGroup();
  await using _rig = rig;
  await rig.connection.call('ec2', 'AuthorizeSecurityGroupIngress', {
    GroupId: group,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '192.0.2.0/24' }] }],
  });
  await using theirs = await planBastionOpen(
    { group, networks: [{ cidr: '192.0.2.0/24', family: 4 }], forMs: half },
    rig.context,
  );
  expect((await Array.fromAsync(skipsOf(theirs)))[0]?.reason).toMatch(/is not nuage's to change$/);
  await open(rig);
  const mine = (await rules(rig, group)).find((rule) => rule.CidrIpv4 === network.cidr);
  await rig.connection.call('ec2', 'CreateTags', {
    Resources: [mine?.SecurityGroupRuleId ?? ''],
    Tags: [{ Key: 'nuage:bastion-by', Value: 'arn:aws:iam::123456789012:user/other' }],
  });
  await using spared = await planBastionClose({}, rig.context);
  expect(spared.header).toMatchObject({ steps: 0, skips: 1 });
  await using all = await planBastionClose({ everyone: true }, rig.context);
  await applyPlan(all, rig.context);
  expect(await rules(rig, group)).toMatchObject([{ CidrIpv4: '192.0.2.0/24' }]);
});

test.each([
  ['at once', true],
  ['one after the other', false],
])(
  'an address of IPv6 is let in beside that of IPv4; of two who open the same %s neither is told of an error',
  async (_when, atOnce) => {
    const { rig, group } = await rigWithGroup();
    await using _rig = rig;
    const networks = [network, { cidr: '2001:db8::7/128', family: 6 } as const];
    await using mine = await planBastionOpen({ group, networks, forMs: half }, rig.context);
    await using theirs = await planBastionOpen({ group, networks, forMs: half }, rig.context);
    const reports = atOnce
      ? await Promise.all([mine, theirs].map((plan) => applyPlan(plan, rig.context)))
      : [await applyPlan(mine, rig.context), await applyPlan(theirs, rig.context)];
    expect(reports.map(({ status }) => status)).toEqual(['done', 'done']);
    const opened = await rules(rig, group);
    expect(opened.map((rule) => rule.CidrIpv4 ?? rule.CidrIpv6).toSorted()).toEqual([
      network.cidr,
      '2001:db8::7/128',
    ]);
    for (const rule of opened)
      await rig.connection.call('ec2', 'CreateTags', {
        Resources: [rule.SecurityGroupRuleId ?? ''],
        Tags: [{ Key: 'nuage:bastion-until', Value: '2000-01-01T00:00:00Z' }],
      });
    await using after = await planScheduleRun({ catalogue: catalogueOf({}) }, rig.context);
    await applyPlan(after, rig.context);
    expect(await rules(rig, group)).toEqual([]);
  },
);

test('the schedule run closes what has expired, and tells when the next one does', async () => {
  const { rig, group } = await rigWithGroup();
  await using _rig = rig;
  await open(rig);
  const told: number[] = [];
  const input = { catalogue: catalogueOf({}), onExpiry: (at: number) => void told.push(at) };
  await using before = await planScheduleRun(input, rig.context);
  expect(before.header.steps).toBe(0);
  expect(told).toHaveLength(1);
  await rig.cloud.clock.advance(half + 1_000);
  await using after = await planScheduleRun(input, rig.context);
  await applyPlan(after, rig.context);
  expect(await rules(rig, group)).toEqual([]);
});

test('several groups of one name are listed, and none is chosen', async () => {
  const { rig } = await rigWithGroup();
  await using _rig = rig;
  const { Vpc } = await rig.connection.call('ec2', 'CreateVpc', { CidrBlock: '10.9.0.0/16' });
  const VpcId = Vpc?.VpcId ?? '';
  await rig.connection.call('ec2', 'CreateSecurityGroup', { GroupName: 'bastion', Description: 'x', VpcId });
  await expect(open(rig)).rejects.toThrow(/^2 security groups are called bastion: sg-.* in vpc-.*, sg-/);
  expect((await open(rig, { vpc: VpcId })).status).toBe('done');
  await expect(open(rig, { group: 'none' })).rejects.toMatchObject({ code: 'GroupNotFound' });
});
