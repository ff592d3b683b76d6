import { encodePng } from '../../../../../png.ts';

/** A picture of black and white pixels, row by row, a byte a pixel: 0 is black, anything else white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Writes a picture as PNG, greyscale of one bit. */
export function writePng({ width, height, pixels }: Picture): Buffer {
  return encodePng({ width, height, bits: 1, pixels: pixels.map((pixel) => (pixel === 0 ? 0 : 1)) });
}
