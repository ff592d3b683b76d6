import { invalidParameter } from '../errors.ts';
import { readField, writeField } from './record.ts';
import type { Processor, Step } from './record.ts';

type Entries<P extends 'splitString' | 'substituteString'> = NonNullable<Processor[P]>['entries'];

/** Changes the text of some fields; what is no text stays. */
export function eachText(keys: readonly string[], change: (text: string) => unknown): Step {
  return ({ fields }) => {
    for (const key of keys) {
      const value = readField(fields, key);
      if (typeof value === 'string') writeField(fields, key, change(value), true);
    }
  };
}

export function splitStrings(entries: Entries<'splitString'>): Step {
  return inOrder(entries.map(({ source, delimiter }) => eachText([source], (text) => text.split(delimiter))));
}

export function substitute(entries: Entries<'substituteString'>): Step {
  return inOrder(
    entries.map(({ source, from, to }) => {
      const pattern = expression(from);
      return eachText([source], (text) => text.replace(pattern, groupsOf(to)));
    }),
  );
}

/** Java writes a group by name as `${name}`, JavaScript as `$<name>`. */
function groupsOf(to: string): string {
  return to.replaceAll(/\$\{(\w+)\}/g, '$$<$1>').replaceAll(String.raw`\$`, '$$$$');
}

function expression(from: string): RegExp {
  try {
    return new RegExp(from, 'g');
  } catch {
    throw invalidParameter(`Invalid regular expression in substituteString: ${from}`);
  }
}

export function inOrder(steps: readonly Step[]): Step {
  return (record) => {
    for (const step of steps) step(record);
  };
}
