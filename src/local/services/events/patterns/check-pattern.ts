import { JsonFault, readTree } from '../../../patterns/json-tree.ts';
import type { JsonNode } from '../../../patterns/json-tree.ts';
import { placeInText } from '../../../patterns/place-in-text.ts';
import { RuleChecks } from '../../../patterns/rule-checks.ts';
import { invalidPattern } from '../errors.ts';

/**
 * Throws on an event pattern that AWS refuses, with its sentence and its place in the text.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export function checkPattern(text: string): void {
  new PatternCheck(text).run();
}

class PatternCheck {
  readonly #text: string;
  readonly #rules = new RuleChecks((sentence, ...positions) => this.#fault(sentence, ...positions));

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    const root = this.#read();
    if (root.kind !== 'object') throw this.#fault('Filter is not an object', root.met);
    this.#object(root);
  }

  #read(): JsonNode {
    try {
      return readTree(this.#text);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      throw this.#fault(error.message, error.at);
    }
  }

  #object({ members, end }: JsonNode): void {
    if (members.length === 0) throw this.#fault('Empty objects are not allowed', end);
    for (const [key, value] of members) this.#member(key, value);
  }

  #member(key: string, value: JsonNode): void {
    if (value.kind === 'object') return this.#object(value);
    if (value.kind !== 'array') throw this.#fault(`"${key}" must be an object or an array`, value.met);
    if (value.items.length === 0) throw this.#fault('Empty arrays are not allowed', value.end);
    if (key === '$or' && value.items.length > 1 && value.items.every(({ kind }) => kind === 'object'))
      for (const choice of value.items) this.#object(choice);
    else for (const rule of value.items) this.#rules.check(rule);
  }

  #fault(sentence: string, ...positions: readonly number[]): Error {
    const places = positions.map(
      (position) => `\n at [Source: (String)"${this.#text}"; ${placeInText(this.#text, position)}]`,
    );
    return invalidPattern(`${sentence}${places.join('')}`);
  }
}
