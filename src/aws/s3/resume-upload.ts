import { crc32 } from 'node:zlib';
import type { MultipartUpload as ListedUpload, Part } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import { isServiceError } from '../service-error.ts';
import { readAt } from './file-slice.ts';
import type { ObjectPlace } from './object-settings.ts';
import { base64Crc } from './sent-part.ts';
import type { SentPart } from './sent-part.ts';
import type { UploadNote } from './upload-notes.ts';

export interface Resumable {
  readonly id: string;
  readonly parts: readonly SentPart[];
}

/** The clock of S3 and ours may differ by so much when a note has no id yet. */
const clockRoomMs = 60_000;

/** A part as S3 tells of it; one that is good is gone on with. */
export type ListedPart = Pick<Part, 'Size' | 'ChecksumCRC32'> & { readonly number: number };

/**
 * What an upload that was killed left in S3 and is still good. One that is not of the same bytes, cut alike, for an
 * object that is given the same is aborted.
 */
export async function findResumable(
  connection: Connection,
  note: UploadNote,
  wanted: Pick<UploadNote, 'from' | 'partSize' | 'settings'>,
  isGood: (part: ListedPart) => Promise<boolean>,
): Promise<Resumable | undefined> {
  const place = { bucket: note.bucket, key: note.key };
  const same =
    note.from === wanted.from && note.partSize === wanted.partSize && note.settings === wanted.settings;
  const ours = note.id === undefined ? await begunSince(connection, place, note.since) : [note.id];
  let found: Resumable | undefined;
  for (const id of ours) {
    if (same && found === undefined) found = await goodParts(connection, place, id, isGood);
    if (found?.id !== id) await abandon(connection, place, id);
  }
  return found;
}

/** Uploads of this very object that were begun when the note was written: the process was killed before it knew the id. */
export async function begunSince(
  connection: Connection,
  { bucket, key }: ObjectPlace,
  since: number,
): Promise<readonly string[]> {
  const found: ListedUpload[] = [];
  for await (const { Uploads = [] } of connection.pages('s3', 'ListMultipartUploads', {
    Bucket: bucket,
    Prefix: key,
  })) {
    found.push(
      ...Uploads.filter(
        ({ Key, Initiated }) => Key === key && (Initiated?.getTime() ?? 0) >= since - clockRoomMs,
      ),
    );
  }
  return found.flatMap(({ UploadId }) => (UploadId === undefined ? [] : [UploadId]));
}

async function goodParts(
  connection: Connection,
  { bucket, key }: ObjectPlace,
  id: string,
  isGood: (part: ListedPart) => Promise<boolean>,
): Promise<Resumable | undefined> {
  const parts: SentPart[] = [];
  try {
    for await (const { Parts = [] } of connection.pages('s3', 'ListParts', {
      Bucket: bucket,
      Key: key,
      UploadId: id,
    })) {
      for (const { PartNumber: number = 0, Size = 0, ETag = '', ChecksumCRC32 } of Parts) {
        if (await isGood({ number, Size, ChecksumCRC32 }))
          parts.push({ number, size: Size, etag: ETag, checksum: ChecksumCRC32 ?? '' });
      }
    }
  } catch (error) {
    if (isServiceError(error, 'NoSuchUpload')) return undefined;
    throw error;
  }
  return { id, parts };
}

const pieceSize = 1 << 20;

/** Whether a part is what a file has at its place. */
export async function isOfFile(
  { number, Size = 0, ChecksumCRC32 }: ListedPart,
  {
    descriptor,
    size,
    partSize,
  }: { readonly descriptor: number; readonly size: number; readonly partSize: number },
): Promise<boolean> {
  const start = (number - 1) * partSize;
  if (ChecksumCRC32 === undefined || Size !== Math.min(partSize, size - start)) return false;
  return (await checksumAt(descriptor, start, Size)) === ChecksumCRC32;
}

async function checksumAt(descriptor: number, start: number, size: number): Promise<string> {
  const piece = Buffer.allocUnsafe(Math.min(pieceSize, size));
  let sum = 0;
  for (let at = 0; at < size; at += pieceSize) {
    const wanted = piece.subarray(0, Math.min(pieceSize, size - at));
    const count = await readAt(descriptor, wanted, start + at);
    sum = crc32(wanted.subarray(0, count), sum);
  }
  return base64Crc(sum);
}

export async function abandon(
  connection: Connection,
  { bucket, key }: ObjectPlace,
  id: string,
): Promise<void> {
  await connection
    .call('s3', 'AbortMultipartUpload', { Bucket: bucket, Key: key, UploadId: id })
    .catch((error: unknown) => {
      if (!isServiceError(error, 'NoSuchUpload')) throw error;
    });
}
