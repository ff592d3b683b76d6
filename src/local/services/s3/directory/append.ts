import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { invalidRequest } from '../errors.ts';
import { checksumOfParts } from '../multipart/checksum-mode.ts';
import { partsOf } from '../objects/content.ts';
import { manifests } from '../state.ts';
import type { Checksum, ObjectRow, PartRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-append.html */
const MOST_PARTS = 10_000;
const CRCS: ReadonlySet<string> = new Set(['CRC32', 'CRC32C', 'CRC64NVME']);

/** What is written at the end of an object, as the whole of it. Throws when the end is not where it was said to be. */
export function appended(
  context: ActionContext,
  before: ObjectRow | undefined,
  written: ObjectRow,
  offset: number,
): ObjectRow {
  if (offset !== (before?.size ?? 0))
    throw new AwsError(
      'InvalidWriteOffset',
      400,
      'The write offset value that you specified does not match the current object size.',
    );
  if (before === undefined) return written;
  if (written.metadata !== undefined && Object.keys(written.metadata).length > 0)
    throw invalidRequest(
      'You cannot specify both a write offset value and user-defined object metadata for existing objects.',
    );
  const old = before.manifest === undefined ? [partOf(before, 1)] : partsOf(context, before);
  if (old.length >= MOST_PARTS) throw tooManyParts();
  // They are let go of with the row that is replaced.
  for (const { body } of old) context.bodies.retain(body);
  const parts = [...old, partOf(written, old.length + 1)];
  const manifest = context.random.uuid();
  context.state
    .table(manifests)
    .put({ id: manifest, parts: parts.map((part) => ({ ...part, upload: manifest })) });
  const { headers, metadata, encryption } = before;
  const size = before.size + written.size;
  return {
    ...written,
    headers,
    metadata,
    encryption,
    size,
    body: undefined,
    manifest,
    checksum: whole(parts),
  };
}

function partOf({ size, etag, modified, body, checksum }: ObjectRow, number: number): PartRow {
  // An object in one piece has its bytes in one place, be they none.
  return { upload: '', number, size, etag, modified, body: body ?? 0, checksum };
}

/** Checksums of pieces make that of the whole, where they are of a kind and can be put together. */
function whole(parts: readonly PartRow[]): Checksum | undefined {
  const algorithm = parts[0]?.checksum?.algorithm;
  if (algorithm === undefined || !CRCS.has(algorithm)) return undefined;
  if (parts.some(({ checksum }) => checksum?.algorithm !== algorithm)) return undefined;
  return checksumOfParts(algorithm, 'FULL_OBJECT', parts);
}

const tooManyParts = (): AwsError =>
  new AwsError(
    'TooManyParts',
    400,
    `You have attempted to add more parts than the maximum of ${MOST_PARTS} that are allowed for this object. You can use the CopyObject operation to copy this object to another and then add more data to the newly copied object.`,
  );
