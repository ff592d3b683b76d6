import { Folder } from './fold/folder.ts';
import { wordsOf } from './words.ts';

/** CRC-32C (Castagnoli), reflected: RFC 3720. Node has none of its own. */
const polynomial = 0x82f63b78;

/** x^5321 + x^3574 + x^2491 + 1 is a multiple of the polynomial. */
const folder = new Folder([1747, 2830, 5321]);

/** Eight tables of 256 entries, for eight bytes at a time. Signed: V8 keeps those as small integers. Made when it is needed. */
let made: Int32Array | undefined;

function makeTable(): Int32Array {
  const entries = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    entries[byte] = crc;
  }
  for (let entry = 256; entry < entries.length; entry += 1) {
    const before = of(entries, entry - 256);
    entries[entry] = (before >>> 8) ^ of(entries, before & 0xff);
  }
  return entries;
}

function of(entries: Int32Array | Uint8Array, index: number): number {
  return entries[index] as number;
}

/** CRC-32C of bytes, going on from that of those before them. */
export function crc32c(bytes: Uint8Array, before = 0): number {
  const short = folder.shorten(bytes, [~before]);
  return short === undefined ? byTable(bytes, before) : byTable(short, 0xff_ff_ff_ff);
}

function byTable(bytes: Uint8Array, before: number): number {
  const table = (made ??= makeTable());
  const { head, words, tail } = wordsOf(bytes);
  let crc = single(table, head, ~before);
  for (let place = 0; place < words.length; place += 2) {
    crc ^= of(words, place);
    const next = of(words, place + 1);
    crc =
      of(table, 1792 + (crc & 0xff)) ^
      of(table, 1536 + ((crc >>> 8) & 0xff)) ^
      of(table, 1280 + ((crc >>> 16) & 0xff)) ^
      of(table, 1024 + (crc >>> 24)) ^
      of(table, 768 + (next & 0xff)) ^
      of(table, 512 + ((next >>> 8) & 0xff)) ^
      of(table, 256 + ((next >>> 16) & 0xff)) ^
      of(table, next >>> 24);
  }
  return ~single(table, tail, crc) >>> 0;
}

function single(table: Int32Array, bytes: Uint8Array, before: number): number {
  let crc = before;
  for (const byte of bytes) crc = (crc >>> 8) ^ of(table, (crc ^ byte) & 0xff);
  return crc;
}
