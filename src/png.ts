import { crc32, deflateSync } from 'node:zlib';

/** A colour of a palette, each part from 0 to 255; `alpha` 0 is not seen at all. */
export interface PngColour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export interface PngPicture {
  readonly width: number;
  readonly height: number;
  /** Bits of a pixel. */
  readonly bits: 1 | 2 | 4 | 8;
  /** A byte a pixel, row by row: a shade of grey from black to white, or a number of the palette. */
  readonly pixels: Uint8Array;
  readonly palette?: readonly PngColour[];
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Writes a picture as PNG, in greys or in the colours of a palette. https://www.w3.org/TR/png-3/ */
export function encodePng({ width, height, bits, pixels, palette }: PngPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  header[9] = palette === undefined ? 0 : 3;
  const ofByte = 8 / bits;
  const stride = Math.ceil(width / ofByte);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[y * width + x] ?? 0;
      if (pixel === 0) continue;
      const at = y * (stride + 1) + 1 + Math.floor(x / ofByte);
      rows[at] = (rows[at] ?? 0) | (pixel << (8 - bits * ((x % ofByte) + 1)));
    }
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette === undefined
      ? []
      : [
          chunk('PLTE', Buffer.from(palette.flatMap(({ red, green, blue }) => [red, green, blue]))),
          chunk('tRNS', Buffer.from(palette.map(({ alpha }) => alpha))),
        ]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
