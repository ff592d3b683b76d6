import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servedApart } from './measure/cores.ts';
import { cpuInTurn } from './measure/in-turn.ts';
import type { Cost } from './measure/in-turn.ts';
import { prepareCall, send } from './measure/load.ts';
import { bareFiles, bareServer, fauxqsServer, nuageOnDisk, nuageServer } from './measure/peers.ts';
import { requestBytes } from './measure/raw-client.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type RunningServer, type ServerCommand } from './measure/server.ts';

const Bucket = 'bench-bucket';
const Key = 'a/small/object';
const Body = Buffer.alloc(1024, 'x');

/** What all servers of a round are asked, one by one. */
interface Asked {
  readonly action: 'PutObject' | 'GetObject';
  /** The input of a call, by its number. */
  input(call: number): object;
  /** Whether one request is sent again and again: SigV4 knows no nonce. */
  readonly same: boolean;
}

const put: Asked = { action: 'PutObject', input: () => ({ Bucket, Key, Body }), same: true };
const putNew: Asked = {
  action: 'PutObject',
  input: (call) => ({ Bucket, Key: `${Key}-${call}`, Body }),
  same: false,
};
const get: Asked = { action: 'GetObject', input: () => ({ Bucket, Key }), same: true };

/** CPU of a server for one call with 1 KiB: a bare server keeps nothing and asks for no signature. */
export async function run(): Promise<BenchmarkResult> {
  const apart = servedApart();
  const directory = mkdtempSync(join(tmpdir(), 'nuage-bench-'));
  const fauxqs = fauxqsServer(27_333);
  const peers = fauxqs === undefined ? [] : [fauxqs];
  const figures: Figure[] = [];
  try {
    for (const [asked, what, goal] of [
      [put, 'PutObject of 1 KiB', 2],
      [putNew, 'PutObject of 1 KiB, a new key each time', undefined],
      [get, 'GetObject of 1 KiB', undefined],
    ] as const) {
      const commands = [nuageServer(27_331), bareServer(27_332), ...peers];
      figures.push(...compared(what, goal, commands, await costs(commands, asked, apart)));
    }
    const onDisk = [nuageOnDisk(27_331, join(directory, 'cloud')), bareFiles(27_332, directory)];
    for (const [asked, what] of [
      [put, 'PutObject of 1 KiB, on disk'],
      [putNew, 'PutObject of 1 KiB, on disk, a new key each time'],
    ] as const) {
      figures.push(...compared(what, undefined, onDisk, await costs(onDisk, asked, apart)));
      rmSync(join(directory, 'cloud'), { recursive: true });
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  const absent = fauxqs === undefined ? ['fauxqs'] : [];
  return { name: 's3-local', figures, absent, versions: { node: process.version } };
}

/** Against each peer: once code is compiled, and the first calls. */
function compared(
  what: string,
  goal: number | undefined,
  commands: readonly ServerCommand[],
  [nuage, ...peers]: readonly Cost[],
): Figure[] {
  if (nuage === undefined) return [];
  return peers.flatMap((peer, place) => {
    const name = commands[place + 1]?.name ?? '';
    const bounded = goal === undefined || place > 0 ? {} : { goal };
    return [
      { what, unit: 'ms of CPU', nuage: nuage.steady, peer: { name, value: peer.steady }, ...bounded },
      {
        what: `${what}, the first 3,000`,
        unit: 'ms of CPU',
        nuage: nuage.first,
        peer: { name, value: peer.first },
      },
    ];
  });
}

async function costs(
  commands: readonly ServerCommand[],
  asked: Asked,
  apart: readonly string[],
): Promise<readonly Cost[]> {
  const servers: RunningServer[] = [];
  try {
    for (const command of commands) servers.push(await startServer(command, apart));
    for (const server of servers) if (!server.name.startsWith('bare')) await prepare(server, asked);
    return await cpuInTurn(servers, requests(asked));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function prepare({ port }: RunningServer, { action }: Asked): Promise<void> {
  const agent = new Agent();
  await send(prepareCall('s3', 'CreateBucket', { Bucket }, port), port, agent);
  if (action === 'GetObject')
    await send(prepareCall('s3', 'PutObject', { Bucket, Key, Body }, port), port, agent);
}

/** Signed for the first server: no server asks whether it is the host that a request names. */
function requests({ action, input, same }: Asked): () => Buffer {
  const made = (call: number): Buffer => requestBytes(prepareCall('s3', action, input(call), 27_331));
  let calls = 0;
  const one = made(calls);
  return () => (same ? one : made((calls += 1)));
}
