import { canonical, type JsonObject, type JsonValue } from '../plan/json.ts';
import type { Kind } from './kind.ts';

/**
 * Names of wanted attributes that are otherwise on what exists. What the account did not tell, and what the file does not
 * speak of, is not compared.
 */
export function changedAttributes(
  kind: Pick<Kind, 'sets'>,
  before: JsonObject,
  after: JsonObject,
): ReadonlySet<string> {
  const changed = Object.keys(after).filter((name) => {
    const [old, next] = [before[name], after[name]];
    if (old === undefined || next === undefined) return false;
    return keyOf(kind, name, old) !== keyOf(kind, name, next);
  });
  return new Set(changed);
}

/** A text that is the same for values that mean the same: in a set, the order says nothing. */
function keyOf({ sets = [] }: Pick<Kind, 'sets'>, name: string, value: JsonValue): string {
  if (!sets.includes(name) || !Array.isArray(value)) return canonical(value);
  return canonical([...new Set(value.map((item: JsonValue) => canonical(item)))].toSorted());
}

/** Tags that the file asks for and that are not there so. Other tags are their owners'. */
export function changedTags(
  found: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => found[key] !== value));
}
