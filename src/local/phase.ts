import type { Random } from '../clock.ts';
import type { HttpRequest } from '../wire/http.ts';
import type { Authorization } from '../wire/sigv4/authorization.ts';
import type { Actions, Input, Output, Services } from './action-types.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { Tag } from './blocks/tags.ts';
import type { Caller } from './caller.ts';
import type { Listener } from './listener.ts';
import type { Runtimes } from './runtimes/instance-runtime.ts';
import type { BodyStore } from './store/bodies/body-store.ts';
import type { TimerContext } from './timer-context.ts';

/**
 * What stands around transactions may use: the phases of an action before and after its own, and jobs. It may
 * wait for streams, processes and other services; what it reads and writes goes through `transact`.
 */
export interface PhaseContext {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly requestId: string;
  readonly lenient: boolean;
  readonly random: Random;
  /** Bytes that come and go as streams: what is taken in here, the handler keeps. */
  readonly bodies: BodyStore;
  /** Where the cloud answers, such as `http://localhost:4566`. */
  readonly endpoint: string;
  /** Aborted when the cloud stops: what runs longer than a moment has to end then. */
  readonly signal: AbortSignal;
  /** The processes behind instances and functions. */
  readonly runtimes: Runtimes;
  /** Virtual time as it is now, epoch ms: unlike an action's it moves while a phase waits. */
  now(): number;
  /** Hears what is announced of topics until `signal` aborts: for answers that stream. A job must not wait for it. */
  listen(topics: readonly string[], signal: AbortSignal): Listener;
  /** The same in another region. */
  inRegion(region: string): PhaseContext;
  /** Reads and writes in one transaction. Not within another one. */
  transact<T>(body: (context: TimerContext) => T): T;
  /** Whether somebody would be allowed all of it. Asked within a transaction. */
  may(as: Caller, requests: readonly AuthorizationRequest[]): boolean;
  /**
   * Does another service's action in this process, allowed or refused as for anybody who calls as `caller`, and
   * recorded. Throws an `AwsError`.
   * @param requestId The id that the call is to have, where it is told to somebody.
   */
  call<S extends Services, A extends Actions<S>>(
    service: S,
    action: A,
    input: Input<S, A>,
    as: Caller,
    requestId?: string,
  ): Promise<Output<S, A>>;
  /**
   * The same for an action that is only known by name, with its input as a JSON document. Undefined when there is no
   * such action, or the document is no input of it.
   */
  callNamed(service: string, action: string, document: unknown, as: Caller): Promise<object> | undefined;
  /** What each service says of its resources with tags, by its name. */
  tagged(): Promise<ReadonlyMap<string, TaggedResources>>;
}

/** The phases of an action: its caller, and the request as it came. */
export interface ActionPhase extends PhaseContext {
  readonly caller: Caller;
  /** Undefined when another service calls. */
  readonly request?: HttpRequest | undefined;
  /** With the secret: what opens the chunks of a signed stream. */
  readonly authorization?: Authorization | undefined;
  readonly secretAccessKey?: string | undefined;
}

/** A service of AWS as a caller, such as `sns.amazonaws.com`, in the account of what it acts for. */
export function serviceCaller(principal: string, account: string, sourceArn?: string): Caller {
  return {
    kind: 'service',
    account,
    arn: principal,
    userId: principal,
    accessKeyId: '',
    service: principal,
    sourceArn,
  };
}

/** A resource with its tags, whatever its service. */
export interface TaggedResource {
  readonly arn: string;
  readonly tags: readonly Tag[];
}

/** Tags by key, as most services take them. */
export type TagMap = Readonly<Record<string, string>>;

/**
 * What a service says of its resources that have tags, for the Resource Groups Tagging API. It changes them by its own
 * actions, so that its own permissions and limits hold.
 */
export interface TaggedResources {
  list(context: TimerContext): Iterable<TaggedResource>;
  tag(phase: PhaseContext, arn: string, tags: TagMap, as: Caller): Promise<unknown>;
  untag(phase: PhaseContext, arn: string, keys: readonly string[], as: Caller): Promise<unknown>;
}
