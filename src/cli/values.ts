import { UsageError } from '../errors.ts';
import type { Value } from './arguments.ts';
import { didYouMean } from '../words/nearest.ts';
import { parseDuration } from './render/duration.ts';

/** Any text but the empty one. */
export function text(placeholder: string, brief: string): Value<string> {
  return {
    placeholder,
    brief,
    parse(given, name) {
      if (given === '') throw new UsageError(`${name} is empty`, { hint: `Give ${placeholder}: ${brief}.` });
      return given;
    },
  };
}

/** One of a short list of words, as written. */
export function choice<const C extends string>(
  choices: readonly C[],
  brief: string,
  placeholder = choices.join('|'),
): Value<C> {
  return {
    placeholder,
    brief,
    choices,
    parse(given, name) {
      const found = choices.find((word) => word === given);
      if (found !== undefined) return found;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: didYouMean(given, choices) ?? `It is one of ${choices.join(', ')}.`,
      });
    },
  };
}

/** A whole number within bounds, both included. */
export function integer(
  placeholder: string,
  brief: string,
  { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: { minimum?: number; maximum?: number } = {},
): Value<number> {
  return {
    placeholder,
    brief,
    parse(given, name) {
      const number = /^[+-]?\d+$/.test(given) ? Number(given) : Number.NaN;
      if (Number.isSafeInteger(number) && number >= minimum && number <= maximum) return number;
      const bound =
        maximum === Number.MAX_SAFE_INTEGER ? `from ${minimum} up` : `from ${minimum} to ${maximum}`;
      throw new UsageError(`${name} cannot be "${given}"`, { hint: `It is a whole number ${bound}.` });
    },
  };
}

/** A length of time, in milliseconds: `90s`, `10m`, `1h30m`, `2d`, `1w`. */
export function duration(brief: string, placeholder = 'DURATION'): Value<number> {
  return {
    placeholder,
    brief,
    parse(given, name) {
      const milliseconds = parseDuration(given);
      if (milliseconds !== undefined) return milliseconds;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write a length of time such as 90s, 10m, 1h30m or 2d.',
      });
    },
  };
}

/** A tag with its value, or a tag alone with any value. */
export interface TagMatch {
  readonly key: string;
  /** Absent when any value will do. */
  readonly value?: string;
}

/** `KEY=VALUE`, or `KEY` for any value. Only the first `=` parts them. */
export function tag(brief: string): Value<TagMatch> {
  return {
    placeholder: 'KEY=VALUE',
    brief,
    parse(given, name) {
      const at = given.indexOf('=');
      const key = at === -1 ? given : given.slice(0, at);
      if (key === '')
        throw new UsageError(`${name} cannot be "${given}"`, {
          hint: 'Write KEY=VALUE, or KEY for any value.',
        });
      return at === -1 ? { key } : { key, value: given.slice(at + 1) };
    },
  };
}

/** The path of a file; the shell completes it. `-` stands for standard input or output where the brief says so. */
export function file(brief: string, placeholder = 'FILE'): Value<string> {
  return { ...text(placeholder, brief), suggest: 'file' };
}

/** A point in time as ISO 8601 with its zone, in milliseconds since the epoch. */
export function instant(brief: string, placeholder = 'TIME'): Value<number> {
  return {
    placeholder,
    brief,
    parse(given, name) {
      const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(given);
      const milliseconds = written ? Date.parse(given) : Number.NaN;
      if (!Number.isNaN(milliseconds)) return milliseconds;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write a time with its zone, such as 2026-03-01T08:00:00Z or 2026-03-01T08:00:00+01:00.',
      });
    },
  };
}

/** An http or https address, as the AWS CLI takes it. */
export function endpoint(brief: string): Value<string> {
  return {
    placeholder: 'URL',
    brief,
    parse(given, name) {
      const url = URL.parse(given);
      if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return given;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write a whole address, such as http://localhost:4566.',
      });
    },
  };
}
