import { namedInput } from '../wire/named-input.ts';
import type { Operation } from '../wire/operation.ts';
import { isServiceName, loadService } from '../wire/service.ts';
import type { Service } from '../wire/service.ts';
import type { AuthorizationRequest } from './action.ts';
import type { Actions, Input, Output, Services } from './action-types.ts';
import { authorize } from './authorize.ts';
import type { Caller } from './caller.ts';
import type { Contexts, Moment } from './context.ts';
import { AwsError } from './error.ts';
import { faultFamily } from './fault-family.ts';
import type { Invocation } from './invocation.ts';
import { Listener } from './listener.ts';
import type { ActionPhase, PhaseContext } from './phase.ts';
import type { Runtimes } from './runtimes/instance-runtime.ts';
import type { Store } from './store/store.ts';
import type { Waits } from './waits.ts';

export interface PhasesParts {
  readonly store: Store;
  readonly contexts: Contexts;
  /** The virtual time. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly runtimes: Runtimes;
  readonly waits: Waits;
  /** Told when something was written: there may be new timers. */
  readonly changed: () => void;
  readonly perform: (invocation: Invocation) => Promise<object>;
  readonly tagged: PhaseContext['tagged'];
  /** Whether any credentials will do. */
  readonly open: boolean;
}

type Place = Omit<Moment, 'now'>;

/** What an action's phases know of the call; undefined for a job. */
type Called = Pick<ActionPhase, 'request' | 'authorization' | 'secretAccessKey'> & {
  readonly caller: Caller | undefined;
};

/** Makes what the phases of actions and jobs are given. */
export class Phases {
  readonly #parts: PhasesParts;

  constructor(parts: PhasesParts) {
    this.#parts = parts;
  }

  /** For a job. */
  unattended(place: Place): PhaseContext {
    return this.#phase(place, this.#parts.contexts.newRequestId());
  }

  /** For the phases around an action. */
  of(invocation: Invocation): ActionPhase {
    return this.#phase(invocation, invocation.requestId, invocation);
  }

  #phase(place: Place, requestId: string): PhaseContext;
  #phase(place: Place, requestId: string, invocation: Invocation): ActionPhase;
  #phase(
    { account, region, partition }: Place,
    requestId: string,
    invocation?: Invocation,
  ): PhaseContext & Called {
    const { store, contexts, now, signal, runtimes, waits, changed, tagged } = this.#parts;
    const { lenient, random, bodies, endpoint } = contexts.common;
    return {
      account,
      region,
      partition,
      requestId,
      lenient,
      random,
      bodies,
      endpoint: endpoint(),
      signal,
      runtimes,
      tagged,
      now,
      inRegion: (elsewhere) => this.unattended({ account, region: elsewhere, partition }),
      listen: (topics, enough) => new Listener(waits, topics, enough),
      transact: (body) => {
        const done = store.run(() =>
          body({ ...contexts.unattended({ account, region, partition, now: now() }), requestId }),
        );
        changed();
        return done;
      },
      may: (as, requests) => this.#may({ account, region, partition }, as, requests),
      call: (service, action, input, as, id) =>
        this.#call({ account, region, partition }, service, action, input, as, id),
      callNamed: (service, action, document, as) =>
        this.#callNamed({ account, region, partition }, service, action, document, as),
      caller: invocation?.caller,
      request: invocation?.request,
      authorization: invocation?.authorization,
      secretAccessKey: invocation?.secretAccessKey,
    };
  }

  #may(place: Place, as: Caller, requests: readonly AuthorizationRequest[]): boolean {
    const { contexts, now, open } = this.#parts;
    if (open) return true;
    const context = contexts.called({ ...place, now: now() }, as, contexts.newRequestId(), undefined);
    try {
      authorize(requests, context, 'json');
      return true;
    } catch (error) {
      if (error instanceof AwsError) return false;
      throw error;
    }
  }

  async #call<S extends Services, A extends Actions<S>>(
    place: Place,
    serviceName: S,
    action: A,
    input: Input<S, A>,
    caller: Caller,
    requestId?: string,
  ): Promise<Output<S, A>> {
    const service = loadService(serviceName);
    const operation = service.operation(action);
    if (operation === undefined) throw new Error(`${serviceName} has no ${action}`);
    const output = await this.#perform(place, service, operation, input, caller, requestId);
    // The action was declared with these types.
    return output as Output<S, A>;
  }

  #callNamed(
    place: Place,
    serviceName: string,
    action: string,
    document: unknown,
    caller: Caller,
  ): Promise<object> | undefined {
    if (!isServiceName(serviceName)) return undefined;
    const service = loadService(serviceName);
    const operation = service.operation(action);
    const input = operation === undefined ? undefined : namedInput(operation, document);
    if (operation === undefined || input === undefined) return undefined;
    return this.#perform(place, service, operation, input, caller);
  }

  #perform(
    place: Place,
    service: Service,
    operation: Operation,
    input: object,
    caller: Caller,
    requestId = this.#parts.contexts.newRequestId(service.name),
  ): Promise<object> {
    return this.#parts.perform({
      ...place,
      service,
      operation,
      family: faultFamily(service.name, service.metadata.protocols[0]),
      requestId,
      caller,
      input,
      sourceAddress: caller.service ?? '127.0.0.1',
      userAgent: caller.service,
    });
  }
}
