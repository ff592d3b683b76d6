import type { Clock } from '../clock.ts';
import { NuageError, UsageError } from '../errors.ts';
import { isServiceName, loadService } from '../wire/service.ts';
import type { Waiter } from '../wire/service.ts';
import { evaluate } from './expression.ts';
import { isServiceError } from './service-error.ts';

export interface WaitOptions {
  /** Milliseconds after which waiting is given up. */
  readonly maxWaitMs: number;
  /** Told after each look, with its number from 1. */
  readonly onAttempt?: ((attempt: number, state: 'retry' | 'success' | 'failure') => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What was waited for did not come: `WaiterTimeout` in time, `WaiterFailure` ever. */
export class WaiterError extends NuageError {}

type State = Waiter['acceptors'][number]['state'];
type Answer = { readonly output: object } | { readonly error: unknown };

/**
 * Looks until the waiter is content. The first looks come a second, two, four apart, so that what is
 * quick is noticed quickly; the rest at the waiter's own pace.
 */
export async function waitFor(
  service: string,
  name: string,
  { maxWaitMs, onAttempt, signal }: WaitOptions,
  clock: Clock,
  call: (action: string) => Promise<object>,
): Promise<void> {
  const waiter = findWaiter(service, name);
  const deadline = clock.now() + maxWaitMs;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await call(waiter.operation).then(
      (output): Answer => ({ output }),
      (error: unknown): Answer => ({ error }),
    );
    const state = await judge(waiter, answer);
    if (state === undefined && 'error' in answer) throw answer.error;
    onAttempt?.(attempt, state ?? 'retry');
    if (state === 'success') return;
    if (state === 'failure') {
      const cause = 'error' in answer ? answer.error : undefined;
      throw new WaiterError('WaiterFailure', `${service} ${name}: what is waited for can no longer come.`, {
        cause,
      });
    }
    const delay = Math.min(waiter.delay * 1000, 1000 * 2 ** (attempt - 1));
    if (clock.now() + delay > deadline) {
      throw new WaiterError(
        'WaiterTimeout',
        `${service} ${name} did not come within ${maxWaitMs / 1000} seconds.`,
      );
    }
    await clock.sleep(delay, signal);
  }
}

function findWaiter(service: string, name: string): Waiter {
  if (!isServiceName(service)) throw new UsageError(`There is no service ${service}.`);
  const table = loadService(service);
  const waiter = table.waiter(name);
  if (waiter === undefined) {
    throw new UsageError(`${service} has no waiter ${name}.`, {
      hint: `It has: ${table.waiterNames.join(', ')}.`,
    });
  }
  return waiter;
}

async function judge({ acceptors }: Waiter, answer: Answer): Promise<State | undefined> {
  for (const acceptor of acceptors) if (await accepts(acceptor, answer)) return acceptor.state;
  return undefined;
}

async function accepts(
  { matcher, expected, argument }: Waiter['acceptors'][number],
  answer: Answer,
): Promise<boolean> {
  const error = 'error' in answer ? answer.error : undefined;
  if (matcher === 'error') {
    if (typeof expected === 'boolean') return expected === 'error' in answer;
    return isServiceError(error, String(expected));
  }
  if (matcher === 'status')
    return 'output' in answer ? expected === 200 : isServiceError(error) && error.status === expected;
  if (!('output' in answer) || argument === undefined) return false;
  const found = await evaluate(answer.output, argument);
  if (matcher === 'path') return found === expected;
  if (!Array.isArray(found)) return false;
  return matcher === 'pathAny'
    ? found.includes(expected)
    : found.length > 0 && found.every((item) => item === expected);
}
