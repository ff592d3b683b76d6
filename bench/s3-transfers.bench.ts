import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOnce, runWatched } from './measure/command.ts';
import type { MeasuredRun } from './measure/command.ts';
import { settlePageCache, spreadDirectories } from './measure/disk-state.ts';
import { median } from './measure/median.ts';
import { nuageBinary, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer } from './measure/server.ts';
import { awsPeer, nuagePeer, rclonePeer } from './measure/transfer-peers.ts';
import type { TransferPeer } from './measure/transfer-peers.ts';

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

/** Rounds of what takes a second, and of what takes ten. */
const quickRounds = 5;
const longRounds = 3;
/** What a large download costs swings by a half from one to the next, with what the machine's host does. */
const swingingRounds = 9;

/** Most memory of a large transfer, in megabytes. */
const leanEnough = 100;

interface Comparison {
  readonly what: string;
  readonly rounds: number;
  /** rclone's CPU is to be so many times ours at least. */
  readonly times: number;
  readonly mostMB?: number;
  /** Called before each run. */
  readonly prepare?: () => void;
  command(peer: TransferPeer): readonly [string, ...string[]];
}

/** The same transfers by each program against one server: time, CPU of the whole process, the most memory of it. */
export async function run(): Promise<BenchmarkResult> {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-bench-s3-'));
  const server = await startServer(nuageServer(PORT));
  const [rclone, aws] = [rclonePeer(endpoint), awsPeer()];
  const ask = (...argv: readonly [string, ...string[]]) =>
    runOnce({ name: 'nuage', argv, environment: keys });
  const figures: Figure[] = [];
  try {
    makeFiles(directory);
    for (const bucket of ['bench', 'listed'])
      await ask(process.execPath, nuageBinary, 's3', 'mb', `s3://${bucket}`);
    await ask(...nuagePeer.copy(join(directory, 'small'), 's3://bench/small'));
    await ask(...nuagePeer.one(join(directory, 'big'), 's3://bench/big'));
    await ask(...nuagePeer.copy(join(directory, 'many'), 's3://listed'));
    for (const comparison of comparisonsIn(directory))
      figures.push(...(await figuresOf(comparison, rclone, aws)));
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  const absent = ['s5cmd', ...(rclone ? [] : ['rclone']), ...(aws ? [] : ['the AWS CLI'])];
  return { name: 's3-transfers', figures, absent, versions: {} };
}

function comparisonsIn(directory: string): readonly Comparison[] {
  let count = 0;
  // None of them is deleted before the end: the disk would remember it.
  const fresh = (): string => `${(count += 1)}-${process.pid}`;
  const mebibytes = bigBytes / 2 ** 20;
  const large = {
    rounds: longRounds,
    mostMB: leanEnough,
    prepare() {
      rmSync(join(directory, 'came'), { force: true });
      settlePageCache(directory, bigBytes);
    },
  };
  return [
    {
      what: `${smallFiles} files of 8 KiB up`,
      rounds: quickRounds,
      times: 1.5,
      command: (peer) => peer.copy(join(directory, 'small'), `s3://bench/${fresh()}`),
    },
    {
      what: `${smallFiles} files of 8 KiB down`,
      rounds: quickRounds,
      times: 1.5,
      command: (peer) => peer.copy('s3://bench/small', join(directory, `down-${fresh()}`)),
    },
    {
      ...large,
      what: `${mebibytes} MiB up`,
      times: 1.5,
      command: (peer) => peer.one(join(directory, 'big'), 's3://bench/big-up'),
    },
    {
      ...large,
      what: `${mebibytes} MiB down`,
      rounds: swingingRounds,
      times: 1,
      command: (peer) => peer.one('s3://bench/big', join(directory, 'came')),
    },
    {
      what: `${listedKeys} keys listed`,
      rounds: longRounds,
      times: 1.5,
      command: (peer) => peer.list('listed'),
    },
  ];
}

/** In turn, nuage and rclone, so that a drifting machine treats them alike; the AWS CLI once, because it is slow. */
async function figuresOf(
  { what, rounds, times, mostMB, prepare, command }: Comparison,
  rclone: TransferPeer | undefined,
  aws: TransferPeer | undefined,
): Promise<readonly Figure[]> {
  const of = async (peer: TransferPeer): Promise<MeasuredRun> => {
    prepare?.();
    const environment = { ...keys, ...peer.environment };
    return runWatched({ name: peer.name, argv: command(peer), environment });
  };
  const [ours, theirs]: [MeasuredRun[], MeasuredRun[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await of(nuagePeer));
    if (rclone !== undefined) theirs.push(await of(rclone));
  }
  const slow = aws === undefined ? [] : [await of(aws)];
  const compared = [
    { name: 'rclone', runs: theirs, goal: 1 / times },
    { name: 'aws', runs: slow, goal: undefined },
  ].filter(({ runs }) => runs.length > 0);
  const figures = compared.flatMap(({ name, runs, goal }): Figure[] => {
    const figure = (unit: string, of: 'cpu' | 'wall'): Figure => ({
      what,
      unit,
      nuage: middle(ours, of),
      peer: { name, value: middle(runs, of) },
    });
    return [figure('ms', 'wall'), { ...figure('ms of CPU', 'cpu'), ...(goal === undefined ? {} : { goal }) }];
  });
  return [...figures, ...memoryFigures(what, mostMB, ours, theirs)];
}

/** Of the runs of each program the one that held the most. */
function memoryFigures(
  what: string,
  goal: number | undefined,
  ours: readonly MeasuredRun[],
  theirs: readonly MeasuredRun[],
): Figure[] {
  const most = (runs: readonly MeasuredRun[]): number => Math.max(...runs.map(({ memory }) => memory));
  const own = { what, unit: 'MB at most', nuage: most(ours) };
  return [
    ...(theirs.length === 0 ? [] : [{ ...own, peer: { name: 'rclone', value: most(theirs) } }]),
    ...(goal === undefined ? [] : [{ ...own, goal }]),
  ];
}

function middle(runs: readonly MeasuredRun[], of: 'cpu' | 'wall'): number {
  return median(runs.map((run) => run[of]));
}

function makeFiles(directory: string): void {
  spreadDirectories(directory);
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
  mkdirSync(join(directory, 'many'));
  for (let index = 0; index < listedKeys; index += 1) writeFileSync(join(directory, 'many', `${index}`), '');
}
