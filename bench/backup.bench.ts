import { randomFillSync } from 'node:crypto';
import { Agent } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runOnce, runWatched, type MeasuredRun } from './measure/command.ts';
import { prepareCall, send } from './measure/load.ts';
import { median } from './measure/median.ts';
import { bareSnapshot, nuageBinary, nuageServer } from './measure/peers.ts';
import { cpuOf } from './measure/process-cpu.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer } from './measure/server.ts';

const PORT = 27_141;
/** Not one that the system gives to clients: whoever asks for it before the server is there might get himself. */
const BARE_PORT = 27_142;
const keys = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_ENDPOINT_URL: `http://127.0.0.1:${PORT}`,
};
const blockBytes = 512 * 1024;
const heldMemory = new URL('./measure/held-memory.mjs', import.meta.url).href;
/** Of what the client alone takes. */
const ROUNDS = 5;
/** 512 MiB with NUAGE_BENCH_SMALL=1, for a machine that is busy with other things. */
const blocks = process.env['NUAGE_BENCH_SMALL'] === '1' ? 1024 : 3072;

/** The same blocks, hashed and compressed by Node's own threads and thrown away: what no backup in Node can be under. */
const floor = `
const { open } = require('node:fs/promises');
const { promisify } = require('node:util');
const { zstdCompress, constants } = require('node:zlib');
const compress = promisify(zstdCompress);
const options = { chunkSize: 600 * 1024, params: { [constants.ZSTD_c_compressionLevel]: 1 } };
(async () => {
  const file = await open(process.argv[1]);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < ${blocks}; index = next++) {
      const block = Buffer.allocUnsafe(${blockBytes});
      await file.read(block, 0, block.length, index * block.length);
      await crypto.subtle.digest('SHA-256', block);
      await compress(block, options);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
})();`;

