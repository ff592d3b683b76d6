import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWatched } from './measure/command.ts';
import { nuageBinary, nuageServer, onPath } from './measure/peers.ts';
import { forgetPeak, peakMemoryOf } from './measure/process-cpu.ts';
import { getRanges, getWhole, putWhole } from './measure/raw-transfer.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer } from './measure/server.ts';

const PORT = 27_134;
const mebibyte = 2 ** 20;
/** S3's most for one PUT. Smaller with NUAGE_BENCH_SMALL=1; what is measured hardly depends on it. */
const bytes = (process.env['NUAGE_BENCH_SMALL'] === '1' ? 512 : 5120) * mebibyte;
const environment = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_PAGER: '',
  AWS_ENDPOINT_URL: `http://127.0.0.1:${PORT}`,
};
const place = { port: PORT, bucket: 'bench', key: 'large' };

/** The most memory that the cloud's process has while a large object comes and goes, and our client's. */
export async function run(): Promise<BenchmarkResult> {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-bench-memory-'));
  const file = join(directory, 'large');
  const figures: Figure[] = [];
  const server = await startServer(nuageServer(PORT));
  const nuage = (...rest: string[]) =>
    runWatched({ name: 'nuage', argv: [process.execPath, nuageBinary, 's3', ...rest], environment });
  const of = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    forgetPeak(server.pid);
    await work();
    figures.push({ what, unit: 'MB at most', nuage: peakMemoryOf(server.pid), goal: 150 });
  };
  const size = `${bytes / mebibyte} MiB`;
  try {
    makeFile(file);
    await nuage('mb', 's3://bench');
    await of(`${size} in, one stream`, () => putWhole(place, file, bytes));
    await of(`${size} out, whole`, () => getWhole(place));
    await of(`${size} out, ten ranges of 8 MiB at once`, () => getRanges(place, bytes, 8 * mebibyte, 10));
    const aws = onPath('aws');
    if (aws !== undefined)
      await of(`${size} in, ten parts at once by the AWS CLI`, () => {
        const more = ['--endpoint-url', environment.AWS_ENDPOINT_URL, '--only-show-errors'];
        return runWatched({
          name: 'aws',
          argv: [aws, 's3', 'cp', file, 's3://bench/large', ...more],
          environment,
        });
      });
    let client = 0;
    await of(`${size} in, in parts by nuage`, async () => {
      client = (await nuage('cp', file, 's3://bench/large')).memory;
    });
    figures.push({ what: `nuage s3 cp of ${size} up`, unit: 'MB at most', nuage: client });
    await of(`${size} out, in ranges by nuage`, async () => {
      client = (await nuage('cp', 's3://bench/large', file)).memory;
    });
    figures.push({ what: `nuage s3 cp of ${size} down`, unit: 'MB at most', nuage: client, goal: 100 });
    return { name: 's3-memory', figures, absent: aws === undefined ? ['the AWS CLI'] : [], versions: {} };
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Of zeros, which take no room on the disk until they are read back. */
function makeFile(file: string): void {
  const handle = openSync(file, 'w');
  ftruncateSync(handle, bytes);
  closeSync(handle);
}
