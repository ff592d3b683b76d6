import type { ChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import { createHasher } from '../../../../wire/checksum/hasher.ts';
import { combineCrc, isCombinable } from '../../../../wire/checksum/combine.ts';
import { invalidRequest } from '../errors.ts';
import { namedAlgorithm } from '../payload/checksums.ts';
import type { Checksum, PartRow } from '../state.ts';

type Type = Checksum['type'];

/** How the checksum of an upload comes about: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html */
export function checksumMode(
  name: string | undefined,
  asked: string | undefined,
): { checksumAlgorithm?: ChecksumAlgorithm | undefined; checksumType?: Type | undefined } {
  const algorithm = namedAlgorithm(name);
  const type = asked?.toUpperCase();
  if (type !== undefined && type !== 'COMPOSITE' && type !== 'FULL_OBJECT')
    throw invalidRequest('Value for x-amz-checksum-type header is invalid.');
  if (algorithm === undefined) {
    if (type !== undefined)
      throw invalidRequest(
        'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
      );
    return {};
  }
  if (
    (type === 'FULL_OBJECT' && !isCombinable(algorithm)) ||
    (type === 'COMPOSITE' && algorithm === 'CRC64NVME')
  )
    throw invalidRequest(
      `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  const chosen = type ?? (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE');
  return { checksumAlgorithm: algorithm, checksumType: chosen };
}

/** The checksum of the whole, from those of its parts. */
export function checksumOfParts(
  algorithm: ChecksumAlgorithm,
  type: Type,
  parts: readonly PartRow[],
): Checksum {
  const own = parts.map(({ checksum, size }) => ({
    checksum: Buffer.from(checksum?.value ?? '', 'base64'),
    size,
  }));
  if (type === 'FULL_OBJECT' && isCombinable(algorithm))
    return { algorithm, type, value: combineCrc(algorithm, own).toString('base64') };
  const hasher = createHasher(algorithm);
  for (const { checksum } of own) hasher.update(checksum);
  return { algorithm, type, value: `${hasher.digest().toString('base64')}-${parts.length}` };
}
