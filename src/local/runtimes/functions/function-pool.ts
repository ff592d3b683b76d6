import { AnswerInPieces } from './answer-in-pieces.ts';
import { exited, outOfMemory, timedOut } from './failures.ts';
import type { FunctionMessage } from './function-process.ts';
import { ConcurrencyExceeded } from './function-runtime.ts';
import type {
  FunctionFailure,
  FunctionInvocation,
  FunctionOutcome,
  FunctionSpec,
} from './function-runtime.ts';
import { diesWithParent } from '../namespaces.ts';
import { startEnvironment } from './environment.ts';
import { prepareLaunch } from './launch.ts';
import type { Environment, PoolParts } from './environment.ts';
import { treeMemory } from './tree-memory.ts';

/** Warm processes kept in all; the one that was used longest ago goes first. */
const MOST_IDLE = 16;
/** Environments that are kept ready of a version at most: more is a number, and is started when it is called. */
const MOST_PROVIDED = 8;
/** How long a function may take until it can be called. */
const INIT_MS = 10_000;
/** How often a function's memory is looked at while it runs. */
const LOOK_MS = 100;

/** What environments are kept ready of. */
interface Provided {
  readonly spec: FunctionSpec;
  readonly count: number;
}

/** The processes of functions: started when there is none idle, kept warm, ended when what they run has changed. */
export class FunctionPool {
  readonly #parts: PoolParts;
  /** Idle ones, the longest idle first. */
  #idle: Environment[] = [];
  readonly #busy = new Set<Environment>();
  /** How many invocations of each function run. */
  readonly #running = new Map<string, number>();
  /** By the spec's key. */
  readonly #provided = new Map<string, Provided>();
  #filling = Promise.resolve<FunctionFailure | undefined>(undefined);

  constructor(parts: PoolParts) {
    this.#parts = parts;
  }

