import { Agent } from 'node:http';
import { cpuOfCall, prepareCall, send } from './measure/load.ts';
import { fauxqsServer, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type ServerCommand } from './measure/server.ts';

/** CPU of a server for one SendMessage, warm; fauxqs verifies no signature and keeps nothing on disk. */
export async function run(): Promise<BenchmarkResult> {
  const nuage = await cpuOfSend(nuageServer(47_121));
  const command = fauxqsServer(47_122);
  const fauxqs = command === undefined ? undefined : await cpuOfSend(command);
  const figure: Figure = {
    what: 'SendMessage',
    unit: 'ms of CPU',
    nuage,
    ...(fauxqs === undefined ? {} : { peer: { name: 'fauxqs', value: fauxqs }, goal: 1 }),
  };
  const absent = fauxqs === undefined ? ['fauxqs'] : [];
  return { name: 'sqs-send', figures: [figure], absent, versions: { node: process.version } };
}

async function cpuOfSend(command: ServerCommand): Promise<number> {
  const server = await startServer(command);
  try {
    const { port } = server;
    const created = await send(
      prepareCall('sqs', 'CreateQueue', { QueueName: 'bench' }, port),
      port,
      new Agent(),
    );
    const { QueueUrl } = JSON.parse(created) as { QueueUrl: string };
    const call = prepareCall('sqs', 'SendMessage', { QueueUrl, MessageBody: 'a message of the bench' }, port);
    return await cpuOfCall(server, call, 2_000);
  } finally {
    await server.stop();
  }
}
