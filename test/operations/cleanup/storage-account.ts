import type { Connection } from '../../../src/aws/connection.ts';
import type { Connections } from '../../../src/operations/context.ts';

export interface StorageSizes {
  readonly snapshots: number;
  readonly images: number;
  readonly volumes: number;
}

export interface StorageAccount {
  readonly connections: Connections;
  readonly calls: Map<string, number>;
}

const old = new Date('2026-01-01T00:00:00Z');
const idOf = (prefix: string, index: number): string => `${prefix}-${index.toString(16).padStart(17, '0')}`;

/**
 * An account of one region that makes up its storage page by page and counts the calls; nothing in it is used. Pages may
 * be that many times smaller than they were asked for.
 */
export function storageAccount(sizes: StorageSizes, smaller = 1): StorageAccount {
  const calls = new Map<string, number>();
  const lists: Readonly<
    Record<string, readonly [member: string, count: number, make: (at: number) => object]>
  > = {
    DescribeSnapshots: [
      'Snapshots',
      sizes.snapshots,
      (at) => ({
        SnapshotId: idOf('snap', at),
        VolumeId: idOf('vol', at % 1000),
        VolumeSize: 100,
        State: 'completed',
        StartTime: old,
      }),
    ],
    DescribeImages: [
      'Images',
      sizes.images,
      (at) => ({
        ImageId: idOf('ami', at),
        Name: `image ${at}`,
        State: 'available',
        CreationDate: old.toISOString(),
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: idOf('snap', at) } }],
      }),
    ],
    DescribeVolumes: [
      'Volumes',
      sizes.volumes,
      (at) => ({
        VolumeId: idOf('vol', at),
        Size: 100,
        VolumeType: 'gp3',
        State: 'available',
        AvailabilityZone: 'eu-west-1a',
        CreateTime: old,
      }),
    ],
  };

  async function* pages(_service: string, action: string, input: object): AsyncGenerator<object> {
    const [member, all, make] = lists[action] ?? ['None', 0, () => ({})];
    const count = 'RestorableByUserIds' in input ? 0 : all;
    const size = Number(Reflect.get(input, 'MaxResults') ?? 1000) / smaller;
    for (let from = 0; from === 0 || from < count; from += size) {
      calls.set(action, (calls.get(action) ?? 0) + 1);
      const length = Math.max(0, Math.min(size, count - from));
      yield { [member]: Array.from({ length }, (_, at) => make(from + at)) };
    }
  }
  async function call(_service: string, action: string): Promise<object> {
    throw new Error(`One call for one thing: ${action}`);
  }
  const connection = { region: 'eu-west-1', pages, call, invoke: call } as unknown as Connection;
  return {
    calls,
    connections: {
      places: async () => [{ account: '123456789012', region: 'eu-west-1' }],
      at: async () => connection,
    },
  };
}
