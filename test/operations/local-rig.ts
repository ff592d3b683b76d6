import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/aws/connection.ts';
import { connect } from '../../src/aws/connect.ts';
import type { Clock } from '../../src/clock.ts';
import { publicParameters } from '../../src/data/public-images.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../src/local/options.ts';
import { openConnections } from '../../src/operations/connections.ts';
import type { OperationContext } from '../../src/operations/context.ts';
import { extensions } from '../../src/operations/extensions.ts';
import type { OperationEvent, Question } from '../../src/operations/host.ts';
import { systemClock } from '../../src/system.ts';
import { CountingRandom } from './plan/rig.ts';

export interface LocalRig extends AsyncDisposable {
  readonly cloud: LocalCloud;
  readonly connection: Connection;
  readonly context: OperationContext;
  readonly events: OperationEvent[];
  readonly questions: Question[];
  /** Launches instances that run once the clock has moved; gives their ids. */
  launch(more?: object, region?: string): Promise<string[]>;
  /** The state of every instance, by id. */
  states(region?: string): Promise<Record<string, string>>;
}

const aMinute = 60_000;

/**
 * nuage over a local cloud in this process, whose frozen clock moves on by what is slept.
 */
export async function localRig(
  options: {
    readonly regions?: readonly string[] | 'all';
    readonly lenient?: boolean;
    readonly cloud?: LocalCloudOptions;
    /** A file with a cloud that is saved, to go on with. */
    readonly saved?: string | undefined;
  } = {},
): Promise<LocalRig> {
  const wanted = { seed: 7, lenient: options.lenient, frozen: true, ...options.cloud };
  const cloud = await (options.saved === undefined
    ? LocalCloud.start(wanted)
    : LocalCloud.load(options.saved, wanted));
  const clock: Clock = {
    now: () => cloud.clock.now(),
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      await cloud.clock.advance(milliseconds);
      signal?.throwIfAborted();
    },
  };
  const random = new CountingRandom();
  const connection = await connect({
    region: 'eu-west-1',
    credentials: { accessKeyId: cloud.rootKey.accessKeyId, secretAccessKey: cloud.rootKey.secretAccessKey },
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
    // Signatures go by the wall clock, as on AWS; waiting goes by the cloud's.
    clock: { ...clock, now: systemClock.now },
    random,
    environment: {},
    home: '/nonexistent',
  });
  const events: OperationEvent[] = [];
  const questions: Question[] = [];
  const regions = options.regions ?? ['eu-west-1'];
  const context: OperationContext = {
    connections: openConnections({ accounts: [{ connection }], regions }),
    clock,
    random,
    host: {
      notify: (event) => events.push(event),
      ask: async (question) => {
        questions.push(question);
        return true;
      },
    },
    extensions,
    processes: { own: 1, isAlive: () => false },
    runsDirectory: mkdtempSync(join(tmpdir(), 'nuage-runs-')),
  };
  return {
    cloud,
    connection,
    context,
    events,
    questions,
    async launch(more = {}, region = 'eu-west-1') {
      const image =
        publicParameters(region)['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'];
      const answer = await connection.in(region).call('ec2', 'RunInstances', {
        ImageId: image ?? '',
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        ...more,
      });
      await cloud.clock.advance(aMinute);
      return (answer.Instances ?? []).map((instance) => instance.InstanceId ?? '');
    },
    async states(region = 'eu-west-1') {
      const states: Record<string, string> = {};
      for await (const page of connection.in(region).pages('ec2', 'DescribeInstances', {})) {
        for (const reservation of page.Reservations ?? []) {
          for (const instance of reservation.Instances ?? []) {
            states[instance.InstanceId ?? ''] = instance.State?.Name ?? '';
          }
        }
      }
      return states;
    },
    async [Symbol.asyncDispose]() {
      await cloud.stop();
    },
  };
}

/** Tags as RunInstances takes them. */
export function tagged(tags: Readonly<Record<string, string>>): object {
  return {
    TagSpecifications: [
      { ResourceType: 'instance', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
    ],
  };
}
