import type { Table } from '../store/table.ts';

/** An id that sorts as rows came: by time, and those of one millisecond by how many of them came before. */
export function orderedId<Row>(table: Table<Row>, now: number, name: string): string {
  const moment = String(now).padStart(15, '0');
  const before = table.count({ from: `${moment}/`, below: `${moment}0` });
  return `${moment}/${String(before).padStart(6, '0')}/${name}`;
}
