import { syntaxError } from './malformed-policy.ts';

/** An object of JSON whose members are still to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or the one element that stands for a list of one, as policies allow nearly everywhere. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Strings, or one; throws IAM's syntax error for anything else. */
export function stringsOf(value: unknown): string[] {
  return asList(value).map((each) => {
    if (typeof each !== 'string') throw syntaxError();
    return each;
  });
}
