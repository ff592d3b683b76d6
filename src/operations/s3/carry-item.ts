import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyObject } from '../../aws/s3/copy-object.ts';
import { replacesMetadata } from '../../aws/s3/copied-properties.ts';
import { downloadFile } from '../../aws/s3/download-file.ts';
import { draftWithoutNotes } from '../../aws/s3/drafts.ts';
import type { Drafts } from '../../aws/s3/drafts.ts';
import type { FileState } from '../../aws/s3/file-changed.ts';
import { limits, usualPart } from '../../aws/s3/limits.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import { uploadFile } from '../../aws/s3/upload-file.ts';
import { neverOver, notWritten } from '../../aws/s3/write-conditions.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import { contentTypeOf } from './content-type.ts';
import { lookAtObject } from './look-at-object.ts';
import type { MadeObject, TransferJob } from './transfer-job.ts';
import type { Tally } from './tally.ts';
import { wordsOf } from './transfer-item.ts';
import type { TransferItem } from './transfer-item.ts';

/** What a transfer made, and how the file was that it read. */
export interface Made extends MadeObject {
  readonly state?: FileState;
}

/** Carries one item over; undefined where it was asked that such a one is left alone. */
export async function carryItem(
  item: TransferItem,
  job: TransferJob,
  tally: Tally,
  drafts: Drafts | undefined,
): Promise<Made | undefined> {
  const { noOverwrite = false, ignoreArchived = false } = job;
  try {
    if (noOverwrite && (await isThere(item, job))) return undefined;
    return await carry(item, job, tally, drafts);
  } catch (error) {
    if (noOverwrite && error instanceof NuageError && error.code === notWritten) return undefined;
    if (ignoreArchived && isServiceError(error, 'InvalidObjectState')) return undefined;
    throw error;
  }
}

/** Asked before bytes travel for nothing; of a small object S3 tells when it comes. */
async function isThere(item: TransferItem, { connection, context, settings }: TransferJob): Promise<boolean> {
  if (item.kind === 'download') return existsSync(item.path);
  if (item.size <= (item.kind === 'upload' ? usualPart : limits.copyAtOnce)) return false;
  const key = customerKeyOf(settings);
  return lookAtObject(connection, item.target, undefined, key, context.signal).then(
    () => true,
    (error: unknown) => {
      if (error instanceof NuageError && error.code === 'NoSuchKey') return false;
      throw error;
    },
  );
}

async function carry(
  item: TransferItem,
  job: TransferJob,
  tally: Tally,
  drafts: Drafts | undefined,
): Promise<Made> {
  const { connection, context, settings, properties = {}, sourceKey } = job;
  const conditions = job.noOverwrite === true ? neverOver : job.conditions;
  const options = {
    signal: context.signal,
    onBytes: (bytes: number) => tally.moved(bytes),
    onLeft: (fraction: number) => context.host.notify({ kind: 'advice', message: leftWords(item, fraction) }),
  };
  // Of thousands of downloads none needs it.
  const notes = () => ({ directory: join(context.runsDirectory, '.uploads'), processes: context.processes });
  const typeOf = async (name: string) => {
    const ContentType = job.guessTypes === false ? undefined : await contentTypeOf(name);
    return ContentType === undefined ? settings : { ContentType, ...settings };
  };
  switch (item.kind) {
    case 'upload':
      return uploadFile(connection, item.path, item.target, {
        ...options,
        settings: await typeOf(item.path),
        conditions,
        notes: notes(),
      });
    case 'download': {
      await downloadFile(connection, item.source, item.path, {
        ...options,
        drafts: drafts ?? draftWithoutNotes(context.random.hex(8)),
        customerKey: customerKeyOf(settings),
      });
      return {};
    }
    case 'copy':
      return copyObject(connection, item.source, item.target, {
        ...options,
        // Where nothing is taken over from the source, its name tells as much as a file's.
        settings: replacesMetadata(properties) ? await typeOf(item.source.key) : settings,
        properties,
        conditions,
        sourceKey,
        notes: notes(),
      });
  }
}

/** What lies there of an item that was stopped, and how it goes away when nobody wants it any more. */
function leftWords(item: TransferItem, fraction: number): string {
  const { from, to } = wordsOf(item);
  // What is not whole is not all of it, however little is missing.
  const percent = Math.min(99, Math.floor(fraction * 100));
  const words = `${percent}% of ${from} is ${item.kind === 'download' ? 'here' : 'in S3'}: the same command goes on from there.`;
  return item.kind === 'download' ? words : `${words} nuage s3 rm --unfinished ${to} takes it away.`;
}
