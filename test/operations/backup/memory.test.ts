import { randomFillSync } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { longestFrame, PackBuilder } from '../../../src/operations/backup/format/pack.ts';
import { BlockSink } from '../../../src/operations/backup/repository/block-sink.ts';
import { Repository } from '../../../src/operations/backup/repository/repository.ts';
import type { BackupStore } from '../../../src/operations/backup/store/store.ts';
import { BlockThreads } from '../../../src/operations/backup/threads/block-threads.ts';
import { backupRig, blockSize } from './rig.ts';

test('as many blocks are in memory as are in hand, however large the volume', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  for (let index = 0; index < 40; index += 1)
    await rig.write(data, index, new Uint8Array(blockSize).fill(index + 1));
  const original = BlockThreads.prototype.place;
  let inUse = 0;
  let most = 0;
  const spy = vi.spyOn(BlockThreads.prototype, 'place').mockImplementation(function (this: BlockThreads) {
    const place = original.call(this);
    inUse += 1;
    most = Math.max(most, inUse);
    const giveBack = place[Symbol.dispose].bind(place);
    return Object.defineProperty(place, Symbol.dispose, {
      value: () => {
        inUse -= 1;
        giveBack();
      },
    });
  });
  onTestFinished(() => spy.mockRestore());
  await rig.backUp({ concurrency: 3 });
  expect(most).toBe(3);
  expect(inUse).toBe(0);
});

test('packs wait for a slow store instead of filling memory', async () => {
  const writing: (() => void)[] = [];
  const objects = new Map<string, Uint8Array>();
  const store: BackupStore = {
    location: 'memory',
    async put(name, bytes) {
      if (name.startsWith('packs/')) await new Promise<void>((resolve) => writing.push(resolve));
      else objects.set(name, bytes);
    },
    create: async () => true,
    get: async (name) => objects.get(name),
    async *list() {
      yield* [];
    },
    delete: async () => undefined,
    removeUnfinished: async () => 0,
  };
  const random = { hex: (count: number) => 'a'.repeat(count), number: () => 0, uuid: () => '' };
  using repository = await Repository.open(store, { random }, { create: true });
  let packs = 0;
  const newPack = (): PackBuilder => {
    packs += 1;
    return new PackBuilder();
  };
  const sink = new BlockSink(repository, { newPack });
  const frame = randomFillSync(new Uint8Array(longestFrame));
  const add = (block: number) => sink.add(block.toString(16).padStart(64, '0'), async () => frame);
  // All at once: none of them may find room that is not there.
  const adding = Promise.all(Array.from({ length: 260 }, (_, block) => add(block)));
  while (writing.length < 3) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  // Three under way, and one that is full and waits for its turn.
  expect(packs).toBe(4);
  const release = setInterval(() => writing.splice(0).forEach((resolve) => resolve()), 1);
  await adding;
  await sink.flush();
  clearInterval(release);
  expect(packs).toBe(4);
  expect([...repository.index.packs()].length).toBeGreaterThan(7);
});
