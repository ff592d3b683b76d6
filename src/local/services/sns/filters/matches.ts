import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';
import { compileWildcards } from '../../../blocks/wildcards.ts';
import type { FilterScope } from './check-filter.ts';
import { paths } from './paths.ts';
import type { Json, JsonMap } from './paths.ts';

export interface FilteredMessage {
  readonly body: string;
  readonly attributes: Readonly<
    Record<string, { readonly DataType: string; readonly StringValue?: string | undefined }>
  >;
}

/** Whether a message passes a filter policy: https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
export function passesFilter(policy: JsonMap, scope: FilterScope, message: FilteredMessage): boolean {
  const values = scope === 'MessageBody' ? bodyValues(message.body) : attributeValues(message);
  return values !== undefined && matchesAll(policy, '', values);
}

type Values = ReadonlyMap<string, readonly Json[]>;

function bodyValues(body: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isMap(value) ? paths(value) : undefined;
  } catch {
    return undefined;
  }
}

function attributeValues({ attributes }: FilteredMessage): Values {
  return new Map(Object.entries(attributes).map(([name, attribute]) => [name, valuesOf(attribute)]));
}

function valuesOf({
  DataType: type,
  StringValue: text,
}: FilteredMessage['attributes'][string]): readonly Json[] {
  if (text === undefined) return [];
  if (type.startsWith('Number')) return [Number(text)];
  if (type !== 'String.Array') return [text];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isScalar) : [];
  } catch {
    return [];
  }
}

/** Every key has to match; of `$or` one of the choices; of a key's rules one. */
function matchesAll(policy: JsonMap, before: string, values: Values): boolean {
  return Object.entries(policy).every(([key, rule]) => {
    if (key === '$or' && Array.isArray(rule) && rule.every(isMap))
      return rule.some((choice) => isMap(choice) && matchesAll(choice, before, values));
    const path = before === '' ? key : `${before}.${key}`;
    if (isMap(rule)) return matchesAll(rule, path, values);
    const found = values.get(path);
    return Array.isArray(rule) && rule.some((each) => matchesRule(each, found));
  });
}

function matchesRule(rule: Json, found: readonly Json[] | undefined): boolean {
  if (!isMap(rule)) return found !== undefined && found.some((value) => value === rule);
  const [entry] = Object.entries(rule);
  if (entry === undefined) return false;
  const [operator, operand] = entry;
  if (operator === 'exists') return (found !== undefined) === operand;
  return found !== undefined && found.some((value) => matchesOperator(operator, operand, value));
}

type Operator = (operand: Json, value: Json) => boolean;

const onText =
  (test: (operand: string, value: string) => boolean): Operator =>
  (operand, value) =>
    typeof operand === 'string' && typeof value === 'string' && test(operand, value);

const operators: Readonly<Record<string, Operator>> = {
  prefix: onText((operand, value) => value.startsWith(operand)),
  suffix: onText((operand, value) => value.endsWith(operand)),
  wildcard: onText((operand, value) => compileWildcards(operand)(value)),
  'equals-ignore-case': onText((operand, value) => operand.toLowerCase() === value.toLowerCase()),
  cidr: onText(inRange),
  numeric: (operand, value) => Array.isArray(operand) && isNumber(operand, value),
  'anything-but': isAnythingBut,
};

function matchesOperator(name: string, operand: Json, value: Json): boolean {
  return operators[name]?.(operand, value) === true;
}

function isAnythingBut(operand: Json, value: Json): boolean {
  if (Array.isArray(operand)) return !operand.includes(value);
  if (!isMap(operand)) return operand !== value;
  return Object.entries(operand).every(([inner, pattern]) =>
    [pattern].flat().every((each) => !matchesOperator(inner, each, value)),
  );
}

function isNumber(terms: readonly Json[], value: Json): boolean {
  if (value === null || value === '' || typeof value === 'boolean' || Number.isNaN(Number(value)))
    return false;
  for (let at = 0; at + 1 < terms.length; at += 2)
    if (!compares(String(terms[at]), Number(value), Number(terms[at + 1]))) return false;
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

function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
