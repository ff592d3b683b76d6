import { readArguments } from './parse-call.ts';
import { readSteps } from './path.ts';
import type { Reader } from './reader.ts';
import { isType } from './cast.ts';
import {
  noCallWithStar,
  noParenAfterCast,
  notOneArgument,
  noTypeName,
  noWhen,
  unexpectedKeyword,
  unexpectedToken,
  unsupportedStructure,
} from './refusals.ts';
import { isReserved } from './reserved.ts';
import type { Aggregate, AggregateCall, Arm, Expression } from './syntax.ts';
import { Timestamp } from './timestamp.ts';

const COMPARISONS = ['=', '<>', '!=', '<=', '>=', '<', '>'];
const AGGREGATES: readonly Aggregate[] = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'];

/** Each level, and each operator of a chain, is a call within a call, of which there are not endlessly many. */
const DEEPEST = 100;
const MOST_OPERATORS = 1000;

/** Reads expressions, the weakest operator first, and keeps the aggregates that it meets. */
export class ExpressionParser {
  readonly aggregates: AggregateCall[] = [];
  readonly #reader: Reader;
  #depth = 0;
  #operators = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  read(): Expression {
    return this.#deeper(() => this.#chain(['OR'], () => this.#chain(['AND'], () => this.#negated())));
  }

  /** An expression of one row, in which nothing is aggregated. */
  readOfRow(): Expression {
    const before = this.aggregates.length;
    const read = this.read();
    if (this.aggregates.length > before) throw unsupportedStructure();
    return read;
  }

  #deeper(read: () => Expression): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw unsupportedStructure();
    const expression = read();
    this.#depth -= 1;
    return expression;
  }

  #chain(operators: readonly string[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((each) => this.#reader.skips(each));
      if (operator === undefined) return left;
      this.#operators += 1;
      if (this.#operators > MOST_OPERATORS) throw unsupportedStructure();
      left = { kind: 'binary', operator, left, right: operand() };
    }
  }

  #negated(): Expression {
    return this.#reader.skips('NOT')
      ? { kind: 'unary', operator: 'NOT', of: this.#deeper(() => this.#negated()) }
      : this.#compared();
  }

  #compared(): Expression {
    const reader = this.#reader;
    const of = this.#sum();
    const operator = COMPARISONS.find((each) => reader.skips(each));
    if (operator !== undefined)
      return { kind: 'binary', operator: operator === '!=' ? '<>' : operator, left: of, right: this.#sum() };
    if (reader.skips('IS')) {
      const not = reader.skips('NOT');
      const what = reader.skips('MISSING') ? 'MISSING' : 'NULL';
      if (what === 'NULL') reader.expect('NULL');
      return negate({ kind: 'is', of, what }, not);
    }
    const not = reader.skips('NOT');
    if (reader.skips('BETWEEN')) return negate(this.#between(of), not);
    if (reader.skips('IN'))
      return negate({ kind: 'in', of, list: readArguments('IN', reader, () => this.read()) }, not);
    if (reader.skips('LIKE')) {
      const pattern = this.#sum();
      const escape = reader.skips('ESCAPE') ? this.#sum() : undefined;
      return negate({ kind: 'like', of, pattern, escape }, not);
    }
    if (not) throw unexpectedToken();
    return of;
  }

  #between(of: Expression): Expression {
    const low = this.#sum();
    this.#reader.expect('AND');
    const high = this.#sum();
    return {
      kind: 'binary',
      operator: 'AND',
      left: { kind: 'binary', operator: '>=', left: of, right: low },
      right: { kind: 'binary', operator: '<=', left: of, right: high },
    };
  }

  #sum(): Expression {
    return this.#chain(['+', '-', '||'], () => this.#chain(['*', '/', '%'], () => this.#single()));
  }

  #single(): Expression {
    const reader = this.#reader;
    if (reader.skips('-')) return { kind: 'unary', operator: '-', of: this.#deeper(() => this.#single()) };
    if (reader.skips('(')) {
      const of = this.read();
      reader.expect(')');
      return of;
    }
    const { kind, text } = reader.take();
    if (kind === 'number') return { kind: 'value', value: Number(text) };
    if (kind === 'text') return { kind: 'value', value: text };
    if (kind === 'time') return { kind: 'value', value: Timestamp.parse(text) };
    if (kind === 'symbol') throw unexpectedToken();
    if (kind === 'word') {
      const said = this.#keyword(text.toUpperCase());
      if (said !== undefined) return said;
    }
    return { kind: 'path', steps: [{ name: text, exact: kind === 'quoted' }, ...readSteps(reader)] };
  }

  #keyword(word: string): Expression | undefined {
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'value', value: word === 'TRUE' };
    if (word === 'NULL') return { kind: 'value', value: null };
    if (word === 'MISSING') return { kind: 'value', value: undefined };
    if (word === 'CASE') return this.#case();
    if (word === 'CAST' && !this.#reader.sees('(')) throw noParenAfterCast();
    if (this.#reader.sees('(')) return this.#call(word);
    if (isReserved(word)) throw unexpectedKeyword();
    return undefined;
  }

  #call(name: string): Expression {
    const reader = this.#reader;
    const aggregate = AGGREGATES.find((each) => each === name);
    if (aggregate !== undefined) return this.#aggregate(aggregate);
    if (name === 'CAST') {
      reader.expect('(');
      const of = this.read();
      reader.expect('AS');
      const type = reader.take().text.toUpperCase();
      if (!isType(type)) throw noTypeName();
      reader.expect(')');
      return { kind: 'cast', of, type };
    }
    return { kind: 'call', name, of: readArguments(name, reader, () => this.read()) };
  }

  #aggregate(name: Aggregate): Expression {
    const reader = this.#reader;
    reader.expect('(');
    if (name !== 'COUNT' && reader.sees('*')) throw noCallWithStar();
    const of = reader.skips('*') ? undefined : this.readOfRow();
    if (reader.sees(',')) throw notOneArgument();
    reader.expect(')');
    return { kind: 'aggregate', place: this.aggregates.push({ name, of }) - 1 };
  }

  #case(): Expression {
    const reader = this.#reader;
    const subject = reader.sees('WHEN') ? undefined : this.read();
    const arms: Arm[] = [];
    if (!reader.sees('WHEN')) throw noWhen();
    while (reader.skips('WHEN')) {
      const said = this.read();
      reader.expect('THEN');
      const when: Expression =
        subject === undefined ? said : { kind: 'binary', operator: '=', left: subject, right: said };
      arms.push({ when, result: this.read() });
    }
    const otherwise: Expression = reader.skips('ELSE') ? this.read() : { kind: 'value', value: null };
    reader.expect('END');
    return { kind: 'case', arms, otherwise };
  }
}

function negate(of: Expression, not: boolean): Expression {
  return not ? { kind: 'unary', operator: 'NOT', of } : of;
}
