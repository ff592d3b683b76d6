import { compareIds } from '../../../store/order.ts';
import { invalidQuery, tooManyComparisons } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { likeTest } from './like.ts';
import type { Reader } from './reader.ts';
import type { Condition, Test } from './syntax.ts';

/** Values are texts, compared byte by byte: numbers have to be padded. */
const signs: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/**
 * One comparison: `Year > '1985'`, `every(Keyword) in ('Book', 'Paperback')`, `Author is not null`.
 * https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/UsingSelectOperators.html
 */
export function readComparison(reader: Reader): Condition {
  const every = reader.takes('every');
  if (every) reader.needsSign('(');
  const operand = reader.operand();
  if (every) reader.needsSign(')');
  if (!every && reader.takes('is')) {
    const absent = !reader.takes('not');
    reader.needs('null');
    return { kind: 'null', operand, absent };
  }
  return { kind: 'comparison', operand, every, test: readTest(reader) };
}

function readTest(reader: Reader): Test {
  if (reader.takes('between')) return betweenTest(reader);
  if (reader.takes('in')) return inTest(reader);
  if (reader.takes('like')) return likeTest(reader.value());
  if (reader.takes('not', 'like')) {
    const like = likeTest(reader.value());
    return (value) => !like(value);
  }
  const judge = signs[reader.sign()];
  if (judge === undefined) throw invalidQuery();
  const right = reader.value();
  return (value) => judge(compareIds(value, right));
}

/** Both ends belong to it. */
function betweenTest(reader: Reader): Test {
  const low = reader.value();
  reader.needs('and');
  const high = reader.value();
  return (value) => compareIds(value, low) >= 0 && compareIds(value, high) <= 0;
}

function inTest(reader: Reader): Test {
  reader.needsSign('(');
  const values = new Set<string>([reader.value()]);
  let count = 1;
  while (reader.takesSign(',')) {
    values.add(reader.value());
    if (++count > SDB_LIMITS.alternatives) throw tooManyComparisons();
  }
  reader.needsSign(')');
  return (value) => values.has(value);
}
