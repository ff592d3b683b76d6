import type { ItemRow } from '../state.ts';
import { sameOperand } from './sortable.ts';
import type { Combination, Comparison, Condition, Operand } from './syntax.ts';

/**
 * Whether an item is meant. What is said of one attribute with `and` and `or` is asked of each of its values alone, so
 * that `Keyword = 'Book' and Keyword = 'Hardcover'` is never true; an intersection asks each side for itself.
 * https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/RangeValueQueriesSelect.html
 */
export function matches(item: ItemRow, condition: Condition): boolean {
  switch (condition.kind) {
    case 'comparison':
      return holds(item, condition.operand, condition);
    case 'null':
      return (valuesOf(item, condition.operand).length === 0) === condition.absent;
    case 'not':
      return !matches(item, condition.part);
    case 'or':
      return condition.parts.some((part) => matches(item, part));
    case 'intersection':
      return condition.parts.every((part) => matches(item, part));
    case 'and':
      return groups(condition).every(({ operand, parts }) =>
        operand === undefined
          ? parts.every((part) => matches(item, part))
          : valuesOf(item, operand).some((value) => parts.every((part) => asks(part, value))),
      );
  }
}

/** The values of an attribute; of the item's name, that. */
export function valuesOf(item: ItemRow, operand: Operand): readonly string[] {
  if (operand.kind === 'item') return [item.name];
  return item.attributes.find(({ name }) => name === operand.name)?.values ?? [];
}

function holds(item: ItemRow, operand: Operand, { every, test }: Comparison): boolean {
  const values = valuesOf(item, operand);
  return every ? values.length > 0 && values.every(test) : values.some(test);
}

interface Group {
  /** The attribute that all parts are about; undefined where they are about several. */
  readonly operand: Operand | undefined;
  readonly parts: Condition[];
}

/** The parts of an `and` by what they are about. */
function groups({ parts }: Combination): readonly Group[] {
  const found: Group[] = [];
  for (const part of parts) {
    const operand = onlyOperand(part);
    const group = found.find((one) => isSame(one.operand, operand));
    if (group === undefined) found.push({ operand, parts: [part] });
    else group.parts.push(part);
  }
  return found;
}

function isSame(left: Operand | undefined, right: Operand | undefined): boolean {
  return left === undefined || right === undefined ? left === right : sameOperand(left, right);
}

/** The one attribute whose single values a condition asks. */
function onlyOperand(condition: Condition): Operand | undefined {
  if (condition.kind === 'comparison') return condition.every ? undefined : condition.operand;
  if (condition.kind !== 'and' && condition.kind !== 'or') return undefined;
  const [first, ...others] = condition.parts.map(onlyOperand);
  return others.every((other) => other !== undefined && isSame(first, other)) ? first : undefined;
}

function asks(condition: Condition, value: string): boolean {
  if (condition.kind === 'comparison') return condition.test(value);
  if (condition.kind === 'or') return condition.parts.some((part) => asks(part, value));
  return condition.kind === 'and' && condition.parts.every((part) => asks(part, value));
}
