import { expect, test } from 'vitest';
import { openStore } from '../../../src/operations/backup/store/open-store.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { backupRig, blockSize } from './rig.ts';

const filled = (fill: number): Uint8Array => new Uint8Array(blockSize).fill(fill);

test('backups go to a bucket and come back', async () => {
  await using rig = await backupRig('bucket');
  const { instance, data } = await rig.launch();
  const content = new Map([0, 9, 2047].map((index) => [index, filled(index % 250 || 1)]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  expect(await rig.backUp()).toMatchObject({ status: 'done' });
  expect(await rig.differences(instance, data, content)).toEqual([]);
  const { context, connection } = rig.local;
  expect(await verifyBackups({ store: rig.store }, context)).toMatchObject({ backups: 1, problems: [] });
  const { Contents: objects = [] } = await connection.call('s3', 'ListObjectsV2', { Bucket: 'backups' });
  expect(objects.every(({ Key = '' }) => Key.startsWith('nuage/'))).toBe(true);
});

test('a store in a bucket gives pieces, lists in order and deletes', async () => {
  await using rig = await backupRig('bucket');
  const store = await openStore({ store: rig.store }, rig.local.context);
  for (const name of ['packs/b', 'packs/a', 'maps/c'])
    await store.put(name, Buffer.from(`0123456789 ${name}`));
  expect(Buffer.from((await store.get('packs/a', { offset: 3, length: 4 })) ?? []).toString()).toBe('3456');
  expect(Buffer.from((await store.get('packs/a', { last: 3 })) ?? []).toString()).toBe('s/a');
  expect(await store.get('packs/none')).toBeUndefined();
  expect((await Array.fromAsync(store.list('packs/'))).map(({ name }) => name)).toEqual([
    'packs/a',
    'packs/b',
  ]);
  await store.delete(['packs/a', 'packs/none']);
  expect((await Array.fromAsync(store.list(''))).map(({ name }) => name)).toEqual(['maps/c', 'packs/b']);
});
