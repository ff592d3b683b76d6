import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DamagedStoreError } from './damage.ts';

const headerBytes = 32;
const frameHeaderBytes = 24;
/** The last bit says in which byte order the checksums were made. */
const magicLittle = 0x377f0682;
const magicBig = 0x377f0683;

interface Sum {
  first: number;
  second: number;
}

/** SQLite's checksum of the log: two running sums over pairs of 32-bit words. */
function add(sum: Sum, bytes: DataView, from: number, to: number, little: boolean): void {
  let { first, second } = sum;
  for (let at = from; at < to; at += 8) {
    first = (first + bytes.getUint32(at, little) + second) >>> 0;
    second = (second + bytes.getUint32(at + 4, little) + first) >>> 0;
  }
  sum.first = first;
  sum.second = second;
}

/**
 * Looks for a hole in SQLite's write-ahead log. SQLite stops reading at the first frame that does not fit and says
 * nothing, as a half-written last frame is what a killed process leaves. But a commit *behind* a frame that does not
 * fit was acknowledged, and would be dropped silently: that is damage. The caller opens the database only afterwards.
 */
export function checkWriteAheadLog(file: string): void {
  const handle = openSync(file, 'r');
  try {
    const size = statSync(file).size;
    if (size < headerBytes) return;
    const header = view(handle, 0, headerBytes);
    const magic = header.getUint32(0);
    const sum: Sum = { first: 0, second: 0 };
    const little = magic === magicLittle;
    add(sum, header, 0, 24, little);
    const sound =
      (little || magic === magicBig) &&
      sum.first === header.getUint32(24) &&
      sum.second === header.getUint32(28);
    const frameBytes = frameHeaderBytes + (sound ? header.getUint32(8) : 0);
    if (!sound) {
      // A kill while the very first frame is prepared leaves no more than the header.
      if (size > headerBytes) throw new DamagedStoreError(file, 'its header does not fit its checksum');
      return;
    }
    const salts = [header.getUint32(16), header.getUint32(20)];
    let broken: number | undefined;
    for (let at = headerBytes; at + frameBytes <= size; at += frameBytes) {
      const frame = view(handle, at, frameBytes);
      if (frame.getUint32(8) !== salts[0] || frame.getUint32(12) !== salts[1]) {
        // Left over from before the log was begun anew; frames of this generation may still follow a damaged one.
        broken ??= at;
        continue;
      }
      if (broken === undefined) {
        add(sum, frame, 0, 8, little);
        add(sum, frame, frameHeaderBytes, frameBytes, little);
        if (sum.first !== frame.getUint32(16) || sum.second !== frame.getUint32(20)) broken = at;
      } else if (frame.getUint32(4) !== 0) {
        throw new DamagedStoreError(file, `the page at byte ${broken} does not fit its checksum`);
      }
    }
  } finally {
    closeSync(handle);
  }
}

function view(handle: number, position: number, length: number): DataView {
  const bytes = Buffer.alloc(length);
  readSync(handle, bytes, 0, length, position);
  return new DataView(bytes.buffer, bytes.byteOffset, length);
}
