import type { z } from 'zod';
import { nearest } from '../../words/nearest.ts';
import { count } from '../render/count.ts';

/** One thing that is wrong in a file. */
export interface Fault {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** Whether the key itself is wrong, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly remedy: string | undefined;
}

export interface Source {
  readonly schema: z.ZodType;
  /** What the file is, in words: `the configuration`. */
  readonly whole: string;
  /** Keys at its top that it must not have, with what to do instead. */
  readonly refused?: Readonly<Record<string, string>>;
}

/** What is wrong by a schema, in words that name the key and what would be right. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], source: Source): readonly Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, source));
}

function faultsOf(issue: z.core.$ZodIssue, source: Source): readonly Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path, source.schema);
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      message: `${[...path, key].join('.')} is not a key of ${source.whole}`,
      remedy: remedyForKey(key, path, known, source),
    }));
  }
  const name = path.length === 0 ? source.whole : path.join('.');
  const { message, remedy } = wordsFor(issue);
  return [{ path, atKey: issue.code === 'invalid_key', message: `${name} ${message}`, remedy }];
}

function remedyForKey(
  key: string,
  path: readonly (string | number)[],
  known: readonly string[],
  { refused = {} }: Source,
): string {
  const reason = path.length === 0 && Object.hasOwn(refused, key) ? refused[key] : undefined;
  if (reason !== undefined) return reason;
  const meant = nearest(key, known);
  return meant === undefined ? `It may have ${known.join(', ')}.` : `Did you mean "${meant}"?`;
}

interface Words {
  readonly message: string;
  readonly remedy: string | undefined;
}

function wordsFor(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      // Messages of our own in the schema start in lower case and say what to write.
      return issue.message.endsWith('received undefined')
        ? { message: 'is missing', remedy: `It is ${article(issue.expected)}.` }
        : { message: `must be ${article(issue.expected)}`, remedy: ownWords(issue.message) };
    case 'invalid_value':
      return { message: `must be one of ${issue.values.join(', ')}`, remedy: undefined };
    case 'too_small':
      return {
        message: isNumber(issue.origin)
          ? `is too small: at least ${issue.minimum}`
          : `is too short: at least ${sizeOf(issue.minimum, issue.origin)}`,
        remedy: undefined,
      };
    case 'too_big':
      return {
        message: isNumber(issue.origin)
          ? `is too large: at most ${issue.maximum}`
          : `is too long: at most ${sizeOf(issue.maximum, issue.origin)}`,
        remedy: undefined,
      };
    case 'invalid_key':
      return wordsForKey(issue.issues[0]);
    default:
      return { message: 'is not right', remedy: ownWords(issue.message) };
  }
}

/** Keys that a person chooses: the schema says in its own words what they may be. */
function wordsForKey(issue: z.core.$ZodIssue | undefined): Words {
  if (issue === undefined) return { message: 'is not a name', remedy: undefined };
  const { message, remedy } = wordsFor(issue);
  return message === 'is not right'
    ? { message: 'is not a name that may stand here', remedy }
    : { message, remedy };
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

function sizeOf(size: number | bigint, origin: string): string {
  return count(Number(size), origin === 'array' ? 'item' : 'character');
}

function ownWords(message: string): string | undefined {
  return /^[a-z]|^AWS/.test(message) ? `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.` : undefined;
}

function article(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
    number: 'a number',
    int: 'a whole number',
  };
  return words[expected] ?? expected;
}

/** The keys that the schema allows at a path, through records and lists. */
function knownKeys(path: readonly (string | number)[], root: unknown): readonly string[] {
  let schema = root;
  for (const step of path) {
    const inner = unwrap(schema);
    schema = inner.shape?.[String(step)] ?? inner.valueType ?? inner.element;
  }
  return Object.keys(unwrap(schema).shape ?? {});
}

interface Inner {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly valueType?: unknown;
  readonly element?: unknown;
  unwrap?(): unknown;
}

function unwrap(schema: unknown): Inner {
  let inner = schema as Inner;
  while (inner.shape === undefined && inner.element === undefined && inner.unwrap !== undefined)
    inner = inner.unwrap() as Inner;
  return inner;
}
