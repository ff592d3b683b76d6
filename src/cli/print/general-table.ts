import type { Column } from '../render/table.ts';
import { renderTable } from '../render/table.ts';
import type { View } from './printer.ts';

/** A table of data whose shape is not known: what `--query` selected, shown with `--output table`. */
export function generalTable(value: unknown, view: View): string {
  const rows = Array.isArray(value) ? value : [value];
  const records = rows.map((row) => toRecord(row));
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (keys.length === 0) return '';
  const columns = keys.map((key): Column<Readonly<Record<string, unknown>>> => ({
    title: key,
    align: records.every((record) => record[key] === undefined || typeof record[key] === 'number')
      ? 'right'
      : 'left',
    text: (record) => cell(record[key]),
  }));
  return renderTable(records, columns, view);
}

function toRecord(row: unknown): Readonly<Record<string, unknown>> {
  if (Array.isArray(row)) return Object.fromEntries(row.map((item, index) => [String(index + 1), item]));
  if (typeof row === 'object' && row !== null) return Object.fromEntries(Object.entries(row));
  return { value: row };
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
