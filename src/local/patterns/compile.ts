import { accepts } from './operators.ts';
import { isMap, standTogether } from './values.ts';
import type { Json, JsonMap, PlacedValue, Values } from './values.ts';

/** What one key asks for: one of its rules has to accept one of the values there. */
interface Demand {
  readonly path: string;
  readonly rules: readonly Json[];
  /** Whether it is content when there is nothing: `{ "exists": false }`. */
  readonly absent: boolean;
}

export type Matcher = (values: Values) => boolean;

/**
 * Compiles a pattern, of events or of a subscription's filter: every key has to be satisfied; of `$or` one of the
 * choices. Values of one array have to come from the same element of it.
 */
export function compilePattern(pattern: JsonMap): Matcher {
  const choices = choicesOf(pattern, '');
  return (values) => choices.some((demands) => satisfied(demands, 0, values, []));
}

/** All ways to satisfy it, each a list of demands that must all hold. */
function choicesOf(pattern: JsonMap, before: string): readonly (readonly Demand[])[] {
  let choices: readonly (readonly Demand[])[] = [[]];
  for (const [key, rule] of Object.entries(pattern)) {
    const more = choicesOfKey(key, rule, before);
    choices = choices.flatMap((choice) => more.map((added) => joined(choice, added)));
  }
  return choices;
}

/** Of two demands on one path, `{ "a": { "b": [1] }, "a.b": [2] }`, the later one is meant. */
function joined(earlier: readonly Demand[], later: readonly Demand[]): readonly Demand[] {
  const paths = new Set(later.map(({ path }) => path));
  return [...earlier.filter(({ path }) => !paths.has(path)), ...later];
}

function choicesOfKey(key: string, rule: Json, before: string): readonly (readonly Demand[])[] {
  if (key === '$or' && Array.isArray(rule) && rule.every(isMap))
    return rule.flatMap((choice) => (isMap(choice) ? choicesOf(choice, before) : []));
  const path = before === '' ? key : `${before}.${key}`;
  if (isMap(rule)) return choicesOf(rule, path);
  const rules: readonly Json[] = Array.isArray(rule) ? rule : [];
  return [[{ path, rules, absent: rules.some((each) => isMap(each) && each['exists'] === false) }]];
}

function satisfied(
  demands: readonly Demand[],
  at: number,
  values: Values,
  place: PlacedValue['place'],
): boolean {
  const demand = demands[at];
  if (demand === undefined) return true;
  const found = values.get(demand.path);
  if (found === undefined) return demand.absent && satisfied(demands, at + 1, values, place);
  for (const candidate of found) {
    if (!demand.rules.some((rule) => accepts(rule, candidate.value))) continue;
    // What stands in no array is as good as any other that is accepted.
    if (candidate.place.length === 0) return satisfied(demands, at + 1, values, place);
    if (!standTogether(place, candidate.place)) continue;
    if (satisfied(demands, at + 1, values, [...place, ...candidate.place])) return true;
  }
  return false;
}
