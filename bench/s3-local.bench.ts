import { Agent } from 'node:http';
import { cpuOfCall, prepareCall, send } from './measure/load.ts';
import { bareServer, fauxqsServer, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type ServerCommand } from './measure/server.ts';

const Bucket = 'bench-bucket';
const put = { Bucket, Key: 'a/small/object', Body: Buffer.alloc(1024, 'x') };

const get = { Bucket, Key: put.Key };

interface Spent {
  readonly put: number;
  readonly get: number;
}

/** CPU of a server for one PutObject and one GetObject of 1 KiB, warm: a bare server keeps nothing and asks for no signature. */
export async function run(): Promise<BenchmarkResult> {
  const nuage = await spentBy(nuageServer(27_131), true);
  const bare = await spentBy(bareServer(27_132), false);
  const command = fauxqsServer(27_133);
  const fauxqs = command === undefined ? undefined : await spentBy(command, true);
  const figures: Figure[] = [
    { ...figure('PutObject of 1 KiB', nuage.put, 'bare node:http', bare.put), goal: 2 },
    figure('PutObject of 1 KiB', nuage.put, 'fauxqs', fauxqs?.put),
    figure('GetObject of 1 KiB', nuage.get, 'bare node:http', bare.get),
    figure('GetObject of 1 KiB', nuage.get, 'fauxqs', fauxqs?.get),
  ];
  const absent = fauxqs === undefined ? ['fauxqs'] : [];
  return { name: 's3-local', figures, absent, versions: { node: process.version } };
}

function figure(what: string, nuage: number, name: string, value: number | undefined): Figure {
  return { what, unit: 'ms of CPU', nuage, ...(value === undefined ? {} : { peer: { name, value } }) };
}

async function spentBy(command: ServerCommand, storage: boolean): Promise<Spent> {
  const server = await startServer(command);
  try {
    const { port } = server;
    if (storage) await send(prepareCall('s3', 'CreateBucket', { Bucket }, port), port, new Agent());
    const putting = await cpuOfCall(server, prepareCall('s3', 'PutObject', put, port), 3_000);
    const getting = await cpuOfCall(server, prepareCall('s3', 'GetObject', get, port), 3_000);
    return { put: putting, get: getting };
  } finally {
    await server.stop();
  }
}
