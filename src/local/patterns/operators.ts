import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';
import { compileWildcards } from '../blocks/wildcards.ts';
import { isComparable } from './number-range.ts';
import { isMap } from './values.ts';
import type { Json } from './values.ts';

type Operator = (operand: Json, value: Json) => boolean;

const onText =
  (test: (operand: string, value: string) => boolean): Operator =>
  (operand, value) =>
    typeof operand === 'string' && typeof value === 'string' && test(operand, value);

/** At the beginning or the end, where the operand may say that case does not matter. */
const atEdge =
  (test: (value: string, operand: string) => boolean): Operator =>
  (operand, value) => {
    if (typeof value !== 'string') return false;
    if (typeof operand === 'string') return test(value, operand);
    const text = isMap(operand) ? operand['equals-ignore-case'] : undefined;
    return typeof text === 'string' && test(value.toLowerCase(), text.toLowerCase());
  };

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html */
const operators: Readonly<Record<string, Operator>> = {
  exactly: onText((operand, value) => operand === value),
  prefix: atEdge((value, operand) => value.startsWith(operand)),
  suffix: atEdge((value, operand) => value.endsWith(operand)),
  // Only the star is special here.
  wildcard: onText((operand, value) => compileWildcards(operand.replaceAll('?', '\\?'))(value)),
  'equals-ignore-case': onText((operand, value) => operand.toLowerCase() === value.toLowerCase()),
  cidr: onText(inRange),
  numeric: (operand, value) => Array.isArray(operand) && isNumber(operand, value),
  'anything-but': isAnythingBut,
};

/** Whether one rule of a pattern, a value or `{ operator: operand }`, accepts a value that is there. */
export function accepts(rule: Json, value: Json): boolean {
  if (!isMap(rule)) return rule === value;
  const [entry] = Object.entries(rule);
  if (entry === undefined) return false;
  const [operator, operand] = entry;
  return operator === 'exists' ? operand === true : applies(operator, operand, value);
}

function applies(name: string, operand: Json, value: Json): boolean {
  return operators[name]?.(operand, value) === true;
}

function isAnythingBut(operand: Json, value: Json): boolean {
  if (Array.isArray(operand)) return !operand.includes(value);
  if (!isMap(operand)) return operand !== value;
  return Object.entries(operand).every(([inner, pattern]) =>
    [pattern].flat().every((each) => !applies(inner, each, value)),
  );
}

function isNumber(terms: readonly Json[], value: Json): boolean {
  if (typeof value !== 'number' || !isComparable(value)) return false;
  for (let at = 0; at + 1 < terms.length; at += 2)
    if (!compares(String(terms[at]), value, Number(terms[at + 1]))) return false;
  return true;
}

function compares(operator: string, value: number, operand: number): boolean {
  if (operator === '=') return value === operand;
  if (operator === '<') return value < operand;
  if (operator === '<=') return value <= operand;
  return operator === '>' ? value > operand : value >= operand;
}

function inRange(range: string, address: string): boolean {
  if (isIP(address) === 0 || !ipaddr.isValidCIDR(range)) return false;
  const [network, bits] = ipaddr.parseCIDR(range);
  const asked = ipaddr.parse(address);
  return asked.kind() === network.kind() && asked.match(network, bits);
}
