/** CRC-32C (Castagnoli), reflected: RFC 3720. Node has none of its own. */
const polynomial = 0x82f63b78;

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
  const table = (made ??= makeTable());
  let crc = ~before;
  let place = 0;
  for (const last = bytes.length - 8; place <= last; place += 8)
    crc =
      of(table, 1792 + (of(bytes, place) ^ (crc & 0xff))) ^
      of(table, 1536 + (of(bytes, place + 1) ^ ((crc >>> 8) & 0xff))) ^
      of(table, 1280 + (of(bytes, place + 2) ^ ((crc >>> 16) & 0xff))) ^
      of(table, 1024 + (of(bytes, place + 3) ^ (crc >>> 24))) ^
      of(table, 768 + of(bytes, place + 4)) ^
      of(table, 512 + of(bytes, place + 5)) ^
      of(table, 256 + of(bytes, place + 6)) ^
      of(table, of(bytes, place + 7));
  for (; place < bytes.length; place += 1) crc = (crc >>> 8) ^ of(table, (crc ^ of(bytes, place)) & 0xff);
  return ~crc >>> 0;
}
