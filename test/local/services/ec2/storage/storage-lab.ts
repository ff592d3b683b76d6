import {
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  DescribeVolumesCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import type { CreateVolumeCommandInput, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { startCloud } from '../../../../support/cloud.ts';
import type { RunningCloud } from '../../../../support/cloud.ts';
import type { LocalCloudOptions } from '../../../../../src/local/options.ts';

/** A cloud whose clock stands, an SDK client, and what every storage test does. */
export interface StorageLab extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly ec2: EC2Client;
  /** The client of the account or region. */
  client(place: { readonly account?: string; readonly region?: string }): EC2Client;
  /** Moves the clock on. */
  after(time: string): Promise<void>;
  /** A volume that is available. */
  volume(input?: Partial<CreateVolumeCommandInput>): Promise<string>;
  /** A snapshot that is complete. */
  snapshot(volumeId: string): Promise<string>;
  /** An instance that runs. */
  instance(input?: Partial<RunInstancesCommandInput>): Promise<string>;
}

export const publicImage = 'ami-0ed094fb1304fd857';

export async function storageLab(options: LocalCloudOptions = {}): Promise<StorageLab> {
  const running = await startCloud(options);
  running.cloud.clock.freeze();
  const clients: EC2Client[] = [];
  const client: StorageLab['client'] = ({ account, region }) => {
    const credentials =
      account === undefined
        ? running.clientOptions.credentials
        : { accessKeyId: account, secretAccessKey: 'test' };
    const made = new EC2Client({
      ...running.clientOptions,
      credentials,
      region: region ?? running.clientOptions.region,
      maxAttempts: 1,
    });
    clients.push(made);
    return made;
  };
  const ec2 = client({});
  const after = async (time: string): Promise<void> => {
    await running.cloud.clock.advance(time);
  };
  return {
    running,
    ec2,
    client,
    after,
    async volume(input = {}) {
      const command = new CreateVolumeCommand({
        AvailabilityZone: 'us-east-1a',
        Size: 8,
        VolumeType: 'gp3',
        ...input,
      });
      const { VolumeId: id = '' } = await ec2.send(command);
      await after('10s');
      return id;
    },
    async snapshot(VolumeId) {
      const { SnapshotId: id = '' } = await ec2.send(new CreateSnapshotCommand({ VolumeId }));
      await after('10m');
      return id;
    },
    async instance(input = {}) {
      const { Instances: instances } = await ec2.send(
        new RunInstancesCommand({
          ImageId: publicImage,
          InstanceType: 't3.micro',
          MinCount: 1,
          MaxCount: 1,
          Placement: { AvailabilityZone: 'us-east-1a' },
          ...input,
        }),
      );
      await after('1m');
      return instances?.[0]?.InstanceId ?? '';
    },
    async [Symbol.asyncDispose]() {
      for (const made of clients) made.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

export async function volumeOf(ec2: EC2Client, id: string) {
  return (await ec2.send(new DescribeVolumesCommand({ VolumeIds: [id] }))).Volumes?.[0];
}

export async function snapshotOf(ec2: EC2Client, id: string) {
  return (await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [id] }))).Snapshots?.[0];
}

export async function imageOf(ec2: EC2Client, id: string) {
  return (await ec2.send(new DescribeImagesCommand({ ImageIds: [id] }))).Images?.[0];
}
