import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from '../../../src/connect.ts';
import { publicParameters } from '../../../src/data/public-images.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../../src/local/options.ts';
import type { Line, Row, Stage } from './row.ts';
import { runAs } from './run-line.ts';

const zone = 'us-east-1a';

/** The user as whom commands are tried: there from the beginning, as commands that list users see him. */
export const operator = 'operator';

/** Prepares a cloud for a command, saves it to `file`, and leaves in `home` what the command finds there. */
export async function prepare(
  row: Row,
  file: string,
  home: string,
  options: LocalCloudOptions,
): Promise<Line> {
  await using cloud = await LocalCloud.start({ port: 0, ...options });
  const stage = await stageOn(cloud, home);
  await stage.aws.call('iam', 'CreateUser', { UserName: operator });
  await stage.aws.call('iam', 'CreateAccessKey', { UserName: operator });
  const made = await row(stage);
  await cloud.save(file);
  return 'words' in made ? made : { words: made };
}

/** A connection as the root of a cloud. */
export function asRoot(cloud: LocalCloud) {
  const { accessKeyId, secretAccessKey } = cloud.rootKey;
  const environment = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  return connect({ transport: cloud.transport(), region: 'us-east-1', environment });
}

async function stageOn(cloud: LocalCloud, home: string): Promise<Stage> {
  const aws = await asRoot(cloud);
  return {
    cloud,
    aws,
    home,
    file(name, text) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), text);
    },
    async nuage(...words) {
      const { code, stderr } = await runAs(cloud, cloud.rootKey, { words }, home);
      if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${stderr}`);
    },
    async launch(tags = {}, more = {}) {
      const image =
        publicParameters('us-east-1')[
          '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
        ];
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      const { Instances = [] } = await aws.call('ec2', 'RunInstances', {
        ImageId: image ?? '',
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        Placement: { AvailabilityZone: zone },
        ...(Tags.length > 0 && { TagSpecifications: [{ ResourceType: 'instance', Tags }] }),
        ...more,
      });
      await cloud.clock.advance('5m');
      return Instances[0]?.InstanceId ?? '';
    },
    async volume() {
      const { VolumeId = '' } = await aws.call('ec2', 'CreateVolume', { AvailabilityZone: zone, Size: 1 });
      await cloud.clock.advance('1m');
      return VolumeId;
    },
    async bucket(Bucket, objects = {}) {
      await aws.call('s3', 'CreateBucket', { Bucket });
      for (const [Key, text] of Object.entries(objects))
        await aws.call('s3', 'PutObject', { Bucket, Key, Body: Buffer.from(text) });
    },
    async role(RoleName, service, ...policies) {
      const Statement = [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }];
      const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
      const { Role } = await aws.call('iam', 'CreateRole', { RoleName, AssumeRolePolicyDocument });
      for (const name of policies)
        await aws.call('iam', 'AttachRolePolicy', { RoleName, PolicyArn: `arn:aws:iam::aws:policy/${name}` });
      return Role.Arn;
    },
  };
}
