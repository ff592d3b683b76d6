import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditBlocks } from '../../../../src/local/store/blocks/audit.ts';
import { BlockStore } from '../../../../src/local/store/blocks/block-store.ts';
import { blockSize, MemoryContents } from '../../../../src/local/store/blocks/contents.ts';
import { blockName, hashOf } from '../../../../src/local/store/blocks/hash.ts';
import { mostBlocks } from '../../../../src/local/store/blocks/tree-node.ts';
import { Store } from '../../../../src/local/store/store.ts';

/** Few kinds of blocks, so that volumes hold the same ones. */
const kinds = Array.from({ length: 6 }, (_, kind) => new Uint8Array(blockSize).fill(kind));
const names = kinds.map((bytes) => blockName(hashOf(bytes)));
const owner = fc.constantFrom('vol-a', 'vol-b', 'snap-a', 'snap-b', 'snap-c');
/** Neighbours, places far apart, and both ends. */
const index = fc.constantFrom(0, 1, 2, 127, 128, 129, 16_383, 16_384, 2_097_152, 5_000_000, mostBlocks - 1);
const kind = fc.integer({ min: 0, max: kinds.length - 1 });

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      owner,
      blocks: fc.array(fc.tuple(index, kind), { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('share' as const), owner, to: owner }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), owner }) },
);
/** Steps of one transaction, which is undone now and then, in whole or from some step on. */
const transaction = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  end: fc.constantFrom('commit', 'commit', 'undo', 'undo part'),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Model = Map<string, Map<number, number>>;

class Undone extends Error {}

function applied(model: Model, { owner, ...rest }: Step): void {
  if (rest.do === 'drop') model.delete(owner);
  else if (rest.do === 'share') model.set(rest.to, new Map(model.get(owner)));
  else
    for (const [at, kind] of rest.blocks)
      model.set(owner, new Map([...(model.get(owner) ?? []), [at, kind]]));
}

function run(blocks: BlockStore, { owner, ...rest }: Step): void {
  if (rest.do === 'drop') blocks.drop(owner);
  else if (rest.do === 'share') blocks.share(owner, rest.to);
  else
    blocks.write(
      owner,
      rest.blocks.map(([at, kind]) => [at, kinds[kind] ?? new Uint8Array(0)] as const),
    );
}

function attempt(body: () => void): void {
  try {
    body();
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
}

function sorted(map: ReadonlyMap<number, number> | undefined): [number, string][] {
  return [...(map ?? [])]
    .sort(([left], [right]) => left - right)
    .map(([at, kind]) => [at, names[kind] ?? '']);
}

test('volumes and snapshots hold what a plain copy of every map would, and every reference is counted', () => {
  fc.assert(
    fc.property(fc.array(transaction, { maxLength: 12 }), (transactions) => {
      const store = new Store();
      const contents = new MemoryContents();
      const blocks = new BlockStore(store, contents);
      let model: Model = new Map();
      for (const { steps, end } of transactions) {
        const after: Model = new Map(model);
        attempt(() =>
          store.run(() => {
            const all = (): void => {
              for (const each of steps) run(blocks, each);
              if (end !== 'commit') throw new Undone();
            };
            if (end === 'undo part') attempt(() => store.transaction.savepoint(all));
            else all();
          }),
        );
        if (end === 'commit') {
          for (const each of steps) applied(after, each);
          model = after;
        }
      }
      for (const name of ['vol-a', 'vol-b', 'snap-a', 'snap-b', 'snap-c']) {
        const expected = sorted(model.get(name));
        expect([...blocks.list(name)].map(({ index: at, hash }) => [at, blockName(hash)])).toEqual(expected);
        const [last] = expected.slice(-1);
        if (last !== undefined) {
          const [at, hash] = last;
          expect(blockName(hashOf(blocks.read(name, at) ?? new Uint8Array(0)))).toBe(hash);
          expect([...blocks.list(name, at)]).toHaveLength(1);
        }
        for (const other of ['vol-b', 'snap-c']) {
          const theirs = new Map(sorted(model.get(other)));
          const own = new Map(expected);
          const places = [...new Set([...own.keys(), ...theirs.keys()])].sort((left, right) => left - right);
          const differing = places.filter((at) => own.get(at) !== theirs.get(at));
          expect([...blocks.changed(name, other)].map(({ index: at }) => at)).toEqual(differing);
        }
      }
      const used = new Set([...model.values()].flatMap((map) => [...map.values()]));
      expect(blocks.count).toBe(used.size);
      expect(auditBlocks(store, contents)).toEqual([]);
      store.close();
    }),
    { numRuns: 40 },
  );
});
