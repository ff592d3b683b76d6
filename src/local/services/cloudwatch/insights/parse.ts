import { MathError } from '../math/syntax.ts';
import { readWords } from './words.ts';
import type { Words } from './words.ts';

export type Reduction = 'AVG' | 'COUNT' | 'MAX' | 'MIN' | 'SUM';

/** One query of Metrics Insights. */
export interface InsightsQuery {
  readonly reduction: Reduction;
  readonly metric: string;
  readonly namespace: string;
  /** With `SCHEMA`: a metric has exactly these dimensions. */
  readonly schema: readonly string[] | undefined;
  readonly where: readonly { readonly key: string; readonly equal: boolean; readonly value: string }[];
  readonly groupBy: readonly string[];
  readonly orderBy: { readonly reduction: Reduction; readonly descending: boolean } | undefined;
  readonly limit: number | undefined;
}

const REDUCTIONS: ReadonlyMap<string, Reduction> = new Map(
  (['AVG', 'COUNT', 'MAX', 'MIN', 'SUM'] as const).map((name) => [name, name]),
);

export function isInsights(expression: string): boolean {
  return /^\s*SELECT\s/i.test(expression);
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html */
export function parseInsights(text: string): InsightsQuery {
  const words = readWords(text);
  words.expect('SELECT');
  const reduction = readReduction(words);
  words.expect('(');
  const metric = words.name();
  words.expect(')');
  words.expect('FROM');
  const { namespace, schema } = readSource(words);
  const where = [];
  if (words.takes('WHERE'))
    do where.push(readCondition(words));
    while (words.takes('AND'));
  const groupBy = [];
  if (words.takes('GROUP')) {
    words.expect('BY');
    do groupBy.push(words.name());
    while (words.takes(','));
  }
  const orderBy = words.takes('ORDER') ? readOrder(words) : undefined;
  const limit = words.takes('LIMIT') ? words.number() : undefined;
  words.end();
  return { reduction, metric, namespace, schema, where, groupBy, orderBy, limit };
}

function readReduction(words: Words): Reduction {
  const word = words.word();
  const found = REDUCTIONS.get(word.toUpperCase());
  if (found === undefined) throw new MathError(`Unsupported function '${word}'`);
  return found;
}

function readSource(words: Words): Pick<InsightsQuery, 'namespace' | 'schema'> {
  if (!words.takes('SCHEMA')) return { namespace: words.name(), schema: undefined };
  words.expect('(');
  const namespace = words.name();
  const schema = [];
  while (words.takes(',')) schema.push(words.name());
  words.expect(')');
  return { namespace, schema };
}

function readCondition(words: Words): InsightsQuery['where'][number] {
  const key = words.name();
  const equal = !words.takes('!=');
  if (equal) words.expect('=');
  return { key, equal, value: words.text() };
}

function readOrder(words: Words): InsightsQuery['orderBy'] {
  words.expect('BY');
  const reduction = readReduction(words);
  words.expect('(');
  words.expect(')');
  if (words.takes('DESC')) return { reduction, descending: true };
  words.takes('ASC');
  return { reduction, descending: false };
}
