import { close, fstatSync, openSync, readSync } from 'node:fs';
import type { Connection } from '../connection.ts';
import { eachAtOnce } from './budget.ts';
import { FileChangedError, sameState } from './file-changed.ts';
import type { FileState } from './file-changed.ts';
import { fileSlice, readAt } from './file-slice.ts';
import { usualPart } from './limits.ts';
import { MultipartUpload } from './multipart.ts';
import type { Completed } from './multipart.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';
import { partSizeFor, rangesOf } from './part-sizes.ts';
import { usualPartsAtOnce } from './progress.ts';
import type { TransferOptions } from './progress.ts';
import { findResumable, isOfFile } from './resume-upload.ts';
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

/** Parts up to this size are read into memory, larger ones stream. */
const inMemory = 2 * usualPart;

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
  { path, descriptor, state }: OpenFile,
  { bucket, key }: ObjectPlace,
  { settings, conditions, signal, onBytes }: UploadOptions,
): Promise<Completed> {
  const bytes = Buffer.allocUnsafe(state.size);
  // A thread's help costs more than a small read takes.
  const count =
    state.size <= 65_536 ? readSync(descriptor, bytes, 0, state.size, 0) : await readAt(descriptor, bytes, 0);
  if (count !== state.size || !sameState(state, fstatSync(descriptor))) throw new FileChangedError(path);
  const answer = await connection.call(
    's3',
    'PutObject',
    { Bucket: bucket, Key: key, ...settings, ...conditions, Body: bytes },
    { signal, transfer: true },
  );
  onBytes?.(state.size);
  return { etag: answer.ETag, versionId: answer.VersionId };
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
  } catch (error) {
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
  const spare: Buffer[] = [];
  await eachAtOnce(rangesOf(state.size, partSize), partsAtOnce, async ({ number, start, end }) => {
    const size = end + 1 - start;
    if (upload.has(number)) {
      onBytes?.(size);
      return;
    }
    if (partSize > inMemory) await upload.sendStream(number, fileSlice(descriptor, start, size), size);
    else {
      const buffer = spare.pop() ?? Buffer.allocUnsafeSlow(partSize);
      const bytes = buffer.subarray(0, size);
      if ((await readAt(descriptor, bytes, start)) !== size) throw new FileChangedError(path);
      await upload.send(number, bytes);
      spare.push(buffer);
    }
    onBytes?.(size);
  });
}
