import { createHash } from 'node:crypto';
import { UsageError } from '../errors.ts';
import type { Operation } from '../wire/operation.ts';
import type { WrittenRequest } from '../wire/written-request.ts';

const given = /^x-amz-checksum-(?:crc32|crc32c|crc64nvme|sha1|sha256|sha512|md5|xxhash64|xxhash3|xxhash128)$/;

/** Adds the checksum that the action wants of its body, unless the caller brought one. */
export async function withChecksum(
  operation: Operation,
  written: WrittenRequest,
  input: object,
): Promise<WrittenRequest> {
  const { httpChecksum, httpChecksumRequired } = operation.traits;
  const { body, headers } = written;
  if (!(body instanceof Uint8Array)) return written;
  const member = httpChecksum?.requestAlgorithmMember;
  if (member !== undefined) {
    if (Object.keys(headers).some((name) => given.test(name))) return written;
    const asked: unknown = Object.entries(input).find(([name]) => name === member)?.[1];
    const algorithm = typeof asked === 'string' ? asked : 'CRC32';
    const value = await digest(algorithm, body);
    return {
      ...written,
      headers: {
        ...headers,
        'x-amz-sdk-checksum-algorithm': algorithm,
        [`x-amz-checksum-${algorithm.toLowerCase()}`]: value,
      },
    };
  }
  if (
    (httpChecksumRequired === true || httpChecksum?.requestChecksumRequired === true) &&
    body.length > 0 &&
    !('content-md5' in headers)
  ) {
    return {
      ...written,
      headers: { ...headers, 'content-md5': createHash('md5').update(body).digest('base64') },
    };
  }
  return written;
}

async function digest(algorithm: string, body: Uint8Array): Promise<string> {
  if (algorithm === 'CRC32') {
    const { crc32 } = await import('node:zlib');
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(body));
    return bytes.toString('base64');
  }
  const { checksumAlgorithms, checksumOf, isChecksumAlgorithm } = await import('../wire/checksum/hasher.ts');
  if (isChecksumAlgorithm(algorithm)) return checksumOf(algorithm, body);
  throw new UsageError(`nuage does not compute the checksum ${algorithm}.`, {
    hint: `It computes ${checksumAlgorithms.join(', ')}.`,
  });
}
