import { close, fstatSync, openSync, readSync } from 'node:fs';
import type { Connection } from '../connection.ts';
import { isServiceError } from '../service-error.ts';
import { eachAtOnce } from './budget.ts';
import { FileChangedError, sameState } from './file-changed.ts';
import type { FileState } from './file-changed.ts';
import { FilePart } from './file-part.ts';
import { fileSlice } from './file-slice.ts';
import { usualPart } from './limits.ts';
import { MultipartUpload } from './multipart.ts';
import type { Completed } from './multipart.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';
import { partSizeFor, rangesOf } from './part-sizes.ts';
import { usualPartsAtOnce } from './progress.ts';
import type { TransferOptions } from './progress.ts';
import { findResumable, isOfFile } from './resume-upload.ts';
import { base64Crc } from './sent-part.ts';
import { conditionRefusal } from './write-conditions.ts';
import type { WriteConditions } from './write-conditions.ts';
import { digestOf, findNote, removeNote, stateOf, writeNote } from './upload-notes.ts';
import type { UploadNotes } from './upload-notes.ts';

export interface UploadOptions extends TransferOptions {
  readonly settings?: ObjectSettings | undefined;
  /** What must hold of what is there already. */
  readonly conditions?: WriteConditions | undefined;
  /** Where uploads in parts are written down, so that one that was killed goes on where it was. */
  readonly notes?: UploadNotes | undefined;
}

/** Files up to this size are read into memory. */
const inMemory = 65_536;

/** Parts up to this size are read twice, since the system still has them the second time; larger ones once. */
const readTwice = 2 * usualPart;

/**
 * Uploads a file: in one request up to 8 MiB, in parts beyond. A file that changes while it is read is not kept (a
 * `FileChangedError`), and an upload in parts that fails is aborted.
 */
export async function uploadFile(
  connection: Connection,
  path: string,
  place: ObjectPlace,
  options: UploadOptions = {},
): Promise<Completed & { readonly size: number; readonly state: FileState }> {
  const descriptor = openSync(path, 'r');
  try {
    const state = fstatSync(descriptor);
    const file = { path, descriptor, state };
    const done =
      state.size <= usualPart
        ? await uploadWhole(connection, file, place, options)
        : await uploadParts(connection, file, place, options);
    return { ...done, size: state.size, state };
  } catch (error) {
    throw conditionRefusal(error, place, options.conditions);
  } finally {
    close(descriptor);
  }
}

interface OpenFile {
  readonly path: string;
  readonly descriptor: number;
  readonly state: FileState;
}

async function uploadWhole(
  connection: Connection,
  file: OpenFile,
  { bucket: Bucket, key: Key }: ObjectPlace,
  { settings, conditions, signal, onBytes }: UploadOptions,
): Promise<Completed> {
  const { size } = file.state;
  const body = size <= inMemory ? { Body: bytesOf(file) } : await twiceRead(file);
  const input = { Bucket, Key, ...settings, ...conditions, ...body };
  const answer = await connection
    .call('s3', 'PutObject', input, { signal, transfer: true })
    .catch((error: unknown): never => {
      throw orChanged(error, file);
    });
  onBytes?.(size);
  return { etag: answer.ETag, versionId: answer.VersionId };
}

function bytesOf({ path, descriptor, state }: OpenFile): Buffer {
  const bytes = Buffer.allocUnsafe(state.size);
  // A thread's help costs more than a small read takes.
  const count = readSync(descriptor, bytes, 0, state.size, 0);
  if (count !== state.size || !sameState(state, fstatSync(descriptor))) throw new FileChangedError(path);
  return bytes;
}

async function twiceRead({ path, descriptor, state }: OpenFile) {
  const part = new FilePart({ path, descriptor, start: 0, size: state.size });
  const checksum = base64Crc(await part.crc32());
  if (!sameState(state, fstatSync(descriptor))) throw new FileChangedError(path);
  return { Body: part, ContentLength: state.size, ChecksumCRC32: checksum };
}

/** What S3 says of bytes that were not the second time what they were the first. */
function orChanged(error: unknown, { path, descriptor, state }: OpenFile): unknown {
  return isServiceError(error, 'BadDigest') && !sameState(state, fstatSync(descriptor))
    ? new FileChangedError(path)
    : error;
}

async function uploadParts(
  connection: Connection,
  file: OpenFile,
  place: ObjectPlace,
  options: UploadOptions,
): Promise<Completed> {
  const { settings = {}, conditions, notes, signal } = options;
  const { path, descriptor, state } = file;
  const partSize = partSizeFor(state.size);
  const note = {
    ...place,
    from: stateOf(path, state),
    settings: digestOf(settings),
    partSize,
    since: connection.target.clock.now(),
    process: notes?.processes.own ?? 0,
  };
  const old = notes === undefined ? undefined : await findNote(notes, place);
  const resumable =
    old === undefined
      ? undefined
      : await findResumable(connection, old, note, (part) =>
          isOfFile(part, { descriptor, size: state.size, partSize }),
        );
  if (notes !== undefined) await writeNote(notes, { ...note, id: resumable?.id });
  const upload =
    resumable === undefined
      ? await MultipartUpload.begin(connection, place, settings, signal)
      : MultipartUpload.resume(connection, place, settings, resumable, signal);
  try {
    if (notes !== undefined && resumable === undefined) await writeNote(notes, { ...note, id: upload.id });
    await sendParts(upload, file, partSize, options);
    if (!sameState(state, fstatSync(descriptor))) throw new FileChangedError(path);
    const done = await upload.complete(conditions);
    if (notes !== undefined) await removeNote(notes, place);
    return done;
  } catch (caught) {
    const error = orChanged(caught, file);
    const sent = upload.bytes;
    // Its note names it: the next run goes on with what S3 has. One without parts is of no use to it.
    if (notes !== undefined && signal?.aborted === true && sent > 0) {
      options.onLeft?.(sent / state.size);
      throw error;
    }
    await upload.abort().then(
      () => (notes === undefined ? undefined : removeNote(notes, place)),
      // The line is broken: the note tells the next run to see to it.
      () => undefined,
    );
    throw error;
  }
}

async function sendParts(
  upload: MultipartUpload,
  { path, descriptor, state }: OpenFile,
  partSize: number,
  options: UploadOptions,
): Promise<void> {
  const { onBytes, partsAtOnce = usualPartsAtOnce } = options;
  await eachAtOnce(rangesOf(state.size, partSize), partsAtOnce, async ({ number, start, end }) => {
    const size = end + 1 - start;
    if (upload.has(number)) {
      onBytes?.(size);
      return;
    }
    if (partSize > readTwice) await upload.sendStream(number, fileSlice(descriptor, start, size), size);
    else await upload.sendFile(number, new FilePart({ path, descriptor, start, size }), size);
    onBytes?.(size);
  });
}
