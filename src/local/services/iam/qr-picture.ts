import { encode } from 'uqr';
import { encodePng } from '../../../png.ts';

/** Dots of the picture for each module of the code. */
const scale = 4;

/** The picture that a phone takes the seed of an MFA device from: a PNG of one bit a dot. */
export function qrPicture(text: string): Uint8Array {
  const { data } = encode(text, { ecc: 'L', border: 4 });
  const side = data.length * scale;
  const pixels = new Uint8Array(side * side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      pixels[y * side + x] = data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true ? 0 : 1;
  return encodePng({ width: side, height: side, bits: 1, pixels });
}
