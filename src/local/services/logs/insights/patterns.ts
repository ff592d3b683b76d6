import type { Cell, Line } from './record.ts';

/** What lines have in common, and what differs from line to line, as `<Number-1>`. */
export interface Pattern {
  readonly text: string;
  readonly count: number;
  readonly severity: string | undefined;
}

/** What a word is called that differs, by what it looks like. */
const KINDS: readonly (readonly [kind: string, looks: RegExp])[] = [
  ['Timestamp', /^\d{4}-\d\d-\d\d(?:[T_]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/],
  ['Time', /^\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?$/],
  ['UUID', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ['IPAddress', /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$/],
  ['Number', /^[+-]?\d+(?:\.\d+)?$/],
  ['ID', /^(?=.*\d)(?=.*[a-f-])[0-9a-f-]{8,}$/i],
  ['Duration', /^\d+(?:\.\d+)?(?:ms|us|ns|s|m|h)$/],
];

const kindOf = (word: string): string | undefined => KINDS.find(([, looks]) => looks.test(word))?.[0];

/** Words, and what stands between them. */
const SPLIT = /([\s"'`,;=(){}[\]|]+)/;

interface Shape {
  readonly words: readonly string[];
  /** The kind of each word that differs. */
  readonly kinds: readonly (string | undefined)[];
  lines: number;
  severity: string | undefined;
}

/** How many words of a message may differ, beside those that look like it, for two to be of one pattern: a third. */
const ALIKE = 2 / 3;

/**
 * The patterns of texts, the most frequent first. Two texts are of one pattern when they have as many words and
 * most of those are the same. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Pattern.html
 */
export function patternsOf(texts: readonly string[]): readonly Pattern[] {
  const byLength = new Map<number, Shape[]>();
  for (const text of texts) {
    const words = text.split(SPLIT);
    const shapes = byLength.get(words.length) ?? [];
    byLength.set(words.length, shapes);
    const place = shapes.findIndex((shape) => isAlike(shape, words));
    const found = shapes[place];
    if (found === undefined) {
      const severity = severityOf(text);
      shapes.push({ words, kinds: words.map(kindOf), lines: 1, severity });
    } else shapes[place] = merged(found, words);
  }
  return [...byLength.values()]
    .flat()
    .map((shape) => ({ text: write(shape), count: shape.lines, severity: shape.severity }))
    .sort((one, other) => other.count - one.count);
}

function isAlike({ words, kinds }: Shape, others: readonly string[]): boolean {
  let fixed = 0;
  let same = 0;
  for (const [index, word] of words.entries()) {
    if (index % 2 === 1) {
      if (word !== others[index]) return false;
      continue;
    }
    if (kinds[index] !== undefined && kinds[index] === kindOf(others[index] ?? '')) continue;
    fixed += 1;
    if (word === others[index] || kinds[index] === 'Token') same += 1;
  }
  return same >= fixed * ALIKE;
}

function merged(shape: Shape, others: readonly string[]): Shape {
  const kinds = shape.kinds.map((kind, index) => {
    if (kind === undefined) return shape.words[index] === others[index] ? undefined : 'Token';
    return kind === kindOf(others[index] ?? '') ? kind : 'Token';
  });
  return { ...shape, kinds, lines: shape.lines + 1 };
}

function write({ words, kinds }: Shape): string {
  let number = 0;
  return words
    .map((word, index) => {
      const kind = kinds[index];
      if (kind === undefined) return word;
      number += 1;
      return `<${kind}-${number}>`;
    })
    .join('');
}

function severityOf(text: string): string | undefined {
  return /\b(FATAL|CRITICAL|ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE)\b/i.exec(text)?.[1]?.toUpperCase();
}

/** The rows that the command makes of lines. */
export function patternLines(lines: readonly Line[], valueOf: (line: Line) => Cell): readonly Line[] {
  const texts = lines.flatMap((line) => {
    const value = valueOf(line);
    return value === undefined ? [] : [String(value)];
  });
  return patternsOf(texts).map(({ text, count, severity }) => ({
    cells: new Map<string, Cell>([
      ['@pattern', text],
      ['@ratio', count / texts.length],
      ['@sampleCount', count],
      ['@severityLabel', severity],
    ]),
  }));
}
