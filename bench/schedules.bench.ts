import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensions } from '../src/operations/extensions.ts';
import { catalogueOf } from '../src/operations/schedule/catalogue.ts';
import { planScheduleRun } from '../src/operations/schedule/run.ts';
import { simulateFleet } from '../src/rehearsal/simulate-fleet.ts';
import { systemRandom } from '../src/system.ts';
import { largeAccount, overdue } from '../test/operations/schedule/large-account.ts';
import type { BenchmarkResult } from './measure/result.ts';

const schedules = {
  office: { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris', holidays: 'FR' },
  us: { days: 'mon-fri', start: '06:00', stop: '18:00', timezone: 'America/New_York', holidays: 'US' },
  nights: { days: 'mon-fri', start: '22:00', stop: '05:30', timezone: 'Europe/Paris' },
};

/** Schedules of large accounts: planning a run over 100,000 instances, and a year of a fleet of 1,000. */
export async function run(): Promise<BenchmarkResult> {
  return {
    name: 'schedules',
    figures: [
      {
        what: 'a run planned over 100,000 instances in 17 regions',
        unit: 's of CPU',
        nuage: await cpuOf(planLargeAccount),
        goal: 10,
      },
      {
        what: 'a year of 1,000 machines simulated',
        unit: 's of CPU',
        nuage: await cpuOf(simulateYear),
        goal: 30,
      },
    ],
    absent: [],
    versions: { node: process.version },
  };
}

async function planLargeAccount(): Promise<void> {
  const runsDirectory = mkdtempSync(join(tmpdir(), 'nuage-bench-'));
  try {
    const { connections } = largeAccount(100_000, (index) => overdue(index, ['office', 'us']));
    await using plan = await planScheduleRun(
      { catalogue: catalogueOf(schedules) },
      {
        connections,
        clock: { now: () => Date.parse('2027-10-25T22:00:00Z'), sleep: () => Promise.resolve() },
        random: systemRandom,
        host: { notify: () => undefined, ask: () => Promise.resolve(false) },
        extensions,
        processes: { own: process.pid, isAlive: () => false },
        runsDirectory,
      },
    );
    if (plan.header.steps !== 100_000) throw new Error(`${plan.header.steps} steps`);
  } finally {
    rmSync(runsDirectory, { recursive: true, force: true });
  }
}

async function simulateYear(): Promise<void> {
  const tags = Object.keys(schedules);
  const machines = Array.from({ length: 1_000 }, (_, index) => ({
    id: `i-${index}`,
    tag: tags[index % tags.length] ?? '',
    usdPerHour: 0.1,
  }));
  const { reading, ran } = await simulateFleet({
    machines,
    catalogue: catalogueOf(schedules),
    from: Date.UTC(2027, 0, 1),
    to: Date.UTC(2028, 0, 1),
  });
  const recorded = ran.reduce((sum, span) => sum + (span.to - span.from) / 3_600_000, 0);
  if (Math.abs(recorded - reading.hours) > 1e-3)
    throw new Error(`${recorded} hours ran, ${reading.hours} were told`);
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
