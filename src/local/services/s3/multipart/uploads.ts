import type { TimerContext } from '../../../action.ts';
import { noSuchUpload } from '../errors.ts';
import { partId, uploadParts, uploadRowId, uploads } from '../state.ts';
import type { BucketRow, PartRow, UploadRow } from '../state.ts';

type Reader = Pick<TimerContext, 'state'>;
type Writer = Pick<TimerContext, 'state' | 'bodies'>;

interface Asked {
  readonly Key: string;
  readonly UploadId: string;
}

export function findUpload({ state }: Reader, bucket: BucketRow, { Key, UploadId }: Asked): UploadRow {
  const found = state.table(uploads).get(uploadRowId(bucket.name, Key, UploadId));
  if (found === undefined) throw noSuchUpload(UploadId);
  return found;
}

/** The uploads of a bucket, in order of key. */
export function uploadsOf({ state }: Reader, bucket: string): Iterable<UploadRow> {
  return state.table(uploads).list({ from: `${bucket}/`, below: `${bucket}0` });
}

/** The uploads of one key learn that its object was deleted while they went on. */
export function disturbUploads({ state }: Reader, bucket: string, key: string): void {
  const table = state.table(uploads);
  const from = uploadRowId(bucket, key, '');
  for (const upload of table.list({ from, below: `${from.slice(0, -1)}\u0001` }))
    if (upload.disturbed !== true) table.put({ ...upload, disturbed: true });
}

/** The parts of an upload, in order of number. */
export function uploadedParts({ state }: Reader, upload: string, after = 0): Iterable<PartRow> {
  return state.table(uploadParts).list({ from: partId(upload, after + 1), below: `${upload}0` });
}

/** Keeps a part; one with the same number goes. */
export function putPart(context: Writer, part: PartRow): void {
  const table = context.state.table(uploadParts);
  const before = table.get(partId(part.upload, part.number));
  if (before !== undefined) context.bodies.release(before.body);
  table.put(part);
}

/** Ends an upload; parts that became an object are kept. */
export function removeUpload(
  context: Writer,
  upload: UploadRow,
  kept: ReadonlySet<number> = new Set(),
): void {
  const table = context.state.table(uploadParts);
  for (const part of uploadedParts(context, upload.id)) {
    if (!kept.has(part.number)) context.bodies.release(part.body);
    table.delete(partId(upload.id, part.number));
  }
  context.state.table(uploads).delete(uploadRowId(upload.bucket, upload.key, upload.id));
}
