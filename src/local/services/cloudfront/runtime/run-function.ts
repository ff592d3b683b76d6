import type { PhaseContext } from '../../../phase.ts';
import type { FunctionStage } from '../functions/state.ts';
import { RUN_LIMITS } from '../limits.ts';
import { checkResult } from './check-result.ts';
import type { FunctionResult } from './events.ts';
import { Sandbox } from './sandbox.ts';
import type { StoreContent } from './sandbox.ts';

export interface FunctionRun {
  /** What the function gives back, when it is what CloudFront takes. */
  readonly result?: FunctionResult;
  /** The same as the function made it. */
  readonly output?: unknown;
  /** The id of the origin that it chose. */
  readonly origin?: string | undefined;
  readonly error?: string;
  readonly logs: readonly string[];
  /** Of the time that a function may take, in percent. */
  readonly utilization: number;
}

/** What a context says of a run. */
interface Outcome {
  readonly done: boolean;
  readonly output?: unknown;
  readonly error?: string;
  readonly logs: readonly string[];
  readonly origin?: string;
}

/** One of each cloud, for as long as it runs. */
const sandboxes = new WeakMap<AbortSignal, Sandbox>();

/** Runs a function on an event. What it does wrong is an answer, too. */
export async function runFunction(
  phase: Pick<PhaseContext, 'signal' | 'now'>,
  stage: FunctionStage,
  event: object,
  stores: Readonly<Record<string, StoreContent>> = {},
): Promise<FunctionRun> {
  const ended = await sandboxOf(phase.signal).run({
    code: Buffer.from(stage.code, 'base64').toString('utf8'),
    event: JSON.stringify(event),
    now: phase.now(),
    stores,
  });
  if (ended === undefined)
    return { error: 'The function used more memory than it may.', logs: [], utilization: 100 };
  const utilization = Math.min(100, Math.ceil((ended.took / RUN_LIMITS.milliseconds) * 100));
  if (ended.outcome === undefined)
    return { error: 'The function ran longer than it may.', logs: [], utilization };
  const { done, output, error, logs, origin } = outcomeOf(ended.outcome);
  const run = { logs, utilization };
  if (error !== undefined) return { ...run, error };
  if (!done) return { ...run, error: 'The function waits for what never comes.' };
  const result = checkResult(event, output);
  return typeof result === 'string' ? { ...run, error: result } : { ...run, result, output, origin };
}

function outcomeOf(text: string): Outcome {
  const outcome: Outcome = JSON.parse(text);
  return outcome;
}

function sandboxOf(signal: AbortSignal): Sandbox {
  const known = sandboxes.get(signal);
  if (known !== undefined) return known;
  const sandbox = new Sandbox();
  sandboxes.set(signal, sandbox);
  signal.addEventListener('abort', () => sandbox.end(), { once: true });
  return sandbox;
}
