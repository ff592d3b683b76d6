import { cidrFault } from './cidr-fault.ts';
import type { JsonNode } from './json-tree.ts';
import { numberFault } from './number-range.ts';
import { wildcardFault } from './wildcard-fault.ts';

/** Makes the error of a service: the sentence, and where in the text it happened (each place is told). */
export type Fault = (sentence: string, ...positions: readonly number[]) => Error;

const inner: ReadonlySet<string> = new Set(['prefix', 'suffix', 'wildcard', 'equals-ignore-case']);

/** AWS speaks of numbers also when it is `anything-but` that has more than one key. */
const tooMany = 'Too many elements in numeric expression';
const oneKey = 'Only one key allowed in match expression';

/**
 * Checks the rules of a key: values, and objects of one operator. What is wrong is said as AWS's rule compiler says it.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export class RuleChecks {
  readonly #fault: Fault;

  constructor(fault: Fault) {
    this.#fault = fault;
  }

  check(node: JsonNode): void {
    if (node.kind === 'array')
      throw this.#fault('Match value must be String, number, true, false, or null', node.met);
    if (node.kind !== 'object') return;
    const [first, second] = node.members;
    if (first === undefined) throw this.#fault('Match expression name not found', node.end);
    const [operator, value] = first;
    const check = this.#operators.get(operator);
    if (check === undefined) throw this.#fault(`Unrecognized match type ${operator}`, value.met);
    check(value);
    if (second === undefined) return;
    throw this.#fault(
      operator === 'numeric' || operator === 'anything-but' ? tooMany : oneKey,
      second[1].met,
    );
  }

  readonly #operators: ReadonlyMap<string, (value: JsonNode) => void> = new Map([
    ['exactly', (value: JsonNode) => this.#text('exact', value)],
    ['prefix', (value: JsonNode) => this.#atEdge('prefix', value)],
    ['suffix', (value: JsonNode) => this.#atEdge('suffix', value)],
    ['wildcard', (value: JsonNode) => this.#wildcard(value, value.met)],
    ['equals-ignore-case', (value: JsonNode) => this.#text('equals-ignore-case', value)],
    ['exists', (value: JsonNode) => this.#exists(value)],
    ['anything-but', (value: JsonNode) => this.#anythingBut(value)],
    ['numeric', (value: JsonNode) => this.#numeric(value)],
    ['cidr', (value: JsonNode) => this.#cidr(value)],
  ]);

  #exists(value: JsonNode): void {
    if (typeof value.value !== 'boolean')
      throw this.#fault('exists match pattern must be either true or false.', value.met);
  }

  #text(operator: string, value: JsonNode): void {
    if (value.kind !== 'string') throw this.#fault(`${operator} match pattern must be a string`, value.met);
  }

  #atEdge(operator: string, value: JsonNode): void {
    if (value.kind !== 'object') return this.#text(operator, value);
    const [only, second] = value.members;
    if (only === undefined)
      throw this.#fault(
        `${operator === 'prefix' ? 'Prefix' : 'Suffix'} expression name not found`,
        value.end,
      );
    const [name, text] = only;
    if (name !== 'equals-ignore-case')
      throw this.#fault(`Unsupported ${operator} pattern: ${name}`, text.met);
    this.#text('equals-ignore-case', text);
    if (second !== undefined) throw this.#fault(oneKey, second[1].met);
  }

  #wildcard(value: JsonNode, ...positions: readonly number[]): void {
    if (value.kind !== 'string') throw this.#fault('wildcard match pattern must be a string', ...positions);
    const { sentence, placed } = wildcardFault(value.text) ?? {};
    if (sentence !== undefined) throw this.#fault(sentence, ...(placed === true ? [value.end] : []));
  }

  #anythingBut(value: JsonNode): void {
    if (value.kind === 'array') return this.#anythingButList(value);
    if (value.kind === 'literal') throw this.#notForAnythingBut(value.met);
    // Of a single number AWS does not say where it stands.
    if (value.kind === 'number') this.#inRange(value);
    if (value.kind !== 'object') return;
    const [first, second] = value.members;
    if (first === undefined) throw this.#fault('Anything-But expression name not found', value.end);
    const [name, pattern] = first;
    if (!inner.has(name)) throw this.#fault(`Unsupported anything-but pattern: ${name}`, pattern.met);
    if (pattern.kind === 'object' || pattern.kind === 'literal') throw this.#notForAnythingBut(pattern.met);
    if (pattern.kind === 'array')
      for (const item of pattern.items) this.#inner(name, item, item.met, item.met);
    else this.#inner(name, pattern, pattern.met);
    if (second !== undefined) throw this.#fault(tooMany, second[1].met);
  }

  #notForAnythingBut(position: number): Error {
    return this.#fault('Value of anything-but must be an array or single string/number value.', position);
  }

  #anythingButList({ items, end }: JsonNode): void {
    for (const item of items) {
      if (item.kind !== 'string' && item.kind !== 'number')
        throw this.#fault(
          'Inside anything but list, start|null|boolean is not supported.',
          item.met,
          item.met,
        );
      this.#inRange(item, item.met);
    }
    if (new Set(items.map(({ kind }) => kind)).size !== 1)
      throw this.#fault(
        'Inside anything but list, either all values are number or string, mixed type is not supported',
        end,
      );
  }

  #inRange({ value }: JsonNode, ...positions: readonly number[]): void {
    const sentence = typeof value === 'number' ? numberFault(value) : undefined;
    if (sentence !== undefined) throw this.#fault(sentence, ...positions);
  }

  #inner(name: string, pattern: JsonNode, ...positions: readonly number[]): void {
    if (name === 'wildcard') return this.#wildcard(pattern, ...positions);
    if (pattern.kind !== 'string')
      throw this.#fault(
        name === 'equals-ignore-case'
          ? 'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.'
          : 'prefix/suffix match pattern must be a string',
        ...positions,
      );
    if (pattern.text === '' && name !== 'equals-ignore-case')
      throw this.#fault('Null prefix/suffix not allowed', ...positions.map(() => pattern.end));
  }

  #numeric({ kind, items, end, met: begin }: JsonNode): void {
    const met = (index: number): number => items[index]?.met ?? end;
    if (kind !== 'array') throw this.#fault('Value of numeric must be an array.', begin);
    const [first, low, second, high] = items;
    if (first === undefined) throw this.#fault('Invalid member in numeric match: ]', end);
    if (first.kind !== 'string')
      throw this.#fault(`Invalid member in numeric match: ${first.text}`, first.met);
    if (!['<', '<=', '=', '>', '>='].includes(first.text))
      throw this.#fault(`Unrecognized numeric range operator: ${first.text}`, met(1));
    if (low?.kind !== 'number') throw this.#fault(`Value of ${nameOf(first)} must be numeric`, met(1));
    if (second === undefined) return this.#inRange(low, end);
    if (!['>', '>='].includes(first.text))
      throw this.#fault('Too many elements in numeric expression', second.met);
    if (second.kind !== 'string') throw this.#fault(`Bad value in numeric range: ${second.text}`, second.met);
    if (!['<', '<='].includes(second.text))
      throw this.#fault(`Bad numeric range operator: ${second.text}`, second.end);
    if (high?.kind !== 'number') throw this.#fault(`Value of ${nameOf(second)} must be numeric`, met(3));
    if (items.length > 4) throw this.#fault('Too many terms in numeric range expression', met(4));
    this.#inRange(low, end);
    this.#inRange(high, end);
    if (Number(high.value) <= Number(low.value)) throw this.#fault('Bottom must be less than top', end);
  }

  /** AWS says "prefix" here too. */
  #cidr(value: JsonNode): void {
    this.#text('prefix', value);
    const sentence = cidrFault(value.text);
    if (sentence !== undefined) throw this.#fault(sentence);
  }
}

function nameOf({ text }: JsonNode): string {
  return text === '=' ? 'equals' : text;
}
