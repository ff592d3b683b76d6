import { limits } from '../../aws/s3/limits.ts';
import { UsageError } from '../../errors.ts';
import { formatBytes } from '../../words/bytes.ts';
import { count } from '../../words/count.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { applyPlan } from '../plan/apply.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { RunIncompleteError } from '../plan/report.ts';
import type { RunReport } from '../plan/report.ts';
import type { PlanEntry, Step, Undo } from '../plan/step.ts';
import { commonStart } from './common-start.ts';
import { transferFiles } from './copy.ts';
import type { CopyInput } from './copy.ts';
import { asPrefix, manyItems, oneItem } from './find-items.ts';
import type { Refuse } from './find-items.ts';
import { batchInput, reversed } from './move-batch.ts';
import type { MoveBatch } from './move-batch.ts';
import { moveBatchWith } from './move-mover.ts';
import { isS3Url, parseS3Url } from './place.ts';
import { Tally } from './tally.ts';
import { wordsOf } from './transfer-item.ts';
import type { TransferItem } from './transfer-item.ts';
import type { TransferReport } from './transfer-report.ts';
import { findWrittenOver, overWords, nothingWrittenOver } from './written-over.ts';
import type { WrittenOver } from './written-over.ts';

/**
 * Plans to copy files or objects and to remove each source once its copy is there and the source is still what was
 * copied. A run of it that was killed can be gone on with, and undone: everything is moved back.
 */
export async function planMove(input: CopyInput, context: OperationContext): Promise<Plan> {
  return draw(input, await onePlace('s3 mv', context), context, () => {});
}

/** Moves files and objects: plans it, asks, and tells what came of it item by item. */
export async function moveFiles(input: CopyInput, context: OperationContext): Promise<TransferReport> {
  refuseItself(input);
  if (input.dryRun === true) return transferFiles('s3 mv', input, true, context);
  const place = await onePlace('s3 mv', context);
  const tally = new Tally(context);
  const found = { items: 0, bytes: 0 };
  await using plan = await draw(
    input,
    place,
    context,
    (from, error) => tally.failed(from, '', error),
    ({ size }) => {
      found.items += 1;
      found.bytes += size;
    },
  );
  tally.expect(found);
  const hopeless: { error?: unknown } = {};
  const { settings, sourceKey } = input;
  const mover = moveBatchWith({ tally, settings, sourceKey, hopeless });
  const { extensions } = context;
  const report = await applyPlan(plan, {
    ...context,
    extensions: { ...extensions, movers: { ...extensions.movers, 's3-move': mover } },
  }).catch((error: unknown): RunReport => {
    // What of a step stays is told item by item; what was not looked at is for the next attempt.
    if (error instanceof RunIncompleteError && error.report.status === 'incomplete') return error.report;
    throw error;
  });
  if ('error' in hopeless) throw hopeless.error;
  for (const { target, message, code = 'Error' } of report.problems)
    if (code !== 'PartialFailure') tally.failed(target, '', Object.assign(new Error(message), { code }));
  if (report.run !== undefined) tally.ran(report.run);
  const declined = report.status === 'declined' ? { declined: true as const } : {};
  return { ...tally.report(), moved: true, ...declined };
}

function refuseItself({ source, target, recursive = false }: CopyInput): void {
  if (!isS3Url(source) || !isS3Url(target)) return;
  const [from, to] = [parseS3Url(source), parseS3Url(target)].map((place) =>
    recursive ? asPrefix(place) : place,
  );
  const inside = recursive && to?.key.startsWith(from?.key ?? '');
  if (from?.bucket === to?.bucket && (from?.key === to?.key || inside))
    throw new UsageError(`${source} cannot be moved onto or into itself.`);
}

async function draw(
  input: CopyInput,
  place: Place & { readonly connection: Parameters<typeof manyItems>[0] },
  context: OperationContext,
  refuse: Refuse,
  found: (item: TransferItem) => void = () => {},
): Promise<Plan> {
  refuseItself(input);
  const { connection, account, region } = place;
  const { source, target, recursive = false } = input;
  const at = { account, region };
  const refused: PlanEntry[] = [];
  const items = recursive
    ? manyItems(connection, input, context, (from, error) => {
        refuse(from, error);
        const reason = error instanceof Error ? error.message : String(error);
        refused.push({ skip: from, ...at, reason });
      })
    : [await oneItem(connection, input, context.signal)];
  async function* entries(): AsyncGenerator<PlanEntry> {
    let batch: TransferItem[] = [];
    let number = 0;
    const over = findWrittenOver(connection, target, context.signal);
    const step = async (): Promise<Step> =>
      stepOf(
        batch,
        `move-${(number += 1)}`,
        input,
        at,
        input.noOverwrite === true ? nothingWrittenOver : await over(batch),
      );
    for await (const item of items) {
      found(item);
      batch.push(item);
      if (batch.length < limits.deletesAtOnce) continue;
      yield await step();
      batch = [];
    }
    if (batch.length > 0) yield await step();
    yield* refused;
  }
  return drawPlan(
    { operation: 's3 mv', input: { source, target, recursive }, places: [at] },
    entries(),
    context,
  );
}

function stepOf(
  items: readonly TransferItem[],
  id: string,
  input: CopyInput,
  at: Place,
  over: WrittenOver,
): Step {
  const batch = batchInput(items, input, over);
  const bytes = items.reduce((sum, { size }) => sum + size, 0);
  const one = items.length === 1;
  const [from, to] = (['from', 'to'] as const).map((side) => {
    const places = items.map((item) => wordsOf(item)[side]);
    return one ? places[0] : `${commonStart(places)}…`;
  });
  const noun = batch.kind === 'upload' ? 'file' : 'object';
  return {
    id,
    ...at,
    target: `${from} → ${to}`,
    mover: { name: 's3-move', input: batch },
    change: 'update',
    reason: `${count(items.length, noun)}, ${formatBytes(bytes)}${overWords(over, items.length)}; ${one ? 'it goes' : 'each goes'} once its copy is there`,
    requires: [],
    after: [],
    undo: undoOf(id, batch),
  };
}

function undoOf(id: string, batch: MoveBatch): Undo {
  if (batch.customerKey === true)
    return { impossible: 'the key of your own that the copies are encrypted with is not kept' };
  const reason = {
    upload: 'the files come back from S3',
    download: 'the objects come back from here, without metadata and tags',
    copy: 'the objects go back',
  }[batch.kind];
  return {
    steps: [
      { mover: { name: 's3-move', input: reversed(batch, id) }, change: 'update', reason, requires: [] },
    ],
  };
}
