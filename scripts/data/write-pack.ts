import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/**
 * Writes a pack: one line of JSON that says where each key's block begins and how long it is (counted from the
 * line's end), then the blocks, each a deflated JSON value. One value is read without the others.
 */
export function writePack(path: string, values: ReadonlyMap<string, unknown>): void {
  const blocks: Buffer[] = [];
  const index: Record<string, [number, number]> = {};
  let at = 0;
  for (const [key, value] of [...values].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const block = deflateRawSync(JSON.stringify(value), { level: 9 });
    index[key] = [at, block.length];
    at += block.length;
    blocks.push(block);
  }
  writeFileSync(path, Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...blocks]));
}
