import type { MetricName } from '../state.ts';
import { MathError } from './syntax.ts';

/** What a search expression says of a metric. */
export type MetricTest = (metric: MetricName) => boolean;

const TOKEN = /\s*(\(|\)|"[^"]*"|[^\s()="]+|=)/y;

/**
 * Compiles the text within `SEARCH(…)`: `{AWS/EC2,InstanceId} MetricName="CPUUtilization" web`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 */
export function compileSearch(text: string): MetricTest {
  const [, schema, rest = ''] = /^\s*(?:\{([^}]*)\})?(.*)$/s.exec(text) ?? [];
  const inSchema = schema === undefined ? () => true : compileSchema(schema);
  const tokens: string[] = [];
  let at = 0;
  while (rest.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(rest)?.[1];
    if (token === undefined) throw new MathError('Invalid search expression');
    at = TOKEN.lastIndex;
    tokens.push(token);
  }
  const terms = tokens.length === 0 ? () => true : readTerms(tokens);
  return (metric) => inSchema(metric) && terms(metric);
}

/** A namespace, and exactly these dimensions. */
function compileSchema(schema: string): MetricTest {
  const [namespace = '', ...names] = schema.split(',').map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
  const wanted = [...names].sort().join('\0');
  return (metric) =>
    metric.namespace === namespace &&
    metric.dimensions
      .map(({ Name }) => Name)
      .sort()
      .join('\0') === wanted;
}

function readTerms(tokens: string[]): MetricTest {
  const any = (): MetricTest => {
    const tests = [all()];
    while (tokens[0]?.toUpperCase() === 'OR' && tokens.shift() !== undefined) tests.push(all());
    return (metric) => tests.some((test) => test(metric));
  };
  const all = (): MetricTest => {
    const tests = [one()];
    while (tokens.length > 0 && tokens[0] !== ')' && tokens[0]?.toUpperCase() !== 'OR') {
      if (tokens[0]?.toUpperCase() === 'AND') tokens.shift();
      tests.push(one());
    }
    return (metric) => tests.every((test) => test(metric));
  };
  const one = (): MetricTest => {
    const token = tokens.shift();
    if (token === undefined) throw new MathError('Invalid search expression');
    if (token.toUpperCase() === 'NOT') {
      const refused = one();
      return (metric) => !refused(metric);
    }
    if (token === '(') {
      const inner = any();
      if (tokens.shift() !== ')') throw new MathError('Invalid search expression');
      return inner;
    }
    if (tokens[0] !== '=') return textTest(token, undefined);
    tokens.shift();
    const operand = tokens.shift() ?? '';
    if (operand !== '(') return textTest(operand, unquoted(token));
    const values: MetricTest[] = [];
    for (let value = tokens.shift(); value !== undefined && value !== ')'; value = tokens.shift())
      if (value.toUpperCase() !== 'OR') values.push(textTest(value, unquoted(token)));
    return (metric) => values.some((test) => test(metric));
  };
  const whole = any();
  if (tokens.length > 0) throw new MathError('Invalid search expression');
  return whole;
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1');

/** In quotes a value as a whole; otherwise words of it, in any case. */
function textTest(token: string, property: string | undefined): MetricTest {
  const exact = token.startsWith('"');
  const text = unquoted(token);
  const lower = text.toLowerCase();
  return (metric) =>
    valuesOf(metric, property).some((value) =>
      exact ? value === text : value.toLowerCase().includes(lower),
    );
}

function valuesOf({ namespace, name, dimensions }: MetricName, property: string | undefined): string[] {
  if (property === undefined)
    return [namespace, name, ...dimensions.flatMap(({ Name, Value }) => [Name, Value])];
  if (property === 'Namespace') return [namespace];
  if (property === 'MetricName') return [name];
  return dimensions.filter(({ Name }) => Name === property).map(({ Value }) => Value);
}
