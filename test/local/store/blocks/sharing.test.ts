import { expect, test } from 'vitest';
import { BlockStore } from '../../../../src/local/store/blocks/block-store.ts';
import { readBytes, writeBytes } from '../../../../src/local/store/blocks/byte-range.ts';
import { blockSize } from '../../../../src/local/store/blocks/contents.ts';
import { Store } from '../../../../src/local/store/store.ts';

function rig() {
  const store = new Store();
  const blocks = new BlockStore(store);
  const nodes = () => Number(store.statement('SELECT count(*) FROM nuage_block_nodes').get()?.[0]);
  return { store, blocks, nodes };
}

test('a snapshot of a large volume costs nothing, and a write after it one path', () => {
  const { store, blocks, nodes } = rig();
  const block = new Uint8Array(blockSize);
  store.run(() =>
    blocks.write(
      'vol',
      Array.from({ length: 600 }, (_, index) => [index * 97, block] as const),
    ),
  );
  const before = nodes();
  store.run(() => blocks.share('vol', 'snap'));
  expect(nodes()).toBe(before);
  store.run(() => blocks.write('vol', [[70_001, new Uint8Array(blockSize).fill(1)]]));
  expect(nodes()).toBe(before + 4);
  expect([...blocks.changed('snap', 'vol')].map(({ index }) => index)).toEqual([70_001]);
  store.run(() => blocks.drop('vol'));
  expect([...blocks.list('snap')]).toHaveLength(600);
  store.run(() => blocks.drop('snap'));
  expect([nodes(), blocks.count]).toEqual([0, 0]);
});

test('bytes are written and read at any offset, and what was never written is zero', () => {
  const { store, blocks } = rig();
  const text = new TextEncoder().encode('across the edge');
  store.run(() => writeBytes(blocks, 'vol', blockSize - 6, text));
  expect([...blocks.list('vol')].map(({ index }) => index)).toEqual([0, 1]);
  expect(readBytes(blocks, 'vol', blockSize - 6, text.length)).toEqual(text);
  expect(readBytes(blocks, 'vol', blockSize - 8, 4)).toEqual(Uint8Array.of(0, 0, 97, 99));
  store.run(() => writeBytes(blocks, 'vol', blockSize - 4, Uint8Array.of(1)));
  expect(readBytes(blocks, 'vol', blockSize - 6, 4)).toEqual(Uint8Array.of(97, 99, 1, 111));
  expect(readBytes(blocks, 'vol', 40 * blockSize, 3)).toEqual(new Uint8Array(3));
});

test('a block is whole and in a place that a volume can have', () => {
  const { store, blocks } = rig();
  const write = (index: number, bytes: Uint8Array) => () =>
    store.run(() => blocks.write('vol', [[index, bytes]]));
  expect(write(0, new Uint8Array(5))).toThrow('A block has 524288 bytes, not 5');
  for (const index of [-1, 0.5, 2 ** 28])
    expect(write(index, new Uint8Array(blockSize))).toThrow(
      `A block index is a whole number below 268435456, not ${index}`,
    );
  expect(blocks.count).toBe(0);
});
