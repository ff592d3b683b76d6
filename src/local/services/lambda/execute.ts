import type { AwsError } from '../../error.ts';
import type { PhaseContext } from '../../phase.ts';
import { responseTooLarge } from '../../runtimes/functions/failures.ts';
import { ConcurrencyExceeded } from '../../runtimes/functions/function-runtime.ts';
import type { FunctionInvocation, FunctionOutcome } from '../../runtimes/functions/function-runtime.ts';
import { RuntimeUnavailableError } from '../../runtimes/availability.ts';
import { logGroupOf } from './describe-function.ts';
import { runtimeNotHere, throttled } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';
import { eventsIn, logOf } from './log-lines.ts';
import { measure } from './measure.ts';
import type { Measures } from './measure.ts';
import * as running from './running.ts';
import { countInvocation } from './count-invocation.ts';
import { roleMayDo } from './role.ts';
import { specOf } from './spec.ts';
import type { Target } from './target.ts';

/** An invocation that came to an end. */
export interface Executed {
  /** JSON. */
  readonly payload: string;
  readonly failed: boolean;
  /** The payload came in pieces, and need not be JSON. */
  readonly streamed: boolean;
  /** Everything that was logged for it. */
  readonly log: string;
}

/** Runs a function with an event, and writes its log. Throws an AwsError when it is not run at all. */
export async function execute(
  phase: PhaseContext,
  target: Target,
  event: string,
  requestId: string,
  { clientContext, onPiece }: Pick<FunctionInvocation, 'clientContext' | 'onPiece'> = {},
): Promise<Executed> {
  const { version, functionArn, key, reserved } = target;
  if (reserved === 0) throw turnedAway(phase, target);
  const spec = specOf(phase, target);
  const started = phase.now();
  const concurrent = running.begin(phase, key);
  let outcome: FunctionOutcome;
  let logging: Promise<typeof import('../logs/port.ts')>;
  try {
    const invoked = phase.runtimes.functions.invoke(spec, {
      requestId,
      event,
      functionArn,
      traceId: traceId(phase),
      timeoutMs: version.timeout * 1000,
      clientContext,
      onPiece,
      endpoint: phase.endpoint,
      signal: phase.signal,
      now: started,
    });
    // What is needed in the end is loaded while the function works.
    logging = import('../logs/port.ts');
    outcome = await invoked;
  } catch (error) {
    if (error instanceof ConcurrencyExceeded) throw turnedAway(phase, target);
    if (error instanceof RuntimeUnavailableError) throw runtimeNotHere(error.message);
    throw error;
  } finally {
    running.end(phase, key);
  }
  const log = logOf(version, requestId, outcome, phase.now());
  const provided = countProvided(spec.provided, concurrent);
  writeDown(phase, target, outcome, await logging, log, started, {
    ConcurrentExecutions: concurrent,
    ...provided,
  });
  if (Buffer.byteLength(outcome.payload) > LAMBDA_LIMITS.responseBytes)
    return {
      payload: JSON.stringify(responseTooLarge(LAMBDA_LIMITS.responseBytes)),
      failed: true,
      streamed: false,
      log,
    };
  return { payload: outcome.payload, failed: outcome.failed, streamed: outcome.streamed === true, log };
}

/** Where environments are provided, an invocation runs in one of them or beside them. */
function countProvided(provided: number, concurrent: number): Measures {
  if (provided === 0) return {};
  return concurrent <= provided
    ? { ProvisionedConcurrencyInvocations: 1 }
    : { ProvisionedConcurrencySpilloverInvocations: 1 };
}

/** The caller is refused, and the function's metrics say so. */
function turnedAway(phase: PhaseContext, target: Target): AwsError {
  phase.transact((context) => measure(context, target, { Throttles: 1 }));
  return throttled('ReservedFunctionConcurrentInvocationLimitExceeded');
}

function writeDown(
  phase: PhaseContext,
  target: Target,
  outcome: FunctionOutcome,
  logs: typeof import('../logs/port.ts'),
  log: string,
  started: number,
  concurrency: Measures,
): void {
  const group = logGroupOf(target.version);
  phase.transact((context) => {
    countInvocation(context, target, outcome);
    measure(context, target, {
      Invocations: 1,
      Errors: outcome.failed ? 1 : 0,
      Duration: outcome.durationMs,
      ...concurrency,
    });
    const place = { group, stream: outcome.logStream };
    if (!roleMayDo(phase, context, target.version, logs.logPermissions(context, place))) return;
    const timestamp = Math.min(started, context.now);
    logs.writeLog(
      context,
      place,
      eventsIn(log).map((message) => ({ timestamp, message })),
    );
  });
}

/** An X-Ray header; nothing is sampled. */
function traceId({ now, random }: PhaseContext): string {
  const seconds = Math.floor(now() / 1000)
    .toString(16)
    .padStart(8, '0');
  return `Root=1-${seconds}-${random.hex(24)};Parent=${random.hex(16)};Sampled=0`;
}
