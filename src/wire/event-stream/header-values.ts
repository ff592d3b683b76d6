import { Malformed } from '../error.ts';

/** A header of a message with its type; a `long` beyond 2^53 is the nearest number that JavaScript has. */
export type HeaderValue =
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'byte'; readonly value: number }
  | { readonly type: 'short'; readonly value: number }
  | { readonly type: 'integer'; readonly value: number }
  | { readonly type: 'long'; readonly value: number }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'uuid'; readonly value: string }
  | { readonly type: 'timestamp'; readonly value: Date };

export type MessageHeaders = ReadonlyMap<string, HeaderValue>;

/** Text and bytes carry a length of 16 bits, which the SDKs read as a signed one. */
const longestValue = 32_767;
const longestName = 255;

/** Headers as a message holds them: length of the name, name, type, value. */
export function encodeHeaders(headers: MessageHeaders): Buffer {
  const parts: Buffer[] = [];
  for (const [name, header] of headers) {
    const bytes = Buffer.from(name, 'utf8');
    if (bytes.length === 0 || bytes.length > longestName) throw new Malformed('name of a header', name);
    parts.push(Buffer.of(bytes.length), bytes, encodeValue(header));
  }
  return Buffer.concat(parts);
}

function encodeValue(header: HeaderValue): Buffer {
  if (header.type === 'boolean') return Buffer.of(header.value ? 0 : 1);
  if (header.type === 'bytes') return counted(6, header.value);
  if (header.type === 'string') return counted(7, Buffer.from(header.value, 'utf8'));
  if (header.type === 'timestamp') return long(8, header.value.getTime());
  if (header.type === 'uuid')
    return Buffer.concat([Buffer.of(9), Buffer.from(header.value.replaceAll('-', ''), 'hex')]);
  return header.type === 'long' ? long(5, header.value) : NUMBERS[header.type](header.value);
}

const NUMBERS = {
  byte(value: number): Buffer {
    const bytes = Buffer.of(2, 0);
    bytes.writeInt8(value, 1);
    return bytes;
  },
  short(value: number): Buffer {
    const bytes = Buffer.of(3, 0, 0);
    bytes.writeInt16BE(value, 1);
    return bytes;
  },
  integer(value: number): Buffer {
    const bytes = Buffer.of(4, 0, 0, 0, 0);
    bytes.writeInt32BE(value, 1);
    return bytes;
  },
};

function long(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(9, 0);
  bytes.writeUInt8(type);
  bytes.writeBigInt64BE(BigInt(value), 1);
  return bytes;
}

function counted(type: number, value: Uint8Array): Buffer {
  if (value.length > longestValue) throw new Malformed(`a header of at most ${longestValue} bytes`);
  const head = Buffer.of(type, 0, 0);
  head.writeUInt16BE(value.length, 1);
  return Buffer.concat([head, value]);
}

/** Reads the headers of a message. Throws `Malformed`. */
export function decodeHeaders(bytes: Buffer): MessageHeaders {
  const headers = new Map<string, HeaderValue>();
  try {
    for (let at = 0; at < bytes.length;) {
      const nameEnd = at + 1 + bytes.readUInt8(at);
      const name = bytes.toString('utf8', at + 1, nameEnd);
      const { header, end } = decodeValue(bytes, nameEnd);
      headers.set(name, header);
      at = end;
    }
  } catch (error) {
    // What Node says of a read beyond the end.
    if (error instanceof RangeError) throw new Malformed('headers that end where they should');
    throw error;
  }
  return headers;
}

interface Decoded {
  readonly header: HeaderValue;
  readonly end: number;
}

function decodeValue(bytes: Buffer, at: number): Decoded {
  const type = bytes.readUInt8(at);
  const read = DECODERS[type];
  if (read === undefined) throw new Malformed('type of a header', String(type));
  return read(bytes, at + 1);
}

/** By the number of the type. */
const DECODERS: readonly ((bytes: Buffer, at: number) => Decoded)[] = [
  (_bytes, at) => ({ header: { type: 'boolean', value: true }, end: at }),
  (_bytes, at) => ({ header: { type: 'boolean', value: false }, end: at }),
  (bytes, at) => ({ header: { type: 'byte', value: bytes.readInt8(at) }, end: at + 1 }),
  (bytes, at) => ({ header: { type: 'short', value: bytes.readInt16BE(at) }, end: at + 2 }),
  (bytes, at) => ({ header: { type: 'integer', value: bytes.readInt32BE(at) }, end: at + 4 }),
  (bytes, at) => ({ header: { type: 'long', value: Number(bytes.readBigInt64BE(at)) }, end: at + 8 }),
  (bytes, at) => {
    const { value, end } = countedAt(bytes, at);
    return { header: { type: 'bytes', value }, end };
  },
  (bytes, at) => {
    const { value, end } = countedAt(bytes, at);
    return { header: { type: 'string', value: value.toString('utf8') }, end };
  },
  (bytes, at) => {
    const value = new Date(Number(bytes.readBigInt64BE(at)));
    return { header: { type: 'timestamp', value }, end: at + 8 };
  },
  (bytes, at) => {
    const hex = within(bytes, at, at + 16).toString('hex');
    const value = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { header: { type: 'uuid', value }, end: at + 16 };
  },
];

function countedAt(bytes: Buffer, at: number): { value: Buffer; end: number } {
  const end = at + 2 + bytes.readUInt16BE(at);
  return { value: within(bytes, at + 2, end), end };
}

function within(bytes: Buffer, start: number, end: number): Buffer {
  if (end > bytes.length) throw new RangeError('beyond the end');
  return bytes.subarray(start, end);
}
