import { invalidParameter } from '../errors.ts';

/** Whether a value is what a comparison asks for. */
export type ValueTest = (value: string | number) => boolean;

/** The right side of a comparison, as it was written. */
export interface Operand {
  readonly kind: 'word' | 'quoted' | 'regex';
  readonly text: string;
}

export const badCharacters = (text: string) => invalidParameter(`Invalid character(s) in term '${text}'`);

/**
 * The regular expressions of patterns know no groups, so nothing that repeats is repeated itself, and none takes for ever.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions
 */
export function compileRegex(text: string): (value: string) => boolean {
  const wrong = /[^\w\s\\.?*+|^$[\]{},:_#=@/;-]+/.exec(text)?.[0];
  if (wrong !== undefined) throw badCharacters(wrong);
  try {
    const regex = new RegExp(text);
    return (value) => regex.test(value);
  } catch {
    throw invalidParameter('Invalid filter pattern');
  }
}

/** Text with `*` for any characters. */
function compileGlob(text: string): (value: string) => boolean {
  const parts = text.split('*');
  if (parts.length === 1) return (value) => value === text;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1);
  return (value) => {
    if (value.length < first.length + last.length || !value.startsWith(first) || !value.endsWith(last))
      return false;
    let at = first.length;
    for (const part of middle) {
      const found = value.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return at <= value.length - last.length;
  };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a text is; undefined when it is none. */
export function numberOf(value: string | number): number | undefined {
  if (typeof value === 'number') return value;
  return NUMBER.test(value) ? Number(value) : undefined;
}

/** Compiles `<operator> <operand>`. Only numbers are larger or smaller. */
export function compileComparison(operator: string, { kind, text }: Operand): ValueTest {
  if (operator === '=' || operator === '!=') {
    const equal = operator === '=';
    const test = equality(kind, text);
    return (value) => test(value) === equal;
  }
  const bound = kind === 'word' ? numberOf(text) : undefined;
  if (bound === undefined) throw invalidParameter('Invalid filter pattern');
  const compare = orders[operator];
  if (compare === undefined) throw invalidParameter('Invalid filter pattern');
  return (value) => {
    const number = numberOf(value);
    return number !== undefined && compare(number, bound);
  };
}

const orders: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

function equality(kind: Operand['kind'], text: string): ValueTest {
  if (kind === 'regex') {
    const regex = compileRegex(text);
    return (value) => regex(String(value));
  }
  const glob = compileGlob(text);
  const wanted = kind === 'word' ? numberOf(text) : undefined;
  return (value) => glob(String(value)) || (wanted !== undefined && numberOf(value) === wanted);
}
