import { stripVTControlCharacters } from 'node:util';

type Measure = (text: string) => number;

/** Words between spaces, with the spaces before them; what stands in backticks is one, so that it can be copied. */
const words = /\s*(?:`[^`]*`|\S)+/g;

/**
 * Breaks each line of a coloured text that is wider than `width` between its words; what follows stands `indent`
 * columns further right than the line began. `measure` tells the columns of a text without colours: its characters, unless
 * they may be wide ones, whose table help and short errors do without.
 */
export function hang(text: string, width: number, indent: number, measure: Measure = characters): string {
  const columns = (line: string): number => measure(stripVTControlCharacters(line));
  return text
    .split('\n')
    .map((line) => (columns(line) <= width ? line : hangLine(line, width, indent, columns)))
    .join('\n');
}

function hangLine(line: string, width: number, indent: number, columns: Measure): string {
  const margin = ' '.repeat(line.length - line.trimStart().length + indent);
  const lines: string[] = [];
  let current = '';
  for (const [word] of line.matchAll(words)) {
    if (current.trim() !== '' && columns(current + word) > width) {
      lines.push(current);
      current = margin + word.trimStart();
    } else {
      current += word;
    }
  }
  return [...lines, current].join('\n');
}

function characters(text: string): number {
  return text.length;
}
