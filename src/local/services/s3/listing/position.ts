import { invalidArgument } from '../errors.ts';

const MARK = '1';

/** A continuation token: opaque, and good as long as the bucket is there. */
export function sealPosition(last: string): string {
  return Buffer.from(MARK + last, 'utf8').toString('base64');
}

export function openPosition(token: string): string {
  const text = /^[A-Za-z0-9+/]+={0,2}$/.test(token) ? Buffer.from(token, 'base64').toString('utf8') : '';
  if (text.startsWith(MARK)) return text.slice(MARK.length);
  throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
}
