import { encodePng } from '../../../png.ts';
import type { PngColour } from '../../../png.ts';
import type { Curve } from '../vitals.ts';

/** Mail clients show no SVG: a curve as a picture, twice as large as it is shown, clear where nothing is. */
export interface PictureFrame {
  /** As it is shown. */
  readonly width: number;
  readonly height: number;
  /** The value at the top; the bottom is zero. */
  readonly top: number;
}

const scale = 2;
/** How strong the colour is, in sixteen steps: of the line, of the area below it, and at their edges. */
const levels = 16;
const area = 0.17;
const halfLine = 1.4;
const palette: readonly PngColour[] = Array.from({ length: levels }, (_, level) => ({
  red: 0x3b,
  green: 0x78,
  blue: 0xd8,
  alpha: Math.round((level * 255) / (levels - 1)),
}));

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Draws a curve as PNG. Where there is no data there is nothing. */
export function curvePicture(curve: Curve, frame: PictureFrame): Buffer {
  const width = frame.width * scale;
  const height = frame.height * scale;
  const strength = new Float32Array(width * height);
  for (const run of runsOf(curve, { ...frame, width, height })) draw(run, strength, width, height);
  const pixels = Uint8Array.from(strength, (value) => Math.round(value * (levels - 1)));
  return encodePng({ width, height, bits: 4, pixels, palette });
}

/** The parts of a curve between gaps, as dots. A lone period is as wide as it is long. */
function runsOf(curve: Curve, { width, height, top }: PictureFrame): Dot[][] {
  const step = width / Math.max(1, curve.length);
  const runs: Dot[][] = [];
  let run: Dot[] = [];
  const close = (): void => {
    const last = run.at(-1);
    if (last !== undefined) runs.push([...run, { x: last.x + step, y: last.y }]);
    run = [];
  };
  for (const [index, value] of curve.entries()) {
    if (value === null) close();
    else {
      const part = top === 0 ? 0 : Math.min(1, Math.max(0, value / top));
      run.push({ x: index * step, y: halfLine + (height - 2 * halfLine) * (1 - part) });
    }
  }
  close();
  return runs;
}

function draw(run: readonly Dot[], strength: Float32Array, width: number, height: number): void {
  for (const [index, from] of run.entries()) {
    const to = run[index + 1];
    if (to === undefined) break;
    const first = Math.max(0, Math.floor(from.x - halfLine - 1));
    const last = Math.min(width - 1, Math.ceil(to.x + halfLine + 1));
    for (let x = first; x <= last; x += 1) {
      for (let y = 0; y < height; y += 1) {
        const at = y * width + x;
        const line = Math.min(1, Math.max(0, halfLine + 0.5 - distance(x + 0.5, y + 0.5, from, to)));
        const under = x + 0.5 >= from.x && x + 0.5 < to.x ? belowLine(x + 0.5, y + 0.5, from, to) * area : 0;
        strength[at] = Math.max(strength[at] ?? 0, line, under);
      }
    }
  }
}

function distance(x: number, y: number, from: Dot, to: Dot): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** How much of a pixel is below the line, from 0 to 1. */
function belowLine(x: number, y: number, from: Dot, to: Dot): number {
  const edge = from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  return Math.min(1, Math.max(0, y - edge + 0.5));
}
