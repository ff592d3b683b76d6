import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runOnce } from './measure/command.ts';
import type { MeasuredCommand } from './measure/command.ts';
import { nuageBinary, nuageServer, onPath } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer } from './measure/server.ts';

const PORT = 27_131;
const endpoint = `http://127.0.0.1:${PORT}`;
const keys = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_PAGER: '',
  // rclone cannot take one, and nothing here has TLS.
  AWS_CA_BUNDLE: '',
  AWS_ENDPOINT_URL: endpoint,
};

/** Smaller with NUAGE_BENCH_SMALL=1, for a machine that is busy with other things. */
const small = process.env['NUAGE_BENCH_SMALL'] === '1';
const smallFiles = small ? 500 : 2000;
const bigBytes = small ? 256 * 2 ** 20 : 2 ** 30;
const listedKeys = small ? 5000 : 20_000;

interface Peer {
  readonly name: string;
  readonly environment?: Readonly<Record<string, string>>;
  copy(from: string, to: string): readonly [string, ...string[]];
  one(from: string, to: string): readonly [string, ...string[]];
  list(bucket: string): readonly [string, ...string[]];
}

const nuage: Peer = {
  name: 'nuage',
  copy: (from, to) => [process.execPath, nuageBinary, 's3', 'cp', from, to, '--recursive'],
  one: (from, to) => [process.execPath, nuageBinary, 's3', 'cp', from, to],
  list: (bucket) => [process.execPath, nuageBinary, 's3', 'ls', `s3://${bucket}`, '--recursive'],
};

/** The same transfers by each program against one server: seconds, and CPU of the whole process. */
export async function run(): Promise<BenchmarkResult> {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-bench-s3-'));
  const peers = [rclone(), awsCommandLine()].filter((peer) => peer !== undefined);
  const figures: Figure[] = [];
  const server = await startServer(nuageServer(PORT));
  try {
    makeFiles(directory);
    await runOnce({
      name: 'mb',
      argv: [process.execPath, nuageBinary, 's3', 'mb', 's3://bench'],
      environment: keys,
    });
    const all = [nuage, ...peers];
    const compare = async (
      what: string,
      commandOf: (peer: Peer) => readonly [string, ...string[]],
    ): Promise<void> => {
      const took = new Map<string, { readonly cpu: number; readonly wall: number }>();
      for (const peer of all)
        took.set(
          peer.name,
          await measured({
            name: peer.name,
            argv: commandOf(peer),
            environment: { ...keys, ...peer.environment },
          }),
        );
      const ours = took.get('nuage') ?? { cpu: 0, wall: 0 };
      for (const { name } of peers) {
        const theirs = took.get(name) ?? ours;
        figures.push({ what, unit: 'ms', nuage: ours.wall, peer: { name, value: theirs.wall } });
        figures.push({ what, unit: 'ms of CPU', nuage: ours.cpu, peer: { name, value: theirs.cpu } });
      }
    };
    await compare(`${smallFiles} files of 8 KiB up`, (peer) =>
      peer.copy(join(directory, 'small'), `s3://bench/small-${peer.name}`),
    );
    await compare(`${smallFiles} files of 8 KiB down`, (peer) =>
      peer.copy('s3://bench/small-nuage', join(directory, `down-${peer.name}`)),
    );
    await compare(`${bigBytes / 2 ** 20} MiB up`, (peer) =>
      peer.one(join(directory, 'big'), `s3://bench/big-${peer.name}`),
    );
    await compare(`${bigBytes / 2 ** 20} MiB down`, (peer) =>
      peer.one('s3://bench/big-nuage', join(directory, `big-${peer.name}`)),
    );
    mkdirSync(join(directory, 'many'));
    for (let index = 0; index < listedKeys; index += 1)
      writeFileSync(join(directory, 'many', `${index}`), '');
    await runOnce({
      name: 'fill',
      argv: [process.execPath, nuageBinary, 's3', 'mb', 's3://listed'],
      environment: keys,
    });
    await runOnce({
      name: 'fill',
      argv: nuage.copy(join(directory, 'many'), 's3://listed'),
      environment: keys,
    });
    await compare(`${listedKeys} keys listed`, (peer) => peer.list('listed'));
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  return {
    name: 's3-transfers',
    figures,
    absent: ['s5cmd', ...(peers.length === 2 ? [] : ['rclone or the AWS CLI'])],
    versions: {},
  };
}

async function measured(command: MeasuredCommand): Promise<{ readonly cpu: number; readonly wall: number }> {
  const began = performance.now();
  const cpu = await runOnce(command);
  return { cpu, wall: performance.now() - began };
}

function makeFiles(directory: string): void {
  mkdirSync(join(directory, 'small'));
  const bytes = Buffer.alloc(8192, 'nuage ');
  for (let index = 0; index < smallFiles; index += 1) {
    bytes.writeUInt32LE(index, 0);
    writeFileSync(join(directory, 'small', `file-${index}`), bytes);
  }
  const piece = Buffer.alloc(2 ** 20);
  for (let at = 0; at < piece.length; at += 4) piece.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
  writeFileSync(join(directory, 'big'), '');
  for (let at = 0; at < bigBytes; at += piece.length)
    writeFileSync(join(directory, 'big'), piece, { flag: 'a' });
}

function rclone(): Peer | undefined {
  const file = onPath('rclone');
  if (file === undefined) return undefined;
  const remote = (place: string): string => place.replace(/^s3:\/\//, 'bench:');
  const flags = [
    '--transfers',
    '32',
    '--checkers',
    '32',
    '--s3-upload-concurrency',
    '5',
    '--s3-no-check-bucket',
    '--s3-acl',
    'bucket-owner-full-control',
    '--config',
    '/dev/null',
  ];
  return {
    name: 'rclone',
    environment: {
      RCLONE_CONFIG_BENCH_TYPE: 's3',
      RCLONE_CONFIG_BENCH_PROVIDER: 'Other',
      RCLONE_CONFIG_BENCH_ENV_AUTH: 'true',
      RCLONE_CONFIG_BENCH_ENDPOINT: endpoint,
      RCLONE_CONFIG_BENCH_REGION: 'us-east-1',
    },
    copy: (from, to) => [file, 'copy', remote(from), remote(to), '--no-traverse', ...flags],
    one: (from, to) => [file, 'copyto', remote(from), remote(to), ...flags],
    list: (bucket) => [file, 'lsl', `bench:${bucket}`, ...flags],
  };
}

function awsCommandLine(): Peer | undefined {
  const file = onPath('aws');
  if (file === undefined) return undefined;
  return {
    name: 'aws',
    copy: (from, to) => [file, 's3', 'cp', from, to, '--recursive', '--only-show-errors'],
    one: (from, to) => [file, 's3', 'cp', from, to, '--only-show-errors'],
    list: (bucket) => [file, 's3', 'ls', `s3://${bucket}`, '--recursive'],
  };
}
