import { validationError } from '../errors.ts';
import { isInsights, parseInsights } from '../insights/parse.ts';
import { isWord } from '../math/evaluate.ts';
import { mathFunction } from '../math/functions.ts';
import { reduction } from '../math/reductions.ts';
import { MathError, parseMath } from '../math/syntax.ts';
import type { Expression } from '../math/syntax.ts';
import type { MetricQuery } from '../metrics/query.ts';

const KNOWN: ReadonlySet<string> = new Set(['ANOMALY_DETECTION_BAND', 'METRICS']);

/**
 * AWS alarms on these as well. Nothing here evaluates them, so that such an alarm is kept and has no data; what they are
 * given is partly none of the queries.
 */
const ELSEWHERE: ReadonlySet<string> = new Set(['DB_PERF_INSIGHTS', 'INSIGHT_RULE_METRIC', 'SERVICE_QUOTA']);

/**
 * What is wrong with the queries of an alarm: an expression that cannot be read or names what is not there, and how many
 * of them tell something. A band is told beside what it is a band of.
 */
export function checkExpressions(queries: readonly MetricQuery[], banded: boolean): void {
  const told = queries.filter(({ ReturnData = true }) => ReturnData).length;
  if (told !== (banded ? 2 : 1))
    throw validationError(
      `Exactly ${banded ? 'two elements' : 'one element'} of the metrics list should return data.`,
    );
  const ids = new Set(queries.map(({ Id }) => Id));
  for (const { Id, Expression: text } of queries) {
    if (text === undefined) continue;
    try {
      if (isInsights(text)) parseInsights(text);
      else checkNames(parseMath(text), ids);
    } catch (error) {
      if (!(error instanceof MathError)) throw error;
      throw validationError(`Error in expression '${Id}': ${error.message}`);
    }
  }
}

function checkNames(expression: Expression, ids: ReadonlySet<string>): void {
  switch (expression.kind) {
    case 'name':
      if (!ids.has(expression.name) && !isWord(expression.name))
        throw new MathError(`Undefined variable '${expression.name}'`);
      return;
    case 'list':
      for (const item of expression.items) checkNames(item, ids);
      return;
    case 'call': {
      const { name, parts } = expression;
      // "You can't create an alarm based on the SEARCH expression": using-search-expressions in the User Guide.
      if (name === 'SEARCH') throw new MathError('SEARCH is not supported on alarms');
      if (ELSEWHERE.has(name)) return;
      if (!KNOWN.has(name) && reduction(name) === undefined && mathFunction(name) === undefined)
        throw new MathError(`Unsupported function '${name}'`);
      for (const part of parts) checkNames(part, ids);
      return;
    }
    case 'minus':
    case 'not':
      checkNames(expression.of, ids);
      return;
    case 'binary':
      checkNames(expression.left, ids);
      checkNames(expression.right, ids);
      return;
    case 'number':
    case 'text':
  }
}
