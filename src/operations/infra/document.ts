import { isJsonObject, type JsonObject, type JsonValue } from '../plan/json.ts';

/** Members of a statement that hold one text or a list of them, which means the same. */
const lists = new Set(['Action', 'NotAction', 'Resource', 'NotResource']);

/** A policy document as it is compared: single texts as lists. Null when there is none. */
export function documentOf(text: string | undefined): JsonValue {
  if (text === undefined || text === '') return null;
  try {
    return normalized(JSON.parse(text) as JsonValue);
  } catch {
    return text;
  }
}

function normalized(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const { Statement } = value;
  const statements = (Array.isArray(Statement) ? Statement : [Statement]) as readonly JsonValue[];
  return { ...value, Statement: statements.filter((one) => isJsonObject(one)).map(statement) };
}

function statement(one: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => {
      if (lists.has(name)) return [name, listed(value)];
      if (name === 'Principal' && isJsonObject(value)) return [name, eachListed(value)];
      if (name === 'Condition' && isJsonObject(value))
        return [
          name,
          Object.fromEntries(
            Object.entries(value).map(([operator, keys]) => [
              operator,
              isJsonObject(keys) ? eachListed(keys) : keys,
            ]),
          ),
        ];
      return [name, value];
    }),
  );
}

function eachListed(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, listed(member)]));
}

function listed(value: JsonValue | undefined): JsonValue {
  return value === undefined ? [] : [value].flat();
}
