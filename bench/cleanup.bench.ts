import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planCleanup } from '../src/operations/cleanup/plan-cleanup.ts';
import { extensions } from '../src/operations/extensions.ts';
import { systemRandom } from '../src/system.ts';
import { storageAccount } from '../test/operations/cleanup/storage-account.ts';
import type { BenchmarkResult } from './measure/result.ts';

const sizes = { snapshots: 50_000, images: 5_000, volumes: 20_000 };

/** Planning the cleanup of a large account: reading answers is not in it, deciding and writing the plan is. */
export async function run(): Promise<BenchmarkResult> {
  return {
    name: 'cleanup',
    figures: [
      {
        what: 'a cleanup planned over 50,000 snapshots, 5,000 images and 20,000 volumes',
        unit: 's of CPU',
        nuage: await planLargeAccount(),
        goal: 20,
      },
    ],
    absent: [],
    versions: { node: process.version },
  };
}

async function planLargeAccount(): Promise<number> {
  const runsDirectory = mkdtempSync(join(tmpdir(), 'nuage-bench-'));
  const before = process.cpuUsage();
  try {
    await using plan = await planCleanup(
      {},
      {
        connections: storageAccount(sizes).connections,
        clock: { now: () => Date.parse('2027-01-01T00:00:00Z'), sleep: () => Promise.resolve() },
        random: systemRandom,
        host: { notify: () => undefined, ask: () => Promise.resolve(true) },
        extensions,
        processes: { own: process.pid, isAlive: () => false },
        runsDirectory,
      },
    );
    if (plan.header.steps !== 95_000) throw new Error(`${plan.header.steps} steps`);
  } finally {
    rmSync(runsDirectory, { recursive: true, force: true });
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
