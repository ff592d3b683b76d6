import type { Actions, Input, Output, Services } from './action-types.ts';
import type { Caller } from './caller.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { ActionPhase } from './phase.ts';
import type { TimerContext } from './timer-context.ts';
import type { Wait } from './waits.ts';

export type { Input, Output } from './action-types.ts';
export type { Caller } from './caller.ts';
export type { AuthorizationRequest } from './authorization-request.ts';
export type { TimerContext } from './timer-context.ts';

export interface ActionContext extends TimerContext {
  readonly caller: Caller;
  /** What X-Ray follows the request by: its header `X-Amzn-Trace-Id`. */
  readonly trace?: string | undefined;
  /**
   * Whether the weather (a fault rule with a `partial` effect) fails this member of a batch. Ask it for each
   * member where AWS can fail one alone; always false when there is no such rule.
   */
  fails(member: string): boolean;
  /**
   * Asks within the handler for what the action's `authorize` cannot: each member of a batch that stands for itself.
   * Throws the error with which AWS refuses.
   * @param as Somebody else, such as the role that a service will act by.
   */
  allow(requests: readonly AuthorizationRequest[], as?: Caller): void;
}

/** One AWS API call as the cloud answers it. Made by `defineAction` and `defineStagedAction`. */
export interface Action {
  readonly service: string;
  readonly name: string;
  receive?(input: object, phase: ActionPhase): unknown;
  authorize(input: object, context: ActionContext): readonly AuthorizationRequest[];
  handler(input: object, context: ActionContext, received?: unknown): object;
  awaits?(input: object, output: object, context: ActionContext): Wait | undefined;
  finish?(made: object, phase: ActionPhase): Promise<object>;
}

/** The two halves of an action. */
export interface ActionParts<In extends object, Out extends object> {
  /** What the caller must be allowed to do. It may read the state; it must not write. */
  authorize(input: In, context: ActionContext): readonly AuthorizationRequest[];
  /** Synchronous, within one transaction that is committed before the answer goes out. Throws an `AwsError`. */
  handler(input: In, context: ActionContext): Out;
  /**
   * Asked after the handler, in the same transaction: what the answer should wait for. When it comes, or when the
   * caller's patience ends, the whole action is done again, with the time of then; only the last time is recorded.
   */
  awaits?(input: In, output: Out, context: ActionContext): Wait | undefined;
}

/** Declares an action, in a file of its own: `export const action = defineAction('ec2', 'StopInstances', { … })`. */
export function defineAction<S extends Services, A extends Actions<S>>(
  service: S,
  name: A,
  parts: ActionParts<Input<S, A>, Output<S, A>>,
): Action {
  return { service, name, ...parts };
}

/** An action with phases around its transaction, for what cannot be synchronous: streams and processes. */
export interface StagedParts<In extends object, Received, Made extends object> {
  /** Asked before anything is taken in, and once more in the transaction. It may read the state; it must not write. */
  authorize(input: In, context: ActionContext): readonly AuthorizationRequest[];
  /**
   * Before the transaction: takes in what comes as a stream. What it returns goes to the handler, and is disposed
   * of when the call has ended, well or not, if it can be (`Symbol.asyncDispose`). A promise, or at once what is here.
   */
  receive?(input: In, phase: ActionPhase): Received | Promise<Received>;
  /** As any action's. */
  handler(input: In, context: ActionContext, received: Received): Made;
}

/** After the commit: makes the answer from what the handler made, such as by running a process. */
export interface Finish<Out extends object, Made extends object> {
  finish(made: Made, phase: ActionPhase): Promise<Out>;
}

/** Declares an action with `receive`, `finish` or both. Without `finish` its handler makes the answer itself. */
export function defineStagedAction<S extends Services, A extends Actions<S>, Received, Made extends object>(
  service: S,
  name: A,
  parts: StagedParts<Input<S, A>, Received, Made> & Finish<Output<S, A>, Made>,
): Action;
export function defineStagedAction<S extends Services, A extends Actions<S>, Received>(
  service: S,
  name: A,
  parts: StagedParts<Input<S, A>, Received, Output<S, A>>,
): Action;
export function defineStagedAction(
  service: string,
  name: string,
  parts: Omit<Action, 'service' | 'name'>,
): Action {
  return { service, name, ...parts };
}
