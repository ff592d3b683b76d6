import { connect } from '../../aws/connect.ts';
import type { Connection } from '../../aws/connection.ts';
import type { Clock, Random } from '../../clock.ts';
import { LocalCloud } from '../../local/cloud.ts';
import type { Connections, Place } from '../../operations/context.ts';
import { fastClock } from '../fast-clock.ts';
import { noRuntimes } from './no-runtimes.ts';

/** A cloud in this process that stands for accounts of somebody's: what is done to it is done to nothing else. */
export interface Twin extends AsyncDisposable {
  readonly cloud: LocalCloud;
  /** Waiting on it moves the twin's clock instead. */
  readonly clock: Clock;
  readonly connections: Connections;
}

export interface TwinOptions {
  /** The accounts and regions that are worked in. */
  readonly places: readonly Place[];
  /** The wall clock, which dates signatures. */
  readonly wall: Clock;
  readonly random: Random;
  /** A directory that the twin may fill, instead of memory. */
  readonly data?: string | undefined;
}

/** Opens the twin of a cloud that was saved to a file. Its clock stands at the moment of the save. */
export async function loadTwin(file: string, options: TwinOptions): Promise<Twin> {
  const { wall, data } = options;
  const cloud = await LocalCloud.load(file, { wall, data, runtimes: noRuntimes });
  cloud.clock.freeze();
  return twinOn(cloud, options);
}

/** Takes a cloud whose clock stands for a twin. */
export function twinOn(cloud: LocalCloud, { places, wall, random }: TwinOptions): Twin {
  const clock = fastClock(cloud.clock);
  const open = (account: string, region: string): Promise<Connection> =>
    connect({
      region,
      // Every account is there: its number is the key of its root.
      credentials:
        account === cloud.accountId ? cloud.rootKey : { accessKeyId: account, secretAccessKey: 'test' },
      transport: cloud.transport(),
      endpointUrl: cloud.endpoint,
      clock: { now: () => wall.now(), sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal) },
      random,
      environment: {},
      home: '/nonexistent',
    });
  const opened = new Map<string, Promise<Connection>>();
  return {
    cloud,
    clock,
    connections: {
      places: () => Promise.resolve(places),
      at(account, region) {
        const key = `${account}/${region}`;
        const known = opened.get(key) ?? open(account, region);
        opened.set(key, known);
        return known;
      },
    },
    [Symbol.asyncDispose]: () => cloud.stop(),
  };
}
