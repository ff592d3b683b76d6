import { Agent } from 'node:http';
import { cpuOfCall, prepareCall, send } from './measure/load.ts';
import { bareServer, fauxqsServer, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type ServerCommand } from './measure/server.ts';

const Bucket = 'bench-bucket';
const put = { Bucket, Key: 'a/small/object', Body: Buffer.alloc(1024, 'x') };

/** CPU of a server for one PutObject of 1 KiB, warm: signed and kept by us, thrown away by a bare server. */
export async function run(): Promise<BenchmarkResult> {
  const nuage = await cpuOfPut(nuageServer(27_131), true);
  const bare = await cpuOfPut(bareServer(27_132), false);
  const command = fauxqsServer(27_133);
  const fauxqs = command === undefined ? undefined : await cpuOfPut(command, true);
  const figures: Figure[] = [
    {
      what: 'PutObject of 1 KiB',
      unit: 'ms of CPU',
      nuage,
      peer: { name: 'bare node:http', value: bare },
      goal: 2,
    },
    {
      what: 'PutObject of 1 KiB',
      unit: 'ms of CPU',
      nuage,
      ...(fauxqs === undefined ? {} : { peer: { name: 'fauxqs', value: fauxqs } }),
    },
  ];
  const absent = fauxqs === undefined ? ['fauxqs'] : [];
  return { name: 's3-local', figures, absent, versions: { node: process.version } };
}

async function cpuOfPut(command: ServerCommand, storage: boolean): Promise<number> {
  const server = await startServer(command);
  try {
    const { port } = server;
    if (storage) await send(prepareCall('s3', 'CreateBucket', { Bucket }, port), port, new Agent());
    return await cpuOfCall(server, prepareCall('s3', 'PutObject', put, port), 3_000);
  } finally {
    await server.stop();
  }
}
