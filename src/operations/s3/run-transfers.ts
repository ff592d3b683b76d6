import { join, resolve } from 'node:path';
import { Budget } from '../../aws/s3/budget.ts';
import { Drafts } from '../../aws/s3/drafts.ts';
import { BriefDownloads } from '../../aws/s3/brief-downloads.ts';
import { wholeSize } from '../../aws/s3/fetch-whole.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import { isServiceError, UnreachableError } from '../../aws/service-error.ts';
import { AccessError } from '../../errors.ts';
import { carryItem } from './carry-item.ts';
import type { Made } from './carry-item.ts';
import { copiedBefore } from './copied-before.ts';
import { fileRefusal } from './file-refusal.ts';
import { ItemsAhead } from './items-ahead.ts';
import { MovedSources } from './moved-sources.ts';
import { isS3Url } from './place.ts';
import { Tally } from './tally.ts';
import { wordsOf } from './transfer-item.ts';
import type { TransferItem } from './transfer-item.ts';
import type { TransferJob } from './transfer-job.ts';

/** Files and objects at once; a large one counts for what it holds in memory. */
const itemsAtOnce = 32;
const memory = 64 * 2 ** 20;
const mostOfOne = 40 * 2 ** 20;

/** Moves items, many at once. One that fails does not stop the others; what would fail for all of them does. */
export async function runTransfers(
  items: AsyncIterable<TransferItem> | Iterable<TransferItem>,
  job: TransferJob,
  tally: Tally,
): Promise<void> {
  const { context, dryRun } = job;
  const budget = new Budget(memory);
  const drafts = dryRun || isS3Url(job.target) ? undefined : draftsOf(job);
  const brief = drafts === undefined ? undefined : briefDownloads(job, tally, drafts);
  const sources = new MovedSources(job, tally);
  let looked = false;
  try {
    await new ItemsAhead(items, tally).each(itemsAtOnce, async (item) => {
      context.signal?.throwIfAborted();
      if (dryRun) {
        const { from, to } = wordsOf(item);
        tally.would(job.move ? `move (${item.kind})` : item.kind, from, to, item.size);
        return;
      }
      try {
        const work = async () =>
          (job.move ? await copiedBefore(item, job) : undefined) ??
          (await carryItem(item, job, tally, drafts));
        const briefly =
          item.kind === 'download' &&
          brief?.takes(item.source) === true &&
          (await brief.download(item.source, item.path));
        const made: Made | undefined = briefly
          ? {}
          : await (item.size <= wholeSize ? work() : budget.hold(Math.min(item.size, mostOfOne), work));
        if (made === undefined) {
          tally.leftAlone();
          return;
        }
        if (job.move) await sources.remove(item, made.state);
        job.onDone?.(item, made);
        tally.did(item);
      } catch (error) {
        if (context.signal?.aborted === true || isHopeless(error)) throw error;
        const moved = job.move && isGone(error) ? await sources.alreadyMoved(item) : undefined;
        if (moved === undefined) tally.failedItem(item, refusalOf(item, error));
        else {
          job.onDone?.(item, moved);
          tally.did(item);
        }
      }
    });
    await sources.end();
    looked = true;
  } finally {
    drafts?.end(looked);
  }
}

function draftsOf({ context, source, target }: TransferJob): Drafts {
  const { runsDirectory, processes, random } = context;
  const folder = { directory: join(runsDirectory, '.downloads'), processes };
  const name = [source, target].map((place) => (isS3Url(place) ? place : resolve(place))).join('\n');
  return new Drafts(folder, name, random.hex(8));
}

/** None where each object has to be looked at, or asked for with a key. */
function briefDownloads(
  { connection, context: { signal }, settings, noOverwrite = false }: TransferJob,
  tally: Tally,
  drafts: Drafts,
): BriefDownloads | undefined {
  if (noOverwrite || customerKeyOf(settings).SSECustomerKey !== undefined) return undefined;
  return new BriefDownloads(connection, { drafts, signal, onBytes: (bytes) => tally.moved(bytes) });
}

function refusalOf(item: TransferItem, error: unknown): unknown {
  return item.kind === 'copy' ? error : fileRefusal(item.path, error);
}

/** Whether an error says that the source is not there any more. */
function isGone(error: unknown): boolean {
  if (isServiceError(error)) return error.status === 404;
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** What would befall every other item as well. */
export function isHopeless(error: unknown): boolean {
  const full =
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EROFS');
  const unknownCaller = error instanceof AccessError && !isServiceError(error, 'AccessDenied');
  return full || unknownCaller || error instanceof UnreachableError || isServiceError(error, 'NoSuchBucket');
}
