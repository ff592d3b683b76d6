import { isJsonObject, type JsonObject, type JsonValue } from '../plan/json.ts';
import { isReference, refer } from './resource.ts';

/** `${queue.orders.url}`: a member of another resource of the stack. */
const pattern = /\$\{([a-z][a-z-]*(?:\.[a-z0-9-]+)?)\.([A-Za-z]+)\}/g;

/** Text with references to other resources in it; several parts are put together by `$join`. */
export function interpolated(text: string): JsonValue {
  const parts: JsonValue[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, address = '', member = ''] = match;
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push(refer(address, member === 'id' ? undefined : member));
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  const [first] = parts;
  if (parts.length === 0) return '';
  return parts.length === 1 && first !== undefined ? first : { $join: parts };
}

/** The same in every text of a value. */
export function interpolatedIn(value: JsonValue): JsonValue {
  if (typeof value === 'string') return interpolated(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => interpolatedIn(item));
  if (!isJsonObject(value) || isReference(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      member === undefined ? member : interpolatedIn(member),
    ]),
  );
}

/** A `$join` whose parts are all known is a text. */
export function joined(value: JsonObject): JsonValue {
  const { $join } = value;
  if (!Array.isArray($join)) return value;
  const parts: readonly JsonValue[] = $join;
  return parts.every((part) => typeof part === 'string') ? parts.join('') : value;
}

/** JSON as text, which some members of AWS's inputs hold; put together when the step is taken if parts are not known yet. */
export function jsonText(value: JsonValue): JsonValue {
  return holdsUnknown(value) ? { $json: value } : JSON.stringify(value);
}

function holdsUnknown(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some((item: JsonValue) => holdsUnknown(item));
  if (!isJsonObject(value)) return false;
  return '$from' in value || '$join' in value || Object.values(value).some(holdsUnknown);
}
