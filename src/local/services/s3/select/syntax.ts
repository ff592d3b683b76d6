import type { Timestamp } from './timestamp.ts';

/** A value in a row: what JSON can say, a time, or undefined for what is MISSING. */
export type Value = string | number | boolean | null | undefined | Timestamp | readonly Value[] | Row;
export interface Row {
  readonly [name: string]: Value;
}

export type Aggregate = 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';

/** One step of a path: the member of a name, an element, every element, or every member. */
export type Step =
  | { readonly name: string; readonly exact: boolean }
  | { readonly index: number }
  | { readonly every: 'element' | 'member' };

export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'path'; readonly steps: readonly Step[] }
  | { readonly kind: 'unary'; readonly operator: 'NOT' | '-'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'is'; readonly of: Expression; readonly what: 'NULL' | 'MISSING' }
  | { readonly kind: 'in'; readonly of: Expression; readonly list: readonly Expression[] }
  | {
      readonly kind: 'like';
      readonly of: Expression;
      readonly pattern: Expression;
      readonly escape: Expression | undefined;
    }
  | { readonly kind: 'cast'; readonly of: Expression; readonly type: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'case'; readonly arms: readonly Arm[]; readonly otherwise: Expression }
  /** Its place among the aggregates of a query. */
  | { readonly kind: 'aggregate'; readonly place: number };

export interface Arm {
  readonly when: Expression;
  readonly result: Expression;
}

export interface Column {
  readonly of: Expression;
  readonly name: string | undefined;
  /** Whether each member of it is a column: `s.*`. */
  readonly spread: boolean;
}

export interface AggregateCall {
  readonly name: Aggregate;
  /** Undefined for `COUNT(*)`. */
  readonly of: Expression | undefined;
}

export interface Query {
  /** Undefined for `*`. */
  readonly columns: readonly Column[] | undefined;
  readonly aggregates: readonly AggregateCall[];
  /** The way from each document to its rows. */
  readonly from: readonly Step[];
  /** The names that a row has. */
  readonly names: readonly string[];
  readonly where: Expression | undefined;
  readonly limit: number | undefined;
}
