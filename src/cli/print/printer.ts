import type { Column } from '../render/table.ts';
import type { Style } from '../render/style.ts';

/** How wide, how coloured and as of when a view is drawn. */
export interface View {
  readonly style: Style;
  /** Columns of the terminal; Infinity when nothing may be cut, as in a pipe. */
  readonly width: number;
  /** For `3 days ago`; milliseconds since the epoch. */
  readonly now: number;
  /** The flag by which a command that is suggested comes to the same place: `--local`, or none. */
  readonly place?: string | undefined;
}

export interface ListOptions<Item> {
  /** What `--output table` shows. The other formats print the items as they are. */
  readonly columns: readonly Column<Item>[];
  /** What a person reads when there is none, a sentence without a full stop. */
  readonly empty: string;
  /** A last line below the table, such as a count or a sum. */
  summary?(items: readonly Item[], view: View): string;
}

/**
 * Prints results in the format that was asked for. Tables are for people and may change; JSON, YAML and text
 * are for scripts: nothing else is ever printed on standard output beside them.
 */
export interface Printer {
  /** Items one by one, without waiting for the last where the format allows. Resolves to their number. */
  list<Item extends object>(
    items: Iterable<Item> | AsyncIterable<Item>,
    options: ListOptions<Item>,
  ): Promise<number>;
  /** One result; `draw` makes its picture for people. */
  value(value: unknown, draw: (view: View) => string): Promise<void>;
  /** Words for people: printed when the format is a table, left out otherwise. */
  words(draw: (view: View) => string): Promise<void>;
  /** Exactly this text or these bytes, whatever the format: scripts, generated files, contents. */
  raw(text: string | Uint8Array): Promise<void>;
  /** The format in use. */
  readonly format: 'table' | 'json' | 'yaml' | 'text';
}
