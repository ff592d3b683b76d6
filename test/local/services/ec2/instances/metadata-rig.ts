import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { GetCommandInvocationCommand, SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { LocalCloudOptions } from '../../../../../src/local/options.ts';
import { startCloud } from '../../../../support/cloud.ts';
import type { RunningCloud } from '../../../../support/cloud.ts';
import { image } from './lab.ts';

const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const looks = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' }],
};

/** A cloud with a role that hosts have, and a way to run scripts on them. */
export class MetadataRig implements AsyncDisposable {
  readonly running: RunningCloud;
  readonly ec2: EC2Client;
  readonly #ssm: SSMClient;

  constructor(running: RunningCloud) {
    this.running = running;
    this.ec2 = new EC2Client(running.clientOptions);
    this.#ssm = new SSMClient(running.clientOptions);
  }

  async launch(more: Partial<RunInstancesCommandInput> = {}): Promise<string> {
    const { Instances = [] } = await this.ec2.send(
      new RunInstancesCommand({
        ImageId: image.x86,
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        IamInstanceProfile: { Name: 'hosts' },
        ...more,
      }),
    );
    await this.running.cloud.clock.advance('1m');
    return Instances[0]?.InstanceId ?? '';
  }

  /** What a script writes on an instance, sent by Systems Manager. */
  async run(instance: string, script: string): Promise<string> {
    const { Command } = await this.#ssm.send(
      new SendCommandCommand({
        DocumentName: 'AWS-RunShellScript',
        InstanceIds: [instance],
        Parameters: { commands: [script] },
      }),
    );
    await this.running.cloud.clock.advance('10s');
    const { StandardOutputContent = '', StandardErrorContent = '' } = await this.#ssm.send(
      new GetCommandInvocationCommand({ CommandId: Command?.CommandId, InstanceId: instance }),
    );
    return StandardOutputContent + StandardErrorContent;
  }

  async [Symbol.asyncDispose]() {
    this.ec2.destroy();
    this.#ssm.destroy();
    await this.running[Symbol.asyncDispose]();
  }
}

export async function startMetadataRig(options: LocalCloudOptions = {}): Promise<MetadataRig> {
  const running = await startCloud(options);
  const iam = new IAMClient(running.clientOptions);
  const RoleName = 'hosts';
  const InstanceProfileName = 'hosts';
  await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: JSON.stringify(trust) }));
  await iam.send(
    new PutRolePolicyCommand({ RoleName, PolicyName: 'look', PolicyDocument: JSON.stringify(looks) }),
  );
  const PolicyArn = 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore';
  await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName }));
  iam.destroy();
  return new MetadataRig(running);
}
