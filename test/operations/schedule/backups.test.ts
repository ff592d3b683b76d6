import { expect, test } from 'vitest';
import { openManifest } from '../../../src/operations/backup/format/manifest.ts';
import { openStore } from '../../../src/operations/backup/store/open-store.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import type { RunReport } from '../../../src/operations/plan/report.ts';
import { stepsOf } from '../../../src/operations/plan/plan.ts';
import type { ScheduledBackups } from '../../../src/operations/schedule/backup-schedule.ts';
import { pruneAfter } from '../../../src/operations/schedule/backups.ts';
import { catalogueOf } from '../../../src/operations/schedule/catalogue.ts';
import { applied } from '../../../src/operations/schedule/finish.ts';
import { planScheduleRun } from '../../../src/operations/schedule/run.ts';
import { slotsOf } from '../../../src/operations/schedule/slots-of.ts';
import { watchBackups, type BackupsEvent } from '../../../src/operations/schedule/watch-backups.ts';
import { zoneOf } from '../../../src/time/zone.ts';
import { backupRig, blockSize, type BackupRig } from '../backup/rig.ts';
import { quietJournal } from './schedule-rig.ts';

const hour = 3_600_000;
/** Before all times of these tests. */
const spring = { time: '2027-03-01T08:00:00Z' };
const journal = { openJournal: quietJournal };
const catalogue = catalogueOf({ nightly: { start: '02:30', timezone: 'Europe/Paris' } });

async function scheduled(
  rig: BackupRig,
  more: Partial<ScheduledBackups> = {},
  text = 'nightly',
): Promise<ScheduledBackups> {
  const slots = await slotsOf(text, catalogue, 'Europe/Paris');
  return { store: rig.store, slots, policy: undefined, zone: zoneOf('Europe/Paris'), ...more };
}

/** What `nuage schedule run` does. */
async function run(
  backups: ScheduledBackups,
  context: OperationContext,
): Promise<{
  readonly reasons: readonly string[];
  readonly report: RunReport;
  readonly pruned: RunReport | undefined;
}> {
  await using plan = await planScheduleRun({ catalogue, backups }, context);
  const reasons = (await Array.fromAsync(stepsOf(plan))).map(({ reason }) => reason);
  const report = await applied(plan, context, journal);
  return { reasons, report, pruned: await pruneAfter(report, plan, backups, context, journal) };
}

const at = (rig: BackupRig, time: string): Promise<void> =>
  rig.local.cloud.clock.set(time.replace(/Z$/, ':00Z'));

/** Minutes of the backups that are there. */
const times = async (rig: BackupRig): Promise<readonly string[]> =>
  (await rig.backups()).map(({ time }) => new Date(time).toISOString().slice(5, 16));

async function slotsIn(rig: BackupRig): Promise<readonly (string | undefined)[]> {
  const store = await openStore({ store: rig.store }, rig.local.context);
  return Promise.all(
    (await rig.backups()).map(async ({ name }) =>
      openManifest(name, (await store.get(name)) ?? new Uint8Array(0)).slot?.slice(5, 16),
    ),
  );
}

test('a watch makes one backup a night, over a change of the clocks and a night that it slept through', async () => {
  await using rig = await backupRig('bucket', spring);
  const { data } = await rig.launch();
  await at(rig, '2027-03-26T12:00Z');
  await rig.write(data, 3, new Uint8Array(blockSize).fill(3));
  const backups = await scheduled(rig, { policy: { last: 3 } });
  const ending = new AbortController();
  const events: BackupsEvent[] = [];
  const context = { ...rig.local.context, signal: ending.signal };
  for await (const event of watchBackups({ backups, everyMs: 6 * hour }, context, journal)) {
    events.push(event);
    // From noon of the 29th the computer sleeps until the evening of the 31st: over two nights.
    if (events.length === 4) await at(rig, '2027-03-31T20:00Z');
    if (events.length === 6) ending.abort();
  }
  expect(events.map((event) => event.kind === 'backups' && event.report.status)).toEqual(
    Array.from({ length: 6 }, () => 'done'),
  );
  // The last night of the 26th is caught up with at once. On the 28th 02:30 does not exist in Paris: it is 03:30 then.
  expect(events.map((event) => new Date(event.at).toISOString().slice(5, 16))).toEqual([
    '03-26T12:00',
    '03-27T01:30',
    '03-28T01:30',
    '03-29T00:30',
    '03-31T20:00',
    '04-01T00:30',
  ]);
  expect(events.map((event) => event.kind === 'backups' && event.pruned?.status)).toEqual([
    undefined,
    undefined,
    undefined,
    'done',
    'done',
    'done',
  ]);
  expect(await slotsIn(rig)).toEqual(['03-29T00:30', '03-31T00:30', '04-01T00:30']);
  expect((await verifyBackups({ store: rig.store }, rig.local.context)).problems).toEqual([]);
});

test('of runs beside each other one makes the backup, and what is done is not done again', async () => {
  await using rig = await backupRig('bucket', spring);
  await rig.launch();
  await at(rig, '2027-10-31T12:00Z');
  const { context } = rig.local;
  const backups = await scheduled(rig, { policy: { last: 1 } });
  const two = await Promise.all([run(backups, { ...context }), run(backups, { ...context })]);
  for (const { reasons, report } of two) {
    expect(reasons).toEqual([
      expect.stringMatching(
        /^the backup of 2027-10-31T00:30:00Z \(nightly\) is due: 2 volumes of one moment to s3:/,
      ),
    ]);
    expect(report.status).toBe('done');
  }
  expect(await slotsIn(rig)).toEqual(['10-31T00:30']);
  expect(rig.calls()['CreateSnapshots']).toBe(1);
  expect((await run(backups, context)).reasons).toEqual([]);
  // One that a person makes counts as well.
  await at(rig, '2027-11-01T01:20Z');
  await rig.backUp();
  expect(await times(rig)).toHaveLength(2);
  await at(rig, '2027-11-01T01:40Z');
  expect((await run(backups, context)).reasons).toHaveLength(1);
  await at(rig, '2027-11-02T01:40Z');
  await rig.backUp();
  expect((await run(backups, context)).reasons).toEqual([]);
});

