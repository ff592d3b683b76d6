import { median } from './median.ts';
import { preciseCpuOf } from './process-cpu.ts';
import { RawClient } from './raw-client.ts';
import type { RunningServer } from './server.ts';

/** CPU milliseconds of one call. */
export interface Cost {
  /** Of the first calls of a server: code is still being compiled. The mean. */
  readonly first: number;
  /** After that, and after half as many calls again. The median of slices. */
  readonly steady: number;
}

const firstCalls = 3000;
const sliceCalls = 250;
const steadyCalls = 3000;

/**
 * What a call costs each server, in slices in turn, so that whatever else the machine does falls on all alike. Requests are
 * made before the clock is read, once for all of them: it counts the servers alone, and a client that waits for nothing.
 * @param next The bytes of the next request; the host that it names need not be the server's.
 */
export async function cpuInTurn(
  servers: readonly RunningServer[],
  next: () => Buffer,
): Promise<readonly Cost[]> {
  const lanes = servers.map(({ pid, port }) => ({
    pid,
    client: new RawClient(port),
    first: 0,
    steady: [] as number[],
  }));
  type Lane = (typeof lanes)[number];
  let turn = 0;
  const turns = async (calls: number, take: (lane: Lane, spent: number) => void): Promise<void> => {
    for (let made = 0; made < calls; made += sliceCalls) {
      const requests = Array.from({ length: sliceCalls }, next);
      turn += 1;
      for (const lane of turn % 2 === 0 ? lanes : lanes.toReversed()) {
        const before = preciseCpuOf(lane.pid);
        for (const request of requests) await lane.client.call(request);
        take(lane, preciseCpuOf(lane.pid) - before);
      }
    }
  };
  await turns(firstCalls, (lane, spent) => (lane.first += spent / firstCalls));
  await turns(firstCalls / 2, () => {});
  await turns(steadyCalls, (lane, spent) => lane.steady.push(spent / sliceCalls));
  return lanes.map(({ client, first, steady }) => {
    client.close();
    return { first, steady: median(steady) };
  });
}
