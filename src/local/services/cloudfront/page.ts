import { invalidArgument } from './errors.ts';
import { CLOUDFRONT_LIMITS } from './limits.ts';

interface Asked {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | number | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly Marker: string;
  readonly NextMarker: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
}

/** A page of rows that stand in a fixed order: the marker is what the last page ended with. */
export function pageOf<Row>(
  { Marker = '', MaxItems }: Asked,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Page<Row> {
  const size = MaxItems === undefined ? CLOUDFRONT_LIMITS.page : Number(MaxItems);
  if (!Number.isInteger(size) || size < 1) throw invalidArgument('The argument MaxItems is invalid.');
  const at = Marker === '' ? 0 : rows.findIndex((row) => idOf(row) === Marker) + 1;
  if (Marker !== '' && at === 0) throw invalidArgument('The argument Marker is invalid.');
  const taken = rows.slice(at, at + size);
  const last = taken.at(-1);
  const more = last !== undefined && at + taken.length < rows.length;
  return {
    rows: taken,
    Marker,
    NextMarker: more ? idOf(last) : undefined,
    MaxItems: size,
    IsTruncated: more,
    Quantity: taken.length,
  };
}

/** The items of a list, which has none rather than an empty one. */
export function itemsOf<Row, Item>(
  rows: readonly Row[],
  shown: (row: Row) => Item,
): { readonly Items?: readonly Item[] } {
  return rows.length === 0 ? {} : { Items: rows.map(shown) };
}
