import { createHash } from 'node:crypto';
import type { JsonObject } from '../plan/json.ts';
import { canonical } from '../plan/json.ts';
import type { Found } from './resource.ts';

/** What was read of a stack, small enough for the header of a plan: a hash of each resource by address and id. */
export function groundOf(found: readonly Found[]): JsonObject {
  return Object.fromEntries(
    found.map(({ address, id, attributes, tags }) => [
      `${address} ${id}`,
      createHash('sha256').update(canonical({ attributes, tags })).digest('hex').slice(0, 16),
    ]),
  );
}

/** In words, what moved between two readings; empty when nothing did. */
export function movedBetween(before: JsonObject, now: JsonObject): readonly string[] {
  const words = (key: string): string => key.replace(' ', ' (') + ')';
  return [
    ...Object.keys(now)
      .filter((key) => before[key] === undefined)
      .map((key) => `${words(key)} is there now`),
    ...Object.keys(before)
      .filter((key) => now[key] === undefined)
      .map((key) => `${words(key)} is gone`),
    ...Object.keys(now)
      .filter((key) => before[key] !== undefined && before[key] !== now[key])
      .map((key) => `${words(key)} was changed`),
  ];
}
