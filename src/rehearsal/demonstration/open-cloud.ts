import { connect } from '../../aws/connect.ts';
import type { Clock, Random } from '../../clock.ts';
import { LocalCloud } from '../../local/cloud.ts';
import { openConnections } from '../../operations/connections.ts';
import type { Connections } from '../../operations/context.ts';
import { fastClock } from '../fast-clock.ts';

/** A cloud in this process with its clock stopped, and the way into it. */
export interface OpenCloud extends AsyncDisposable {
  readonly cloud: LocalCloud;
  readonly connections: Connections;
  /** Waiting on it moves the cloud's clock instead. */
  readonly clock: Clock;
}

export interface OpenCloudOptions {
  readonly regions: readonly string[];
  /** The same seed gives the same cloud. */
  readonly seed: string;
  readonly random: Random;
  /** When the cloud begins, whatever day it is today. */
  readonly time: string;
  /** The wall clock, which dates signatures. */
  readonly wall: Clock;
  /** Takes fleets beyond an account's quotas, and settles every state at once. */
  readonly lenient?: boolean;
}

/** Opens a cloud in memory over some regions, whose clock stands until it is moved. */
export async function openCloud({
  regions,
  seed,
  random,
  time,
  wall,
  lenient = false,
}: OpenCloudOptions): Promise<OpenCloud> {
  const cloud = await LocalCloud.start({ seed, time, frozen: true, wall, lenient });
  const clock = fastClock(cloud.clock);
  const connection = await connect({
    region: regions[0],
    credentials: cloud.rootKey,
    transport: cloud.transport(),
    endpointUrl: cloud.endpoint,
    // Signatures are dated by the wall clock, also in a cloud whose own time runs fast; waits follow the cloud.
    clock: { now: () => wall.now(), sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal) },
    random,
    environment: {},
    home: '/nonexistent',
  });
  return {
    cloud,
    clock,
    connections: openConnections({ accounts: [{ connection, account: cloud.accountId }], regions }),
    [Symbol.asyncDispose]: () => cloud.stop(),
  };
}
