import { Agent } from 'node:http';
import { cpuOfCall, prepareCall, send, type PreparedCall } from './measure/load.ts';
import { median } from './measure/median.ts';
import { fauxqsServer, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type RunningServer, type ServerCommand } from './measure/server.ts';

/** Turn by turn, so that what else the machine does falls on both alike. */
const ROUNDS = 7;
const CALLS = 500;
/** What compiles a server's code: as many calls before anything is counted. */
const WARMING = 2_000;

/** CPU of a server for one SendMessage, warm; fauxqs verifies no signature and keeps nothing on disk. */
export async function run(): Promise<BenchmarkResult> {
  const nuage = await start(nuageServer(27_121));
  const command = fauxqsServer(27_122);
  const fauxqs = command === undefined ? undefined : await start(command);
  const peers = fauxqs === undefined ? [nuage] : [nuage, fauxqs];
  try {
    for (const { server, call } of peers) await cpuOfCall(server, call, WARMING);
    const spent = new Map(peers.map((peer) => [peer, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const peer of peers) spent.get(peer)?.push(await cpuOfCall(peer.server, peer.call, CALLS));
    const of = (peer: Sender): number => median(spent.get(peer) ?? []);
    const figure: Figure = {
      what: 'SendMessage',
      unit: 'ms of CPU',
      nuage: of(nuage),
      ...(fauxqs === undefined ? {} : { peer: { name: 'fauxqs', value: of(fauxqs) }, goal: 1 }),
    };
    const absent = fauxqs === undefined ? ['fauxqs'] : [];
    return { name: 'sqs-send', figures: [figure], absent, versions: { node: process.version } };
  } finally {
    for (const { server } of peers) await server.stop();
  }
}

interface Sender {
  readonly server: RunningServer;
  readonly call: PreparedCall;
}

async function start(command: ServerCommand): Promise<Sender> {
  const server = await startServer(command);
  const { port } = server;
  const created = await send(
    prepareCall('sqs', 'CreateQueue', { QueueName: 'bench' }, port),
    port,
    new Agent(),
  );
  const { QueueUrl } = JSON.parse(created) as { QueueUrl: string };
  const message = { QueueUrl, MessageBody: 'a message of the bench' };
  return { server, call: prepareCall('sqs', 'SendMessage', message, port) };
}
