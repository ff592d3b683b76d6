import type { ChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import { checksumAlgorithms, checksumBytes, isChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import { AwsError } from '../../../error.ts';
import { invalidRequest } from '../errors.ts';
import type { Checksum } from '../state.ts';

/** The members in which requests and answers carry checksums. */
export interface ChecksumMembers {
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
}

/** By algorithm, so that no name is put together for each object. */
export const memberOf = {
  CRC32: 'ChecksumCRC32',
  CRC32C: 'ChecksumCRC32C',
  CRC64NVME: 'ChecksumCRC64NVME',
  MD5: 'ChecksumMD5',
  SHA1: 'ChecksumSHA1',
  SHA256: 'ChecksumSHA256',
  SHA512: 'ChecksumSHA512',
  XXHASH128: 'ChecksumXXHASH128',
  XXHASH3: 'ChecksumXXHASH3',
  XXHASH64: 'ChecksumXXHASH64',
} as const satisfies Record<ChecksumAlgorithm, keyof ChecksumMembers>;

/** What a request says that its body's checksum is. */
export interface SaidChecksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
}

/** The one checksum that a request carries. Throws for two, and for what cannot be one. */
export function saidChecksum(members: ChecksumMembers): SaidChecksum | undefined {
  if (!saysAny(members)) return undefined;
  let said: SaidChecksum | undefined;
  for (const algorithm of checksumAlgorithms) {
    const value = members[memberOf[algorithm]];
    if (value === undefined) continue;
    if (said !== undefined)
      throw invalidRequest(
        'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
      );
    said = { algorithm, value };
  }
  return said;
}

/** Asked of each member by its name, which is cheap: most requests of most clients say none. */
function saysAny(members: ChecksumMembers): boolean {
  return (
    members.ChecksumCRC32 !== undefined ||
    members.ChecksumCRC32C !== undefined ||
    members.ChecksumCRC64NVME !== undefined ||
    members.ChecksumMD5 !== undefined ||
    members.ChecksumSHA1 !== undefined ||
    members.ChecksumSHA256 !== undefined ||
    members.ChecksumSHA512 !== undefined ||
    members.ChecksumXXHASH128 !== undefined ||
    members.ChecksumXXHASH3 !== undefined ||
    members.ChecksumXXHASH64 !== undefined
  );
}

/** A whole checksum has as many bytes as its algorithm makes. */
export function checkForm({ algorithm, value }: SaidChecksum): void {
  const well =
    /^[A-Za-z0-9+/]+={0,2}$/.test(value) && Buffer.from(value, 'base64').length === checksumBytes[algorithm];
  if (!well) throw invalidRequest(`Value for x-amz-checksum-${algorithm.toLowerCase()} header is invalid.`);
}

/** Holds `x-amz-sdk-checksum-algorithm` against the checksum that comes with it, in a header or a trailer. */
export function checkAnnounced(
  announced: string | undefined,
  algorithm: ChecksumAlgorithm | undefined,
): ChecksumAlgorithm | undefined {
  const named = namedAlgorithm(announced);
  if (named === undefined || named === algorithm) return algorithm;
  throw invalidRequest(
    algorithm === undefined
      ? 'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.'
      : 'Value for x-amz-sdk-checksum-algorithm header is invalid.',
  );
}

/** An algorithm as a header names it. */
export function namedAlgorithm(name: string | undefined): ChecksumAlgorithm | undefined {
  if (name === undefined || name === '') return undefined;
  const upper = name.toUpperCase();
  if (isChecksumAlgorithm(upper)) return upper;
  throw unsupportedAlgorithm();
}

/** The types are those that were recorded, before S3 knew the others. */
export function unsupportedAlgorithm(): AwsError {
  return invalidRequest(
    'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
  );
}

/** A checksum as the members of an answer. */
export function checksumOutput(checksum: Checksum | undefined): Record<string, string> {
  if (checksum === undefined) return {};
  return { [memberOf[checksum.algorithm]]: checksum.value, ChecksumType: checksum.type };
}

/** The same without its type, as parts have it. */
export function partChecksum(checksum: Checksum | undefined): ChecksumMembers {
  return checksum === undefined ? {} : { [memberOf[checksum.algorithm]]: checksum.value };
}
