import { plainCopy } from './plain-copy.ts';
import type { SqlValue } from './waiting-writes.ts';

/** A row on its way into the database. */
export interface RowOnItsWay<Row> {
  /** As it would be read back; undefined when only its text can tell. */
  readonly kept: Row | undefined;
  /** About as long as its text. */
  readonly weight: number;
  /** What is written: where it belongs, the values of its indexes and its text. */
  readonly values: () => readonly SqlValue[];
}

/**
 * Takes a row as it is now: it may change afterwards, and hold what JSON does not keep. Its text is made when it is
 * written, since what is put again before that needs none.
 */
export function rowValues<Row>(
  row: Row,
  place: readonly SqlValue[],
  indexed: (row: Row) => readonly SqlValue[],
): RowOnItsWay<Row> {
  const plain = plainCopy(row);
  if (plain === undefined) {
    const text = JSON.stringify(row);
    const values = [...place, ...indexed(row), text];
    return { kept: undefined, weight: text.length, values: () => values };
  }
  const { row: kept, weight } = plain;
  return { kept, weight, values: () => [...place, ...indexed(kept), JSON.stringify(kept)] };
}
