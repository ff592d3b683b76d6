import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command as backup } from '../../src/cli/commands/backup/run.ts';
import { command } from '../../src/cli/commands/schedule/run.ts';
import { functionRig, launch, region, yaml } from '../cli/functions/function-rig.ts';

const guide = readFileSync(new URL('../../docs/guides/schedules.md', import.meta.url), 'utf8');
const [, block = ''] = /```json\n(\{.*?\n\})\n```/s.exec(guide) ?? [];
const policy: { readonly Statement: readonly { readonly Action: string | readonly string[] }[] } =
  JSON.parse(block);
const granted = policy.Statement.flatMap(({ Action }) => Action);

test('the policy of the guide grants what a run may call, and little else', () => {
  // A function makes no backups.
  const ofBackups = new Set(backup.actions);
  for (const shared of ['ec2:DescribeInstances', 'ec2:CreateTags']) ofBackups.delete(shared);
  const called = (command.actions ?? []).filter((action) => !ofBackups.has(action));
  const beyond = granted.filter((action) => !called.includes(action)).toSorted();
  expect(granted).toEqual(expect.arrayContaining(called));
  expect(beyond).toEqual(['ec2:DescribeRegions', 'ec2:DescribeVolumes', 'ssm:GetParameter']);
});

test('the policy of the guide grants what the function really called', async () => {
  await using rig = await functionRig({ NUAGE_CONFIG_PARAMETER: '/nuage/config', AWS_REGION: region });
  const { cloud, connection } = rig;
  const Value = yaml();
  await connection.call('ssm', 'PutParameter', { Name: '/nuage/config', Type: 'String', Value });
  await cloud.clock.set('2027-10-25T10:00:00Z');
  await launch(connection, 'office');
  await launch(connection, 'offcie');
  const own = cloud.calls.list({ limit: 1_000 }).length;
  await cloud.clock.set('2027-10-25T20:05:00Z');
  await rig.invoke({ regions: ['all'] });
  await cloud.clock.set('2027-10-26T08:05:00Z');
  await rig.invoke();
  const events = cloud.calls.list({ limit: 1_000 }).map(({ event }) => event);
  expect(events.length).toBeGreaterThan(own);
  const setUp = new Set(['RunInstances', 'PutParameter']);
  const called = new Set(
    events
      .filter(({ eventName }) => !setUp.has(eventName))
      .map(({ eventSource, eventName }) => `${eventSource.replace('.amazonaws.com', '')}:${eventName}`),
  );
  // Needs no permission on AWS.
  called.delete('sts:GetCallerIdentity');
  expect([...called].toSorted()).toEqual([
    'autoscaling:DescribeAutoScalingGroups',
    'ec2:CreateTags',
    'ec2:DescribeInstances',
    'ec2:DescribeRegions',
    'ec2:DescribeSecurityGroupRules',
    'ec2:StartInstances',
    'ec2:StopInstances',
    'ssm:GetParameter',
  ]);
  expect(granted).toEqual(expect.arrayContaining([...called]));
});
