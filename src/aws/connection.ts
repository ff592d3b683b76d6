import type { ActionTypes } from '../wire/generated/types.ts';
import { callAction, findOperation } from './call.ts';
import type { CallSettings } from './call.ts';
import { askIdentity } from './identity.ts';
import { pagesOf } from './pages.ts';
import type { Identity, Target } from './target.ts';
import { waitFor } from './wait.ts';
import type { WaitOptions } from './wait.ts';

export interface CallOptions extends CallSettings {
  /** Another region than the connection's, for this call. */
  readonly region?: string | undefined;
}

type Services = keyof ActionTypes;
type Actions<S extends Services> = Extract<keyof ActionTypes[S], string>;
type Input<S extends Services, A extends Actions<S>> = ActionTypes[S][A] extends { input: infer I }
  ? I & object
  : never;
type Output<S extends Services, A extends Actions<S>> = ActionTypes[S][A] extends { output: infer O }
  ? O & object
  : never;

/** One account in one region. Cheap to make. */
export interface Connection {
  readonly region: string;
  readonly target: Target;
  /** Makes one call, retries included. Throws `ServiceError` and its kin, or `UnreachableError`. */
  call<S extends Services, A extends Actions<S>>(
    service: S,
    action: A,
    input: Input<S, A>,
    options?: CallOptions,
  ): Promise<Output<S, A>>;
  /** The same by name, for plans: `UsageError` for a service or action that AWS does not have. */
  invoke(service: string, action: string, input: object, options?: CallOptions): Promise<object>;
  /** All pages of a list, the empty ones too. */
  pages<S extends Services, A extends Actions<S>>(
    service: S,
    action: A,
    input: Input<S, A>,
    options?: CallOptions,
  ): AsyncIterable<Output<S, A>>;
  /** Asks again and again until one of AWS's own waiters is content. Throws a `WaiterError`. */
  wait(service: string, waiter: string, input: object, options: WaitOptions): Promise<void>;
  /** The same account in another region. */
  in(region: string): Connection;
  /** Who the caller is. Asked once for each target. */
  identity(): Promise<Identity>;
}

/** The connection of a target to one of its regions. */
export class TargetConnection implements Connection {
  readonly region: string;
  readonly target: Target;

  constructor(target: Target, region: string) {
    this.target = target;
    this.region = region;
  }

  async call<S extends Services, A extends Actions<S>>(
    service: S,
    action: A,
    input: Input<S, A>,
    options: CallOptions = {},
  ): Promise<Output<S, A>> {
    // The reader was compiled from the table that the type was generated from.
    return (await this.invoke(service, action, input, options)) as Output<S, A>;
  }

  async invoke(service: string, action: string, input: object, options: CallOptions = {}): Promise<object> {
    return callAction(
      this.target,
      options.region ?? this.region,
      findOperation(service, action),
      input,
      options,
    );
  }

  async *pages<S extends Services, A extends Actions<S>>(
    service: S,
    action: A,
    input: Input<S, A>,
    options: CallOptions = {},
  ): AsyncGenerator<Output<S, A>> {
    const operation = findOperation(service, action);
    const region = options.region ?? this.region;
    const pages = pagesOf(operation, input, (next) =>
      callAction(this.target, region, operation, next, options),
    );
    for await (const page of pages) yield page as Output<S, A>;
  }

  async wait(service: string, waiter: string, input: object, options: WaitOptions): Promise<void> {
    await waitFor(service, waiter, options, this.target.clock, (action) =>
      this.invoke(service, action, input, { signal: options.signal }),
    );
  }

  in(region: string): Connection {
    return region === this.region ? this : new TargetConnection(this.target, region);
  }

  identity(): Promise<Identity> {
    this.target.identity ??= askIdentity((action) => this.invoke('sts', action, {})).catch(
      (error: unknown) => {
        this.target.identity = undefined;
        throw error;
      },
    );
    return this.target.identity;
  }
}
