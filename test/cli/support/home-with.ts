import { join } from 'node:path';
import { expect } from 'vitest';
import { connect } from '../../../src/aws/connect.ts';
import type { Connection } from '../../../src/aws/connection.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';
import { temporaryDirectory } from './terminal.ts';

/** Works on the local cloud of a home, and lets five minutes pass on it. */
export async function inHome(home: string, work: (connection: Connection) => Promise<void>): Promise<void> {
  await using cloud = await LocalCloud.start({ data: join(home, '.nuage', 'local'), seed: 3 });
  const connection = await connect({
    region: 'us-east-1',
    credentials: cloud.rootKey,
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
    clock: systemClock,
    random: systemRandom,
    environment: {},
    home: '/nonexistent',
  });
  await work(connection);
  await cloud.clock.advance('5m');
}

/** A public image that instances can be launched from. */
export async function anImage(connection: Connection): Promise<string> {
  const { Images = [] } = await connection.call('ec2', 'DescribeImages', { Owners: ['amazon'] });
  const image = Images.find(({ Architecture }) => Architecture === 'x86_64')?.ImageId;
  expect(image).toBeDefined();
  return image ?? '';
}

/** A home whose local cloud holds running instances of these names, tagged as a test. */
export async function homeWith(
  names: readonly string[],
  tags: Readonly<Record<string, string>> = {},
): Promise<string> {
  const home = temporaryDirectory();
  await inHome(home, async (connection) => {
    const image = await anImage(connection);
    for (const name of names) {
      const Tags = Object.entries({ Name: name, Environment: 'test', ...tags }).map(([Key, Value]) => ({
        Key,
        Value,
      }));
      await connection.call('ec2', 'RunInstances', {
        ImageId: image,
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [{ ResourceType: 'instance', Tags }],
      });
    }
  });
  return home;
}
