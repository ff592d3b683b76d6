import { JsonFault, readTree } from '../../../patterns/json-tree.ts';
import type { JsonNode } from '../../../patterns/json-tree.ts';
import { placeInText } from '../../../patterns/place-in-text.ts';
import { RuleChecks } from '../../../patterns/rule-checks.ts';
import { invalidPattern } from '../errors.ts';
import { reservedInChoices } from './reserved-in-choices.ts';

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
    this.#object(root, false);
  }

  #read(): JsonNode {
    try {
      return readTree(this.#text);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      throw this.#fault(error.message, error.at);
    }
  }

  /** @param choice Whether it stands in a choice of `$or`, where the words of the rules name no fields. */
  #object({ members, end }: JsonNode, choice: boolean): void {
    if (members.length === 0) throw this.#fault('Empty objects are not allowed', end);
    for (const [key, value] of members) this.#member(key, value, choice);
  }

  #member(key: string, value: JsonNode, choice: boolean): void {
    if (key === '$or') return this.#choices(value);
    if (choice && reservedInChoices.has(key))
      throw this.#fault(`${key} is Ruler reserved fieldName which cannot be used inside $or.`, value.met);
    if (value.kind === 'object') return this.#object(value, choice);
    if (value.kind !== 'array') throw this.#fault(`"${key}" must be an object or an array`, value.met);
    if (value.items.length === 0) throw this.#fault('Empty arrays are not allowed', value.end);
    for (const rule of value.items) this.#rules.check(rule);
  }

  #choices({ kind, items, met, end }: JsonNode): void {
    if (kind !== 'array') throw this.#fault('It must be an Array followed with $or.', met);
    for (const choice of items) {
      if (choice.kind !== 'object')
        throw this.#fault('Only JSON object is allowed in array of $or relationship.', choice.met);
      this.#object(choice, true);
    }
    if (items.length < 2) throw this.#fault('There must have at least 2 Objects in $or relationship.', end);
  }

  #fault(sentence: string, ...positions: readonly number[]): Error {
    const places = positions.map(
      (position) => `\n at [Source: (String)"${this.#text}"; ${placeInText(this.#text, position)}]`,
    );
    return invalidPattern(`${sentence}${places.join('')}`);
  }
}
