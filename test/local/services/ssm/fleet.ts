import { CreateTagsCommand, EC2Client, RunInstancesCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import {
  GetCommandInvocationCommand,
  ListCommandsCommand,
  SendCommandCommand,
  SSMClient,
  UpdateServiceSettingCommand,
} from '@aws-sdk/client-ssm';
import type { SendCommandCommandInput } from '@aws-sdk/client-ssm';
import { publicParameters } from '../../../../src/data/public-images.ts';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import type { RunRequest } from '../../../../src/local/runtimes/instance-runtime.ts';
import type { RunResult } from '../../../../src/local/runtimes/run-command.ts';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

/** What a host does with a script. */
export type Run = (instance: string, request: RunRequest) => Promise<Partial<RunResult>>;

/** Hosts that do with a script what the test says; without `run` nothing can be run. */
export function withHosts(run: Run | undefined): NonNullable<LocalCloudOptions['runtimes']> {
  return {
    available: async () => ({ mode: run === undefined ? 'none' : 'namespaces', reason: 'a test' }),
    instance: (id) => ({
      run: async (request) => ({ ...DONE, ...(await run?.(id, request)) }),
      stop: async () => undefined,
      remove: async () => undefined,
    }),
    functions: {
      prepare: () => undefined,
      invoke: () => Promise.reject(new Error('No functions here')),
      provide: () => Promise.reject(new Error('No functions here')),
      retire: () => undefined,
    },
    close: async () => undefined,
  };
}

const DONE: RunResult = {
  exitCode: 0,
  signal: undefined,
  stdout: '',
  stderr: '',
  timedOut: false,
  truncated: false,
};

export class Fleet implements AsyncDisposable {
  readonly running: RunningCloud;
  readonly ec2: EC2Client;
  readonly ssm: SSMClient;

  constructor(running: RunningCloud) {
    this.running = running;
    this.ec2 = new EC2Client(running.clientOptions);
    this.ssm = new SSMClient({ ...running.clientOptions, maxAttempts: 1 });
  }

  /** Instances that are managed by default host management, running and online. */
  async launch(count: number, tags: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const { Instances = [] } = await this.ec2.send(
      new RunInstancesCommand({
        ImageId: IMAGE,
        InstanceType: 't3.nano',
        MinCount: count,
        MaxCount: count,
      }),
    );
    const ids = Instances.map(({ InstanceId = '' }) => InstanceId).sort();
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    if (Tags.length > 0) await this.ec2.send(new CreateTagsCommand({ Resources: ids, Tags }));
    await this.advance('1m');
    return ids;
  }

  async stop(...ids: string[]): Promise<void> {
    await this.ec2.send(new StopInstancesCommand({ InstanceIds: ids }));
    await this.advance('1m');
  }

  advance(by: string | number): Promise<void> {
    return this.running.cloud.clock.advance(by);
  }

  /** Sends a shell script; answers the command's id. */
  async send(script: string, more: Partial<SendCommandCommandInput>): Promise<string> {
    const input = { DocumentName: 'AWS-RunShellScript', Parameters: { commands: [script] }, ...more };
    const { Command } = await this.ssm.send(new SendCommandCommand(input));
    return Command?.CommandId ?? '';
  }

  async command(id: string) {
    return (await this.ssm.send(new ListCommandsCommand({ CommandId: id }))).Commands?.[0];
  }

  invocation(CommandId: string, InstanceId: string, PluginName?: string) {
    return this.ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId, PluginName }));
  }

  async [Symbol.asyncDispose]() {
    this.ec2.destroy();
    this.ssm.destroy();
    await this.running[Symbol.asyncDispose]();
  }
}

const parameters = publicParameters('us-east-1');
const IMAGE = parameters['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'];

export const HOST_MANAGEMENT =
  'arn:aws:ssm:us-east-1:123456789012:servicesetting/ssm/managed-instance/default-ec2-instance-management-role';

/** A frozen cloud whose instances are all managed nodes. */
export async function startFleet(run?: Run, options: LocalCloudOptions = {}): Promise<Fleet> {
  const fleet = new Fleet(await startCloud({ runtimes: withHosts(run), ...options }));
  fleet.running.cloud.clock.freeze();
  const role = 'service-role/AWSSystemsManagerDefaultEC2InstanceManagementRole';
  await fleet.ssm.send(new UpdateServiceSettingCommand({ SettingId: HOST_MANAGEMENT, SettingValue: role }));
  return fleet;
}
