import type { Condition, Operand } from './syntax.ts';

/**
 * Whether what is selected can stand in the order of an attribute: some predicate must be about it, and not that it is
 * absent. https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SortingDataSelect.html
 */
export function allowsSort(where: Condition | undefined, by: Operand): boolean {
  if (where === undefined) return false;
  const about = [...partsAbout(where, by)];
  return about.length > 0 && about.every((part) => part.kind !== 'null' || !part.absent);
}

function* partsAbout(condition: Condition, by: Operand): Iterable<Condition> {
  if (condition.kind === 'not') yield* partsAbout(condition.part, by);
  else if ('parts' in condition) for (const part of condition.parts) yield* partsAbout(part, by);
  else if (sameOperand(condition.operand, by)) yield condition;
}

export function sameOperand(left: Operand, right: Operand): boolean {
  if (left.kind === 'item' || right.kind === 'item') return left.kind === right.kind;
  return left.name === right.name;
}
