import { isFields } from '../record.ts';
import type { Shape } from '../shape.ts';
import { capacityFor, hashOrder } from './java-set.ts';
import { newerPattern } from './newer-pattern.ts';
import { wholeMatch } from './pattern.ts';

/** One thing that a value must be, in AWS's words. */
export interface Rule {
  readonly words: string;
  breaks(value: unknown): boolean;
}

export const NOT_NULL: Rule = {
  words: 'Member must not be null',
  breaks: (value) => value === null || value === undefined,
};

/** Longer texts are refused for their length; a pattern is not tried on them. */
const LONGEST_TRIED = 100_000;

/** How the values of an enum are ordered in the sentence: JSON services and query services differ. */
export type EnumOrder = 'hashed' | 'reversed';

/** The rules for a value by itself, in the order in which AWS reports what it breaks. */
export function ownRules(shape: Shape, order: EnumOrder): readonly Rule[] {
  return [
    ...patternRules(shape),
    ...limitRules(shape),
    ...enumRules(shape, (values) => ordered(values, order)),
  ];
}

/** The rules for the items of a list or the keys or values of a map, in the order in which AWS names them all. */
export function memberRules(shape: Shape): readonly Rule[] {
  const inSet = (values: readonly string[]): readonly string[] =>
    hashOrder(values, Math.max(16, capacityFor(values.length)));
  return [...limitRules(shape), ...patternRules(shape), ...enumRules(shape, inSet)];
}

function ordered(values: readonly string[], order: EnumOrder): readonly string[] {
  return order === 'reversed' ? values.toReversed() : hashOrder(values, capacityFor(values.length));
}

function patternRules(shape: Shape): readonly Rule[] {
  if (shape.kind !== 'string' || shape.pattern === undefined) return [];
  const pattern = newerPattern(shape.pattern);
  const expression = wholeMatch(pattern);
  if (expression === undefined) return [];
  return [
    {
      words: `Member must satisfy regular expression pattern: ${pattern}`,
      breaks: (value) =>
        typeof value === 'string' && value.length <= LONGEST_TRIED && !expression.test(value),
    },
  ];
}

function limitRules(shape: Shape): readonly Rule[] {
  if (shape.kind === 'structure') return [];
  const isNumber = NUMBERS.has(shape.kind);
  const fraction = shape.kind === 'float' || shape.kind === 'double';
  const written = (limit: number): string =>
    fraction && Number.isInteger(limit) ? limit.toFixed(1) : String(limit);
  const what = isNumber ? 'value' : 'length';
  const measure = isNumber ? numberOf : lengthOf;
  const { min, max } = shape;
  const rules: Rule[] = [];
  if (max !== undefined)
    rules.push({
      words: `Member must have ${what} less than or equal to ${written(max)}`,
      breaks: (value) => (measure(value) ?? max) > max,
    });
  if (min !== undefined)
    rules.push({
      words: `Member must have ${what} greater than or equal to ${written(min)}`,
      breaks: (value) => (measure(value) ?? min) < min,
    });
  return rules;
}

function enumRules(shape: Shape, order: (values: readonly string[]) => readonly string[]): readonly Rule[] {
  if (shape.kind !== 'string' || shape.enum === undefined) return [];
  const values = new Set(shape.enum);
  return [
    {
      words: `Member must satisfy enum value set: [${order(shape.enum).join(', ')}]`,
      breaks: (value) => typeof value === 'string' && !values.has(value),
    },
  ];
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'long', 'float', 'double']);

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (value instanceof Uint8Array) return value.length;
  return isFields(value) ? Object.keys(value).length : undefined;
}
