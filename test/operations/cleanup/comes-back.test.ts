import { expect, test } from 'vitest';
import { planCleanup } from '../../../src/operations/cleanup/plan-cleanup.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import { Making } from './making.ts';

test('groups with their rules, key pairs, and versions of templates come back; what holds secrets does not', async () => {
  await using rig = await localRig();
  const { connection, cloud, context } = rig;
  const making = new Making(rig);
  const group = await making.securityGroup('web');
  const other = await making.securityGroup('other');
  await making.allow(group, group);
  await making.allow(group, other);
  await connection.call('ec2', 'RevokeSecurityGroupEgress', {
    GroupId: group,
    IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  });
  const IpPermissions = [
    { IpProtocol: 'udp', FromPort: 53, ToPort: 53, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
  ];
  await connection.call('ec2', 'AuthorizeSecurityGroupEgress', { GroupId: group, IpPermissions });
  await making.tag(group, { team: 'web' });
  await making.key('laptop');
  const UserData = Buffer.from('password=hunter2').toString('base64');
  const template = await making.template('web', [{}, { InstanceType: 't3.nano' }, { UserData }, {}]);
  await cloud.clock.advance('100d');
  const kinds = ['launch-template-versions', 'security-groups', 'key-pairs'] as const;
  await using plan = await planCleanup({ kinds }, context);
  for await (const line of plan.lines()) expect(line).not.toContain(UserData);
  const { run = '' } = await applyPlan(plan, context);
  const groups = async () => {
    const Filters = [{ Name: 'group-name', Values: ['web'] }];
    const { SecurityGroups = [] } = await connection.call('ec2', 'DescribeSecurityGroups', { Filters });
    return SecurityGroups;
  };
  const versions = async () => {
    const input = { LaunchTemplateId: template };
    const answer = await connection.call('ec2', 'DescribeLaunchTemplateVersions', input);
    return (answer.LaunchTemplateVersions ?? []).map(({ VersionNumber }) => VersionNumber ?? 0).toSorted();
  };
  expect(await groups()).toEqual([]);
  expect((await connection.call('ec2', 'DescribeKeyPairs', {})).KeyPairs).toEqual([]);
  expect(await versions()).toEqual([1, 4]);

  await using back = await planUndo(run, context);
  await applyPlan(back, context);
  const [again] = await groups();
  expect(again?.GroupId).not.toBe(group);
  expect(again).toMatchObject({
    Description: 'group web',
    Tags: [{ Key: 'team', Value: 'web' }],
    IpPermissionsEgress: [{ IpProtocol: 'udp', FromPort: 53, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }],
  });
  const pairs = again?.IpPermissions?.flatMap(({ UserIdGroupPairs = [] }) => UserIdGroupPairs) ?? [];
  expect(pairs.map(({ GroupId }) => GroupId).toSorted()).toEqual([again?.GroupId, other].toSorted());
  expect((await connection.call('ec2', 'DescribeKeyPairs', {})).KeyPairs).toMatchObject([
    { KeyName: 'laptop' },
  ]);
  expect(await versions()).toEqual([1, 4, 5]);
  const skips = (await Array.fromAsync(back.entries())).flatMap((entry) =>
    'skip' in entry ? [entry.reason] : [],
  );
  expect(skips).toEqual(['its user data may hold secrets, so the plan keeps no copy of it']);
});
