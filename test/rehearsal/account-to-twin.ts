import { connect } from '../../src/aws/connect.ts';
import type { Connection } from '../../src/aws/connection.ts';
import type { LocalCloud } from '../../src/local/cloud.ts';
import type { Plan } from '../../src/operations/plan/plan.ts';
import { systemClock, systemRandom } from '../../src/system.ts';

export const region = 'eu-west-3';
export const account = '210987654321';
export const places = [{ account, region }];

/** An account as one finds it: what was there from the beginning, and what people made of it. */
export async function build(connection: Connection): Promise<{ readonly key: string }> {
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

export async function open(cloud: LocalCloud): Promise<Connection> {
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

/** A plan of one step on a target. */
export function drawnOf(
  target: string,
  call = { service: 'ec2', action: 'TerminateInstances', input: {} },
): Plan {
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
