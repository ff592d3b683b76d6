import type { View } from '../print/printer.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

export interface TimelineEvent {
  /** When, as a person reads it in the zone that matters: `Mon 2 Mar 08:00`. */
  readonly when: string;
  readonly what: string;
  readonly tone: 'good' | 'warning' | 'bad' | 'dim';
  /** More about it, on lines of their own. */
  readonly details?: readonly string[];
}

/** Columns between the time and the text of a detail. */
const WHEN_TO_DETAIL = 5;

/** A detail broken to the room there is, its further lines set in. */
function hanging(text: string, room: number): string[] {
  if (room === Infinity) return [text];
  return wrap(text, room - 2).map((line, index) => (index === 0 ? line : `  ${line}`));
}

/** Events under each other along a line; a time that is the same as the one above is not repeated. */
export function renderTimeline(events: readonly TimelineEvent[], { style, width }: View): string {
  const room = Math.max(30, width - WHEN_TO_DETAIL - Math.max(0, ...events.map(({ when }) => when.length)));
  const whenWidth = Math.max(0, ...events.map(({ when }) => when.length));
  let before = '';
  const lines = events.flatMap(({ when, what, tone, details = [] }, index) => {
    const shown = when === before ? '' : when;
    before = when;
    const last = index === events.length - 1;
    const [head = '', ...more] = hanging(printable(what), room + WHEN_TO_DETAIL - 3);
    return [
      `${style.dim(shown.padEnd(whenWidth))} ${style[tone]('●')} ${head}`,
      ...more.map((line) => `${' '.repeat(whenWidth)} ${style.dim(last ? ' ' : '│')} ${line}`),
      ...details
        .flatMap((detail) => hanging(printable(detail), room))
        .map((detail) => `${' '.repeat(whenWidth)} ${style.dim(last ? ' ' : '│')}   ${style.dim(detail)}`),
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
