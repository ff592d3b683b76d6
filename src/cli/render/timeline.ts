import type { View } from '../print/printer.ts';
import { printable } from './printable.ts';

export interface TimelineEvent {
  /** When, as a person reads it in the zone that matters: `Mon 2 Mar 08:00`. */
  readonly when: string;
  readonly what: string;
  readonly tone: 'good' | 'warning' | 'bad' | 'dim';
  /** More about it, on lines of their own. */
  readonly details?: readonly string[];
}

/** Events under each other along a line; a time that is the same as the one above is not repeated. */
export function renderTimeline(events: readonly TimelineEvent[], { style }: View): string {
  const whenWidth = Math.max(0, ...events.map(({ when }) => when.length));
  let before = '';
  const lines = events.flatMap(({ when, what, tone, details = [] }, index) => {
    const shown = when === before ? '' : when;
    before = when;
    const last = index === events.length - 1;
    return [
      `${style.dim(shown.padEnd(whenWidth))} ${style[tone]('●')} ${printable(what)}`,
      ...details.map(
        (detail) =>
          `${' '.repeat(whenWidth)} ${style.dim(last ? ' ' : '│')}   ${style.dim(printable(detail))}`,
      ),
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
