import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Connection } from '../../src/aws/connection.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { loadTwin } from '../../src/rehearsal/twin/twin.ts';
import { saveTwin } from '../../src/rehearsal/twin/twin-of-account.ts';
import { systemClock, systemRandom } from '../../src/system.ts';
import { temporaryDirectory } from '../cli/support/terminal.ts';
import { account, build, drawnOf, open, places, region } from './account-to-twin.ts';

test('a group of the account replaces what it loses on the twin', async () => {
  await using cloud = await LocalCloud.start({ accountId: account, seed: 6, frozen: true });
  const connection = await open(cloud);
  await build(connection);
  await cloud.clock.advance('1h');
  const connections = { places: async () => places, at: async () => connection };
  const { AutoScalingGroups = [] } = await connection.call('autoscaling', 'DescribeAutoScalingGroups', {});
  const member = AutoScalingGroups[0]?.Instances?.[0]?.InstanceId ?? '';
  // A second group is on the newest version, and the one that its instance was launched from is deleted since.
  await connection.call('ec2', 'CreateLaunchTemplate', {
    LaunchTemplateName: 'other',
    LaunchTemplateData: await dataOf(connection, 'pool'),
  });
  await connection.call('autoscaling', 'CreateAutoScalingGroup', {
    AutoScalingGroupName: 'other',
    LaunchTemplate: { LaunchTemplateName: 'other', Version: '$Latest' },
    MinSize: 2,
    MaxSize: 2,
    AvailabilityZones: [`${region}a`],
  });
  await cloud.clock.advance('10m');
  await connection.call('ec2', 'CreateLaunchTemplateVersion', {
    LaunchTemplateName: 'other',
    SourceVersion: '1',
    LaunchTemplateData: { InstanceType: 't3.nano' },
  });
  await connection.call('ec2', 'ModifyLaunchTemplate', {
    LaunchTemplateName: 'other',
    DefaultVersion: '2',
  });
  await connection.call('ec2', 'DeleteLaunchTemplateVersions', {
    LaunchTemplateName: 'other',
    Versions: ['1'],
  });
  await connection.call('autoscaling', 'UpdateAutoScalingGroup', {
    AutoScalingGroupName: 'other',
    MinSize: 1,
  });
  await connection.call('autoscaling', 'SetDesiredCapacity', {
    AutoScalingGroupName: 'other',
    DesiredCapacity: 1,
  });
  await cloud.clock.advance('1s');
  await using plan = drawnOf(member);
  const { clock } = cloud;
  const file = join(temporaryDirectory(), 'twin.cloud');
  await saveTwin(file, { plan, places, connections, clock, wall: systemClock, random: systemRandom });
  await using twin = await loadTwin(file, { places, wall: systemClock, random: systemRandom });
  const there = await twin.connections.at(account, region);
  const found = await there.call('autoscaling', 'DescribeAutoScalingGroups', {
    AutoScalingGroupNames: ['other'],
  });
  expect(
    found.AutoScalingGroups?.[0]?.Instances?.map(({ LifecycleState, LaunchTemplate }) => [
      LifecycleState,
      LaunchTemplate?.Version,
    ]),
  ).toEqual([['InService', '1']]);
  await there.call('ec2', 'TerminateInstances', { InstanceIds: [member] });
  await twin.cloud.clock.advance('30m');
  const after = await there.call('autoscaling', 'DescribeAutoScalingGroups', {
    AutoScalingGroupNames: ['pool'],
  });
  const instances = after.AutoScalingGroups?.[0]?.Instances ?? [];
  expect(instances.map(({ LifecycleState }) => LifecycleState)).toEqual(['InService']);
  expect(instances[0]?.InstanceId).not.toBe(member);
  // The group holds on to the first version.
  expect(instances[0]?.InstanceType).toBe('t3.small');
});

/** What a template of the account launches. */
async function dataOf(connection: Connection, LaunchTemplateName: string) {
  const { LaunchTemplateVersions = [] } = await connection.call('ec2', 'DescribeLaunchTemplateVersions', {
    LaunchTemplateName,
    Versions: ['1'],
  });
  const { ImageId, InstanceType } = LaunchTemplateVersions[0]?.LaunchTemplateData ?? {};
  return { ImageId, InstanceType };
}
