import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../src/aws/connection.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { planStart } from '../../src/operations/ec2/start.ts';
import { planStop } from '../../src/operations/ec2/stop.ts';
import { extensions } from '../../src/operations/extensions.ts';
import type { Plan } from '../../src/operations/plan/plan.ts';
import { rehearse, type Rehearsal } from '../../src/rehearsal/rehearse.ts';
import { loadTwin, type Twin } from '../../src/rehearsal/twin/twin.ts';
import { saveTwin } from '../../src/rehearsal/twin/twin-of-account.ts';
import { systemClock, systemRandom } from '../../src/system.ts';
import { temporaryDirectory } from '../cli/support/terminal.ts';
import { account, build, drawnOf, open, places, region } from './account-to-twin.ts';

/** Everything that the twin is to describe as the account does. */
async function describeAll(connection: Connection): Promise<Readonly<Record<string, unknown>>> {
  const { call } = { call: connection.call.bind(connection) };
  const { Images = [] } = await call('ec2', 'DescribeImages', { Owners: ['self'] });
  return {
    vpcs: (await call('ec2', 'DescribeVpcs', {})).Vpcs,
    dhcp: (await call('ec2', 'DescribeDhcpOptions', {})).DhcpOptions,
    subnets: (await call('ec2', 'DescribeSubnets', {})).Subnets,
    gateways: (await call('ec2', 'DescribeInternetGateways', {})).InternetGateways,
    tables: (await call('ec2', 'DescribeRouteTables', {})).RouteTables,
    acls: (await call('ec2', 'DescribeNetworkAcls', {})).NetworkAcls,
    groups: (await call('ec2', 'DescribeSecurityGroups', {})).SecurityGroups,
    rules: (await call('ec2', 'DescribeSecurityGroupRules', {})).SecurityGroupRules,
    interfaces: (await call('ec2', 'DescribeNetworkInterfaces', {})).NetworkInterfaces,
    addresses: (await call('ec2', 'DescribeAddresses', {})).Addresses,
    keys: (await call('ec2', 'DescribeKeyPairs', { IncludePublicKey: true })).KeyPairs,
    snapshots: (await call('ec2', 'DescribeSnapshots', { OwnerIds: ['self'] })).Snapshots,
    images: Images,
    volumes: (await call('ec2', 'DescribeVolumes', {})).Volumes,
    instances: (await call('ec2', 'DescribeInstances', {})).Reservations,
    templates: (await call('ec2', 'DescribeLaunchTemplates', {})).LaunchTemplates,
    versions: (await call('ec2', 'DescribeLaunchTemplateVersions', { LaunchTemplateName: 'pool' }))
      .LaunchTemplateVersions,
    quota: (await call('service-quotas', 'GetServiceQuota', { ServiceCode: 'ec2', QuotaCode: 'L-1216C47A' }))
      .Quota?.Value,
    scaling: (await call('autoscaling', 'DescribeAutoScalingGroups', {})).AutoScalingGroups,
  };
}

describe('the twin of an account', () => {
  test('describes itself as the account does, and shows what a plan would do there', async () => {
    await using cloud = await LocalCloud.start({ accountId: account, seed: 5, frozen: true });
    const connection = await open(cloud);
    const { key } = await build(connection);
    await cloud.clock.advance('1h');
    const asleep = await named(connection, 'asleep');
    await connection.call('ec2', 'StopInstances', { InstanceIds: [asleep] });
    await cloud.clock.advance('1h');
    await connection.call('kms', 'DisableKey', { KeyId: key });
    const connections = { places: async () => places, at: async () => connection };
    const context = {
      random: systemRandom,
      extensions,
      runsDirectory: temporaryDirectory(),
      processes: { own: 1, isAlive: () => true },
    };
    const host = { notify: () => undefined, ask: async () => true };
    const earnest = { ...context, host, connections, clock: cloud.clock };
    const { clock } = cloud;
    const twinFor = async (plan: Plan): Promise<() => Promise<Twin>> => {
      const file = join(temporaryDirectory(), 'twin.cloud');
      await saveTwin(file, { plan, places, connections, clock, wall: systemClock, random: systemRandom });
      return () => loadTwin(file, { places, wall: systemClock, random: systemRandom });
    };
    const before = await describeAll(connection);
    expect(before['quota']).toBe(2_000);

    await using stop = await planStop({ all: true }, earnest);
    const openTwin = await twinFor(stop);
    {
      await using twin = await openTwin();
      expect(await describeAll(await twin.connections.at(account, region))).toEqual(before);
    }
    const shared = { openTwin, forMs: 3_600_000, context, notify: () => undefined };
    const stopped = await rehearse({ ...shared, plan: stop, undo: false });
    const told = (shown: Rehearsal): readonly string[] =>
      shown.happened.map(({ name, target, what, step }) => `${name ?? target} ${what} ${step ?? ''}`.trim());
    expect(told(stopped).toSorted()).toEqual([
      'guarded ec2:StopInstances failed',
      'web ec2:StopInstances done',
      'web stopped',
      'web stopping',
    ]);
    expect(stopped.usd.without).toBeGreaterThan(stopped.usd.with);

    // Its volume's key is disabled: the start "succeeds", and the instance dies.
    await using start = await planStart({ ids: [asleep] }, earnest);
    const started = await rehearse({ ...shared, openTwin: await twinFor(start), plan: start, undo: false });
    expect(started.run).toMatchObject({ status: 'incomplete', counts: { failed: 1 } });
    expect(started.run.problems[0]?.message).toMatch(
      /is stopped instead of running.*Encrypted volumes: vol-/,
    );

    expect(await describeAll(connection)).toEqual(before);
  });

  test('a plan that works on more is refused with the step that does', async () => {
    const reading = {
      plan: drawnOf('parameter', { service: 'ssm', action: 'PutParameter', input: {} }),
      places,
      connections: { places: async () => places, at: () => Promise.reject(new Error('not asked')) },
      clock: systemClock,
      wall: systemClock,
      random: systemRandom,
    };
    await expect(saveTwin('/nonexistent/twin', reading)).rejects.toThrow(
      'The twin of an AWS account holds EC2 and Auto Scaling, and the step 1 of this plan is ssm:PutParameter.',
    );
  });
});

async function named(connection: Connection, name: string): Promise<string> {
  const { Reservations = [] } = await connection.call('ec2', 'DescribeInstances', {
    Filters: [{ Name: 'tag:Name', Values: [name] }],
  });
  return Reservations[0]?.Instances?.[0]?.InstanceId ?? '';
}
