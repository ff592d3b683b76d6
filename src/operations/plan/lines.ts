import { createReadStream } from 'node:fs';

export interface FileLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly offset: number;
  /** False for a last line without its newline: its writer was stopped in the middle. */
  readonly whole: boolean;
}

/** Reads a file line by line without holding more than a chunk of it. */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  let offset = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = data.indexOf(10, start); end !== -1; end = data.indexOf(10, start)) {
      number += 1;
      yield { text: data.toString('utf8', start, end), number, offset: offset + start, whole: true };
      start = end + 1;
    }
    offset += start;
    rest = data.subarray(start);
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), number: number + 1, offset, whole: false };
}
