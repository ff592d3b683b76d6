import { glyphOf, glyphWidth } from './font.ts';
import type { Picture } from './png.ts';

/** A console in text mode: 80 columns by 25 lines, in cells of 8 by 16 pixels. */
const columns = 80;
const lines = 25;
const cell = { width: 8, height: 16 } as const;

/** Draws the last lines that fit on a screen of text, white on black; longer ones go on in the next line. */
export function drawScreen(text: readonly string[]): Picture {
  const width = columns * cell.width;
  const height = lines * cell.height;
  const pixels = new Uint8Array(width * height);
  const wrapped = text.flatMap((line) => line.match(/.{1,80}/g) ?? ['']);
  for (const [row, line] of wrapped.slice(-lines).entries()) {
    for (const [column, character] of [...line].entries()) {
      const glyph = glyphOf(character);
      for (let x = 0; x < glyphWidth; x += 1) {
        for (let y = 0; y < 8; y += 1) {
          if ((((glyph[x] ?? 0) >> y) & 1) === 0) continue;
          // Each pixel of the glyph is two high, as the cell is twice as high as it is wide.
          const at = (row * cell.height + y * 2) * width + column * cell.width + x + 1;
          pixels[at] = 1;
          pixels[at + width] = 1;
        }
      }
    }
  }
  return { width, height, pixels };
}
