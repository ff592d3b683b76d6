import type { AwsError } from '../../../error.ts';
import type { JsonNode } from '../../../patterns/json-tree.ts';
import { placeInText } from '../../../patterns/place-in-text.ts';
import { RuleChecks } from '../../../patterns/rule-checks.ts';
import { invalid } from '../errors.ts';
import { SNS_LIMITS } from '../limits.ts';
import { readJson } from './read-json.ts';

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
  readonly #rules = new RuleChecks((sentence, position) =>
    position === undefined ? this.#plain(`FilterPolicy: ${sentence}`) : this.#at(sentence, position),
  );

  constructor(text: string, scope: FilterScope, before: string) {
    this.#text = text;
    this.#scope = scope;
    this.#before = before;
  }

  run(): void {
    const root = readJson(this.#text, 'FilterPolicy', this.#before);
    if (root.kind !== 'object') throw this.#plain('FilterPolicy: Filter policy must be an object');
    if (root.members.length > SNS_LIMITS.filterKeys)
      throw this.#plain(`FilterPolicy: Filter policy can not have more than ${SNS_LIMITS.filterKeys} keys`);
    const combinations = this.#object(root, 1, 1);
    if (combinations > SNS_LIMITS.filterCombinations)
      throw this.#plain('FilterPolicy: Filter policy is too complex');
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
    for (const rule of value.items) this.#rules.check(rule);
    return before * value.items.length * depth;
  }

  #plain(message: string): AwsError {
    return invalid(`${this.#before}${message}`);
  }

  #at(message: string, position: number): AwsError {
    return this.#plain(
      `FilterPolicy: ${message}\n at [Source: (String)"${this.#text}"; ${placeInText(this.#text, position)}]`,
    );
  }
}
