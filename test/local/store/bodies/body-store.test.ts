import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BodyStore } from '../../../../src/local/store/bodies/body-store.ts';
import { DamagedStoreError } from '../../../../src/local/store/damage.ts';
import { Store } from '../../../../src/local/store/store.ts';
import { bytesOf } from '../../../support/streams.ts';

const large = Buffer.alloc(300_000, 'x');

interface Opened extends Disposable {
  readonly store: Store;
  readonly bodies: BodyStore;
}

function open(directory?: string): Opened {
  const store = new Store({ directory });
  const bodies = new BodyStore(store);
  return {
    store,
    bodies,
    [Symbol.dispose]() {
      bodies.close();
      store.close();
    },
  };
}

function temporary(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'nuage-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

async function keep({ store, bodies }: Opened, bytes: Uint8Array): Promise<number> {
  await using draft = await bodies.take(bytes);
  return store.run(() => bodies.keep(draft));
}

function filesIn(directory: string): string[] {
  return readdirSync(join(directory, 'bodies'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'open')
    .map((entry) => entry.name);
}

test('small bodies are rows, large ones files; both are read again, in parts as well', async () => {
  using directory = temporary();
  let ids: number[];
  {
    using opened = open(directory.path);
    ids = [await keep(opened, Buffer.from('small')), await keep(opened, large)];
    expect(filesIn(directory.path)).toEqual([String(ids[1])]);
  }
  using again = open(directory.path);
  const [small = 0, file = 0] = ids;
  expect(Buffer.from(again.bodies.inline(small) ?? []).toString()).toBe('small');
  expect((await bytesOf(again.bodies.open([{ id: file }]))).byteLength).toBe(large.length);
  const both = again.bodies.open([
    { id: small, from: 1, to: 3 },
    { id: file, from: 0, to: 2 },
  ]);
  expect(Buffer.from(await bytesOf(both)).toString()).toBe('maxx');
});

test('what is not kept leaves nothing behind, nor what is undone', async () => {
  using directory = temporary();
  using opened = open(directory.path);
  {
    await using draft = await opened.bodies.take(large);
    expect(draft.size).toBe(large.length);
  }
  const undone = async () => {
    await using draft = await opened.bodies.take(large);
    opened.store.run(() => {
      opened.bodies.keep(draft);
      throw new Error('no');
    });
  };
  await expect(undone()).rejects.toThrow('no');
  expect(filesIn(directory.path)).toEqual([]);
});

test('a body goes with its last reference, and not while somebody reads it', async () => {
  using directory = temporary();
  using opened = open(directory.path);
  const { store, bodies } = opened;
  const id = await keep(opened, large);
  store.run(() => bodies.retain(id));
  store.run(() => bodies.release(id));
  const reader = bodies.open([{ id }]);
  await reader.next();
  store.run(() => bodies.release(id));
  expect(filesIn(directory.path)).toEqual([String(id)]);
  let rest = 0;
  for await (const piece of reader) rest += piece.byteLength;
  expect(rest).toBeGreaterThan(0);
  expect(filesIn(directory.path)).toEqual([]);
  const never = await keep(opened, large);
  const unread = bodies.open([{ id: never }]);
  store.run(() => bodies.release(never));
  await unread.return();
  expect(filesIn(directory.path)).toEqual([]);
});

test('a damaged or missing file is named', async () => {
  using directory = temporary();
  using opened = open(directory.path);
  const id = await keep(opened, large);
  const [name = ''] = filesIn(directory.path);
  const path = join(directory.path, 'bodies', (id % 256).toString(16).padStart(2, '0'), name);
  writeFileSync(path, Buffer.alloc(large.length, 'y'));
  const read = () => bytesOf(opened.bodies.open([{ id }]));
  await expect(read()).rejects.toThrow(`${path}`);
  truncateSync(path, 5);
  await expect(read()).rejects.toThrow('it has 5 bytes, not 300000');
  rmSync(path);
  await expect(read()).rejects.toThrow(DamagedStoreError);
});

test('what a killed process left is swept at the next start', async () => {
  using directory = temporary();
  let id: number;
  {
    using opened = open(directory.path);
    id = await keep(opened, large);
  }
  // As it looks after a kill between the file and its row.
  const folder = join(directory.path, 'bodies');
  mkdirSync(join(folder, '77'), { recursive: true });
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  writeFileSync(join(folder, '77', '119'), 'orphan');
  writeFileSync(join(folder, 'drafts', '120'), 'half');
  writeFileSync(join(folder, 'open'), '');
  using again = open(directory.path);
  expect(filesIn(directory.path)).toEqual([String(id)]);
  expect((await bytesOf(again.bodies.open([{ id }]))).byteLength).toBe(large.length);
});

test('lent pieces come in the same memory, which the next reader gets; those that are kept have their own', async () => {
  using opened = open();
  const bytes = Buffer.alloc(600_000);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(at, at);
  const id = await keep(opened, bytes);
  const read = async (body: AsyncIterable<Uint8Array>) => {
    const memories: ArrayBufferLike[] = [];
    const copies: Buffer[] = [];
    for await (const piece of body) {
      if (!memories.includes(piece.buffer)) memories.push(piece.buffer);
      copies.push(Buffer.from(piece));
    }
    expect(Buffer.concat(copies).equals(bytes)).toBe(true);
    return memories;
  };
  const wanted = [{ id }];
  const lent = await read(opened.bodies.open(wanted).lend());
  expect(lent.length).toBe(1);
  const again = await read(opened.bodies.open(wanted).lend());
  expect(again[0] === lent[0]).toBe(true);
  expect((await read(opened.bodies.open(wanted))).length).toBe(3);
});
