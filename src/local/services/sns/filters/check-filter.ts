import { isIP } from 'node:net';
import { invalid } from '../errors.ts';
import type { AwsError } from '../../../error.ts';
import { SNS_LIMITS } from '../limits.ts';
import { JsonFault, readTree } from './json-tree.ts';
import type { JsonNode } from './json-tree.ts';

export type FilterScope = 'MessageAttributes' | 'MessageBody';

/**
 * Throws on a filter policy that AWS refuses, with its sentence and its place in the text.
 * https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html
 * @param before `Attributes Reason: ` when a subscription is made with it.
 */
export function checkFilter(text: string, scope: FilterScope, before: string): void {
  new FilterCheck(text, scope, before).run();
}

class FilterCheck {
  readonly #text: string;
  readonly #scope: FilterScope;
  readonly #before: string;

  constructor(text: string, scope: FilterScope, before: string) {
    this.#text = text;
    this.#scope = scope;
    this.#before = before;
  }

  run(): void {
    const root = this.#read();
    if (root.kind !== 'object') throw this.#plain('FilterPolicy: Filter policy must be an object');
    if (root.members.length > SNS_LIMITS.filterKeys)
      throw this.#plain(`FilterPolicy: Filter policy can not have more than ${SNS_LIMITS.filterKeys} keys`);
    const combinations = this.#object(root, 1, 1);
    if (combinations > SNS_LIMITS.filterCombinations)
      throw this.#plain('FilterPolicy: Filter policy is too complex');
  }

  #read(): JsonNode {
    try {
      return readTree(this.#text);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      const source = 'REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)';
      throw this.#plain(
        `FilterPolicy: failed to parse JSON. ${error.message}\n at [Source: ${source}; ${this.#place(error.at)}]`,
      );
    }
  }

  /** How many combinations of values there are; nesting counts as often as it is deep. */
  #object(node: JsonNode, depth: number, before: number): number {
    let combinations = before;
    for (const [key, value] of node.members) combinations = this.#member(key, value, depth, combinations);
    if (this.#scope === 'MessageAttributes' && depth > 1)
      throw this.#plain('Filter policy scope MessageAttributes does not support nested filter policy');
    return combinations;
  }

  #member(key: string, value: JsonNode, depth: number, before: number): number {
    if (value.kind === 'object') return this.#object(value, depth + 1, before);
    if (value.kind !== 'array') throw this.#at(`"${key}" must be an object or an array`, value.met);
    if (value.items.length === 0) throw this.#at('Empty arrays are not allowed', value.end);
    if (key === '$or' && value.items.every(({ kind }) => kind === 'object'))
      return value.items.reduce((sum, choice) => sum + this.#object(choice, depth, before), 0);
    for (const rule of value.items) this.#rule(rule);
    return before * value.items.length * depth;
  }

  #rule(node: JsonNode): void {
    if (node.kind === 'array')
      throw this.#at('Match value must be String, number, true, false, or null', node.met);
    if (node.kind !== 'object') return;
    const [first, second] = node.members;
    if (first === undefined || second !== undefined)
      throw this.#at('Only one key allowed in match expression', second?.[1].met ?? node.end);
    const [operator, value] = first;
    const check = this.#checks[operator];
    if (check === undefined) throw this.#at(`Unrecognized match type ${operator}`, value.met);
    check(value);
  }

  readonly #checks: Readonly<Record<string, (value: JsonNode) => void>> = {
    prefix: (value) => this.#pattern('prefix', value),
    suffix: (value) => this.#pattern('suffix', value),
    wildcard: (value) => this.#pattern('wildcard', value),
    'equals-ignore-case': (value) => this.#pattern('equals-ignore-case', value),
    exists: (value) => {
      if (typeof value.value !== 'boolean')
        throw this.#at('exists match pattern must be either true or false.', value.met);
    },
    'anything-but': (value) => this.#anythingBut(value),
    numeric: (value) => this.#numeric(value),
    cidr: (value) => this.#cidr(value),
  };

  #pattern(operator: string, value: JsonNode): void {
    if (value.kind !== 'string') throw this.#at(`${operator} match pattern must be a string`, value.met);
  }

  #anythingBut(value: JsonNode): void {
    if (value.kind === 'array') for (const item of value.items) this.#rule(item);
    if (value.kind !== 'object') return;
    for (const [inner, pattern] of value.members) {
      if (!['prefix', 'suffix', 'wildcard', 'equals-ignore-case'].includes(inner))
        throw this.#at(`Unsupported anything-but pattern: ${inner}`, pattern.met);
      if (pattern.kind === 'array') continue;
      this.#pattern(inner, pattern);
    }
  }

  #numeric({ items, end }: JsonNode): void {
    const met = (index: number): number => items[index]?.met ?? end;
    const [first, low, second, high] = items;
    if (first === undefined) throw this.#at('Invalid member in numeric match: ]', end);
    if (first.kind !== 'string') throw this.#at(`Invalid member in numeric match: ${first.text}`, first.end);
    if (!['<', '<=', '=', '>', '>='].includes(first.text))
      throw this.#at(`Unrecognized numeric range operator: ${first.text}`, met(1));
    if (low?.kind !== 'number') throw this.#at(`Value of ${nameOf(first)} must be numeric`, met(1));
    if (second === undefined) return;
    if (!['>', '>='].includes(first.text))
      throw this.#at('Too many elements in numeric expression', second.met);
    if (second.kind !== 'string') throw this.#at(`Bad value in numeric range: ${second.text}`, second.end);
    if (!['<', '<='].includes(second.text))
      throw this.#at(`Bad numeric range operator: ${second.text}`, second.end);
    if (high?.kind !== 'number') throw this.#at(`Value of ${nameOf(second)} must be numeric`, met(3));
    if (Number(high.value) <= Number(low.value)) throw this.#at('Bottom must be less than top', met(4));
    if (items.length > 4) throw this.#at('Too many terms in numeric range expression', met(4));
  }

  /** AWS says "prefix" here too. */
  #cidr(value: JsonNode): void {
    if (value.kind !== 'string') throw this.#at('prefix match pattern must be a string', value.met);
    const [address = '', mask, more] = value.text.split('/');
    if (mask === undefined || more !== undefined)
      throw this.#plain("FilterPolicy: Malformed CIDR, one '/' required");
    if (!/^\d+$/.test(mask)) throw this.#plain('FilterPolicy: Malformed CIDR, mask bits must be an integer');
    if (isIP(address) === 0) throw this.#plain(`FilterPolicy: Nonstandard IP address: ${address}`);
  }

  #plain(message: string): AwsError {
    return invalid(`${this.#before}${message}`);
  }

  #at(message: string, position: number): AwsError {
    return this.#plain(
      `FilterPolicy: ${message}\n at [Source: (String)"${this.#text}"; ${this.#place(position)}]`,
    );
  }

  #place(position: number): string {
    const lines = this.#text.slice(0, position).split('\n');
    return `line: ${lines.length}, column: ${(lines.at(-1) ?? '').length + 1}`;
  }
}

function nameOf({ text }: JsonNode): string {
  return text === '=' ? 'equals' : text;
}
