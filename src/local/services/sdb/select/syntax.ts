/** What a comparison looks at: an attribute, or the item's own name. */
export type Operand = { readonly kind: 'attribute'; readonly name: string } | { readonly kind: 'item' };

/** Asks one value. */
export type Test = (value: string) => boolean;

/** Something is asked of the values of one attribute: of any of them, or, with `every`, of all. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly operand: Operand;
  readonly every: boolean;
  readonly test: Test;
}

export interface NullTest {
  readonly kind: 'null';
  readonly operand: Operand;
  /** Whether the attribute has to be absent. */
  readonly absent: boolean;
}

/** Of `and` and `or` the parts stand in one list; an intersection's parts are each asked for themselves. */
export interface Combination {
  readonly kind: 'and' | 'or' | 'intersection';
  readonly parts: readonly Condition[];
}

export interface Negation {
  readonly kind: 'not';
  readonly part: Condition;
}

export type Condition = Comparison | NullTest | Combination | Negation;

export type OutputList =
  | { readonly kind: 'all' }
  | { readonly kind: 'count' }
  | { readonly kind: 'item' }
  | { readonly kind: 'attributes'; readonly names: readonly string[] };

export interface Sort {
  readonly by: Operand;
  readonly descending: boolean;
}

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/UsingSelect.html */
export interface SelectQuery {
  readonly output: OutputList;
  readonly domain: string;
  readonly where: Condition | undefined;
  readonly sort: Sort | undefined;
  readonly limit: number | undefined;
}
