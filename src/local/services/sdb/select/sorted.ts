import { compareIds } from '../../../store/order.ts';
import type { ItemRow } from '../state.ts';
import { valuesOf } from './matches.ts';
import type { Sort } from './syntax.ts';

/** An item where it stands in the order of a query. */
export interface Placed {
  readonly item: ItemRow;
  /** What the order goes by, before the item's name; the same for all where there is none. */
  readonly key: string;
}

/** The items in the order that was asked for, those with equal values by their names. What has none is left out. */
export function sorted(items: Iterable<ItemRow>, sort: Sort | undefined): readonly Placed[] {
  const placed: Placed[] = [];
  for (const item of items) {
    const key = sort === undefined ? '' : keyOf(item, sort);
    if (key !== undefined) placed.push({ item, key });
  }
  return sort === undefined ? placed : placed.sort((left, right) => comparePlaces(left, right, sort));
}

/** Negative when `left` comes first. */
export function comparePlaces(
  left: { readonly key: string; readonly item: Pick<ItemRow, 'name'> },
  right: { readonly key: string; readonly item: Pick<ItemRow, 'name'> },
  sort: Sort | undefined,
): number {
  const order = compareIds(left.key, right.key) || compareIds(left.item.name, right.item.name);
  return sort?.descending === true ? -order : order;
}

/** Of several values the one that comes first. */
function keyOf(item: ItemRow, { by, descending }: Sort): string | undefined {
  const [first, ...others] = valuesOf(item, by);
  if (first === undefined) return undefined;
  return others.reduce((best, value) => (compareIds(value, best) < 0 === !descending ? value : best), first);
}
