import { isJsonObject, type JsonObject, type JsonValue } from '../plan/json.ts';
import type { AttributeChange } from '../plan/step.ts';
import type { Kind } from './kind.ts';
import { isReference, type Found } from './resource.ts';

/** Names of resources for people by their ids, so that a plan says `subnet.public-a` and not `subnet-0f3…`. */
export type Names = ReadonlyMap<string, string>;

/** Attributes of something new. What is empty is left out. */
export function shownNew(kind: Kind, attributes: JsonObject, names: Names): readonly AttributeChange[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === '' || value === false) return [];
    if (Array.isArray(value) && value.length === 0) return [];
    if (isJsonObject(value) && Object.keys(value).length === 0) return [];
    return [{ name, after: shown(kind, name, value, names) }];
  });
}

/** Attributes that change, with what they were. */
export function shownChanges(
  kind: Kind,
  changed: ReadonlySet<string>,
  before: JsonObject,
  after: JsonObject,
  names: Names,
): readonly AttributeChange[] {
  return [...changed].map((name) => {
    const [old, next] = [before, after].map((one) => shown(kind, name, one[name] ?? null, names));
    return {
      name,
      ...(old === undefined ? {} : { before: old }),
      // The same name for something that is made anew.
      ...(next === undefined
        ? {}
        : { after: next === old && typeof next === 'string' ? `the new ${next}` : next }),
      ...(kind.fixed.includes(name) ? { forces: true as const } : {}),
    };
  });
}

export function shownTags(
  changed: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): readonly AttributeChange[] {
  return Object.entries(changed).map(([key, after]) => ({
    name: `tags.${key}`,
    ...(before[key] === undefined ? {} : { before: before[key] }),
    after,
  }));
}

function shown(kind: Kind, name: string, value: JsonValue, names: Names): string | readonly string[] {
  const named = withNames(value, names);
  const words = kind.words?.(name, named);
  if (words !== undefined)
    return Array.isArray(value) || kind.listed?.includes(name) === true ? words : (words[0] ?? 'none');
  if (Array.isArray(named)) return named.map((item: JsonValue) => text(item));
  return text(named);
}

function text(value: JsonValue): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** References and ids as addresses. */
function withNames(value: JsonValue, names: Names): JsonValue {
  if (isReference(value)) return value.member === undefined ? value.$ref : `${value.$ref}.${value.member}`;
  if (typeof value === 'string') return names.get(value) ?? withNamedStart(value, names);
  if (Array.isArray(value)) return value.map((item: JsonValue) => withNames(item, names));
  if (!isJsonObject(value)) return value;
  if (Array.isArray(value['$join'])) return joinedNames(value['$join'], names);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      member === undefined ? member : withNames(member, names),
    ]),
  );
}

/** What exists of a stack by its id, its ARN and its URL. */
export function namesOfFound(found: readonly Found[]): Names {
  return new Map(
    found.flatMap(({ address, id, outputs: { arn, url } }) => [
      [id, address] as const,
      ...(typeof arn === 'string' && arn !== '' ? [[arn, `${address}.arn`] as const] : []),
      ...(typeof url === 'string' ? [[url, `${address}.url`] as const] : []),
    ]),
  );
}

/** `arn:aws:s3:::shop-data/*` begins with the ARN of a bucket of the stack. */
function withNamedStart(value: string, names: Names): string {
  if (!value.startsWith('arn:')) return value;
  for (const [id, name] of names) {
    if (id.startsWith('arn:') && value.startsWith(`${id}/`)) return `\${${name}}${value.slice(id.length)}`;
  }
  return value;
}

function joinedNames(parts: readonly JsonValue[], names: Names): string {
  return parts
    .map((part) => (isReference(part) ? `\${${text(withNames(part, names))}}` : text(withNames(part, names))))
    .join('');
}
