import type { Reader } from './reader.ts';
import { ambiguous, unexpectedToken, unsupportedStructure, wrongPath } from './refusals.ts';
import { isReserved } from './reserved.ts';
import type { Row, Step, Value } from './syntax.ts';
import { Timestamp } from './timestamp.ts';

/** Far beyond any document; each of them is a call within a call. */
const MOST_STEPS = 200;

/** The steps that follow a name: `.member`, `['member']`, `[0]`, `[*]`, `.*`. */
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
  if (reader.skips('*')) return { every: 'member' };
  const { kind, text } = reader.take();
  if (kind === 'word' && isReserved(text)) throw wrongPath();
  if (kind !== 'word' && kind !== 'quoted') throw unexpectedToken();
  return { name: text, exact: kind === 'quoted' };
}

function readElement(reader: Reader): Step {
  if (reader.skips('*')) return { every: 'element' };
  const { kind, text } = reader.take();
  if (kind === 'number') return { index: Number(text) };
  if (kind === 'text' || kind === 'quoted') return { name: text, exact: true };
  throw unexpectedToken();
}

/** What one step from a value leads to; MISSING where there is nothing. */
export function stepTo(value: Value, step: Step): Value {
  if ('index' in step) return isList(value) ? value[step.index] : undefined;
  if ('every' in step) return value;
  if (!isRow(value)) return undefined;
  if (step.exact) return Object.hasOwn(value, step.name) ? value[step.name] : undefined;
  const found = Object.keys(value).filter((name) => isMember(name, step));
  if (found.length > 1) throw ambiguous();
  return found[0] === undefined ? undefined : value[found[0]];
}

/** Names without quotes are whatever letters they are written in. */
export function isMember(name: string, { name: wanted, exact }: Extract<Step, { name: string }>): boolean {
  return name === wanted || (!exact && name.toLowerCase() === wanted.toLowerCase());
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isRow(value: Value): value is Row {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Timestamp);
}

/**
 * The rows that a path of FROM makes of a document: `[*]` goes through a list, `.*` through members, and either leaves
 * anything else alone. Where there is nothing to go through, one row is MISSING.
 */
export function* rowsOf(value: Value, [step, ...rest]: readonly Step[]): Generator<Value> {
  if (step === undefined) {
    yield value;
    return;
  }
  const within = 'every' in step ? insideOf(value, step.every) : undefined;
  if (within === undefined) yield* rowsOf(stepTo(value, step), rest);
  else if (within.length === 0) yield undefined;
  else for (const each of within) yield* rowsOf(each, rest);
}

function insideOf(value: Value, every: 'element' | 'member'): readonly Value[] | undefined {
  if (every === 'element') return isList(value) ? value : undefined;
  return isRow(value) ? Object.values(value) : undefined;
}
