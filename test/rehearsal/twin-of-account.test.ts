import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/aws/connect.ts';
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

const region = 'eu-west-3';
const account = '210987654321';
const places = [{ account, region }];

/** An account as one finds it: what was there from the beginning, and what people made of it. */
async function build(connection: Connection): Promise<{ readonly key: string }> {
  const call = connection.call.bind(connection);
  const { Images = [] } = await call('ec2', 'DescribeImages', { Owners: ['amazon'] });
  const ImageId = Images.find(({ Architecture }) => Architecture === 'x86_64')?.ImageId ?? '';
  const { Vpc } = await call('ec2', 'CreateVpc', {
    CidrBlock: '10.1.0.0/16',
    AmazonProvidedIpv6CidrBlock: true,
  });
  const VpcId = Vpc?.VpcId ?? '';
  await call('ec2', 'ModifyVpcAttribute', { VpcId, EnableDnsHostnames: { Value: true } });
  const { Subnet } = await call('ec2', 'CreateSubnet', { VpcId, CidrBlock: '10.1.1.0/24' });
  const SubnetId = Subnet?.SubnetId ?? '';
  const { InternetGateway } = await call('ec2', 'CreateInternetGateway', {});
  const InternetGatewayId = InternetGateway?.InternetGatewayId ?? '';
  await call('ec2', 'AttachInternetGateway', { VpcId, InternetGatewayId });
  const { RouteTable } = await call('ec2', 'CreateRouteTable', { VpcId });
  const RouteTableId = RouteTable?.RouteTableId ?? '';
  await call('ec2', 'CreateRoute', {
    RouteTableId,
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: InternetGatewayId,
  });
  await call('ec2', 'AssociateRouteTable', { RouteTableId, SubnetId });
  const { GroupId = '' } = await call('ec2', 'CreateSecurityGroup', {
    VpcId,
    GroupName: 'web',
    Description: 'of the web',
  });
  await call('ec2', 'AuthorizeSecurityGroupIngress', {
    GroupId,
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'all' }],
      },
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId }] },
    ],
  });
  await call('ec2', 'CreateKeyPair', { KeyName: 'deploy', KeyType: 'ed25519' });
  // On-demand vCPUs.
  await call('service-quotas', 'RequestServiceQuotaIncrease', {
    ServiceCode: 'ec2',
    QuotaCode: 'L-1216C47A',
    DesiredValue: 2_000,
  });
  const { KeyMetadata } = await call('kms', 'CreateKey', {});
  const launch = (Name: string, more: object = {}) =>
    call('ec2', 'RunInstances', {
      ImageId,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      SubnetId,
      SecurityGroupIds: [GroupId],
      KeyName: 'deploy',
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: Name }] }],
      ...more,
    });
  await launch('web', { MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 } });
  await launch('guarded', { DisableApiStop: true });
  await launch('asleep', {
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { Encrypted: true, KmsKeyId: KeyMetadata?.KeyId, VolumeSize: 20 } },
    ],
  });
  await call('ec2', 'AllocateAddress', {});
  const { LaunchTemplate } = await call('ec2', 'CreateLaunchTemplate', {
    LaunchTemplateName: 'pool',
    LaunchTemplateData: { ImageId, InstanceType: 't3.small' },
  });
  await call('ec2', 'CreateLaunchTemplateVersion', {
    LaunchTemplateName: 'pool',
    SourceVersion: '1',
    LaunchTemplateData: { InstanceType: 't3.nano' },
  });
  await call('autoscaling', 'CreateAutoScalingGroup', {
    AutoScalingGroupName: 'pool',
    LaunchTemplate: { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId, Version: '1' },
    MinSize: 1,
    MaxSize: 3,
    VPCZoneIdentifier: SubnetId,
    Tags: [{ Key: 'Team', Value: 'shop', PropagateAtLaunch: true }],
  });
  const { Volumes = [] } = await call('ec2', 'DescribeVolumes', {});
  await call('ec2', 'CreateSnapshot', { VolumeId: Volumes[0]?.VolumeId ?? '', Description: 'of a root' });
  await call('ec2', 'CreateVolume', { AvailabilityZone: `${region}a`, Size: 8, VolumeType: 'gp3' });
  return { key: KeyMetadata?.KeyId ?? '' };
}

async function open(cloud: LocalCloud): Promise<Connection> {
  return await connect({
    region,
    credentials: cloud.rootKey,
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
    clock: systemClock,
    random: systemRandom,
    environment: {},
    home: '/nonexistent',
  });
}

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
      'web is stopped',
      'web is stopping',
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

  test('a group of the account replaces what it loses on the twin', async () => {
    await using cloud = await LocalCloud.start({ accountId: account, seed: 6, frozen: true });
    const connection = await open(cloud);
    await build(connection);
    await cloud.clock.advance('1h');
    const connections = { places: async () => places, at: async () => connection };
    const { AutoScalingGroups = [] } = await connection.call('autoscaling', 'DescribeAutoScalingGroups', {});
    const member = AutoScalingGroups[0]?.Instances?.[0]?.InstanceId ?? '';
    await using plan = drawnOf(member);
    const { clock } = cloud;
    const file = join(temporaryDirectory(), 'twin.cloud');
    await saveTwin(file, { plan, places, connections, clock, wall: systemClock, random: systemRandom });
    await using twin = await loadTwin(file, { places, wall: systemClock, random: systemRandom });
    const there = await twin.connections.at(account, region);
    await there.call('ec2', 'TerminateInstances', { InstanceIds: [member] });
    await twin.cloud.clock.advance('30m');
    const after = await there.call('autoscaling', 'DescribeAutoScalingGroups', {});
    const instances = after.AutoScalingGroups?.[0]?.Instances ?? [];
    expect(instances.map(({ LifecycleState }) => LifecycleState)).toEqual(['InService']);
    expect(instances[0]?.InstanceId).not.toBe(member);
    // The group holds on to the first version.
    expect(instances[0]?.InstanceType).toBe('t3.small');
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

/** A plan of one step on a target. */
function drawnOf(target: string, call = { service: 'ec2', action: 'TerminateInstances', input: {} }): Plan {
  const step = { id: '1', account, region, target, after: [], requires: [], change: 'delete' as const };
  const entries = [{ ...step, call, reason: 'for the test' }];
  return {
    saved: false,
    header: {
      nuage: 'plan',
      version: 1,
      operation: 'test',
      input: {},
      time: '2027-01-01T00:00:00Z',
      accounts: [account],
      regions: [region],
      steps: 1,
      skips: 0,
      hash: '',
    },
    async *entries() {
      yield* entries;
    },
    async *lines() {
      for (const entry of entries) yield JSON.stringify(entry);
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function named(connection: Connection, name: string): Promise<string> {
  const { Reservations = [] } = await connection.call('ec2', 'DescribeInstances', {
    Filters: [{ Name: 'tag:Name', Values: [name] }],
  });
  return Reservations[0]?.Instances?.[0]?.InstanceId ?? '';
}
