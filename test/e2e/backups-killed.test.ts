import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { verifyBackups } from '../../src/operations/backup/verify.ts';
import { backupRig, blockSize } from '../operations/backup/rig.ts';
import type { BackupRig } from '../operations/backup/rig.ts';
import { run } from '../support/run-program.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const random = (): Uint8Array => randomFillSync(new Uint8Array(blockSize));

/** Processes that work on the cloud of a rig, and with its store. */
function processes({ local: { cloud }, store }: BackupRig) {
  const home = mkdtempSync(join(tmpdir(), 'nuage-killed-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const environment = {
    PATH: '/usr/bin:/bin',
    HOME: home,
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: cloud.rootKey.accessKeyId,
    AWS_SECRET_ACCESS_KEY: cloud.rootKey.secretAccessKey,
    AWS_REGION: 'eu-west-1',
  };
  const words = (line: readonly string[]) => [main, ...line];
  return {
    home,
    store,
    async toTheEnd(...line: string[]) {
      const ended = await run(process.execPath, words(line), environment);
      expect(ended, line.join(' ')).toMatchObject({ status: 0 });
      return ended.stdout;
    },
    /** Kills a process at a call: while that one waits for its answer. */
    async killedAt(after: number, ...line: string[]) {
      cloud.faults.add({ after, count: 1, effect: { kind: 'latency', milliseconds: 400 } });
      const by = await this.killedWhen(() => cloud.faults.list()[0]?.struck !== 0, ...line);
      expect(by, line.join(' ')).toBe('SIGKILL');
      cloud.faults.clear();
    },
    async killedWhen(isTime: () => boolean, ...line: string[]) {
      const child = spawn(process.execPath, words(line), { env: environment, stdio: 'ignore' });
      const ended = new Promise<string | null>((resolve) => child.on('exit', (_code, by) => resolve(by)));
      while (child.exitCode === null && !isTime()) await pause(1);
      child.kill('SIGKILL');
      return ended;
    },
  };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' });

function unfinished(store: string): readonly string[] {
  return filesIn(store).filter((name) => name.endsWith('.part'));
}

test('a backup, a prune and a restore that are killed are gone on with, and nothing is left behind', async () => {
  await using rig = await backupRig('directory', { port: 0 });
  const { cloud, context, connection } = rig.local;
  const { instance, data } = await rig.launch();
  cloud.clock.setRate(10_000);
  const content = new Map(Array.from({ length: 20 }, (_, at) => [at * 100, random()]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  const at = processes(rig);
  const backUp = ['backup', 'run', '--store', rig.store, '--concurrency', '2', '--yes'];

  await at.killedAt(9, ...backUp);
  await at.killedAt(16, ...backUp);
  expect(await rig.backups()).toEqual([]);
  await at.toTheEnd(...backUp);
  const [first] = await rig.backups();
  expect(await rig.differences(first?.id ?? '', data, content)).toEqual([]);
  const { Snapshots: snapshots = [] } = await connection.call('ec2', 'DescribeSnapshots', {
    OwnerIds: ['self'],
  });
  expect(snapshots).toHaveLength(2);

  const journals = (): readonly string[] => readdirSync(join(at.home, '.nuage', 'runs'));
  const before = new Set(journals());
  await at.killedAt(8, 'backup', 'restore', instance, '--volume', data, '--store', rig.store, '--yes');
  // Not the last by name: runs that begin within one second are told apart by chance.
  const begun = journals().find((name) => !before.has(name));
  await at.toTheEnd('runs', 'resume', begun ?? '');
  const { Volumes: volumes = [] } = await connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'size', Values: ['1'] }],
  });
  expect(volumes).toHaveLength(2);
  const made = volumes.find(({ VolumeId: id }) => id !== data)?.VolumeId ?? '';
  const place = { account: cloud.accountId, region: 'eu-west-1', id: made };
  for (const [index, bytes] of content)
    expect(
      Buffer.compare(await cloud.volumes.read({ ...place, offset: index * blockSize }, blockSize), bytes),
    ).toBe(0);

  content.set(0, random());
  await rig.write(data, 0, content.get(0) ?? random());
  await rig.backUp();
  // The backup is removed, and what only it needed is not.
  const isRemoved = (): boolean =>
    filesIn(join(rig.store, 'backups')).filter((name) => name.endsWith('.json')).length === 1;
  const prune = ['backup', 'prune', '--keep-last', '1', '--store', rig.store, '--yes'];
  await at.killedWhen(isRemoved, ...prune);
  await at.toTheEnd(...prune);
  const [left, another] = await rig.backups();
  expect(another).toBeUndefined();
  expect(await rig.differences(left?.id ?? '', data, content)).toEqual([]);
  expect((await verifyBackups({ store: rig.store }, context)).problems).toEqual([]);
  expect(unfinished(rig.store)).toEqual([]);
  expect(readdirSync(join(rig.store, 'leases'))).toEqual([]);
});