  /** Makes what all functions share. */
  async prepare(): Promise<void> {
    await prepareLaunch(this.#parts);
  }

  async invoke(spec: FunctionSpec, invocation: FunctionInvocation): Promise<FunctionOutcome> {
    const running = this.#running.get(spec.group) ?? 0;
    if (spec.limit !== undefined && running >= spec.limit) throw new ConcurrencyExceeded();
    this.#running.set(spec.group, running + 1);
    try {
      return await this.#invoke(spec, invocation);
    } finally {
      this.#running.set(spec.group, (this.#running.get(spec.group) ?? 1) - 1);
    }
  }

  async #invoke(spec: FunctionSpec, invocation: FunctionInvocation): Promise<FunctionOutcome> {
    const warm = this.#takeIdle(spec.key, invocation.now);
    if (warm !== undefined) return await this.#run(warm, invocation, undefined);
    // As after a restart, when only the configuration was kept.
    if (spec.provided > 0 && !this.#provided.has(spec.key))
      void this.provide(spec, invocation.signal).catch(() => undefined);
    const begun = performance.now();
    return await this.#run(await startEnvironment(spec, false, this.#parts), invocation, begun);
  }

  async provide(spec: FunctionSpec, signal: AbortSignal): Promise<FunctionFailure | undefined> {
    const count = Math.min(spec.provided, MOST_PROVIDED);
    this.#provided.set(spec.key, { spec, count });
    const surplus = this.#idle.filter(({ key, provided }) => provided && key === spec.key).slice(count);
    this.#idle = this.#idle.filter((environment) => !surplus.includes(environment));
    for (const { process } of surplus) process.kill();
    return await this.#fill(spec.key, signal);
  }

  /** Starts what is missing of what is to be ready: one call after the other, so that none is started twice. */
  #fill(key: string, signal: AbortSignal): Promise<FunctionFailure | undefined> {
    const fill = async (): Promise<FunctionFailure | undefined> => {
      const { spec, count } = this.#provided.get(key) ?? { spec: undefined, count: 0 };
      if (spec === undefined || signal.aborted) return undefined;
      const there = [...this.#idle, ...this.#busy].filter((one) => one.provided && one.key === key);
      const missing = Array.from({ length: Math.max(0, count - there.length) });
      const started = await Promise.all(missing.map(() => this.#prepare(spec, signal)));
      return started.find((failure) => failure !== undefined);
    };
    const filling = this.#filling.then(fill);
    this.#filling = filling.catch(() => undefined);
    return filling;
  }

  /** Starts an environment and lets it wait. */
  async #prepare(spec: FunctionSpec, signal: AbortSignal): Promise<FunctionFailure | undefined> {
    const environment = await startEnvironment(spec, true, this.#parts);
    const { process } = environment;
    this.#busy.add(environment);
    const over = new AbortController();
    const ended = process.ended.then((exitCode) => ({ exitCode }));
    const event = await Promise.race([process.next(), ended, this.#late(INIT_MS, over.signal)]);
    over.abort();
    this.#busy.delete(environment);
    if ('kind' in event && event.kind === 'ready' && !environment.retired && !signal.aborted) {
      this.#keep(environment);
      return undefined;
    }
    process.kill();
    return 'kind' in event ? event.error : { errorType: 'Runtime.ExitError' };
  }

  retire(prefix: string): void {
    for (const key of this.#provided.keys()) if (key.startsWith(prefix)) this.#provided.delete(key);
    const gone = this.#idle.filter(({ key }) => key.startsWith(prefix));
    this.#idle = this.#idle.filter((environment) => !gone.includes(environment));
    for (const { process } of gone) process.kill();
    for (const environment of this.#busy) if (environment.key.startsWith(prefix)) environment.retired = true;
  }

  async close(): Promise<void> {
    const all = [...this.#idle, ...this.#busy];
    this.#idle = [];
    for (const { process } of all) process.kill();
    await Promise.all(all.map(({ process }) => process.ended));
  }

  #takeIdle(key: string, now: number): Environment | undefined {
    const fitting = this.#idle.filter((idle) => idle.key === key);
    const found = fitting.findLast(({ provided }) => provided) ?? fitting.at(-1);
    if (found === undefined) return undefined;
    this.#idle.splice(this.#idle.indexOf(found), 1);
    if (found.expires > now && found.process.alive) return found;
    found.process.kill();
    return this.#takeIdle(key, now);
  }

  async #run(
    environment: Environment,
    invocation: FunctionInvocation,
    begun: number | undefined,
  ): Promise<FunctionOutcome> {
    const { process, logStream } = environment;
    this.#busy.add(environment);
    const over = new AbortController();
    try {
      if (begun === undefined) process.thaw();
      const memory = this.#watch(environment, over.signal);
      const ended = process.ended.then((exitCode) => ({ exitCode }));
      const cancelled = new Promise<{ exitCode: number }>((resolve) => {
        invocation.signal.addEventListener('abort', () => resolve({ exitCode: 137 }), {
          signal: over.signal,
        });
      });
      let started = performance.now();
      let initMs: number | undefined;
      const events = (): Promise<Event> => Promise.race([process.next(), ended, memory, cancelled]);
      let event: Event | undefined;
      const answer = new AnswerInPieces(invocation.onPiece);
      if (begun !== undefined) {
        event = await Promise.race([events(), this.#late(INIT_MS, over.signal)]);
        initMs = performance.now() - begun;
        started = performance.now();
      }
      if (event === undefined || ('kind' in event && event.kind === 'ready')) {
        const { requestId: id, event: input, functionArn, traceId, timeoutMs, clientContext } = invocation;
        process.send({ id, event: input, functionArn, traceId, timeoutMs, clientContext });
        const late = this.#late(timeoutMs, over.signal);
        do {
          event = await Promise.race([events(), late]);
          if ('kind' in event && event.kind === 'chunk') answer.add(event);
        } while ('kind' in event && event.kind === 'chunk');
      }
      const durationMs = performance.now() - started;
      // What was written before the answer has arrived by the next turn.
      await new Promise((turn) => setImmediate(turn));
      const outcome = this.#outcome(environment, invocation, event, { durationMs, initMs, logStream });
      const streamed = 'kind' in event && event.streamed === true;
      return streamed ? { ...outcome, streamed, payload: answer.text } : outcome;
    } finally {
      over.abort();
      this.#busy.delete(environment);
      // Another one for what was ready and has ended.
      if (environment.provided && !this.#idle.includes(environment))
        void this.#fill(environment.key, invocation.signal).catch(() => undefined);
    }
  }

  #outcome(
    environment: Environment,
    { requestId, timeoutMs }: FunctionInvocation,
    event: Event,
    times: Pick<FunctionOutcome, 'durationMs' | 'initMs' | 'logStream'>,
  ): FunctionOutcome {
    const { process, memory } = environment;
    const log = process.takeLog();
    if ('kind' in event) {
      const maxMemory = Math.min(memory, Math.ceil(event.maxKilobytes / 1024));
      const failed = event.kind !== 'result';
      if (event.kind === 'init-error' || event.ends === true || environment.retired) process.kill();
      else this.#keep(environment);
      const payload = failed ? JSON.stringify(event.error) : (event.result ?? 'null');
      const ended =
        event.kind === 'init-error' ? { status: 'error' as const, errorType: event.error?.errorType } : {};
      return { ...times, payload, failed, log, maxMemory, ...ended };
    }
    process.kill();
    const failure =
      'late' in event
        ? timedOut(requestId, timeoutMs)
        : 'full' in event
          ? outOfMemory(requestId)
          : exited(requestId, event.exitCode);
    return {
      ...times,
      ...('late' in event ? { durationMs: timeoutMs } : {}),
      payload: JSON.stringify(failure),
      failed: true,
      log: 'late' in event ? log : `${log}${said(failure, requestId)}`,
      maxMemory: memory,
      ...('late' in event ? { status: 'timeout' } : { status: 'error', errorType: failure.errorType }),
    };
  }

  #keep(environment: Environment): void {
    environment.process.freeze(this.#parts.mode === 'namespaces' && diesWithParent());
    this.#idle.push(environment);
    const spare = this.#idle.filter(({ provided }) => !provided);
    const [longest] = spare;
    if (longest === undefined || spare.length <= MOST_IDLE) return;
    this.#idle.splice(this.#idle.indexOf(longest), 1);
    longest.process.kill();
  }

  async #late(milliseconds: number, signal: AbortSignal): Promise<Event> {
    await this.#parts.machine.wall.sleep(milliseconds, signal).catch(forever);
    return { late: true };
  }

  /** Resolves when the function holds more memory than it has. */
  async #watch({ process, memory }: Environment, signal: AbortSignal): Promise<Event> {
    do await this.#parts.machine.wall.sleep(LOOK_MS, signal).catch(forever);
    while (treeMemory(process.processId) <= memory + RUNTIME_MEMORY);
    return { full: true };
  }
}

/** Megabytes that Node itself takes here, which on AWS is a leaner one. */
const RUNTIME_MEMORY = 64;

type Event =
  | FunctionMessage
  | { readonly exitCode: number }
  | { readonly late: true }
  | { readonly full: true };

function forever(): Promise<never> {
  return new Promise(() => undefined);
}

function said({ errorType, errorMessage }: FunctionFailure, requestId: string): string {
  return `\0RequestId: ${requestId} ${String(errorMessage).replace(`RequestId: ${requestId} `, '')}\n${errorType}\n\0`;
}
