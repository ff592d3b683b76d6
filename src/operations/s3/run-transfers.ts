import { join, resolve } from 'node:path';
import type { Connection } from '../../aws/connection.ts';
import { Budget } from '../../aws/s3/budget.ts';
import { copyObject } from '../../aws/s3/copy-object.ts';
import { downloadFile } from '../../aws/s3/download-file.ts';
import { Drafts, draftWithoutNotes } from '../../aws/s3/drafts.ts';
import { WholeFetcher, wholeSize } from '../../aws/s3/fetch-whole.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import type { FileState } from '../../aws/s3/file-changed.ts';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { uploadFile } from '../../aws/s3/upload-file.ts';
import { isServiceError, UnreachableError } from '../../aws/service-error.ts';
import { AccessError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { contentTypeOf } from './content-type.ts';
import { fileRefusal } from './file-refusal.ts';
import { ItemsAhead } from './items-ahead.ts';
import { MovedSources } from './moved-sources.ts';
import { isS3Url } from './place.ts';
import { Tally } from './tally.ts';
import { wordsOf } from './transfer-item.ts';
import type { TransferItem } from './transfer-item.ts';

export interface TransferJob {
  readonly connection: Connection;
  readonly context: OperationContext;
  readonly settings: ObjectSettings;
  /** What is told of a file's type by its name; a type that was given outright is in `settings`. */
  readonly guessTypes: boolean;
  /** The source goes once its copy is there. */
  readonly move: boolean;
  readonly dryRun: boolean;
  /** As they were given: the next run of the same two goes on where this one was killed. */
  readonly source: string;
  readonly target: string;
  /** Hears of each item that is there, with the ETag of an object that was made. */
  readonly onDone?: ((item: TransferItem, etag: string | undefined) => void) | undefined;
}

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
  const whole = new WholeFetcher(job.connection, context.signal);
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
        const work = (): Promise<Made> => transfer(item, job, tally, { drafts, whole });
        const { etag, state } = await (item.size <= wholeSize
          ? work()
          : budget.hold(Math.min(item.size, mostOfOne), work));
        if (job.move) await sources.remove(item, state);
        job.onDone?.(item, etag);
        tally.did(item);
      } catch (error) {
        if (context.signal?.aborted === true || isHopeless(error)) throw error;
        const moved = job.move && isGone(error) ? await sources.alreadyMoved(item) : undefined;
        if (moved === undefined) tally.failedItem(item, refusalOf(item, error));
        else {
          job.onDone?.(item, moved.etag);
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

interface Downloading {
  readonly drafts: Drafts | undefined;
  readonly whole: WholeFetcher;
}

/** What a transfer made, and how the file was that it read. */
interface Made {
  readonly etag?: string | undefined;
  readonly state?: FileState;
}

async function transfer(
  item: TransferItem,
  job: TransferJob,
  tally: Tally,
  { drafts, whole }: Downloading,
): Promise<Made> {
  const { connection, context, settings } = job;
  const options = {
    signal: context.signal,
    onBytes: (bytes: number) => tally.moved(bytes),
    onLeft: (fraction: number) => context.host.notify({ kind: 'advice', message: leftWords(item, fraction) }),
  };
  const notes = { directory: join(context.runsDirectory, '.uploads'), processes: context.processes };
  switch (item.kind) {
    case 'upload': {
      const type = job.guessTypes ? await contentTypeOf(item.path) : undefined;
      return uploadFile(connection, item.path, item.target, {
        ...options,
        settings: type === undefined ? settings : { ContentType: type, ...settings },
        notes,
      });
    }
    case 'download': {
      await downloadFile(connection, item.source, item.path, {
        ...options,
        drafts: drafts ?? draftWithoutNotes(context.random.hex(8)),
        whole,
        customerKey: customerKeyOf(settings),
      });
      return {};
    }
    case 'copy':
      return copyObject(connection, item.source, item.target, { ...options, settings, notes });
  }
}

function refusalOf(item: TransferItem, error: unknown): unknown {
  return item.kind === 'copy' ? error : fileRefusal(item.path, error);
}

/** What lies there of an item that was stopped, and how it goes away when nobody wants it any more. */
function leftWords(item: TransferItem, fraction: number): string {
  const { from, to } = wordsOf(item);
  // What is not whole is not all of it, however little is missing.
  const percent = Math.min(99, Math.floor(fraction * 100));
  const words = `${percent}% of ${from} is ${item.kind === 'download' ? 'here' : 'in S3'}: the same command goes on from there.`;
  return item.kind === 'download' ? words : `${words} nuage s3 rm --unfinished ${to} takes it away.`;
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
