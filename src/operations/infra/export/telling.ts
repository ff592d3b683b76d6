import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import { protectTag } from '../stack-tags.ts';

/** A file beside the stack's that holds what no YAML should: code, scripts. */
export interface BesideFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What writers of a stack's file ask about what was found. */
export interface Telling {
  readonly found: readonly Found[];
  readonly stack: string;
  /** Tags that everything has: they are the stack's. */
  readonly common: Readonly<Record<string, string>>;
  /** Tags and protection of one resource, beside those of the stack. */
  everywhere(one: Found): JsonObject;
  /** A value in which ARNs and URLs of the stack's own resources stand as `${queue.orders.arn}`. */
  referring(value: JsonValue): JsonValue;
}

export function tellingOf(found: readonly Found[], stack: string): Telling {
  const common = commonTags(found);
  const starts = found.flatMap(({ address, outputs: { arn, url } }) => [
    ...(typeof arn === 'string' && arn !== '' ? [{ start: arn, text: `\${${address}.arn}` }] : []),
    ...(typeof url === 'string' && url !== '' ? [{ start: url, text: `\${${address}.url}` }] : []),
  ]);

  function everywhere(one: Found): JsonObject {
    const word = one.address.slice(one.address.indexOf('.') + 1);
    const usual = one.address.includes('.') ? `${stack}-${word}` : stack;
    const tags = Object.fromEntries(
      peoples(one).filter(([key, value]) => common[key] !== value && !(key === 'Name' && value === usual)),
    );
    return {
      ...(Object.keys(tags).length === 0 ? {} : { tags }),
      ...(one.tags[protectTag] === 'true' ? { preventDestroy: true } : {}),
    };
  }

  function referring(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return value.map((item: JsonValue) => referring(item));
    if (isJsonObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          member === undefined ? member : referring(member),
        ]),
      );
    if (typeof value !== 'string') return value;
    const known = starts.find(
      ({ start }) => value === start || value.startsWith(`${start}/`) || value.startsWith(`${start}:`),
    );
    return known === undefined ? value : `${known.text}${value.slice(known.start.length)}`;
  }

  return { found, stack, common, everywhere, referring };
}

/** Tags that people gave: neither AWS's nor nuage's. */
function peoples({ tags }: Found): readonly [string, string][] {
  return Object.entries(tags).filter(([key]) => !/^(?:aws|nuage):/i.test(key));
}

function commonTags(found: readonly Found[]): Readonly<Record<string, string>> {
  // Schedules have no tags.
  const [first, ...rest] = found.filter(({ kind }) => kind !== 'schedule');
  if (first === undefined) return {};
  return Object.fromEntries(
    peoples(first).filter(([key, value]) => key !== 'Name' && rest.every(({ tags }) => tags[key] === value)),
  );
}
