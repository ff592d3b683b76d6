import { isIP } from 'node:net';
import type { JsonNode } from './json-tree.ts';
import { wildcardFault } from './wildcard-fault.ts';

/** Makes the error of a service: the sentence, and where in the text it happened (each place is told). */
export type Fault = (sentence: string, ...positions: readonly number[]) => Error;

const inner: ReadonlySet<string> = new Set(['prefix', 'suffix', 'wildcard', 'equals-ignore-case']);

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
    const check = this.#operators[operator];
    if (check === undefined) throw this.#fault(`Unrecognized match type ${operator}`, value.met);
    check(value);
    if (second !== undefined) throw this.#fault('Only one key allowed in match expression', second[1].met);
  }

  readonly #operators: Readonly<Record<string, (value: JsonNode) => void>> = {
    prefix: (value) => this.#atEdge('prefix', value),
    suffix: (value) => this.#atEdge('suffix', value),
    wildcard: (value) => this.#wildcard(value, value.met),
    'equals-ignore-case': (value) => this.#text('equals-ignore-case', value),
    exists: (value) => {
      if (typeof value.value !== 'boolean')
        throw this.#fault('exists match pattern must be either true or false.', value.met);
    },
    'anything-but': (value) => this.#anythingBut(value),
    numeric: (value) => this.#numeric(value),
    cidr: (value) => this.#cidr(value),
  };

  #text(operator: string, value: JsonNode): void {
    if (value.kind !== 'string') throw this.#fault(`${operator} match pattern must be a string`, value.met);
  }

  #atEdge(operator: string, value: JsonNode): void {
    const [only] = value.members;
    if (value.kind !== 'object' || only === undefined) return this.#text(operator, value);
    const [name, text] = only;
    if (name !== 'equals-ignore-case')
      throw this.#fault(`Unsupported ${operator} match pattern: ${name}`, text.met);
    this.#text('equals-ignore-case', text);
  }

  #wildcard(value: JsonNode, ...positions: readonly number[]): void {
    if (value.kind !== 'string') throw this.#fault('wildcard match pattern must be a string', ...positions);
    const { sentence, placed } = wildcardFault(value.text) ?? {};
    if (sentence !== undefined) throw this.#fault(sentence, ...(placed === true ? [value.end] : []));
  }

  #anythingBut(value: JsonNode): void {
    if (value.kind === 'array') return this.#anythingButList(value);
    if (value.kind === 'literal') throw this.#notForAnythingBut(value.met);
    if (value.kind !== 'object') return;
    const [first, second] = value.members;
    if (first === undefined) throw this.#fault('Anything-But expression name not found', value.end);
    const [name, pattern] = first;
    if (!inner.has(name)) throw this.#fault(`Unsupported anything-but pattern: ${name}`, pattern.met);
    if (second !== undefined) throw this.#fault('Only one key allowed in match expression', second[1].met);
    if (pattern.kind === 'object' || pattern.kind === 'literal') throw this.#notForAnythingBut(pattern.met);
    if (pattern.kind === 'array')
      for (const item of pattern.items) this.#inner(name, item, item.met, item.met);
    else this.#inner(name, pattern, pattern.met);
  }

  #notForAnythingBut(position: number): Error {
    return this.#fault('Value of anything-but must be an array or single string/number value.', position);
  }

  #anythingButList({ items }: JsonNode): void {
    for (const { kind, met } of items)
      if (kind !== 'string' && kind !== 'number')
        throw this.#fault('Inside anything but list, start|null|boolean is not supported.', met, met);
    const kinds = new Set(items.map(({ kind }) => kind));
    const last = items.at(-1);
    if (kinds.size > 1 && last !== undefined)
      throw this.#fault(
        'Inside anything but list, either all values are number or string, mixed type is not supported',
        last.end + 1,
      );
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
      throw this.#fault(`Invalid member in numeric match: ${first.text}`, first.end);
    if (!['<', '<=', '=', '>', '>='].includes(first.text))
      throw this.#fault(`Unrecognized numeric range operator: ${first.text}`, met(1));
    if (low?.kind !== 'number') throw this.#fault(`Value of ${nameOf(first)} must be numeric`, met(1));
    if (second === undefined) return;
    if (!['>', '>='].includes(first.text))
      throw this.#fault('Too many elements in numeric expression', second.met);
    if (second.kind !== 'string') throw this.#fault(`Bad value in numeric range: ${second.text}`, second.end);
    if (!['<', '<='].includes(second.text))
      throw this.#fault(`Bad numeric range operator: ${second.text}`, second.end);
    if (high?.kind !== 'number') throw this.#fault(`Value of ${nameOf(second)} must be numeric`, met(3));
    if (Number(high.value) <= Number(low.value)) throw this.#fault('Bottom must be less than top', met(4));
    if (items.length > 4) throw this.#fault('Too many terms in numeric range expression', met(4));
  }

  /** AWS says "prefix" here too. */
  #cidr(value: JsonNode): void {
    this.#text('prefix', value);
    const [address = '', mask, more] = value.text.split('/');
    if (mask === undefined || more !== undefined) throw this.#fault("Malformed CIDR, one '/' required");
    if (!/^\d+$/.test(mask)) throw this.#fault('Malformed CIDR, mask bits must be an integer');
    if (isIP(address) === 0) throw this.#fault(`Nonstandard IP address: ${address}`);
  }
}

function nameOf({ text }: JsonNode): string {
  return text === '=' ? 'equals' : text;
}
