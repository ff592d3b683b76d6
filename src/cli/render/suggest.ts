import type { View } from '../print/printer.ts';

/** A command that goes on from here, as it has to be typed to come to the same place. */
export function suggest(line: string, { place }: Pick<View, 'place'>): string {
  return place === undefined ? line : `${line} ${place}`;
}
