import { percentEncode } from '../../../../wire/percent.ts';
import { invalidArgument } from '../errors.ts';
import { MOST_LISTED } from '../limits.ts';
import type { Shown } from './walk.ts';

/** One page of a listing; rows and common prefixes count alike. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly prefixes: readonly string[];
  /** The last that is on the page, when there is more. */
  readonly last: Shown<Row> | undefined;
  readonly count: number;
}

export function takeShown<Row>(shown: Iterable<Shown<Row>>, size: number): Page<Row> {
  const rows: Row[] = [];
  const prefixes: string[] = [];
  let last: Shown<Row> | undefined;
  if (size > 0)
    for (const next of shown) {
      if (rows.length + prefixes.length === size) return { rows, prefixes, last, count: size };
      if (next.prefix === undefined) rows.push(next.row);
      else prefixes.push(next.prefix);
      last = next;
    }
  return { rows, prefixes, last: undefined, count: rows.length + prefixes.length };
}

/** How many a page holds; more than a thousand is taken for a thousand. S3 writes the name otherwise where it is none. */
export function pageSize(asked: number | undefined, name = 'maxKeys'): number {
  return asked === undefined ? MOST_LISTED : Math.min(natural(asked, name), MOST_LISTED);
}

/** A number in the query string that counts something. */
export function natural(given: number, name: string): number {
  if (!Number.isInteger(given) || given < 0 || given > 2_147_483_647)
    throw invalidArgument(
      `Argument ${name} must be an integer between 0 and 2147483647`,
      name,
      String(given),
    );
  return given;
}

/** Writes keys as they are, or encoded when the caller has asked for that: XML cannot hold every character. */
export function keyWriter(
  encoding: string | undefined,
): <T extends string | undefined>(text: T) => T | string {
  if (encoding === undefined) return (text) => text;
  if (encoding.toLowerCase() !== 'url')
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encoding);
  return (text) => (text === undefined ? text : encodeKey(text));
}

function encodeKey(key: string): string {
  return percentEncode(key)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replaceAll('%2A', '*')
    .replaceAll('~', '%7E');
}
