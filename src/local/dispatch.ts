import type { Clock, Random } from '../clock.ts';
import type { HttpRequest, HttpResponse } from '../wire/http.ts';
import type { Identified, Unidentified } from '../wire/identify.ts';
import { identify } from '../wire/identify.ts';
import { violations } from '../wire/constraints.ts';
import type { Operation } from '../wire/operation.ts';
import { WireError, readRequest, writeError, writeResponse } from '../wire/server.ts';
import type { WireFault } from '../wire/server.ts';
import type { Service } from '../wire/service.ts';
import { loadService } from '../wire/service.ts';
import type { Protocol } from '../wire/protocol.ts';
import { scopeFault } from '../wire/sigv4/authorization.ts';
import type { AuthFault } from '../wire/sigv4/fault.ts';
import { isAuthFault } from '../wire/sigv4/fault.ts';
import { wordFault } from '../wire/sigv4/fault-words.ts';
import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import type { Action, ActionContext } from './action.ts';
import type { Authentication, Identity } from './authenticate.ts';
import { authenticate } from './authenticate.ts';
import { authorize } from './authorize.ts';
import type { Call } from './calls/call.ts';
import type { CallLog } from './calls/call-log.ts';
import type { TimerRunner } from './clock/timer-runner.ts';
import type { Contexts, Moment } from './context.ts';
import { AwsError } from './error.ts';
import type { Failures } from './failures.ts';
import { faultFamily } from './fault-family.ts';
import type { Faults, Strike } from './faults/faults.ts';
import { ConnectionDropped, struckError } from './faults/struck-error.ts';
import { internalError } from './internal-error.ts';
import type { Seeds } from './seeds.ts';
import type { ServiceLoader } from './service-loader.ts';
import type { Store } from './store/store.ts';
import type { Deadline, Wait, Waits } from './waits.ts';
import { withWholeBody } from './whole-body.ts';

export interface DispatcherParts {
  readonly store: Store;
  readonly authentication: Authentication;
  readonly loader: ServiceLoader;
  readonly contexts: Contexts;
  readonly seeds: Seeds;
  readonly timers: TimerRunner;
  readonly waits: Waits;
  readonly faults: Faults;
  readonly calls: CallLog;
  readonly failures: Failures;
  readonly random: Random;
  readonly wall: Clock;
  /** The virtual time. */
  readonly now: () => number;
  /** Told when something was written: there may be new timers. */
  readonly changed: () => void;
}

/** A request whose action is known. */
interface Addressed {
  readonly request: HttpRequest;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly service: Service;
  readonly protocol: Protocol;
  readonly family: FaultFamily;
  readonly operation: Operation;
}

/** An action that was done; with `wait`, it is to be done again. */
interface Done {
  readonly output: object;
  readonly error?: undefined;
  readonly wait?: Wait | undefined;
}

/** How an action ended. */
type Outcome = Done | { readonly output?: undefined; readonly error: AwsError; readonly wait?: undefined };

/** Takes a request from its bytes to the answer's. */
export class Dispatcher {
  readonly #parts: DispatcherParts;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** Always answers, in AWS's shape; rejects only when the weather breaks the connection. */
  async handle(request: HttpRequest, sourceAddress: string): Promise<HttpResponse> {
    const requestId = this.#parts.random.uuid();
    let found = identify(request);
    try {
      let whole = request;
      if (!(request.body instanceof Uint8Array) && found.service !== 's3') {
        whole = await withWholeBody(request);
        // The action of a form stands in its body.
        found = identify(whole);
      }
      return await this.#call(address(whole, found, requestId, sourceAddress));
    } catch (error) {
      if (error instanceof ConnectionDropped) throw error;
      const { service, protocol } = found;
      const family = faultFamily(service, protocol);
      const fault = this.#worded(error, `${service}:${found.operation ?? ''}`, family);
      return writeError(loadService(service), protocol, wireFault(fault), requestId);
    }
  }

  async #call(addressed: Addressed): Promise<HttpResponse> {
    const { request, service, protocol, family, operation, requestId } = addressed;
    const { authentication, wall, calls } = this.#parts;
    const identity = authenticate(request, authentication);
    if (isAuthFault(identity)) throw worded(wordFault(identity, family));
    const elsewhere = wrongService(identity, service.metadata.signingName, authentication);
    if (elsewhere !== undefined) throw worded(wordFault(elsewhere, family));
    if (identity.caller.kind === 'anonymous' && family !== 's3' && operation.traits.noAuth !== true)
      throw worded(wordFault({ fault: 'missing' }, family));
    const input = await readRequest(operation, protocol, request);
    const strike = this.#strike(addressed, identity);
    if (strike !== undefined && strike.latency > 0) await wall.sleep(strike.latency);
    const struck = struckError(strike?.effect, service.name, family);
    if (struck !== undefined) {
      if (struck instanceof AwsError)
        calls.note(this.#record(addressed, identity, this.#parts.now(), input, { error: struck }));
      throw struck;
    }
    const action = await this.#ready(addressed, identity);
    const output = await this.#actInTime(addressed, identity, action, input, strike?.fails);
    if (strike?.effect?.kind === 'drop') throw new ConnectionDropped();
    return writeResponse(operation, protocol, output, requestId);
  }

