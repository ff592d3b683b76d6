import { isMap } from '../../../patterns/values.ts';
import type { Json } from '../../../patterns/values.ts';

/** One step of a path: a key, an index, or all elements. */
const step = /\.([\w$@-]+)|\['([^']+)'\]|\["([^"]+)"\]|\[(\d+)\]|\[\*\]/y;

/**
 * What stands at a JSON path such as `$.detail.items[0].name`; undefined when nothing does.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export function readPath(document: Json, path: string): Json | undefined {
  const steps = stepsOf(path);
  return steps === undefined ? undefined : walk(document, steps);
}

/** Whether a text is a path that can be read. */
export function isPath(path: string): boolean {
  return stepsOf(path) !== undefined;
}

type Step = string | number | '*';

function stepsOf(path: string): readonly Step[] | undefined {
  if (!path.startsWith('$')) return undefined;
  const steps: Step[] = [];
  let at = 1;
  while (at < path.length) {
    step.lastIndex = at;
    const found = step.exec(path);
    if (found === null) return undefined;
    const [whole, dotted, quoted, doubled, index] = found;
    steps.push(index === undefined ? (dotted ?? quoted ?? doubled ?? '*') : Number(index));
    at += whole.length;
  }
  return steps;
}

function walk(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  const [next, ...rest] = steps;
  if (next === undefined || value === undefined) return value;
  if (Array.isArray(value)) {
    if (typeof next === 'number') return walk(value[next], rest);
    return next === '*' ? value.map((each: Json) => walk(each, rest) ?? null) : undefined;
  }
  return isMap(value) && Object.hasOwn(value, next) ? walk(value[next], rest) : undefined;
}
