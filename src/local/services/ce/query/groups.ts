import type { GroupDefinition } from '../../../../wire/generated/ce.ts';
import type { BillLine } from '../bill/lines.ts';
import { invalid } from '../errors.ts';
import type { FilterGround } from './filter.ts';
import { dimensionOf, dimensions } from './dimensions.ts';

/** "You can group by up to two." */
const mostGroups = 2;

/** Tells the keys of a line's group. */
export function groupKeys(
  definitions: readonly GroupDefinition[],
  { activeTags, categoryOf }: FilterGround,
): (line: BillLine) => readonly string[] {
  if (definitions.length > mostGroups)
    throw invalid(`GroupBy has ${definitions.length} definitions; at most ${mostGroups} are supported.`);
  const keys = definitions.map(({ Type: type = '', Key: key = '' }) => {
    if (type === 'TAG')
      return (line: BillLine) => `${key}$${activeTags.has(key) ? (line.tags[key] ?? '') : ''}`;
    if (type === 'COST_CATEGORY') {
      const valueOf = categoryOf(key);
      return (line: BillLine) => `${key}$${valueOf(line) ?? ''}`;
    }
    if (type !== 'DIMENSION' || !Object.hasOwn(dimensions, key))
      throw invalid(`Grouping by ${type} ${key} is not supported here.`);
    return (line: BillLine) => dimensionOf(line, key);
  });
  return (line) => keys.map((key) => key(line));
}
