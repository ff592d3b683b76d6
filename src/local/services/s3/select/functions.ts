import { compare, numberOf } from './compare.ts';
import { dateFunctions } from './date-functions.ts';
import { unsupportedFunction, wrongArguments, wrongArgumentType } from './refusals.ts';
import type { Value } from './syntax.ts';

type Call = (given: readonly Value[]) => Value;

/** Of text; of NULL or MISSING there is none. */
const ofText =
  (least: number, most: number, work: (text: string, rest: readonly Value[]) => Value): Call =>
  ([first, ...rest]) => {
    if (rest.length + 1 < least || rest.length + 1 > most) throw wrongArguments();
    if (first === null || first === undefined) return null;
    if (typeof first !== 'string') throw wrongArgumentType();
    return work(first, rest);
  };

const length = ofText(1, 1, (text) => [...text].length);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-sql-functions.html */
const functions: Readonly<Record<string, Call>> = {
  ...dateFunctions,
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  CHAR_LENGTH: length,
  CHARACTER_LENGTH: length,
  TRIM: ofText(1, 3, trimmed),
  SUBSTRING: ofText(2, 3, substring),
  COALESCE: (given) => given.find((value) => value !== null && value !== undefined) ?? null,
  NULLIF: (given) => {
    if (given.length !== 2) throw wrongArguments();
    const [left, right] = given;
    return left === right || compare(left, right) === 0 ? null : left;
  },
};

/** Blanks, or the characters that are given; each looked at once: `/ +$/` looks at those within a text over and over. */
function trimmed(text: string, [side = 'BOTH', characters = ' ']: readonly Value[]): Value {
  if (characters === null) return null;
  if (typeof characters !== 'string') throw wrongArgumentType();
  const remove = new Set(characters);
  const all = [...text];
  let [from, to] = [0, all.length];
  const goes = (at: number): boolean => remove.has(all[at] ?? '');
  if (side !== 'TRAILING') while (from < to && goes(from)) from += 1;
  if (side !== 'LEADING') while (to > from && goes(to - 1)) to -= 1;
  return all.slice(from, to).join('');
}

/** Characters are counted from 1; a beginning before that takes from the length. */
function substring(text: string, [from, length]: readonly Value[]): Value {
  const begin = numberOf(from);
  if (begin === undefined) return null;
  const end = length === undefined ? Number.POSITIVE_INFINITY : begin + (numberOf(length) ?? 0);
  return [...text].slice(Math.max(0, begin - 1), Math.max(0, end - 1)).join('');
}

export function callFunction(name: string, given: readonly Value[]): Value {
  const call = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (call === undefined) throw unsupportedFunction();
  return call(given);
}
