import type { Random } from '../../../clock.ts';
import { invalidParameter } from './errors.ts';

interface PasswordInput {
  readonly PasswordLength?: number | undefined;
  readonly ExcludeCharacters?: string | undefined;
  readonly ExcludeNumbers?: boolean | undefined;
  readonly ExcludePunctuation?: boolean | undefined;
  readonly ExcludeUppercase?: boolean | undefined;
  readonly ExcludeLowercase?: boolean | undefined;
  readonly IncludeSpace?: boolean | undefined;
  readonly RequireEachIncludedType?: boolean | undefined;
}

const usualLength = 32;

/** The characters that a password is made of, in groups: of each one at least, unless told otherwise. */
function groupsOf(input: PasswordInput): string[] {
  const excluded = new Set(input.ExcludeCharacters);
  const kept = (letters: string): string => [...letters].filter((letter) => !excluded.has(letter)).join('');
  return [
    input.ExcludeLowercase === true ? '' : kept('abcdefghijklmnopqrstuvwxyz'),
    input.ExcludeUppercase === true ? '' : kept('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    input.ExcludeNumbers === true ? '' : kept('0123456789'),
    input.ExcludePunctuation === true ? '' : kept('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
    input.IncludeSpace === true ? kept(' ') : '',
  ].filter((group) => group !== '');
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html */
export function randomPassword(input: PasswordInput, random: Random): string {
  const { PasswordLength: length = usualLength, RequireEachIncludedType: each = true } = input;
  const groups = groupsOf(input);
  const all = groups.join('');
  if (all === '') throw invalidParameter('Password length is too short based on the required types.');
  if (each && length < groups.length)
    throw invalidParameter('Password length is too short based on the required types.');
  const below = (count: number): number => Math.floor(random.number() * count);
  const one = (from: string): string => from.charAt(below(from.length));
  const letters = each ? groups.map(one) : [];
  while (letters.length < length) letters.push(one(all));
  // Those that had to be in it stand anywhere in it.
  for (let at = letters.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [letters[at], letters[other]] = [letters[other] ?? '', letters[at] ?? ''];
  }
  return letters.join('');
}
