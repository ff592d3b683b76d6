import type { Random } from '../../../clock.ts';

/** Digits and capitals, as in `EDFDVBD6EXAMPLE`. */
export function newId(prefix: string, random: Random, length = 13): string {
  const number = BigInt(`0x${random.hex(24)}`);
  return prefix + number.toString(36).toUpperCase().padStart(20, '0').slice(-length);
}

/** A version of something: what an update has to know. */
export function newEtag(random: Random): string {
  return newId('E', random, 12);
}

/** Where something that was made is to be found on AWS. */
export function location(path: string): string {
  return `https://cloudfront.amazonaws.com/2020-05-31/${path}`;
}
