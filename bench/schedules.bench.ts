import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicParameters } from '../src/data/public-images.ts';
import type { Connections, OperationContext } from '../src/operations/context.ts';
import { extensions } from '../src/operations/extensions.ts';
import { applyPlan } from '../src/operations/plan/apply.ts';
import { catalogueOf } from '../src/operations/schedule/catalogue.ts';
import { planScheduleRun } from '../src/operations/schedule/run.ts';
import { openCloud } from '../src/rehearsal/demonstration/open-cloud.ts';
import { simulateFleet } from '../src/rehearsal/simulate-fleet.ts';
import { systemClock, systemRandom } from '../src/system.ts';
import { largeAccount, overdue } from '../test/operations/schedule/large-account.ts';
import { quietJournal } from '../test/operations/schedule/schedule-rig.ts';
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
      {
        what: 'an edge of 1,000 machines on the local cloud: planned, applied, seen to its end',
        unit: 's of CPU',
        nuage: await cpuOfAnEdge(),
      },
    ],
    absent: [],
    versions: { node: process.version },
  };
}

async function planLargeAccount(): Promise<void> {
  const { connections } = largeAccount(100_000, (index) => overdue(index, ['office', 'us']));
  const context = contextWith(connections);
  try {
    await using plan = await planScheduleRun({ catalogue: catalogueOf(schedules) }, context);
    if (plan.header.steps !== 100_000) throw new Error(`${plan.header.steps} steps`);
  } finally {
    rmSync(context.runsDirectory, { recursive: true, force: true });
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

/** The mean over two working days on a cloud in this process, its clock moved from edge to edge. */
async function cpuOfAnEdge(): Promise<number> {
  const region = 'eu-west-1';
  await using open = await openCloud({
    regions: [region],
    seed: 'bench',
    random: systemRandom,
    time: '2027-01-04T00:00:00Z',
    wall: systemClock,
    lenient: true,
  });
  const { cloud, clock, connections } = open;
  const [place] = await connections.places();
  const connection = await connections.at(place?.account ?? '', region);
  const image = publicParameters(region)['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'];
  const tags = [{ Key: 'nuage:schedule', Value: 'daily' }];
  await connection.call('ec2', 'RunInstances', {
    ImageId: image,
    InstanceType: 't3.micro',
    MinCount: 1_000,
    MaxCount: 1_000,
    TagSpecifications: [{ ResourceType: 'instance', Tags: tags }],
  });
  const catalogue = catalogueOf({ daily: { start: '08:00', stop: '20:00' } });
  const context = { ...contextWith(connections), clock };
  const edges = ['05T20', '06T08', '06T20', '07T08'];
  const cpu = await cpuOf(async () => {
    for (const edge of edges) {
      await cloud.clock.set(`2027-01-${edge}:00:00Z`);
      await using plan = await planScheduleRun({ catalogue }, context);
      const { counts } = await applyPlan(plan, context, { openJournal: quietJournal });
      if (counts.done !== 1_000) throw new Error(JSON.stringify(counts));
    }
  });
  rmSync(context.runsDirectory, { recursive: true, force: true });
  return cpu / edges.length;
}

function contextWith(connections: Connections): OperationContext {
  return {
    connections,
    clock: { now: () => Date.parse('2027-10-25T22:00:00Z'), sleep: () => Promise.resolve() },
    random: systemRandom,
    host: { notify: () => undefined, ask: () => Promise.resolve(true) },
    extensions,
    processes: { own: process.pid, isAlive: () => false },
    runsDirectory: mkdtempSync(join(tmpdir(), 'nuage-bench-')),
  };
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
