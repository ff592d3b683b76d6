import type { Action, ActionContext, AuthorizationRequest } from './action.ts';
import { authorize } from './authorize.ts';
import type { Caller } from './caller.ts';
import type { Call } from './calls/call.ts';
import { recordOf } from './calls/record-of.ts';
import type { Moment } from './context.ts';
import { AwsError } from './error.ts';
import type { Invocation } from './invocation.ts';
import { modelViolation } from './model-violation.ts';
import { notAvailable } from './not-available.ts';
import type { PhaseContext } from './phase.ts';
import { outcomeOf, withoutOutput } from './outcome.ts';
import type { Done, Outcome } from './outcome.ts';
import type { PerformerParts } from './performer-parts.ts';
import type { Loaded } from './service-loader.ts';
import type { ServiceDefinition } from './services/define-service.ts';
import { noteUse } from './services/iam/port.ts';
import type { Deadline, Wait } from './waits.ts';

/** Who comes to what is no action, and where it is. */
interface Visit extends Omit<Moment, 'now'> {
  readonly caller: Caller;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly userAgent?: string | undefined;
}

/** What was asked for, and allowed, before an action took in what it is to have. */
interface Admitted {
  readonly context: ActionContext;
  readonly requests: readonly AuthorizationRequest[];
}

/** Does actions, whoever asks: a request from outside, or another service. */
export class Performer {
  readonly #parts: PerformerParts;

  constructor(parts: PerformerParts) {
    this.#parts = parts;
  }

  /** Does one action with all its phases. Throws, or rejects with, an `AwsError` as AWS would answer. */
  perform(invocation: Invocation): object | Promise<object> {
    // Each wait for what is there already would cost more than to look whether it is.
    const ready = this.#ready(invocation);
    return ready instanceof Promise
      ? ready.then((loaded) => this.#perform(invocation, loaded))
      : this.#perform(invocation, ready);
  }

  #perform(invocation: Invocation, { action, service }: Loaded): object | Promise<object> {
    this.#noteUse(invocation);
    this.#check(invocation, service);
    if (action.receive === undefined) return this.#finished(invocation, action, undefined);
    const settling = this.#settled(invocation);
    return settling === undefined
      ? this.#receive(invocation, action, action.receive)
      : settling.then(() => this.#receive(invocation, action, action.receive));
  }

  #receive(invocation: Invocation, action: Action, receive: Action['receive']): object | Promise<object> {
    const admitted = this.#admit(invocation, action);
    const received = receive?.(invocation.input, this.#parts.phases.of(invocation));
    // What was here at once came while nothing else could happen: what was asked still holds.
    return received instanceof Promise || isDisposable(received)
      ? this.#received(invocation, action, received)
      : this.#finished(invocation, action, received, admitted);
  }

  async #received(invocation: Invocation, action: Action, receiving: unknown): Promise<object> {
    const received = await receiving;
    try {
      return await this.#finished(invocation, action, received);
    } finally {
      if (isDisposable(received)) await received[Symbol.asyncDispose]();
    }
  }

  /**
   * Lets somebody in to what is no action of an API, such as the URL of a function: allowed or refused as an action
   * is. Throws the error with which AWS refuses.
   */
  admit(visit: Visit, requests: (context: ActionContext) => readonly AuthorizationRequest[]): PhaseContext {
    const { store, contexts, phases, permissions, open, now } = this.#parts;
    const { account, region, partition, caller, requestId, sourceAddress, userAgent } = visit;
    const context = contexts.called({ account, region, partition, now: now() }, caller, requestId, undefined);
    store.run(() => {
      const asked = requests(context);
      permissions.note(asked);
      if (!open) authorize(asked, context, 'rest-json', { sourceAddress, userAgent });
    });
    return { ...phases.unattended({ account, region, partition }), requestId };
  }

  /** Keeps a call that an error ended before its action was done. */
  note(invocation: Invocation, error: AwsError): void {
    this.#parts.calls.note(recordOf(invocation, this.#parts.random.uuid(), this.#parts.now(), { error }));
  }

