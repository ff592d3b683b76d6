import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { backupRig, blockSize } from './rig.ts';
import type { BackupRig } from './rig.ts';

/** Blocks of a volume that operations touch: in several of its parts, and at its ends. */
const places = [0, 1, 2, 511, 1023, 1024, 2046, 2047];

const place = fc.constantFrom(...places);
const operation = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('write' as const), at: place, fill: fc.nat({ max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('free' as const), at: place }) },
);

type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never;

function block(fill: number): Uint8Array {
  const bytes = new Uint8Array(blockSize).fill(fill);
  // Zero but for its last byte, and zero altogether.
  if (fill === 1) bytes.fill(0, 0, -1);
  return bytes;
}

async function act(
  rig: BackupRig,
  volume: string,
  model: Map<number, Uint8Array>,
  done: Operation,
): Promise<void> {
  const set = async (at: number, bytes: Uint8Array): Promise<void> => {
    model.set(at, bytes);
    await rig.write(volume, at, bytes);
  };
  if (done.kind === 'write') await set(done.at, block(done.fill));
  else if (done.kind === 'free') await set(done.at, block(0));
  else {
    const moved = model.get(done.at) ?? block(0);
    await set(done.at, block(0));
    await set(done.to, moved);
  }
}

test('every backup of a chain is what the volume was, also after a prune in the middle', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(operation, { maxLength: 4 }), { minLength: 30, maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      async (steps, last) => {
        await using rig = await backupRig();
        const { data } = await rig.launch();
        const model = new Map<number, Uint8Array>();
        const expected = new Map<string, ReadonlyMap<number, Uint8Array>>();
        const note = async (): Promise<void> => {
          const newest = (await rig.backups()).at(-1);
          expected.set(newest?.id ?? '', new Map(model));
        };
        for (const [at, operations] of steps.entries()) {
          for (const one of operations) await act(rig, data, model, one);
          expect(await rig.backUp()).toMatchObject({ status: 'done' });
          await note();
          if (at === 15) await rig.prune({ last });
        }
        const left = await rig.backups();
        expect(left).toHaveLength(14 + Math.min(16, last));
        const { context } = rig.local;
        expect(await verifyBackups({ store: rig.store }, context)).toMatchObject({ problems: [] });
        for (const { id } of left)
          expect(await rig.differences(id, data, expected.get(id) ?? new Map())).toEqual([]);
      },
    ),
    { numRuns: 1 },
  );
});
