import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StalePlanError } from '../../../src/errors.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { localRig } from '../local-rig.ts';
import { apply, changesIn, picture, planOf, webStack } from './infra-rig.ts';

test('of two people who apply different plans at once, one is told that the plan is stale, and nothing is done twice', async () => {
  await using rig = await localRig();
  const other = { ...rig.context, runsDirectory: mkdtempSync(join(tmpdir(), 'nuage-runs-')) };
  const bigger = { ...webStack, keyPairs: {}, addresses: { spare: {} } };
  const plans = [await planOf(webStack, rig.context), await planOf(bigger, other)] as const;
  const results = await Promise.allSettled([applyPlan(plans[0], rig.context), applyPlan(plans[1], other)]);
  const refused = results.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toBeInstanceOf(StalePlanError);
  const { Vpcs = [] } = await rig.connection.call('ec2', 'DescribeVpcs', {
    Filters: [{ Name: 'is-default', Values: ['false'] }],
  });
  expect(Vpcs).toHaveLength(1);
  expect(await picture(rig.connection)).toMatchObject({ parameters: [] });
});

test('a plan is refused whole when the stack moved since it was made', async () => {
  await using rig = await localRig();
  const early = await planOf(webStack, rig.context);
  await apply(webStack, rig.context);
  await expect(applyPlan(early, rig.context)).rejects.toThrow(
    /^The plan is stale: since it was made, vpc \(vpc-[0-9a-f]+\) is there now, .* Nothing was changed\.$/,
  );
});

test('what was changed by hand is seen, rule by rule, and put right', async () => {
  await using rig = await localRig();
  await apply(webStack, rig.context);
  const { SecurityGroups = [] } = await rig.connection.call('ec2', 'DescribeSecurityGroups', {
    Filters: [{ Name: 'tag:nuage:id', Values: ['security-group.web'] }],
  });
  const GroupId = SecurityGroups[0]?.GroupId ?? '';
  const open = { IpProtocol: 'tcp', FromPort: 3306, ToPort: 3306, IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
  await rig.connection.call('ec2', 'AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [open] });
  expect(await changesIn(webStack, rig.context)).toEqual(['~ security-group.web']);
  expect(await apply(webStack, rig.context)).toMatchObject({ status: 'done', steps: 1 });
  expect(await changesIn(webStack, rig.context)).toEqual([]);
});

test('what somebody else made belongs to the stack once it has the tags', async () => {
  await using rig = await localRig();
  const { Vpc } = await rig.connection.call('ec2', 'CreateVpc', { CidrBlock: '10.0.0.0/16' });
  await rig.connection.call('ec2', 'CreateTags', {
    Resources: [Vpc?.VpcId ?? ''],
    Tags: [
      { Key: 'nuage:stack', Value: 'shop' },
      { Key: 'nuage:id', Value: 'vpc' },
    ],
  });
  const stack = { name: 'shop', vpc: {} };
  expect(await changesIn(stack, rig.context)).toEqual(['~ vpc']);
  await apply(stack, rig.context);
  expect(await changesIn(stack, rig.context)).toEqual([]);
});
