import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planPrune } from '../../../src/operations/backup/prune/plan-prune.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { zoneOf } from '../../../src/time/zone.ts';
import { backupRig, blockSize } from './rig.ts';

const random = (): Uint8Array => randomFillSync(new Uint8Array(blockSize));

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(folder, name)),
  );
  return files.filter((one) => one.isFile()).reduce((sum, one) => sum + one.size, 0);
}

test('what no backup needs any more goes, also out of packs that are needed in part', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  const content = new Map(Array.from({ length: 8 }, (_, index) => [index, random()]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  await rig.backUp();
  for (const index of [0, 1, 2, 3, 4, 5, 6]) {
    content.set(index, random());
    await rig.write(data, index, content.get(index) ?? random());
  }
  await rig.backUp();
  expect(bytesIn(join(rig.store, 'packs'))).toBeGreaterThan(15 * blockSize);
  await rig.prune({ last: 1 });
  expect(bytesIn(join(rig.store, 'packs'))).toBeLessThan(8.2 * blockSize);
  const [left, another] = await rig.backups();
  expect(another).toBeUndefined();
  expect(await rig.differences(left?.id ?? '', data, content)).toEqual([]);
  const { problems } = await verifyBackups({ store: rig.store }, rig.local.context);
  expect(problems).toEqual([]);
});

test('what a prune that was killed has left is named by the next one, and goes', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  for (const _ of [1, 2]) {
    await rig.write(data, 3, random());
    await rig.backUp();
  }
  const [oldest] = await rig.backups();
  rmSync(join(rig.store, oldest?.name ?? ''));
  writeFileSync(join(rig.store, 'packs', `${'a'.repeat(64)}.pack.0123456789abcdef.part`), 'half');
  const input = { store: rig.store, policy: { last: 1 }, zone: zoneOf('UTC') };
  const planned = async () => {
    await using plan = await planPrune(input, rig.local.context);
    return (await Array.fromAsync(stepsOf(plan))).map(({ reason }) => reason);
  };
  expect(await planned()).toEqual([
    'blocks that no backup needs any more: an earlier prune did not come to its end',
  ]);
  const packs = (): number => bytesIn(join(rig.store, 'packs'));
  expect(packs()).toBeGreaterThan(2 * blockSize);
  await rig.prune({ last: 1 });
  expect(packs()).toBeLessThan(1.1 * blockSize);
  expect(readdirSync(join(rig.store, 'packs')).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await planned()).toEqual([]);
});

test('each instance is a line of its own, and each backup that stays says which rule keeps it', async () => {
  await using rig = await backupRig();
  const [one, other] = [await rig.launch(), await rig.launch()];
  await rig.backUp({ instances: [one.instance] });
  for (let made = 0; made < 3; made += 1) await rig.backUp({ instances: [other.instance] });
  const input = { store: rig.store, policy: { last: 2 }, zone: zoneOf('UTC') };
  await using plan = await planPrune(input, rig.local.context);
  const steps = await Array.fromAsync(stepsOf(plan));
  const backups = await rig.backups();
  const oldest = backups.find(({ instance }) => instance === other.instance);
  expect(steps.map(({ target }) => target)).toEqual([oldest?.id, rig.store]);
  const skips = await Array.fromAsync(skipsOf(plan));
  expect(skips.map(({ reason }) => reason)).toEqual(Array.from({ length: 3 }, () => 'kept: last snapshot'));
  await expect(planPrune({ ...input, policy: { daily: 0 } }, rig.local.context)).rejects.toThrow(
    'A policy that keeps nothing would remove every backup',
  );
});
