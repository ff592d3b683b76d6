import type { Reader } from './reader.ts';
import { unexpectedToken, unsupportedStructure } from './refusals.ts';
import type { Step, Value } from './syntax.ts';

/** Far beyond any document; each of them is a call within a call. */
const MOST_STEPS = 200;

/** The steps that follow a name: `.member`, `['member']`, `[0]`, `[*]`. */
export function readSteps(reader: Reader): readonly Step[] {
  const steps: Step[] = [];
  for (;;) {
    if (steps.length > MOST_STEPS) throw unsupportedStructure();
    if (reader.skips('.')) steps.push(readMember(reader));
    else if (reader.skips('[')) {
      steps.push(readElement(reader));
      reader.expect(']');
    } else return steps;
  }
}

function readMember(reader: Reader): Step {
  const { kind, text } = reader.take();
  if (kind !== 'word' && kind !== 'quoted') throw unexpectedToken();
  return { name: text, exact: kind === 'quoted' };
}

function readElement(reader: Reader): Step {
  if (reader.skips('*')) return { every: true };
  const { kind, text } = reader.take();
  if (kind === 'number') return { index: Number(text) };
  if (kind === 'text' || kind === 'quoted') return { name: text, exact: true };
  throw unexpectedToken();
}

/** What one step from a value leads to; MISSING where there is nothing. */
export function stepTo(value: Value, step: Step): Value {
  if ('index' in step) return isList(value) ? value[step.index] : undefined;
  if ('every' in step) return value;
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  if (Object.hasOwn(value, step.name)) return value[step.name];
  if (step.exact) return undefined;
  const lower = step.name.toLowerCase();
  const found = Object.keys(value).find((name) => name.toLowerCase() === lower);
  return found === undefined ? undefined : value[found];
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The rows that a path of FROM makes of a document: `[*]` goes through a list, and leaves anything else alone. */
export function* rowsOf(value: Value, [step, ...rest]: readonly Step[]): Generator<Value> {
  if (step === undefined) yield value;
  else if ('every' in step && isList(value)) for (const each of value) yield* rowsOf(each, rest);
  else yield* rowsOf(stepTo(value, step), rest);
}
