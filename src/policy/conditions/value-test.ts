import type { PolicyVersion } from '../document/policy-document.ts';
import { readTemplate } from '../match/template.ts';
import { testOf, type TextTest } from '../match/text-test.ts';
import { compileArn } from './arns.ts';
import { parseDate } from './dates.ts';
import { compileNetwork } from './networks.ts';
import { parseNumber } from './numbers.ts';
import type { Comparison } from './operator-name.ts';

/** Compiles one value of a condition into a test of one value of a request. `Null`, which tests none, is not here. */
export function compileValue(
  comparison: Exclude<Comparison, 'Null'>,
  value: string,
  version: PolicyVersion,
): TextTest {
  switch (comparison) {
    case 'StringEquals':
      return testOf(readTemplate(value, version, { wildcards: false }));
    case 'StringEqualsIgnoreCase': {
      const fold = (text: string): string => text.toLowerCase();
      const test = testOf(readTemplate(value, version, { wildcards: false, fold }));
      return (text, context) => test(fold(text), context);
    }
    case 'StringLike':
      return testOf(readTemplate(value, version, { wildcards: true }));
    case 'ArnEquals':
    case 'ArnLike':
      return compileArn(value, version);
    case 'IpAddress':
      return compileNetwork(value);
    case 'Bool':
      return (text) => text.toLowerCase() === value.toLowerCase();
    case 'BinaryEquals':
      return (text) => bytes(text) === bytes(value);
    case 'NumericEquals':
      return ordered(parseNumber, value, (order) => order === 0);
    case 'NumericLessThan':
      return ordered(parseNumber, value, (order) => order < 0);
    case 'NumericLessThanEquals':
      return ordered(parseNumber, value, (order) => order <= 0);
    case 'NumericGreaterThan':
      return ordered(parseNumber, value, (order) => order > 0);
    case 'NumericGreaterThanEquals':
      return ordered(parseNumber, value, (order) => order >= 0);
    case 'DateEquals':
      return ordered(parseDate, value, (order) => order === 0);
    case 'DateLessThan':
      return ordered(parseDate, value, (order) => order < 0);
    case 'DateLessThanEquals':
      return ordered(parseDate, value, (order) => order <= 0);
    case 'DateGreaterThan':
      return ordered(parseDate, value, (order) => order > 0);
    case 'DateGreaterThanEquals':
      return ordered(parseDate, value, (order) => order >= 0);
  }
}

/** Compares what both sides mean; what cannot be read on either side compares with nothing. */
function ordered(
  read: (text: string) => number | undefined,
  value: string,
  accepts: (order: number) => boolean,
): TextTest {
  const bound = read(value);
  if (bound === undefined) return () => false;
  return (text) => {
    const actual = read(text);
    return actual !== undefined && accepts(actual - bound);
  };
}

/** The bytes that base64 stands for, so that padding makes no difference. */
function bytes(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}
