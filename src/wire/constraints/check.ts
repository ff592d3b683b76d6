import { compiled } from '../compiled.ts';
import { isFields } from '../record.ts';
import type { ListShape, MapShape, Reference, Shape, StructureShape } from '../shape.ts';
import { capacityFor, hashOrder } from './java-set.ts';
import { NOT_NULL, memberRules, ownRules } from './rules.ts';
import type { EnumOrder, Rule } from './rules.ts';
import { camelCase, valueText } from './value-text.ts';

/** One broken rule: `Value 'x' at 'name' failed to satisfy constraint: Member must …`, and its parts. */
export interface Violation {
  readonly sentence: string;
  readonly path: readonly string[];
  readonly missing: boolean;
}

interface CheckOptions {
  /**
   * "Member must not be null" is named among the rules of items even when none is null: always, or where they have a
   * pattern.
   */
  readonly namesNull?: boolean | 'patterned';
  /** The values are not repeated, and members come as a Java map of their names gives them back: IAM does both. */
  readonly discreet?: boolean;
}

type Check = (value: unknown, path: readonly string[], found: Violation[]) => void;

/** Compiles shapes into checks of what the model says about their values. */
export class Checks {
  readonly #order: EnumOrder;
  readonly #options: CheckOptions;

  constructor(order: EnumOrder, options: CheckOptions = {}) {
    this.#order = order;
    this.#options = options;
  }

  readonly structure: (shape: StructureShape) => Check = compiled((shape) => {
    const { discreet = false } = this.#options;
    const members = ordered(shape, discreet).map((member) => {
      let check: Check | undefined;
      return {
        name: member.name,
        path: camelCase(member.name),
        required: member.traits.required === true,
        check: ((value, path, found) => (check ??= this.#value(member))(value, path, found)) satisfies Check,
      };
    });
    return (value, path, found) => {
      if (!isFields(value)) return;
      for (const member of members) {
        const part = value[member.name];
        if (part !== undefined && part !== null) member.check(part, [...path, member.path], found);
        else if (member.required) found.push(violation('null', [...path, member.path], NOT_NULL.words, true));
      }
    };
  });

  #value({ shape }: Reference): Check {
    const rules = ownRules(shape, this.#order);
    const inside = this.#inside(shape);
    return (value, path, found) => {
      for (const rule of rules) {
        if (rule.breaks(value)) found.push(violation(this.#quoted(value, shape), path, rule.words));
      }
      inside?.(value, path, found);
    };
  }

  #inside(shape: Shape): Check | undefined {
    if (shape.kind === 'structure') return shape.document === true ? undefined : this.structure(shape);
    if (shape.kind === 'list') return this.#items(shape);
    return shape.kind === 'map' ? this.#entries(shape) : undefined;
  }

  #items(shape: ListShape): Check {
    const rules = this.#rules(shape.item.shape);
    const lazily = this.#lazily(shape.item);
    return (value, path, found) => {
      if (!Array.isArray(value)) return;
      const items: readonly unknown[] = value;
      report(items, rules, 'Member must satisfy constraint', this.#quoted(value, shape), path, found);
      if (lazily !== undefined)
        items.forEach((item, index) => lazily(item, [...path, String(index + 1), 'member'], found));
    };
  }

  #entries(shape: MapShape): Check {
    const keyRules = this.#rules(shape.key.shape);
    const valueRules = this.#rules(shape.value.shape);
    const lazily = this.#lazily(shape.value);
    return (value, path, found) => {
      if (!isFields(value)) return;
      const text = this.#quoted(value, shape);
      report(Object.keys(value), keyRules, 'Map keys must satisfy constraint', text, path, found);
      report(Object.values(value), valueRules, 'Map value must satisfy constraint', text, path, found);
      if (lazily !== undefined)
        for (const [key, item] of Object.entries(value)) lazily(item, [...path, key, 'member'], found);
    };
  }

  #rules(shape: Shape): readonly Rule[] {
    const rules = memberRules(shape);
    const { namesNull = false } = this.#options;
    const named =
      namesNull === 'patterned' ? shape.kind === 'string' && shape.pattern !== undefined : namesNull;
    return named ? [...rules, NOT_NULL] : rules;
  }

  /** The value in quotes; nothing at all when it is a secret. */
  #quoted(value: unknown, shape: Shape): () => string {
    const hidden = shape.sensitive === true || this.#options.discreet === true;
    return () => (hidden ? '' : `'${valueText(value, shape)}'`);
  }

  /** What is inside an item, when it has an inside. Compiled when the first one comes by: shapes recur. */
  #lazily({ shape }: Reference): Check | undefined {
    if (shape.kind !== 'structure' && shape.kind !== 'list' && shape.kind !== 'map') return undefined;
    let check: Check | undefined;
    return (value, path, found) => (check ??= this.#inside(shape))?.(value, path, found);
  }
}

/** One item that breaks one rule has all the rules named, once. */
function report(
  items: readonly unknown[],
  rules: readonly Rule[],
  words: string,
  text: () => string,
  path: readonly string[],
  found: Violation[],
): void {
  const holdsNull = items.some((item) => NOT_NULL.breaks(item));
  if (!holdsNull && !items.some((item) => rules.some((rule) => rule.breaks(item)))) return;
  const all = holdsNull && !rules.includes(NOT_NULL) ? [...rules, NOT_NULL] : rules;
  found.push(violation(text, path, `${words}: [${all.map((rule) => rule.words).join(', ')}]`));
}

function ordered({ members }: StructureShape, discreet: boolean): StructureShape['members'] {
  if (!discreet) return members;
  const names = members.map(({ name }) => camelCase(name));
  const order = hashOrder(names, capacityFor(names.length));
  return members.toSorted(
    (left, right) => order.indexOf(camelCase(left.name)) - order.indexOf(camelCase(right.name)),
  );
}

function violation(
  text: string | (() => string),
  path: readonly string[],
  words: string,
  missing = false,
): Violation {
  const shown = typeof text === 'string' ? text : text();
  const value = shown === '' ? 'Value' : `Value ${shown}`;
  return {
    sentence: `${value} at '${path.join('.')}' failed to satisfy constraint: ${words}`,
    path,
    missing,
  };
}
