import { statSync } from 'node:fs';
import { Budget } from '../../aws/s3/budget.ts';
import { FileChangedError } from '../../aws/s3/file-changed.ts';
import type { CustomerKey } from '../../aws/s3/found-object.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { NuageError, PartialFailureError } from '../../errors.ts';
import { count } from '../../words/count.ts';
import type { Connections, Mover } from '../context.ts';
import { readBatch } from './move-batch.ts';
import { isHopeless, runTransfers } from './run-transfers.ts';
import { Tally } from './tally.ts';
import type { TransferItem } from './transfer-item.ts';

export interface MoveOptions {
  /** Counts over all steps, and keeps what is told item by item; one of the step's own without. */
  readonly tally?: Tally | undefined;
  /** What no plan keeps: a key of one's own. */
  readonly settings?: ObjectSettings | undefined;
  readonly sourceKey?: CustomerKey | undefined;
  /** What would befall every other step as well is kept here, and no more is tried. */
  readonly hopeless?: { error?: unknown };
}

/** Each step is many transfers at once already: the steps of a run go one after the other. */
const lanes = new WeakMap<Connections, Budget>();

/** Moves a batch of items. Taken up again it moves what is left; an item whose copy is there and whose source is gone is done. */
export function moveBatchWith({
  tally: shared,
  settings: given = {},
  sourceKey,
  hopeless = {},
}: MoveOptions): Mover {
  return (input, { connection, context }) => {
    const lane = lanes.get(context.connections) ?? new Budget(1);
    lanes.set(context.connections, lane);
    return lane.hold(1, async () => {
      if ('error' in hopeless) throw hopeless.error;
      context.signal?.throwIfAborted();
      const { items, customerKey, settings, ...batch } = readBatch(input);
      if (customerKey && given.SSECustomerKey === undefined && sourceKey === undefined) {
        throw new NuageError(
          'CustomerKeyMissing',
          'They are encrypted with a key of your own, which no run keeps.',
          { hint: 'Give the same nuage s3 mv again, with --sse-c-key.' },
        );
      }
      const tally = shared ?? new Tally(context);
      const places = new Map(items.map((item, index) => [item, index]));
      const etags: (string | null)[] = items.map(() => null);
      const versions: (string | null)[] = [];
      const before = tally.failures;
      await runTransfers(
        unchanged(items, tally),
        {
          connection,
          context,
          ...batch,
          settings: { ...settings, ...(customerKey ? customerKeyOf(given) : {}) },
          sourceKey,
          move: true,
          dryRun: false,
          onDone(item, { etag, versionId }) {
            const place = places.get(item);
            if (place === undefined) return;
            etags[place] = etag ?? null;
            if (versionId !== undefined) versions[place] = versionId;
          },
        },
        tally,
      ).catch((error: unknown) => {
        if (isHopeless(error)) hopeless.error = error;
        throw error;
      });
      const failed = tally.failures - before;
      if (failed > 0) {
        throw new PartialFailureError(
          'PartialFailure',
          `${failed} of ${count(items.length, 'item')} stay where they were, the last because: ${tally.lastFailure}`,
          { hint: 'The others are moved.' },
        );
      }
      return {
        moved: items.length,
        etags,
        // Only where the bucket keeps some.
        ...(versions.length === 0 ? {} : { versions: etags.map((_etag, place) => versions[place] ?? null) }),
      };
    });
  };
}

/** Leaves out files that are not what they were when it was written down how they are. */
function* unchanged(
  items: readonly (TransferItem & { readonly time?: number | undefined })[],
  tally: Tally,
): Generator<TransferItem> {
  for (const item of items) {
    if (item.kind === 'upload' && item.time !== undefined) {
      const now = statSync(item.path, { throwIfNoEntry: false });
      if (now !== undefined && (now.size !== item.size || Math.round(now.mtimeMs) !== item.time)) {
        tally.failedItem(item, new FileChangedError(item.path, 'since it was written down, and stays.'));
        continue;
      }
    }
    yield item;
  }
}

export const moveBatch: Mover = (input, at) => moveBatchWith({})(input, at);
