import { UsageError } from '../errors.ts';

/** What one value on the command line means: how it is written, read and completed. */
export interface Value<T> {
  /** Shown in capitals in the help, such as `KEY=VALUE`. */
  readonly placeholder: string;
  /** One line, lower case, without a full stop. */
  readonly brief: string;
  /** All that may be written, when that is a short list. */
  readonly choices?: readonly string[];
  /** What the shell may offer when `choices` does not say. */
  readonly suggest?: 'region' | 'file' | 'profile';
  /** Throws a `UsageError` that names `name` (`--timeout`, `ID`) and says what would be right. */
  parse(text: string, name: string): T;
}

/** A flag or a positional: a value, and how often it may or must be given. */
export interface Argument<T> {
  readonly brief: string;
  /** Absent on a toggle. */
  readonly value?: Value<unknown>;
  readonly repeatable: boolean;
  readonly required: boolean;
  /** As a person would write it; shown in the help. */
  readonly defaultText?: string;
  /** One letter. */
  readonly short?: string;
  /** Of a flag that may be given often: words that look so are its values as well, when they stand behind one. */
  readonly goesOn?: RegExp;
  /** Words of another command line: its flags are told from those of the command by standing after `--`. */
  readonly afterDashes?: boolean;
  /** Left out of help, reference and completion. */
  readonly hidden?: boolean;
  /** From the texts that were given, in their order; a toggle that was given has one, which is not looked at. */
  read(given: readonly string[], name: string): T;
}

export type Arguments = Readonly<Record<string, Argument<unknown>>>;
export type Values<A extends Arguments> = { readonly [K in keyof A]: ReturnType<A[K]['read']> };

/** A flag without a value: there or not. */
export function toggle(brief: string, options: { short?: string; hidden?: boolean } = {}): Argument<boolean> {
  return { brief, repeatable: false, required: false, ...options, read: (given) => given.length > 0 };
}

interface OneOptions {
  readonly short?: string;
  readonly hidden?: boolean;
}

/** At most once. With `defaultText`, what is read when it is not given. */
export function one<T>(value: Value<T>, defaultText: string, options?: OneOptions): Argument<T>;
export function one<T>(
  value: Value<T>,
  defaultText?: undefined,
  options?: OneOptions,
): Argument<T | undefined>;
export function one<T>(
  value: Value<T>,
  defaultText?: string,
  options: OneOptions = {},
): Argument<T | undefined> {
  return {
    brief: value.brief,
    value,
    repeatable: false,
    required: false,
    ...(defaultText === undefined ? {} : { defaultText }),
    ...options,
    read: (given, name) => {
      const text = given[0] ?? defaultText;
      return text === undefined ? undefined : value.parse(text, name);
    },
  };
}

/** Exactly once. */
export function required<T>(value: Value<T>): Argument<T> {
  return {
    brief: value.brief,
    value,
    repeatable: false,
    required: true,
    read: (given, name) => {
      const [text] = given;
      if (text === undefined) throw new UsageError(`${name} is missing`, { hint: value.brief });
      return value.parse(text, name);
    },
  };
}

/** Any number of times, in order; at least once when `atLeastOne`. */
export function many<T>(
  value: Value<T>,
  options: { atLeastOne?: boolean; short?: string; goesOn?: RegExp; afterDashes?: boolean } = {},
): Argument<readonly T[]> {
  const { atLeastOne = false, ...rest } = options;
  return {
    brief: value.brief,
    value,
    repeatable: true,
    required: atLeastOne,
    ...rest,
    read: (given, name) => {
      if (atLeastOne && given.length === 0) throw new UsageError(`${name} is missing`, { hint: value.brief });
      return given.map((text) => value.parse(text, name));
    },
  };
}
