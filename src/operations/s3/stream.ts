import { fetchBytes } from '../../aws/s3/fetch-bytes.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { uploadStream } from '../../aws/s3/upload-stream.ts';
import type { WriteConditions } from '../../aws/s3/write-conditions.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { byteRange } from './byte-range.ts';
import { lookAtObject } from './look-at-object.ts';
import { parseS3Url } from './place.ts';
import { Tally } from './tally.ts';
import type { TransferReport } from './transfer-report.ts';

export interface WriteObjectInput {
  /** `s3://BUCKET/KEY`. */
  readonly target: string;
  /** What comes, however long it is. */
  readonly source: AsyncIterable<Uint8Array>;
  readonly settings?: ObjectSettings | undefined;
  /** What must hold of an object that is there already. */
  readonly conditions?: WriteConditions | undefined;
  /** About how many bytes will come; needed beyond 1.6 TiB. */
  readonly expectedSize?: number | undefined;
}

/** Makes an object of a stream. */
export async function writeObject(
  { target, source, settings, conditions, expectedSize }: WriteObjectInput,
  context: OperationContext,
): Promise<TransferReport> {
  const place = parseS3Url(target);
  if (place.key === '' || place.key.endsWith('/'))
    throw new UsageError(`${target} names no object.`, {
      hint: 'A stream has no name of its own: give the whole key.',
    });
  const { connection } = await onePlace('s3 cp', context);
  const tally = new Tally(context);
  const { size } = await uploadStream(connection, source, place, {
    settings,
    conditions,
    expectedSize,
    signal: context.signal,
    onBytes: (bytes) => tally.moved(bytes),
  });
  tally.did({ kind: 'upload', path: '-', target: place, size });
  return tally.report();
}

export interface ReadObjectInput {
  /** `s3://BUCKET/KEY`. */
  readonly source: string;
  readonly versionId?: string | undefined;
  /** Some of its bytes, as HTTP writes it: `0-99`, `100-`, `-50`. */
  readonly range?: string | undefined;
  readonly settings?: ObjectSettings | undefined;
  /** Takes the bytes in order; they are only there until it returns. */
  take(bytes: Uint8Array): void | Promise<void>;
}

/** Reads an object from its beginning to its end, over broken lines too, and compares its checksum. */
export async function readObject(
  { source, versionId, range, settings = {}, take }: ReadObjectInput,
  context: OperationContext,
): Promise<{ readonly size: number }> {
  const place = parseS3Url(source);
  if (place.key === '')
    throw new UsageError(`${source} names no object.`, { hint: 'It looks like s3://BUCKET/KEY.' });
  const { connection } = await onePlace('s3 cat', context);
  const customerKey = customerKeyOf(settings);
  const object = await lookAtObject(connection, place, versionId, customerKey, context.signal);
  const wanted = range === undefined ? undefined : byteRange(range, object.size);
  await fetchBytes(connection, object, {
    customerKey,
    signal: context.signal,
    ...(wanted === undefined ? { verify: true } : { range: wanted }),
    take: (bytes) => take(bytes),
  });
  return { size: wanted === undefined ? object.size : wanted.end + 1 - wanted.start };
}
