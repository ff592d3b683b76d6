import { UsageError } from '../errors.ts';
import { wholeBody } from '../wire/body.ts';
import type { Operation } from '../wire/operation.ts';
import { chunkedLength, writeChunked } from '../wire/sigv4/write-chunked.ts';
import { isReplayable } from './replayable.ts';
import type { ReplayableBody } from './replayable.ts';
import type { WrittenRequest } from '../wire/written-request.ts';

const trailer = 'x-amz-checksum-crc32';

/**
 * Makes a body that comes in pieces sendable. S3 takes it as it streams by, in chunks with its checksum
 * behind it, but wants its length beforehand; every other service's is gathered first, since its
 * signature covers the whole.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export async function withStreamedBody(
  operation: Operation,
  written: WrittenRequest,
): Promise<WrittenRequest> {
  const { body: pieces, headers } = written;
  if (pieces instanceof Uint8Array) return written;
  if (operation.service.name !== 's3') return { ...written, body: await wholeBody(pieces) };
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length)) {
    throw new UsageError(`${operation.name} of a body that comes in pieces needs its length.`, {
      hint: 'Give ContentLength, or upload in parts.',
    });
  }
  const { crc32 } = await import('../wire/checksum/crc32.ts');
  const source: AsyncIterable<Uint8Array> = pieces;
  const framed = (): AsyncGenerator<Uint8Array> => {
    let sum = 0;
    async function* summed(): AsyncGenerator<Uint8Array> {
      for await (const piece of source) {
        sum = crc32(piece, sum);
        yield piece;
      }
    }
    const value = (): string => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(sum);
      return bytes.toString('base64');
    };
    return writeChunked(summed(), { trailer: { name: trailer, value } });
  };
  const encoding = headers['content-encoding'];
  return {
    ...written,
    headers: {
      ...headers,
      'content-encoding': encoding === undefined ? 'aws-chunked' : `aws-chunked,${encoding}`,
      'content-length': String(
        chunkedLength(length, { signed: false, trailer: { name: trailer, valueLength: 8 } }),
      ),
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': String(length),
      'x-amz-sdk-checksum-algorithm': 'CRC32',
      'x-amz-trailer': trailer,
    },
    body: isReplayable(pieces) ? again(framed) : framed(),
  };
}

function again(pieces: () => AsyncGenerator<Uint8Array>): ReplayableBody {
  return { replayable: true, [Symbol.asyncIterator]: pieces };
}