test('a runner that is killed is followed by another, with its snapshots, and the time has one backup', async () => {
  await using rig = await backupRig('bucket', spring);
  const { data } = await rig.launch();
  await rig.write(data, 3, new Uint8Array(blockSize).fill(3));
  await at(rig, '2027-10-28T12:00Z');
  const { cloud, context, events } = rig.local;
  const backups = await scheduled(rig);
  await context.connections.places();
  cloud.faults.add({
    service: 'ebs',
    action: 'GetSnapshotBlock',
    effect: { kind: 'error', code: 'AccessDeniedException', status: 403, message: 'no more' },
  });
  // Killed: nothing of it can be given back.
  cloud.faults.add({
    service: 's3',
    action: 'DeleteObjects',
    effect: { kind: 'error', code: 'Killed', status: 400, message: 'killed' },
  });
  const killed = { ...context, processes: { own: 7, isAlive: () => true } };
  const failed = await run(backups, killed).catch((error: unknown) => error);
  expect(failed).toMatchObject({ report: { status: 'incomplete' }, pruned: undefined });
  cloud.faults.clear();
  // While its lease may be good it is not known to be dead: somebody else waits.
  const elsewhere = { ...context, processes: { own: 8, isAlive: () => true } };
  expect(await run(backups, elsewhere)).toMatchObject({ report: { status: 'done' } });
  const told = events.flatMap((event) => (event.kind === 'advice' ? [event.message] : []));
  expect(told).toEqual([expect.stringMatching(/^i-[0-9a-f]+ is being backed up by process 7 on /)]);
  // A person is told so as a failure.
  await expect(rig.backUp({}, elsewhere)).rejects.toMatchObject({
    report: {
      problems: [{ message: expect.stringContaining('is being backed up by process 7 on') as string }],
    },
  });
  expect(await times(rig)).toEqual([]);
  await cloud.clock.advance('31m');
  const two = await Promise.all([run(backups, { ...elsewhere }), run(backups, { ...elsewhere })]);
  expect(two.map(({ report }) => report.status)).toEqual(['done', 'done']);
  expect(await slotsIn(rig)).toEqual(['10-28T00:30']);
  expect(rig.calls()['CreateSnapshots']).toBe(1);
  const store = await openStore({ store: rig.store }, context);
  expect(await Array.fromAsync(store.list('claims/'))).toEqual([]);
});

test('an interrupted backup of the night before is ended first, then tonight has its own', async () => {
  await using rig = await backupRig('directory', spring);
  const { data } = await rig.launch();
  await rig.write(data, 3, new Uint8Array(blockSize).fill(3));
  await at(rig, '2027-06-10T00:40Z');
  const { cloud, context } = rig.local;
  const backups = await scheduled(rig);
  cloud.faults.add({
    service: 'ebs',
    action: 'GetSnapshotBlock',
    effect: { kind: 'error', code: 'AccessDeniedException', status: 403, message: 'no more' },
  });
  const { report } = await run(backups, context);
  expect(report).toMatchObject({
    status: 'incomplete',
    problems: [{ message: expect.stringContaining('no more') as string }],
  });
  cloud.faults.clear();
  await at(rig, '2027-06-11T00:35Z');
  expect((await run(backups, context)).report.status).toBe('done');
  expect(await slotsIn(rig)).toEqual(['06-10T00:30', '06-11T00:30']);
  expect((await times(rig))[0]).toBe('06-10T00:40');
});

test('what was not there at the time has missed nothing, and a store that cannot be read fails', async () => {
  await using rig = await backupRig('bucket', spring);
  await rig.launch();
  const born = rig.local.cloud.clock.now();
  const backups = await scheduled(rig, {}, 'rate(1 day)');
  const { context } = rig.local;
  expect((await run(backups, context)).reasons).toEqual([]);
  await rig.local.cloud.clock.set(new Date(Math.ceil(born / (24 * hour)) * 24 * hour + 1000).toISOString());
  expect((await run({ ...backups, tag: { key: 'Other' } }, context)).reasons).toEqual([]);
  const nowhere = await run({ ...backups, store: 's3://not-there/x' }, context);
  expect(nowhere.report).toMatchObject({
    status: 'incomplete',
    problems: [{ message: expect.stringContaining('bucket does not exist') as string }],
  });
  expect(await times(rig)).toEqual([]);
  expect((await run(backups, context)).report.status).toBe('done');
});

test('backups by a schedule that never starts, is not there or is no time are refused', async () => {
  const stops = catalogueOf({ evening: { stop: '20:00' } });
  for (const [text, message] of [
    ['evening', "'evening' never starts"],
    ['weekly', "'weekly' is not the name of a schedule"],
    ['cron(0 2 * * *)', "'cron(0 2 * * *)' is no time that comes again"],
    ['at(2027-01-01T00:00:00)', "'at(2027-01-01T00:00:00)' is no time that comes again"],
  ] as const)
    await expect(slotsOf(text, stops, 'UTC')).rejects.toThrow(message);
});
