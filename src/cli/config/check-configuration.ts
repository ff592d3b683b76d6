import type { z } from 'zod';
import { configurationSchema } from './schema.ts';
import type { Configuration } from './schema.ts';
import { nearest } from '../nearest.ts';
import { count } from '../render/count.ts';

/** One thing that is wrong in a configuration. */
export interface Fault {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** Whether the key itself is wrong, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly remedy: string | undefined;
}

export type Checked =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks a value against the schema, and what the schema cannot say: that each schedule can be kept. */
export async function checkConfiguration(value: unknown): Promise<Checked> {
  const parsed = configurationSchema.safeParse(value);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue)) };
  const { findScheduleFaults } = await import('./check-schedules.ts');
  const faults = await findScheduleFaults(parsed.data);
  return faults.length === 0 ? { ok: true, configuration: parsed.data } : { ok: false, faults };
}

/**
 * Keys that a file in a repository must not have, because they would loosen what protects the person who
 * runs nuage there, and where to say it instead.
 */
const refused: Readonly<Record<string, string>> = {
  local:
    'Where and how the local cloud listens, which pages may reach it and what it may run is said on the command line of nuage local alone.',
  host: 'The address of the local cloud is given to nuage local alone.',
  origins: 'Pages that may reach the local cloud are given to nuage local alone.',
  'allow-processes': 'Whether the local cloud may run processes is given to nuage local alone.',
  'endpoint-url': 'Where calls go is said with --endpoint-url or AWS_ENDPOINT_URL.',
  endpointUrl: 'Where calls go is said with --endpoint-url or AWS_ENDPOINT_URL.',
  yes: 'Confirmations are given with --yes, one command at a time.',
};

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      message: `${[...path, key].join('.')} is not a key of the configuration`,
      remedy: remedyForKey(key, path, known),
    }));
  }
  const name = path.length === 0 ? 'the configuration' : path.join('.');
  const { message, remedy } = wordsFor(issue);
  return [{ path, atKey: issue.code === 'invalid_key', message: `${name} ${message}`, remedy }];
}

function remedyForKey(key: string, path: readonly (string | number)[], known: readonly string[]): string {
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
      return { message: `must be ${article(issue.expected)}`, remedy: ownWords(issue.message) };
    case 'invalid_value':
      return { message: `must be one of ${issue.values.join(', ')}`, remedy: undefined };
    case 'too_small':
      return {
        message: `is too short: at least ${sizeOf(issue.minimum, issue.origin)}`,
        remedy: undefined,
      };
    case 'too_big':
      return {
        message: `is too long: at most ${sizeOf(issue.maximum, issue.origin)}`,
        remedy: undefined,
      };
    case 'invalid_key':
      return { message: 'is not a name that AWS takes: 1 to 128 characters', remedy: undefined };
    default:
      return { message: 'is not right', remedy: ownWords(issue.message) };
  }
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
  };
  return words[expected] ?? expected;
}

/** The keys that the schema allows at a path, through records and lists. */
function knownKeys(path: readonly (string | number)[]): readonly string[] {
  let schema: unknown = configurationSchema;
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
