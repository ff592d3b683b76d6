/** A value that survives a JSON file. Plans and journals hold nothing else. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same text for equal values, whatever order their members were written in: a key to group by. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, member: unknown) =>
      isJsonObject(member)
        ? Object.fromEntries(
            Object.keys(member)
              .toSorted()
              .map((name) => [name, member[name]]),
          )
        : member,
    ) ?? 'undefined'
  );
}

/** Whether two values are the same as JSON: members in any order, lists in theirs, dates as their ISO text. */
export function sameJson(left: unknown, right: unknown): boolean {
  return left === right || canonical(left) === canonical(right);
}
