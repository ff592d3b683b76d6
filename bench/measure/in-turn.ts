import { median } from './median.ts';
import { preciseCpuOf } from './process-cpu.ts';
import { RawClient } from './raw-client.ts';
import type { RunningServer } from './server.ts';

/** A server, and the requests that it is asked. */
export interface Contender {
  readonly server: RunningServer;
  /** The bytes of its next request. */
  next(): Buffer;
}

/** CPU milliseconds of one call. */
export interface Cost {
  /** Of the first calls of a server: code is still being compiled. The mean. */
  readonly first: number;
  /** After that, and after half as many calls again. The median of slices. */
  readonly steady: number;
}

const firstCalls = 3000;
const sliceCalls = 250;
const slices = 12;

/**
 * What a call costs each server, in slices in turn, so that whatever else the machine does falls on all alike. Requests are
 * made before the clock is read: it counts the server alone, and a client that waits for nothing.
 */
export async function cpuInTurn(contenders: readonly Contender[]): Promise<readonly Cost[]> {
  const lanes = contenders.map((contender) => ({
    ...contender,
    client: new RawClient(contender.server.port),
    first: 0,
    steady: [] as number[],
  }));
  type Lane = (typeof lanes)[number];
  const slice = async ({ server, client, next }: Lane): Promise<number> => {
    const requests = Array.from({ length: sliceCalls }, () => next());
    const before = preciseCpuOf(server.pid);
    for (const request of requests) await client.call(request);
    return preciseCpuOf(server.pid) - before;
  };
  const round = async (take: (lane: Lane, spent: number) => void, backwards: boolean): Promise<void> => {
    for (const lane of backwards ? lanes.toReversed() : lanes) take(lane, await slice(lane));
  };
  const warming = firstCalls / sliceCalls;
  for (let turn = 0; turn < warming; turn += 1)
    await round((lane, spent) => (lane.first += spent / firstCalls), turn % 2 === 1);
  for (let turn = 0; turn < warming / 2; turn += 1) await round(() => {}, turn % 2 === 1);
  for (let turn = 0; turn < slices; turn += 1)
    await round((lane, spent) => lane.steady.push(spent / sliceCalls), turn % 2 === 1);
  return lanes.map(({ client, first, steady }) => {
    client.close();
    return { first, steady: median(steady) };
  });
}
