import { stripVTControlCharacters } from 'node:util';
import { textWidth } from './text-width.ts';

/** Words between spaces, with the spaces before them; what stands in backticks is one, so that it can be copied. */
const words = /\s*(?:`[^`]*`|\S)+/g;

/**
 * Breaks each line of a coloured text that is wider than `width` between its words; what follows stands `indent`
 * columns further right than the line began.
 */
export function hang(text: string, width: number, indent: number): string {
  return text
    .split('\n')
    .map((line) => (columns(line) <= width ? line : hangLine(line, width, indent)))
    .join('\n');
}

function hangLine(line: string, width: number, indent: number): string {
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

function columns(text: string): number {
  return textWidth(stripVTControlCharacters(text));
}
