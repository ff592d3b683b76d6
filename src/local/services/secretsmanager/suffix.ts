import type { Random } from '../../../clock.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The six characters at the end of a secret's ARN, so that a secret of the same name is another one. */
export function newSuffix(random: Random): string {
  return Array.from({ length: 6 }, () => letters.charAt(Math.floor(random.number() * letters.length))).join(
    '',
  );
}
