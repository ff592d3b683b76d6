import type { RequestLaunchTemplateData } from '../../../src/wire/generated/ec2.ts';
import type { LocalRig } from '../local-rig.ts';
import { zipOf } from '../../../src/operations/lambda/code/zip.ts';

/** Makes things in the account of a rig; each gives the id. */
export class Making {
  readonly rig: LocalRig;
  #source: string | undefined;

  constructor(rig: LocalRig) {
    this.rig = rig;
  }

  async volume(): Promise<string> {
    const input = { Size: 8, AvailabilityZone: 'eu-west-1a' };
    const { VolumeId: id = '' } = await this.rig.connection.call('ec2', 'CreateVolume', input);
    await this.rig.cloud.clock.advance('1m');
    return id;
  }

  async attach(VolumeId: string, InstanceId: string, Device = '/dev/sdf'): Promise<void> {
    await this.rig.connection.call('ec2', 'AttachVolume', { VolumeId, InstanceId, Device });
    await this.rig.cloud.clock.advance('1m');
  }

  /** A complete snapshot; all are of one volume, which is gone. */
  async snapshot(tags: Readonly<Record<string, string>> = {}): Promise<string> {
    const { connection, cloud } = this.rig;
    this.#source ??= await this.volume();
    const Tags = tagList(tags);
    const { SnapshotId: id = '' } = await connection.call('ec2', 'CreateSnapshot', {
      VolumeId: this.#source,
      ...(Tags.length > 0 && { TagSpecifications: [{ ResourceType: 'snapshot', Tags }] }),
    });
    await cloud.clock.advance('1h');
    return id;
  }

  /** The volume that snapshots were made of. */
  get source(): string {
    return this.#source ?? '';
  }

  async image(SnapshotId: string, Name: string): Promise<string> {
    const { ImageId: id = '' } = await this.rig.connection.call('ec2', 'RegisterImage', {
      Name,
      RootDeviceName: '/dev/xvda',
      VirtualizationType: 'hvm',
      Architecture: 'x86_64',
      EnaSupport: true,
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }],
    });
    return id;
  }

  async key(KeyName: string): Promise<string> {
    const input = { KeyName, KeyType: 'ed25519' as const };
    const { KeyPairId: id = '' } = await this.rig.connection.call('ec2', 'CreateKeyPair', input);
    return id;
  }

  /** A template with these versions, the first of which is its default. */
  async template(
    LaunchTemplateName: string,
    versions: readonly RequestLaunchTemplateData[],
  ): Promise<string> {
    const { connection } = this.rig;
    const { ImageId } = await this.#image();
    const [first, ...others] = versions.map((data) => ({
      ImageId,
      InstanceType: 't3.micro' as const,
      ...data,
    }));
    const { LaunchTemplate } = await connection.call('ec2', 'CreateLaunchTemplate', {
      LaunchTemplateName,
      LaunchTemplateData: first ?? {},
    });
    for (const LaunchTemplateData of others)
      await connection.call('ec2', 'CreateLaunchTemplateVersion', { LaunchTemplateName, LaunchTemplateData });
    return LaunchTemplate?.LaunchTemplateId ?? '';
  }

  async #image(): Promise<{ readonly ImageId: string }> {
    const { Images = [] } = await this.rig.connection.call('ec2', 'DescribeImages', {
      Owners: ['amazon'],
      Filters: [{ Name: 'architecture', Values: ['x86_64'] }],
      MaxResults: 5,
    });
    return { ImageId: Images[0]?.ImageId ?? '' };
  }

  /** An Auto Scaling group without instances. */
  async group(AutoScalingGroupName: string, launches: object): Promise<void> {
    await this.rig.connection.call('autoscaling', 'CreateAutoScalingGroup', {
      AutoScalingGroupName,
      MinSize: 0,
      MaxSize: 0,
      AvailabilityZones: ['eu-west-1a'],
      ...launches,
    });
  }

  async securityGroup(GroupName: string): Promise<string> {
    const input = { GroupName, Description: `group ${GroupName}` };
    const { GroupId: id = '' } = await this.rig.connection.call('ec2', 'CreateSecurityGroup', input);
    return id;
  }

  /** A rule of one group that lets in another one. */
  async allow(GroupId: string, from: string): Promise<void> {
    const UserIdGroupPairs = [{ GroupId: from }];
    const IpPermissions = [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs }];
    await this.rig.connection.call('ec2', 'AuthorizeSecurityGroupIngress', { GroupId, IpPermissions });
  }

  /** A function that was never called: it has no network interface. */
  async functionIn(group: string): Promise<void> {
    const { connection } = this.rig;
    const Statement = [
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ];
    const { Role } = await connection.call('iam', 'CreateRole', {
      RoleName: 'function',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
    });
    await connection.call('iam', 'AttachRolePolicy', {
      RoleName: 'function',
      PolicyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    });
    const { Subnets = [] } = await connection.call('ec2', 'DescribeSubnets', {});
    const bytes = Buffer.from('exports.handler = async () => 1;');
    await connection.call('lambda', 'CreateFunction', {
      FunctionName: 'in-vpc',
      Role: Role.Arn,
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: { ZipFile: await zipOf([{ path: 'index.js', bytes, executable: false }]) },
      VpcConfig: { SubnetIds: [Subnets[0]?.SubnetId ?? ''], SecurityGroupIds: [group] },
    });
  }

  async address(): Promise<string> {
    const { AllocationId: id = '' } = await this.rig.connection.call('ec2', 'AllocateAddress', {});
    return id;
  }

  async tag(id: string, tags: Readonly<Record<string, string>>): Promise<void> {
    await this.rig.connection.call('ec2', 'CreateTags', { Resources: [id], Tags: tagList(tags) });
  }

  /** An upload in parts of 5 MiB that nobody completes. */
  async upload(Key: string, parts: number): Promise<string> {
    const input = { Bucket: 'uploads', Key };
    const { UploadId: id = '' } = await this.rig.connection.call('s3', 'CreateMultipartUpload', input);
    for (let number = 1; number <= parts; number += 1) await this.part(Key, id, number);
    return id;
  }

  async part(Key: string, UploadId: string, PartNumber: number): Promise<void> {
    const Body = new Uint8Array(1024);
    await this.rig.connection.call('s3', 'UploadPart', {
      Bucket: 'uploads',
      Key,
      UploadId,
      PartNumber,
      Body,
    });
  }
}

function tagList(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
