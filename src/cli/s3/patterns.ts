import type { Pattern } from '../../operations/s3/filters.ts';
import { many } from '../arguments.ts';
import type { Given } from '../command.ts';
import { text } from '../values.ts';

/** Which of many are taken; the order on the line counts. */
export const patternFlags = {
  exclude: many(
    text('PATTERN', 'leave out paths like this; of several patterns the last that matches decides'),
  ),
  include: many(text('PATTERN', 'take paths like this after all')),
};

/** The patterns in the order of the line. */
export function patternsOf(order: Given['order']): readonly Pattern[] {
  return order.flatMap(([flag, glob]) =>
    flag === 'include' || flag === 'exclude' ? [{ kind: flag, glob }] : [],
  );
}
