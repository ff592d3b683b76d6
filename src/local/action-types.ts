import type { ActionTypes } from '../wire/generated/types.ts';

/** The services that have types. */
export type Services = keyof ActionTypes;
/** The names of a service's actions that have types. */
export type Actions<S extends Services> = keyof ActionTypes[S] & string;
type Part<S extends Services, A extends Actions<S>, P extends string> =
  ActionTypes[S][A] extends Readonly<Record<P, infer Value extends object>> ? Value : never;

/** What goes into an action, as its table has it. */
export type Input<S extends Services, A extends Actions<S>> = Part<S, A, 'input'>;
/** What comes out of an action, as its table has it. */
export type Output<S extends Services, A extends Actions<S>> = Part<S, A, 'output'>;
