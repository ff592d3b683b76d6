/**
 * The names of condition operators, taken apart.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export interface Operator {
  readonly family: OperatorFamily;
  /** How it compares: the name without prefix, suffix and negation, such as `StringLike`. */
  readonly comparison: Comparison;
  /** `StringNotEquals` and its like: true when none of the values matches, and when the key is missing. */
  readonly negated: boolean;
  /** `…IfExists`: true when the key is missing. */
  readonly ifExists: boolean;
  /** `ForAllValues:` and `ForAnyValue:`, for keys with several values. */
  readonly set: 'all' | 'any' | undefined;
}

export type OperatorFamily = 'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'Ip' | 'Arn' | 'Null';

export type Comparison = keyof typeof positive;

const positive = {
  StringEquals: 'String',
  StringEqualsIgnoreCase: 'String',
  StringLike: 'String',
  NumericEquals: 'Numeric',
  NumericLessThan: 'Numeric',
  NumericLessThanEquals: 'Numeric',
  NumericGreaterThan: 'Numeric',
  NumericGreaterThanEquals: 'Numeric',
  DateEquals: 'Date',
  DateLessThan: 'Date',
  DateLessThanEquals: 'Date',
  DateGreaterThan: 'Date',
  DateGreaterThanEquals: 'Date',
  Bool: 'Bool',
  BinaryEquals: 'Binary',
  IpAddress: 'Ip',
  ArnEquals: 'Arn',
  ArnLike: 'Arn',
  Null: 'Null',
} as const satisfies Record<string, OperatorFamily>;

const negations: Readonly<Record<string, Comparison>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
  NotIpAddress: 'IpAddress',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

/** Takes the name of an operator apart; undefined when there is none of this name. `Null` has no `IfExists`. */
export function parseOperator(name: string): Operator | undefined {
  const prefix = /^(ForAllValues|ForAnyValue):/.exec(name)?.[0] ?? '';
  const rest = name.slice(prefix.length);
  const ifExists = rest.endsWith('IfExists') && rest !== 'NullIfExists';
  const base = ifExists ? rest.slice(0, -'IfExists'.length) : rest;
  const negation = Object.hasOwn(negations, base) ? negations[base] : undefined;
  const comparison = negation ?? (isComparison(base) ? base : undefined);
  if (comparison === undefined) return undefined;
  const set = prefix === '' ? undefined : prefix === 'ForAllValues:' ? 'all' : 'any';
  return { family: positive[comparison], comparison, negated: negation !== undefined, ifExists, set };
}

function isComparison(name: string): name is Comparison {
  return Object.hasOwn(positive, name);
}
