import { tooManyPredicates } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { readComparison } from './comparison.ts';
import type { Reader } from './reader.ts';
import type { Combination, Condition } from './syntax.ts';

/** Parentheses within parentheses, so that no query is too deep to be read. */
const DEEPEST = 50;

/** A `where`: `intersection` binds least, then `or`, `and`, and `not`. */
export function readCondition(reader: Reader, depth = 0): Condition {
  if (depth > DEEPEST) throw tooManyPredicates();
  const and = (): Condition => chain(reader, 'and', () => readPart(reader, depth));
  const or = (): Condition => chain(reader, 'or', and);
  return chain(reader, 'intersection', or);
}

function chain(reader: Reader, kind: Combination['kind'], part: () => Condition): Condition {
  const first = part();
  const parts = [first];
  while (reader.takes(kind)) {
    parts.push(part());
    if (parts.length > SDB_LIMITS.predicates) throw tooManyPredicates();
  }
  return parts.length === 1 ? first : { kind, parts };
}

function readPart(reader: Reader, depth: number): Condition {
  if (reader.takes('not')) {
    if (depth > DEEPEST) throw tooManyPredicates();
    return { kind: 'not', part: readPart(reader, depth + 1) };
  }
  if (!reader.takesSign('(')) return readComparison(reader);
  const inner = readCondition(reader, depth + 1);
  reader.needsSign(')');
  return inner;
}
