import type { Clock } from '../../clock.ts';
import type { OutputFormat } from '../global-flags.ts';
import { createStyle } from '../render/style.ts';
import { renderTable } from '../render/table.ts';
import type { StatusLine } from '../status-line.ts';
import type { Output } from '../surroundings.ts';
import type { ListOptions, Printer, View } from './printer.ts';
import { jsonItems, jsonText } from './json.ts';

export interface PrinterOptions {
  readonly stdout: Output;
  readonly clock: Clock;
  /** The moving line gives way before anything is printed. */
  readonly status: StatusLine;
  readonly output: OutputFormat | undefined;
  readonly query: string | undefined;
  readonly colours: boolean;
  /** See `View`. */
  readonly place?: string | undefined;
}

/** The printer of one command. Formats that are seldom used load when they are. */
export function createPrinter({
  stdout: terminal,
  clock,
  status,
  output,
  query,
  colours,
  place,
}: PrinterOptions): Printer {
  const stdout: Output = {
    isTerminal: terminal.isTerminal,
    columns: terminal.columns,
    async write(text) {
      await status.end();
      await terminal.write(text);
    },
  };
  const format = output ?? (query === undefined ? 'table' : 'json');
  const view = (): View => ({
    style: createStyle(colours),
    width: stdout.columns ?? Infinity,
    now: clock.now(),
    place,
  });

  async function printData(value: unknown): Promise<void> {
    await stdout.write(await renderData(value, format, view));
  }

  async function queried(value: unknown, expression: string): Promise<void> {
    const { select } = await import('./query.ts');
    await printData(select(value, expression));
  }

  return {
    format,
    async list(items, options) {
      if (query !== undefined) {
        const all = await Array.fromAsync(items);
        await queried(all, query);
        return all.length;
      }
      if (format === 'table') return printTable(items, options, view(), (text) => stdout.write(text));
      if (format === 'text') {
        const all = await Array.fromAsync(items);
        await printData(all);
        return all.length;
      }
      let count = 0;
      const pieces = format === 'json' ? jsonItems(items) : (await import('./yaml.ts')).yamlItems(items);
      for await (const piece of pieces) {
        count += piece.items;
        await stdout.write(piece.text);
      }
      return count;
    },
    async value(value, draw) {
      if (query !== undefined) await queried(value, query);
      else if (format === 'table') await stdout.write(draw(view()));
      else await printData(value);
    },
    async words(draw) {
      if (format === 'table' && query === undefined) await stdout.write(draw(view()));
    },
    raw: (text) => stdout.write(text),
  };
}

async function printTable<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  options: ListOptions<Item>,
  view: View,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const rows: Item[] = [];
  let failed: { readonly error: unknown } | undefined;
  try {
    for await (const item of items) rows.push(item);
  } catch (error) {
    failed = { error };
  }
  // What was found is shown, as the other formats have it, and what went wrong is told after it; a sum would be of a part.
  if (failed !== undefined) {
    if (rows.length > 0) await write(renderTable(rows, options.columns, view));
    throw failed.error;
  }
  if (rows.length === 0) {
    await write(`${view.style.dim(`${options.empty}.`)}\n`);
    return 0;
  }
  await write(renderTable(rows, options.columns, view));
  const summary = options.summary?.(rows, view);
  if (summary !== undefined) await write(`\n${summary}\n`);
  return rows.length;
}

/** Plain data in a format. What `--query` selected has no picture of its own, so a table of it is a general one. */
async function renderData(value: unknown, format: OutputFormat, view: () => View): Promise<string> {
  switch (format) {
    case 'json':
      return `${jsonText(value)}\n`;
    case 'yaml':
      return (await import('./yaml.ts')).yamlText(value);
    case 'text':
      return (await import('./text.ts')).awsText(value);
    case 'table':
      return (await import('./general-table.ts')).generalTable(value, view());
  }
}
