import type { Random } from '../clock.ts';
import type { ActionTypes } from '../wire/generated/types.ts';
import type { Timers } from './clock/timers.ts';
import type { BlockStore } from './store/blocks/block-store.ts';
import type { State } from './store/table.ts';
import type { Wait } from './waits.ts';

/** Who calls, as `sts get-caller-identity` says it. */
export interface Caller {
  readonly kind: 'root' | 'user' | 'assumed-role' | 'federated-user' | 'anonymous';
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  /** Empty when nobody signed. */
  readonly accessKeyId: string;
  readonly userName?: string | undefined;
  readonly sessionName?: string | undefined;
  /** The role behind a session, as IAM has it (not as STS's `assumed-role` ARN says it). */
  readonly roleArn?: string | undefined;
  /** When the session was made and when it ends, virtual time, epoch ms. */
  readonly sessionCreated?: number | undefined;
  readonly sessionExpires?: number | undefined;
  readonly mfaAuthenticated?: boolean | undefined;
  readonly sourceIdentity?: string | undefined;
  readonly sessionTags?: Readonly<Record<string, string>> | undefined;
  /** Keys of the session's tags that pass on to the sessions made from it. */
  readonly transitiveTagKeys?: readonly string[] | undefined;
  /** Policies (JSON text) that narrow the session further. */
  readonly sessionPolicies?: readonly string[] | undefined;
}

/** What a timer's handler may use: all that an action has but a caller. */
export interface TimerContext {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  /** Virtual time, epoch ms, the same during one action. */
  readonly now: number;
  /** The tables as this account and region see them. */
  readonly state: State;
  readonly timers: Timers;
  /** The content of volumes and snapshots, of all accounts and regions. */
  readonly blocks: BlockStore;
  readonly random: Random;
  readonly requestId: string;
  /** Accept unknown images, types and key pairs; settle every state at once. */
  readonly lenient: boolean;
  /** Where the cloud answers, such as `http://localhost:4566`: for the URLs that it hands out. */
  readonly endpoint: string;
  /** Wakes the calls that wait for a topic (see `awaits`), once what is written here is committed. */
  announce(topic: string): void;
}

export interface ActionContext extends TimerContext {
  readonly caller: Caller;
  /**
   * Whether the weather (a fault rule with a `partial` effect) fails this member of a batch. Ask it for each
   * member where AWS can fail one alone; always false when there is no such rule.
   */
  fails(member: string): boolean;
}

/** One IAM permission that an action needs. */
export interface AuthorizationRequest {
  /** Such as `ec2:StopInstances`. */
  readonly action: string;
  /** The resource, or `*` where IAM knows none for the action. */
  readonly arn: string;
  /** Condition keys, such as `aws:ResourceTag/Owner`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** One AWS API call as the cloud answers it. Made by `defineAction`. */
export interface Action {
  readonly service: string;
  readonly name: string;
  authorize(input: object, context: ActionContext): readonly AuthorizationRequest[];
  handler(input: object, context: ActionContext): object;
  awaits?(input: object, output: object, context: ActionContext): Wait | undefined;
}

type Services = keyof ActionTypes;
type Actions<S extends Services> = keyof ActionTypes[S] & string;
type Part<S extends Services, A extends Actions<S>, P extends string> =
  ActionTypes[S][A] extends Readonly<Record<P, infer Value extends object>> ? Value : never;

/** What goes into an action, as its table has it. */
export type Input<S extends Services, A extends Actions<S>> = Part<S, A, 'input'>;
/** What comes out of an action, as its table has it. */
export type Output<S extends Services, A extends Actions<S>> = Part<S, A, 'output'>;

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
