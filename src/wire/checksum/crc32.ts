import { crc32 as plain } from 'node:zlib';
import { Folder } from './fold/folder.ts';

/** x^4018 + x^2091 + x^1837 + 1 is a multiple of the polynomial of CRC-32. */
const folder = new Folder([1927, 2181, 4018]);

/** CRC-32 of bytes, going on from that of those before them: zlib's, and faster for many bytes at once. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const short = folder.shorten(bytes, [~before]);
  return short === undefined ? plain(bytes, before) : plain(short, 0xff_ff_ff_ff);
}