  #finished(
    invocation: Invocation,
    action: Action,
    received: unknown,
    admitted?: Admitted,
  ): object | Promise<object> {
    const made = this.#actInTime(invocation, action, received, admitted);
    return action.finish === undefined ? made : this.#finish(invocation, action.finish, made);
  }

  async #finish(
    invocation: Invocation,
    finish: NonNullable<Action['finish']>,
    made: object | Promise<object>,
  ): Promise<object> {
    return finish(await made, this.#parts.phases.of(invocation));
  }

  /** The action, with its service loaded and seeded. */
  #ready(invocation: Invocation): Loaded | Promise<Loaded> {
    const { loader, seeds, contexts } = this.#parts;
    const { service, operation } = invocation;
    const loaded = loader.loaded(service.name, operation.name);
    if (loaded === undefined || loaded.service.needs !== undefined) return this.#load(invocation);
    if (!seeds.isSeeded(loaded.service, invocation))
      seeds.ensure(loaded.service, this.#moment(invocation), contexts);
    return loaded;
  }

  async #load(invocation: Invocation): Promise<Loaded> {
    const { loader, seeds, contexts } = this.#parts;
    const { service, operation } = invocation;
    const loaded =
      loader.loaded(service.name, operation.name) ?? (await loader.load(service.name, operation.name));
    if (loaded === undefined) throw notAvailable(service.name, operation.name);
    const moment = this.#moment(invocation);
    for (const name of loaded.service.needs ?? []) {
      const needed = await loader.service(name);
      if (needed !== undefined) seeds.ensure(needed, moment, contexts);
    }
    seeds.ensure(loaded.service, moment, contexts);
    return loaded;
  }

  #noteUse({ caller, service, region }: Invocation): void {
    if (caller.kind === 'root' || caller.kind === 'anonymous' || caller.kind === 'service') return;
    const { store, now } = this.#parts;
    store.transaction.follow(() => noteUse(store, caller, service.metadata.signingName, region, now()));
  }

  /** Holds the input against the limits of the model. */
  #check(invocation: Invocation, service: ServiceDefinition): void {
    const error = modelViolation(invocation, service, () => this.#context(invocation).state);
    if (error === undefined) return;
    this.note(invocation, error);
    throw error;
  }

  /** Refuses who may not do it before a stream is taken in. */
  #admit(invocation: Invocation, action: Action): Admitted {
    const context = this.#context(invocation);
    try {
      return { context, requests: this.#parts.store.run(() => this.#authorize(invocation, action, context)) };
    } catch (error) {
      if (error instanceof AwsError) this.note(invocation, error);
      throw error;
    }
  }

  /** Does the action, at once when nothing is to be waited for. */
  #actInTime(
    invocation: Invocation,
    action: Action,
    received: unknown,
    admitted: Admitted | undefined,
  ): object | Promise<object> {
    const settling = this.#settled(invocation);
    if (settling !== undefined) return this.#actPatiently(invocation, action, received, settling);
    const { output, wait } = this.#act(invocation, action, received, true, admitted);
    return wait === undefined ? output : this.#actPatiently(invocation, action, received, undefined, wait);
  }

  /** Does the action, again and again while it has nothing to tell and the caller is ready to wait. */
  async #actPatiently(
    invocation: Invocation,
    action: Action,
    received: unknown,
    settling: Promise<void> | undefined,
    first?: Wait,
  ): Promise<object> {
    const { waits } = this.#parts;
    let deadline: Deadline | undefined;
    if (first !== undefined) {
      deadline = waits.deadline(first.patience);
      await waits.until(first, deadline);
    }
    for (let before = settling ?? this.#settled(invocation); ; before = this.#settled(invocation)) {
      if (before !== undefined) await before;
      const patient = deadline === undefined || !waits.over(deadline);
      const { output, wait } = this.#act(invocation, action, received, patient);
      if (wait === undefined) return output;
      deadline ??= waits.deadline(wait.patience);
      await waits.until(wait, deadline);
    }
  }

  /** Whoever asks from outside sees what follows at once from what was asked before: a topic's messages in its queues. */
  #settled({ request }: Invocation): Promise<void> | undefined {
    const { timers, jobs } = this.#parts;
    const settling = timers.settleIfPossible();
    if (request === undefined || (settling === undefined && jobs.brief === 0)) return settling;
    return this.#brieflySettled(settling);
  }

  async #brieflySettled(settling: Promise<void> | undefined): Promise<void> {
    const { jobs } = this.#parts;
    if (settling !== undefined) await settling;
    if (jobs.brief > 0) await jobs.briefDone();
  }

  /** What the action does, in one transaction; what it changed and the record of it are kept together. */
  #act(
    invocation: Invocation,
    action: Action,
    received: unknown,
    patient: boolean,
    admitted?: Admitted,
  ): Done {
    const { store, calls, changed, random } = this.#parts;
    const { input } = invocation;
    const context = admitted?.context ?? this.#context(invocation);
    const record = (outcome: Outcome): Call =>
      recordOf(
        invocation,
        random.uuid(),
        context.now,
        action.finish === undefined ? outcome : withoutOutput(outcome),
      );
    let wrote = false;
    let outcome: Outcome;
    try {
      outcome = store.run(() => {
        const requests = admitted?.requests ?? this.#authorize(invocation, action, context);
        const done = outcomeOf(action, input, context, received, patient);
        if (invocation.request !== undefined && done.output !== undefined)
          this.#parts.permissions.answered(requests, done.output);
        wrote = store.transaction.wrote;
        if (wrote && done.wait === undefined) calls.write(record(done));
        return done;
      });
    } catch (error) {
      if (error instanceof AwsError) calls.note(record({ error }));
      throw error;
    }
    if (wrote) changed();
    else if (outcome.wait === undefined) calls.note(record(outcome));
    if (outcome.error !== undefined) throw outcome.error;
    return outcome;
  }

  #context(invocation: Invocation): ActionContext {
    const { requestId, caller, fails, request } = invocation;
    const ask = (requests: readonly AuthorizationRequest[], asking: ActionContext): void =>
      this.#ask(requests, invocation, asking);
    const trace = request?.headers['x-amzn-trace-id'] || undefined;
    return this.#parts.contexts.called(this.#moment(invocation), caller, requestId, fails, ask, trace);
  }

  #authorize(
    invocation: Invocation,
    action: Action,
    context: ActionContext,
  ): readonly AuthorizationRequest[] {
    const requests = action.authorize(invocation.input, context);
    this.#ask(requests, invocation, context);
    return requests;
  }

  /** Every credential will do for everything in an open cloud. */
  #ask(
    requests: readonly AuthorizationRequest[],
    { family, sourceAddress, userAgent, request, authorization, caller }: Invocation,
    context: ActionContext,
  ): void {
    // What services do to each other, and what a role may, needs other permissions than the caller's.
    if (request !== undefined && context.caller === caller) this.#parts.permissions.note(requests);
    if (!this.#parts.open)
      authorize(requests, context, family, { sourceAddress, userAgent, request, authorization });
  }

  #moment({ account, region, partition }: Invocation): Moment {
    return { account, region, partition, now: this.#parts.now() };
  }
}

function isDisposable(value: unknown): value is AsyncDisposable {
  return typeof value === 'object' && value !== null && Symbol.asyncDispose in value;
}