/** A first backup of a volume into a directory, and one of a hundredth of it changed, against that floor. */
export async function run(): Promise<BenchmarkResult> {
  const folder = mkdtempSync(join(tmpdir(), 'nuage-bench-backup-'));
  const image = join(folder, 'image');
  writeFileSync(image, imageOf(blocks));
  const server = await startServer(nuageServer(PORT));
  try {
    const there = ['--endpoint-url', keys.AWS_ENDPOINT_URL];
    const nuage = (...words: string[]): Promise<number> =>
      runOnce({ name: words.join(' '), argv: [process.execPath, nuageBinary, ...words], environment: keys });
    await nuage('ec2', 'create', '--name', 'db', '--tag', 'Backup=true', '--yes');
    const volume = await rootVolume();
    await nuage('local', 'volume', 'write', volume, image, ...there);
    const store = join(folder, 'store');
    const measure = async (): Promise<{
      readonly own: number;
      readonly cloud: number;
      readonly wall: number;
    }> => {
      const [began, before] = [performance.now(), cpuOf(server.pid)];
      const own = await nuage('backup', 'run', '--store', store, '--yes');
      return { own, cloud: cpuOf(server.pid) - before, wall: performance.now() - began };
    };
    const first = await measure();
    const changed = join(folder, 'changed');
    writeFileSync(changed, imageOf(Math.ceil(blocks / 100)));
    await nuage('local', 'volume', 'write', volume, changed, ...there);
    const second = await measure();
    const bare = await runOnce({ name: 'floor', argv: [process.execPath, '-e', floor, image] });
    const peer = (value: number): NonNullable<Figure['peer']> => ({ name: 'hash and compress alone', value });
    const figures: Figure[] = [
      // Most of it is the wait until the cloud has the snapshot, so that no other program compares with it.
      { what: `first backup of ${blocks} blocks, its snapshot included`, unit: 'ms', nuage: first.wall },
      { what: 'CPU of it', unit: 'ms of CPU', nuage: first.own, peer: peer(bare) },
      { what: 'CPU of the local cloud meanwhile', unit: 'ms of CPU', nuage: first.cloud },
      { what: 'one hundredth changed, its snapshot included', unit: 'ms', nuage: second.wall },
      { what: 'CPU of that', unit: 'ms of CPU', nuage: second.own },
    ];
    await server.stop();
    figures.push(...(await againstBare(folder)));
    return { name: 'backup', figures, absent: [], versions: { node: process.version } };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the client alone takes: volumes of different sizes, from and to a peer that costs next to nothing. */
async function againstBare(folder: string): Promise<readonly Figure[]> {
  const few = 512;
  const many = blocks;
  const held = join(folder, 'held');
  const bare = async (
    count: number,
    words: readonly string[],
    flags: readonly string[] = [],
  ): Promise<MeasuredRun> => {
    const port = BARE_PORT;
    const server = await startServer(bareSnapshot(port, count));
    try {
      const AWS_ENDPOINT_URL = `http://127.0.0.1:${port}`;
      const environment = { ...keys, AWS_ENDPOINT_URL, HOME: folder, BENCH_HELD: held };
      const argv = [process.execPath, ...flags, nuageBinary, 'backup', ...words, '--yes'] as const;
      return await runWatched({ name: `${words.join(' ')}, ${count} blocks`, argv, environment });
    } finally {
      await server.stop();
    }
  };
  const toBucket = ['run', '--store', 's3://bucket/bench'];
  const stores = new Map<number, string>();
  for (const count of [few, many]) {
    stores.set(count, join(folder, `store-${count}`));
    await bare(count, ['run', '--store', stores.get(count) ?? '']);
  }
  const restore = (count: number): Promise<MeasuredRun> =>
    bare(count, ['restore', 'i-0000000000000000b', '--snapshot-only', '--store', stores.get(count) ?? '']);
  // Half a gigabyte takes a second: what else the machine does in it counts for much, so several are made.
  const backups = await sized(few, many, (count) => bare(count, toBucket));
  const restores = await sized(few, many, restore);
  const figures: Figure[] = [
    // 1,000 blocks a second on two cores.
    {
      what: 'CPU of a block, from a bare snapshot to a bare bucket',
      unit: 'ms of CPU',
      nuage: backups.each,
      goal: 2,
    },
    { what: 'blocks a second so, the peer on the same cores', unit: 'blocks/s', nuage: backups.perSecond },
    {
      what: 'CPU of a block restored, from a directory to a bare snapshot',
      unit: 'ms of CPU',
      nuage: restores.each,
      goal: 2,
    },
    {
      what: 'blocks a second restored so, the peer on the same cores',
      unit: 'blocks/s',
      nuage: restores.perSecond,
    },
    { what: `memory of the process at its highest, ${few} blocks`, unit: 'MB', nuage: backups.memory[0] },
    { what: `memory of the process at its highest, ${many} blocks`, unit: 'MB', nuage: backups.memory[1] },
  ];
  for (const count of [few, many, 4 * many]) {
    await bare(count, toBucket, ['--expose-gc', '--import', heldMemory]);
    const nuage = Number(readFileSync(held, 'utf8'));
    figures.push({ what: `memory in use, garbage collected, ${count} blocks`, unit: 'MB', nuage, goal: 140 });
  }
  return figures;
}

interface Sized {
  readonly each: number;
  readonly perSecond: number;
  readonly memory: readonly [few: number, many: number];
}

/** What each further block takes, of several rounds of a few and of many. */
async function sized(
  few: number,
  many: number,
  run: (count: number) => Promise<MeasuredRun>,
): Promise<Sized> {
  const each: number[] = [];
  const perSecond: number[] = [];
  const memory: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [small, large] = [await run(few), await run(many)];
    each.push((large.cpu - small.cpu) / (many - few));
    perSecond.push(((many - few) * 1000) / (large.wall - small.wall));
    memory[0].push(small.memory);
    memory[1].push(large.memory);
  }
  return {
    each: median(each),
    perSecond: median(perSecond),
    memory: [Math.max(...memory[0]), Math.max(...memory[1])],
  };
}

/** The only volume of the only instance. */
async function rootVolume(): Promise<string> {
  const agent = new Agent();
  const answer = await send(prepareCall('ec2', 'DescribeVolumes', {}, PORT), PORT, agent);
  agent.destroy();
  return /vol-[0-9a-f]+/.exec(answer)?.[0] ?? '';
}

/** Half of each block is chance and half of it compresses well, no two are alike. */
function imageOf(count: number): Buffer {
  const image = Buffer.alloc(count * blockBytes, 'a line of some log, as disks are full of them\n');
  for (let at = 0; at < image.length; at += blockBytes) randomFillSync(image, at, blockBytes / 2);
  return image;
}
