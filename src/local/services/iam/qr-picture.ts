import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Dots of the picture for each module of the code. */
const scale = 4;

/** The picture that a phone takes the seed of an MFA device from: a PNG of one bit a dot. */
export function qrPicture(text: string): Uint8Array {
  const { data } = encode(text, { ecc: 'L', border: 4 });
  const side = data.length * scale;
  const rows = data.flatMap((row) => {
    const line = Buffer.alloc(1 + Math.ceil(side / 8));
    for (let dot = 0; dot < side; dot++) {
      const light = row[Math.floor(dot / scale)] !== true;
      if (light) line[1 + (dot >> 3)] = (line[1 + (dot >> 3)] ?? 0) | (0x80 >> (dot & 7));
    }
    return Array.from({ length: scale }, () => line);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
