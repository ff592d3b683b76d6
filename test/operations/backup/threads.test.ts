import { createHash, randomFillSync } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BlockThreads } from '../../../src/operations/backup/threads/block-threads.ts';

const size = 512 * 1024;

test('blocks are hashed and compressed by threads, in any order', async () => {
  await using threads = new BlockThreads(3, 3 * size);
  // The last cannot be compressed: its frame is longer than it is.
  const blocks = Array.from({ length: 12 }, (_, at) => Buffer.alloc(size, `block ${at}\n`));
  blocks.push(randomFillSync(Buffer.alloc(size)));
  const places = blocks.map((bytes) => {
    const place = threads.place();
    place.bytes.set(bytes);
    return place;
  });
  expect(await Promise.all(places.map((place) => place.hash()))).toEqual(
    blocks.map((bytes) => createHash('sha256').update(bytes).digest('hex')),
  );
  const frames = await Promise.all(places.toReversed().map((place) => place.compress()));
  for (const [at, frame] of frames.toReversed().entries()) {
    expect(frame.byteLength > size).toBe(at === 12);
    expect(Buffer.compare(zstdDecompressSync(frame), blocks[at] ?? Buffer.alloc(0))).toBe(0);
  }
});

test('a block whose hash is known beforehand is hashed and compressed in one turn', async () => {
  await using threads = new BlockThreads(1, 0);
  const block = Buffer.alloc(size, 'a line\n');
  const hash = createHash('sha256').update(block).digest('hex');
  using place = threads.place();
  place.bytes.set(block);
  expect(await place.hash('0'.repeat(64))).toBe(hash);
  expect(Buffer.compare(place.bytes, block)).toBe(0);
  expect(await place.hash(hash)).toBe(hash);
  expect(Buffer.compare(place.bytes, block)).not.toBe(0);
  expect(Buffer.compare(zstdDecompressSync(await place.compress()), block)).toBe(0);
});

test('a place that is given back is used again', async () => {
  await using threads = new BlockThreads(1, 0);
  let first;
  {
    using place = threads.place();
    await place.hash();
    first = place.bytes.buffer;
  }
  using place = threads.place();
  using other = threads.place();
  expect(place.bytes.buffer).toBe(first);
  expect(other.bytes.buffer).not.toBe(first);
});

test('a thread that has ended fails what it is asked', async () => {
  const threads = new BlockThreads(1, 0);
  const place = threads.place();
  await place.hash();
  await threads[Symbol.asyncDispose]();
  await expect(place.compress()).rejects.toThrow('a thread that hashes and compresses has ended');
  place[Symbol.dispose]();
  using another = threads.place();
  expect(another.bytes.byteLength).toBe(size);
});
