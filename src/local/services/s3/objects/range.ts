import { invalidRange } from '../errors.ts';

/** Bytes from one place (inclusive) to another (exclusive). */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a Range header. What S3 does not understand (several ranges, other units) it takes for no range at all;
 * what lies behind the object it refuses: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function readRange(header: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (header === undefined || match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    if (length === 0) throw invalidRange(header, size);
    return { from: size - length, to: size };
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return undefined;
  if (from >= size) throw invalidRange(header, size);
  return { from, to: last === '' ? size : Math.min(Number(last) + 1, size) };
}
