import type { LogLine } from '../../operations/logs/event.ts';
import type { Printer } from '../print/printer.ts';
import { printable } from './printable.ts';
import type { Column } from './table.ts';

/** Lines of logs as a table: each message is one line here, and whole in the other formats. */
export const logColumns: readonly Column<LogLine>[] = [
  {
    title: 'Time (UTC)',
    text: ({ time }) => time.slice(0, 23).replace('T', ' '),
    paint: (_row, style) => style.dim,
    least: 23,
  },
  { title: 'Stream', text: ({ stream }) => stream, paint: (_row, style) => style.accent },
  { title: 'Message', text: ({ message }) => message.trimEnd() },
];

/** One line as it comes: for people, or as a JSON document of its own. */
export async function printLogLine(line: LogLine, print: Printer): Promise<void> {
  if (print.format !== 'table') await print.raw(`${JSON.stringify(line)}\n`);
  else
    await print.words(
      ({ style }) =>
        `${style.dim(line.time)} ${style.accent(printable(line.stream))} ${printable(line.message.trimEnd())}\n`,
    );
}
