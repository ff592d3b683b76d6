import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BlockSink } from '../../../src/operations/backup/repository/block-sink.ts';
import { Repository } from '../../../src/operations/backup/repository/repository.ts';
import type { BackupStore } from '../../../src/operations/backup/store/store.ts';
import { folders, repositoryName } from '../../../src/operations/backup/format/names.ts';
import { seal } from '../../../src/operations/backup/format/sealed.ts';
import { openStore } from '../../../src/operations/backup/store/open-store.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { backupRig, blockSize } from './rig.ts';

const filled = (fill: number): Uint8Array => new Uint8Array(blockSize).fill(fill);

test('every bit that flips in any object is found, and restore does not hand it on', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  const content = new Map([0, 1, 1500].map((index) => [index, filled(index % 200 || 9)]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  await rig.backUp();
  await rig.write(data, 1, filled(77));
  await rig.backUp();
  const { context } = rig.local;
  // What a run that was killed leaves, so that every kind of object is there.
  const store = await openStore({ store: rig.store }, context);
  const instance = '123456789012/eu-west-1/i-00000000000000001';
  const lease = 'leases/backup-0123456789abcdef.json';
  await store.put(
    lease,
    seal({ kind: 'backup', host: 'h', process: 7, expires: '2000-01-01T00:00:00.000Z' }),
  );
  await store.put(`claims/${instance}/000001`, seal({ lease }));
  await store.put(`drafts/${instance}.json`, seal({ nuage: 'draft', id: 'x', begun: '', set: [], done: [] }));
  const kinds = readdirSync(rig.store).toSorted();
  expect(kinds).toEqual(
    [...Object.values(folders).map((name) => name.slice(0, -1)), repositoryName].toSorted(),
  );
  const files = readdirSync(rig.store, { recursive: true, encoding: 'utf8' })
    .map((name) => join(rig.store, name))
    .filter((path) => statSync(path).isFile());
  expect(files.length).toBeGreaterThan(8);
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const part of [0, 0.3, 0.7, 1]) {
      const at = Math.min(bytes.length - 1, Math.floor(bytes.length * part));
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, flipped);
      const { problems } = await verifyBackups({ store: rig.store }, context);
      expect(
        problems.map(({ object }) => join(rig.store, object)),
        `${path} at ${at}`,
      ).toContain(path);
    }
    writeFileSync(path, bytes);
  }
  // Packs are named by their hash, so which of them the first backup needs is not told by their order.
  for (const pack of files.filter((path) => path.endsWith('.pack'))) {
    const bytes = readFileSync(pack);
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    writeFileSync(pack, bytes);
  }
  const [first] = await rig.backups();
  await expect(rig.differences(first?.id ?? '', data, content)).rejects.toMatchObject({
    code: 'DamagedBackup',
  });
});

test('an index that is lost or damaged is told anew by the packs', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  const content = new Map([[3, filled(3)]]);
  await rig.write(data, 3, filled(3));
  await rig.backUp();
  const folder = join(rig.store, 'index');
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), 'nothing');
  const [backup] = await rig.backups();
  expect(await rig.differences(backup?.id ?? '', data, content)).toEqual([]);
  await rig.backUp();
  expect((await verifyBackups({ store: rig.store }, rig.local.context)).problems).toEqual([]);
});

test('a pack that is lost is stored anew by the next run', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  const content = new Map([3, 4].map((index) => [index, filled(index)]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  await rig.backUp();
  const { context } = rig.local;
  rmSync(join(rig.store, 'packs'), { recursive: true });
  expect((await verifyBackups({ store: rig.store }, context)).problems).not.toEqual([]);
  await rig.backUp();
  const backups = await rig.backups();
  for (const { id } of backups) expect(await rig.differences(id, data, content)).toEqual([]);
});

test('a full disk ends the run, and nothing of it is in the index', async () => {
  const objects = new Map<string, Uint8Array>();
  const store: BackupStore = {
    location: 'memory',
    async put(name, bytes) {
      if (name.startsWith('packs/'))
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      objects.set(name, bytes);
    },
    create: async () => true,
    get: async (name) => objects.get(name),
    async *list(folder) {
      for (const [name, { byteLength: size }] of objects) if (name.startsWith(folder)) yield { name, size };
    },
    delete: async (names) => {
      for (const name of names) objects.delete(name);
    },
    removeUnfinished: async () => 0,
  };
  const random = { hex: (count: number) => 'a'.repeat(count), number: () => 0, uuid: () => '' };
  using repository = await Repository.open(store, { random }, { create: true });
  const sink = new BlockSink(repository);
  await sink.add('a'.repeat(64), async () => filled(1));
  await expect(sink.flush()).rejects.toMatchObject({ code: 'ENOSPC' });
  await expect(sink.add('b'.repeat(64), async () => filled(2))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect([...objects.keys()]).toEqual(['nuage-backup.json']);
});
