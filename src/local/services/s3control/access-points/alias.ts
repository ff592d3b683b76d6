import type { Random } from '../../../../clock.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const CHANCE = 34;
/** The longest alias, suffix included: it has to be a bucket's name. */
const MOST = 63;

/**
 * What stands for an access point where a bucket's name is wanted: its name, cut where it is too long, and 34
 * characters. https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html
 */
export function newAlias(name: string, random: Random): string {
  let chance = '';
  for (const byte of Buffer.from(random.hex(2 * CHANCE), 'hex'))
    chance += LETTERS[byte % LETTERS.length] ?? '';
  const end = `-${chance}-s3alias`;
  return name.slice(0, MOST - end.length).replace(/-+$/, '') + end;
}
