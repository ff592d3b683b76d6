import { EventStreamCodec, Int64 } from '@smithy/core/event-streams';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../../src/wire/byte-reader.ts';
import { Malformed } from '../../../src/wire/error.ts';
import type { HeaderValue } from '../../../src/wire/event-stream/header-values.ts';
import { encodeMessage, readMessage } from '../../../src/wire/event-stream/message.ts';
import type { Message } from '../../../src/wire/event-stream/message.ts';

const sdk = new EventStreamCodec(
  (bytes) => (typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8')),
  (text) => Buffer.from(text, 'utf8'),
);
type SdkHeader = ReturnType<typeof sdk.decode>['headers'][string];

const headerValues: fc.Arbitrary<HeaderValue> = fc.oneof(
  fc.boolean().map((value) => ({ type: 'boolean', value }) as const),
  fc.integer({ min: -128, max: 127 }).map((value) => ({ type: 'byte', value }) as const),
  fc.integer({ min: -32_768, max: 32_767 }).map((value) => ({ type: 'short', value }) as const),
  fc.integer().map((value) => ({ type: 'integer', value }) as const),
  fc.maxSafeInteger().map((value) => ({ type: 'long', value }) as const),
  fc.uint8Array({ maxLength: 40 }).map((value) => ({ type: 'bytes', value: Buffer.from(value) }) as const),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((value) => ({ type: 'string', value }) as const),
  fc.uuid().map((value) => ({ type: 'uuid', value }) as const),
  fc
    .integer({ min: -1e12, max: 4e12 })
    .map((time) => ({ type: 'timestamp', value: new Date(time) }) as const),
);
const messages: fc.Arbitrary<Message> = fc.record({
  headers: fc
    .dictionary(fc.stringMatching(/^:?[a-z][a-z-]{0,20}$/), headerValues, { maxKeys: 6 })
    .map((headers) => new Map(Object.entries(headers))),
  payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
});

function sdkHeader(header: HeaderValue): SdkHeader {
  if (header.type === 'bytes') return { type: 'binary', value: header.value };
  if (header.type === 'long') return { type: 'long', value: longOf(header.value) };
  return header;
}

/** The SDK's own maker of these takes only what fits into a double's mantissa, as all of ours do. */
function longOf(value: number): Int64 {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return new Int64(bytes);
}

function sdkMessage({ headers, payload }: Message): Parameters<typeof sdk.encode>[0] {
  return {
    headers: Object.fromEntries([...headers].map(([name, header]) => [name, sdkHeader(header)])),
    body: payload,
  };
}

/** The bytes in pieces of any size. */
async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function readAll(reader: ByteReader): Promise<Message[]> {
  const found: Message[] = [];
  for (let next = await readMessage(reader); next !== undefined; next = await readMessage(reader))
    found.push(next);
  return found;
}

test("messages are written byte for byte as the SDK's codec writes them", () => {
  fc.assert(
    fc.property(messages, (message) => {
      expect(Buffer.from(encodeMessage(message))).toEqual(Buffer.from(sdk.encode(sdkMessage(message))));
    }),
  );
});

test("the SDK's messages are read, in whatever pieces they come", async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(messages, { maxLength: 4 }), sizes, async (sent, cuts) => {
      const bytes = Buffer.concat(sent.map((message) => sdk.encode(sdkMessage(message))));
      const read = await readAll(new ByteReader(pieces(bytes, cuts)));
      expect(read.map(plain)).toEqual(sent.map(plain));
    }),
  );
});

test('one wrong bit anywhere is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(messages, fc.nat(), fc.integer({ min: 0, max: 7 }), async (message, place, bit) => {
      const bytes = Buffer.from(encodeMessage(message));
      const at = place % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      await expect(readAll(new ByteReader(bytes))).rejects.toThrow(Malformed);
    }),
  );
});

test('a message that is cut short is noticed, and one that claims to be enormous is not waited for', async () => {
  const bytes = encodeMessage({ headers: new Map(), payload: Buffer.from('payload') });
  for (let end = 1; end < bytes.length; end += 1)
    await expect(readMessage(new ByteReader(bytes.subarray(0, end)))).rejects.toThrow(Malformed);
  // A prelude of 2 GiB with its right checksum.
  const enormous = Buffer.from('7fffffff00000000', 'hex');
  const { crc32 } = await import('node:zlib');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(enormous));
  await expect(readMessage(new ByteReader(Buffer.concat([enormous, checksum])))).rejects.toThrow(
    'length of a message',
  );
});

function plain({ headers, payload }: Message): object {
  return {
    headers: Object.fromEntries([...headers].map(([name, { type, value }]) => [name, { type, value }])),
    payload: [...payload],
  };
}