  /** The action, with its service loaded and seeded. */
  async #ready({ service, operation }: Addressed, identity: Identity): Promise<Action> {
    const { loader, seeds, contexts } = this.#parts;
    const loaded =
      loader.loaded(service.name, operation.name) ?? (await loader.load(service.name, operation.name));
    if (loaded === undefined) throw notAvailable(service.name, operation.name);
    seeds.ensure(loaded.service, this.#moment(identity), contexts);
    return loaded.action;
  }

  /** Does the action, again and again while it has nothing to tell and the caller is ready to wait. */
  async #actInTime(
    addressed: Addressed,
    identity: Identity,
    action: Action,
    input: object,
    fails: Strike['fails'],
  ): Promise<object> {
    const { timers, waits } = this.#parts;
    let deadline: Deadline | undefined;
    for (;;) {
      const settling = timers.settle();
      if (settling !== undefined) await settling;
      const patient = deadline === undefined || !waits.over(deadline);
      const { output, wait } = this.#act(addressed, identity, action, input, fails, patient);
      if (wait === undefined) return output;
      deadline ??= waits.deadline(wait.patience);
      await waits.until(wait, deadline);
    }
  }

  /** What the action does, in one transaction; what it changed and the record of it are kept together. */
  #act(
    addressed: Addressed,
    identity: Identity,
    action: Action,
    input: object,
    fails: Strike['fails'],
    patient: boolean,
  ): Done {
    const { store, calls, contexts, changed } = this.#parts;
    const { family, requestId } = addressed;
    const context = contexts.called(this.#moment(identity), identity.caller, requestId, fails);
    const record = (outcome: Outcome): Call => this.#record(addressed, identity, context.now, input, outcome);
    let wrote = false;
    let outcome: Outcome;
    try {
      const wrong = violations(addressed.operation, input);
      if (wrong !== undefined) throw new AwsError(wrong.code, 400, wrong.message);
      outcome = store.run(() => {
        const done = perform(action, input, context, family, patient);
        wrote = store.transaction.begun;
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

  #strike({ service, operation }: Addressed, { region, caller }: Identity): Strike | undefined {
    const { account } = caller;
    return this.#parts.faults.strike({ service: service.name, action: operation.name, region, account });
  }

  #moment({ caller, region, partition }: Identity): Moment {
    const { authentication, now } = this.#parts;
    return { account: caller.account || authentication.account, region, partition, now: now() };
  }

  #record(
    { operation, requestId, request, sourceAddress }: Addressed,
    { caller, region }: Identity,
    time: number,
    input: object,
    { output, error }: Outcome,
  ): Call {
    return {
      operation,
      caller,
      account: caller.account || this.#parts.authentication.account,
      region,
      time,
      requestId,
      eventId: this.#parts.random.uuid(),
      userAgent: request.headers['user-agent'],
      sourceAddress,
      input,
      output,
      error,
    };
  }

  /** The error that goes out. What is no error of AWS is ours: reported, and never shown to the caller. */
  #worded(error: unknown, where: string, family: FaultFamily): AwsError {
    if (error instanceof AwsError) return error;
    if (error instanceof WireError) return new AwsError(error.code, error.status, error.message);
    this.#parts.failures.report({ time: this.#parts.now(), where, error });
    return internalError(family);
  }
}

function address(
  request: HttpRequest,
  found: Identified | Unidentified,
  requestId: string,
  sourceAddress: string,
): Addressed {
  if (found.error !== undefined) throw found.error;
  const service = loadService(found.service);
  const operation = service.operation(found.operation);
  if (operation === undefined) throw new Error(`${found.service} has no ${found.operation}`);
  const family = faultFamily(found.service, found.protocol);
  return { request, requestId, sourceAddress, service, protocol: found.protocol, family, operation };
}

function wireFault({ code, status, message, fields }: AwsError): WireFault {
  return { code, status, message, fields, sender: status < 500 };
}

/** Throws what undoes all that was done. */
function perform(
  action: Action,
  input: object,
  context: ActionContext,
  family: FaultFamily,
  patient: boolean,
): Outcome {
  authorize(action.authorize(input, context), context, family);
  try {
    const output = action.handler(input, context);
    return { output, wait: patient ? action.awaits?.(input, output, context) : undefined };
  } catch (error) {
    if (error instanceof AwsError && error.keepsChanges) return { error };
    throw error;
  }
}

function worded(fault: ReturnType<typeof wordFault>): AwsError {
  return new AwsError(fault.code, fault.status, fault.message, fault.fields);
}

/** A signature for one service does not do for another. */
function wrongService(
  { authorization }: Identity,
  service: string,
  { roots }: Authentication,
): AuthFault | undefined {
  if (authorization === undefined || roots.mode === 'open') return undefined;
  return scopeFault(authorization, { service });
}

/** Not 501, which some clients try again. */
function notAvailable(service: string, action: string): AwsError {
  const sentence = `The action ${service}:${action} is not available in this local cloud.`;
  return new AwsError('NotImplemented', 400, `${sentence} See nuage local coverage.`);
}
