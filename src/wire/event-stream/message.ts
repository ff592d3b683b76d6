import { crc32 } from 'node:zlib';
import type { ByteReader } from '../byte-reader.ts';
import { Malformed } from '../error.ts';
import { decodeHeaders, encodeHeaders } from './header-values.ts';
import type { MessageHeaders } from './header-values.ts';

/**
 * One message of a stream of events: lengths and their checksum, headers, payload, and a checksum of it all.
 * https://docs.aws.amazon.com/lexv2/latest/dg/event-stream-encoding.html
 */
export interface Message {
  readonly headers: MessageHeaders;
  readonly payload: Uint8Array;
}

/** Length of the whole, length of the headers, checksum of both. */
const preludeBytes = 12;
const checksumBytes = 4;
/** What botocore takes at most, in headers and in a payload: 128 KiB and 24 MiB. */
const mostHeaderBytes = 128 * 1024;
const mostPayloadBytes = 24 * 1024 * 1024;

export function encodeMessage({ headers, payload }: Message): Uint8Array {
  const head = encodeHeaders(headers);
  const total = preludeBytes + head.length + payload.length + checksumBytes;
  const bytes = Buffer.allocUnsafe(total);
  bytes.writeUInt32BE(total, 0);
  bytes.writeUInt32BE(head.length, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  bytes.set(head, preludeBytes);
  bytes.set(payload, preludeBytes + head.length);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, total - checksumBytes)), total - checksumBytes);
  return bytes;
}

/** The next message; undefined when the stream has ended where a message does. Throws `Malformed`. */
export async function readMessage(reader: ByteReader): Promise<Message | undefined> {
  const start = await reader.exactly(preludeBytes);
  if (!start.begun) return undefined;
  const prelude = asBuffer(start.bytes);
  const total = prelude.readUInt32BE(0);
  const headerLength = prelude.readUInt32BE(4);
  if (crc32(prelude.subarray(0, 8)) !== prelude.readUInt32BE(8)) throw new Malformed('checksum of a prelude');
  const payloadLength = total - preludeBytes - headerLength - checksumBytes;
  if (headerLength > mostHeaderBytes || payloadLength > mostPayloadBytes || payloadLength < 0)
    throw new Malformed('length of a message', String(total));
  const rest = asBuffer((await reader.exactly(total - preludeBytes)).bytes);
  const end = rest.length - checksumBytes;
  if (crc32(rest.subarray(0, end), crc32(prelude)) !== rest.readUInt32BE(end))
    throw new Malformed('checksum of a message');
  return {
    headers: decodeHeaders(rest.subarray(0, headerLength)),
    payload: rest.subarray(headerLength, end),
  };
}

function asBuffer(bytes: Uint8Array | undefined): Buffer {
  if (bytes === undefined) throw new Malformed('a whole message');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
