import { createHash } from 'node:crypto';
import { checksumAlgorithms } from '../../../../wire/checksum/hasher.ts';
import type { ChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import { AwsError } from '../../../error.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import { LEAST_PART_BYTES } from '../limits.ts';
import { memberOf } from '../payload/checksums.ts';
import type { ChecksumMembers } from '../payload/checksums.ts';
import type { PartRow, UploadRow } from '../state.ts';

export interface ListedPart extends ChecksumMembers {
  readonly ETag?: string | undefined;
  readonly PartNumber?: number | undefined;
}

/** The parts that a request lists, each held against what was uploaded. */
export function chooseParts(
  upload: UploadRow,
  listed: readonly ListedPart[],
  uploaded: ReadonlyMap<number, PartRow>,
): readonly PartRow[] {
  if (listed.length === 0) throw invalidRequest('You must specify at least one part');
  let before = 0;
  const chosen: PartRow[] = [];
  for (const asked of listed) {
    const { PartNumber: number } = asked;
    if (number === undefined) throw malformedXml();
    if (number <= before)
      throw new AwsError(
        'InvalidPartOrder',
        400,
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
        { UploadId: upload.id },
      );
    before = number;
    const part = uploaded.get(number);
    const etag = (asked.ETag ?? '').replaceAll('"', '');
    if (part === undefined || part.etag !== etag) throw invalidPart(upload, number, etag);
    compareChecksums(upload, number, asked, part);
    chosen.push(part);
  }
  for (const part of chosen.slice(0, -1)) if (part.size < LEAST_PART_BYTES) throw tooSmall(part);
  return chosen;
}

/**
 * A composite checksum is made from those that the caller has seen; of others they need not be said. What is said of an
 * upload that named no algorithm fits no part of it.
 */
function compareChecksums(upload: UploadRow, number: number, asked: ListedPart, part: PartRow): void {
  const { checksumAlgorithm: algorithm, checksumType } = upload;
  const other = checksumAlgorithms.find((name) => name !== algorithm && asked[memberOf[name]] !== undefined);
  if (other !== undefined)
    throw algorithm === undefined ? invalidPart(upload, number, part.etag) : notThat(other, number);
  if (algorithm === undefined) return;
  const said = asked[memberOf[algorithm]];
  if (said === undefined) {
    if (checksumType === 'FULL_OBJECT') return;
    throw invalidRequest(
      `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
    );
  }
  if (said !== part.checksum?.value) throw invalidPart(upload, number, part.etag);
}

function notThat(algorithm: ChecksumAlgorithm, number: number): AwsError {
  return new AwsError(
    'BadDigest',
    400,
    `The ${algorithm.toLowerCase()} you specified for part ${number} did not match what we received.`,
  );
}

function invalidPart(upload: UploadRow, number: number, ETag: string): AwsError {
  return new AwsError(
    'InvalidPart',
    400,
    "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    { UploadId: upload.id, PartNumber: String(number), ETag },
  );
}

function tooSmall({ number, size, etag }: PartRow): AwsError {
  return new AwsError(
    'EntityTooSmall',
    400,
    'Your proposed upload is smaller than the minimum allowed size',
    {
      ProposedSize: String(size),
      MinSizeAllowed: String(LEAST_PART_BYTES),
      PartNumber: String(number),
      ETag: etag,
    },
  );
}

/** The ETag of what was put together: the MD5 of the MD5s, and how many. */
export function etagOfParts(parts: readonly PartRow[]): string {
  const hash = createHash('md5');
  for (const { etag } of parts) hash.update(Buffer.from(etag, 'hex'));
  return `${hash.digest('hex')}-${parts.length}`;
}
