import type { Instance, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { makeProfile } from '../../iam/iam-rig.ts';
import { DescribeInstancesCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { publicParameters } from '../../../../../src/data/public-images.ts';
import type { LocalCloud } from '../../../../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../../../../src/local/options.ts';
import { startCloud } from '../../../../support/cloud.ts';

/** What AWS answered when it refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
}

/** A cloud whose clock stands still, and the SDK's client of it. */
export interface Lab extends AsyncDisposable {
  readonly cloud: LocalCloud;
  readonly ec2: EC2Client;
  /** An instance profile with a role, both of this name. */
  makeProfile(name: string): Promise<void>;
  /** A client of another region. */
  client(region: string): EC2Client;
  /** Launches instances and returns their ids; t3.micro on Amazon Linux unless said otherwise. */
  launch(count?: number, input?: Partial<RunInstancesCommandInput>): Promise<string[]>;
  /** Launches and waits, by the cloud's clock, until they run. */
  running(count?: number, input?: Partial<RunInstancesCommandInput>): Promise<string[]>;
  describe(id: string): Promise<Instance>;
  stateOf(id: string): Promise<string | undefined>;
}

const parameter = (kind: string): string =>
  publicParameters('us-east-1')[`/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${kind}`] ??
  '';

/** Amazon Linux 2023 in us-east-1. */
export const image = { x86: parameter('x86_64'), arm: parameter('arm64') } as const;

export async function startLab(options: LocalCloudOptions = {}): Promise<Lab> {
  const started = await startCloud(options);
  const { cloud } = started;
  await cloud.clock.freeze();
  const ec2 = new EC2Client({ ...started.clientOptions, maxAttempts: 1 });
  const lab: Lab = {
    cloud,
    ec2,
    makeProfile: (name) => makeProfile(started.clientOptions, name),
    client: (region) => new EC2Client({ ...started.clientOptions, region, maxAttempts: 1 }),
    async launch(count = 1, input = {}) {
      const { Instances = [] } = await ec2.send(
        new RunInstancesCommand({
          ImageId: image.x86,
          InstanceType: 't3.micro',
          MinCount: count,
          MaxCount: count,
          ...input,
        }),
      );
      return Instances.map((instance) => instance.InstanceId ?? '');
    },
    async running(count, input) {
      const ids = await lab.launch(count, input);
      await cloud.clock.advance('1m');
      return ids;
    },
    async describe(id) {
      const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
      const instance = Reservations[0]?.Instances?.[0];
      if (instance === undefined) throw new Error(`${id} was not described`);
      return instance;
    },
    stateOf: async (id) => (await lab.describe(id)).State?.Name,
    async [Symbol.asyncDispose]() {
      ec2.destroy();
      await started[Symbol.asyncDispose]();
    },
  };
  return lab;
}

/** The refusal of a call. A call that succeeds fails the test. */
export async function refused(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const metadata = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
    return { code: error.name, message: error.message, status: metadata.httpStatusCode };
  }
  throw new Error('The call was not refused');
}
