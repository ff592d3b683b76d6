import type { Connection } from '../../aws/connection.ts';
import { NuageError } from '../../errors.ts';
import type { Packer, SecretSource } from '../context.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import type { Outcome } from './journal.ts';

/*
 * What an input may hold in place of a value:
 *   { "$from": "step", "path": "Instances[0].InstanceId" }   a part of an earlier step's answer
 *   { "$secret": "ssm", "name": "/db/password" }             a secret, fetched when the step is taken
 *   { "$token": true }                                       an idempotency token, kept in the journal
 *   { "$time": "2026-01-31T00:00:00Z" }                      a moment
 *   { "$bytes": "aGVsbG8=" }                                 bytes, in base64
 *   { "$join": ["a/", …, "/b"] }                              texts, one after the other
 *   { "$json": … }                                           JSON as text
 *   { "$packed": "lambda-code", "source": "/src", … }         bytes that are made when the step is taken
 */

/** An answer of AWS as an input of a plan: dates and bytes as references, nothing that is not there. */
export function asInput(answer: object): JsonObject {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [[name, asValue(value)]],
    ),
  );
}

function asValue(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(asValue);
  if (value instanceof Date) return { $time: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'object' && value !== null) return asInput(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

export interface FromReference {
  readonly step: string;
  readonly path: string;
}

/** Whether a value is a reference to an earlier step's answer, and to what. */
function fromReference(value: JsonObject): FromReference | undefined {
  const { $from: step, path } = value;
  return typeof step === 'string' && typeof path === 'string' ? { step, path } : undefined;
}

/** Every `$from` in a value. */
export function* fromReferences(value: unknown): Generator<FromReference> {
  if (Array.isArray(value)) for (const item of value) yield* fromReferences(item);
  if (!isJsonObject(value)) return;
  const reference = fromReference(value);
  if (reference !== undefined) yield reference;
  else for (const member of Object.values(value)) yield* fromReferences(member);
}

/** Whether a value holds a `$token`. */
export function holdsToken(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsToken);
  return isJsonObject(value) && (value['$token'] === true || Object.values(value).some(holdsToken));
}

export interface Resolving {
  readonly step: string;
  readonly results: ReadonlyMap<string, NonNullable<Outcome['result']>>;
  readonly token?: string | undefined;
  readonly connection: Connection;
  readonly secrets: Readonly<Record<string, SecretSource>>;
  readonly packers?: Readonly<Record<string, Packer>> | undefined;
  /** Is told every secret that was fetched, so that no message repeats one. */
  onSecret?(secret: string): void;
}

/** The input that is sent: every reference replaced. The result is never written anywhere. */
export async function resolveInput(input: JsonObject, resolving: Resolving): Promise<object> {
  const entries = await Promise.all(
    Object.entries(input).map(
      async ([name, member]) => [name, await resolveValue(member, resolving)] as const,
    ),
  );
  return Object.fromEntries(entries);
}

async function resolveValue(value: JsonValue | undefined, resolving: Resolving): Promise<unknown> {
  if (Array.isArray(value)) return resolveEach(value, resolving);
  if (!isJsonObject(value)) return value;
  const from = fromReference(value);
  if (from !== undefined) return fromResult(from, resolving);
  const { $secret, $token, $time, $bytes, $join, $json, $packed } = value;
  if (typeof $secret === 'string') return secretFrom($secret, value, resolving);
  if ($token === true) return resolving.token;
  if (typeof $time === 'string') return new Date($time);
  if (typeof $bytes === 'string') return new Uint8Array(Buffer.from($bytes, 'base64'));
  if (Array.isArray($join)) return (await resolveEach($join, resolving)).map(String).join('');
  if ($json !== undefined) return JSON.stringify(await resolveValue($json, resolving));
  if (typeof $packed === 'string') return packed($packed, value, resolving);
  return resolveInput(value, resolving);
}

function resolveEach(values: readonly JsonValue[], resolving: Resolving): Promise<readonly unknown[]> {
  return Promise.all(values.map((item) => resolveValue(item, resolving)));
}

async function packed(packer: string, reference: JsonObject, resolving: Resolving): Promise<Uint8Array> {
  const pack = resolving.packers?.[packer];
  if (pack === undefined) throw new TypeError(`${resolving.step}: no packer is named ${packer}.`);
  return pack(reference);
}

function fromResult(from: FromReference, resolving: Resolving): JsonValue {
  const found = resolving.results.get(from.step)?.[from.path];
  if (found === undefined || found === null) {
    throw new NuageError(
      'UnresolvedReference',
      `${resolving.step} needs ${from.path} of what ${from.step} answered, and there is nothing there.`,
    );
  }
  return found;
}

async function secretFrom(source: string, reference: JsonObject, resolving: Resolving): Promise<string> {
  const fetch = resolving.secrets[source];
  if (fetch === undefined) {
    throw new NuageError(
      'UnknownSecretSource',
      `${resolving.step} names ${source} as the source of a secret.`,
      {
        hint: `Sources are: ${Object.keys(resolving.secrets).join(', ')}.`,
      },
    );
  }
  const secret = await fetch(reference, { connection: resolving.connection });
  resolving.onSecret?.(secret);
  return secret;
}
