import type { Random } from '../../../clock.ts';

/** What the first letters of an id say: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes */
export type IdPrefix = 'AIDA' | 'AROA' | 'AGPA' | 'ANPA' | 'AIPA' | 'ASCA' | 'APKA' | 'ACCA';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A unique id of 21 characters, which is never given again. */
export function newUniqueId(prefix: IdPrefix, random: Random): string {
  let id: string = prefix;
  for (let left = 17; left > 0; left--) id += LETTERS.charAt(Math.floor(random.number() * 32));
  return id;
}
