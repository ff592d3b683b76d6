import { NuageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { isNotFound } from '../plan/ground.ts';
import { nameOf, stateOf } from './instance-facts.ts';
import { statusOfInstances } from './status.ts';
import { readInstances, requireSelection, type InstanceSelection } from './selection.ts';

/** `status-ok`: it runs, and AWS's checks of its system and of itself are both `ok`. */
export type WaitState = 'running' | 'status-ok' | 'stopped' | 'terminated';

export interface WaitInput extends InstanceSelection {
  readonly until: WaitState;
  /** Milliseconds; 600,000 when absent. */
  readonly timeoutMs?: number;
}

export interface Waited extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
}

const pauseMs = 2_000;
const longestPauseMs = 15_000;

/** States from which the wanted one is no longer reached by waiting: those of AWS's own waiters. */
const hopeless: Readonly<Record<WaitState, readonly string[]>> = {
  running: ['shutting-down', 'terminated', 'stopping'],
  'status-ok': ['shutting-down', 'terminated', 'stopping', 'stopped'],
  stopped: ['pending', 'terminated', 'shutting-down'],
  terminated: ['pending', 'stopping'],
};

/**
 * Waits until every instance of a selection is in a state. Rejects with `WaitTimedOut`, or with `WaitHopeless` when one
 * can no longer get there, naming which and where each stands. The selection is made once: what it finds is waited for.
 */
export async function waitForInstances(
  input: WaitInput,
  context: OperationContext,
): Promise<readonly Waited[]> {
  requireSelection(input, 'ec2 wait');
  const since = context.clock.now();
  const timeoutMs = input.timeoutMs ?? 600_000;
  const done: Waited[] = [];
  let { open, gone } = await look(input, input.until, done, context);
  const first = open[0] ?? done[0];
  if (first === undefined) {
    throw new NuageError('NothingSelected', 'No instance is like that.', {
      hint: 'See what is there with: nuage ec2 list',
    });
  }
  for (let pause = pauseMs; open.length + gone.length > 0; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const [lost] = gone;
    if (lost !== undefined) {
      throw new NuageError(
        'WaitHopeless',
        `${lost.id} is ${lost.state} and will not become ${input.until} by waiting.`,
      );
    }
    const elapsedMs = context.clock.now() - since;
    if (elapsedMs >= timeoutMs) throw timedOut(open, input.until, timeoutMs);
    const [one] = open;
    context.host.notify({
      kind: 'waiting',
      what: `for ${input.until}`,
      targets: open.length,
      state: one?.state ?? '',
      elapsedMs,
    });
    await context.clock.sleep(Math.min(pause, timeoutMs - elapsedMs), context.signal);
    // By id from now on: what the selection found may leave it (a filter by state) while it is waited for.
    ({ open, gone } = await lookAgain(open, input.until, done, context));
  }
  return done;
}

async function lookAgain(
  waited: readonly Waited[],
  until: WaitState,
  done: Waited[],
  context: OperationContext,
): Promise<{ readonly open: Waited[]; readonly gone: Waited[] }> {
  const now = await look({ ids: waited.map((one) => one.id) }, until, done, context, true);
  const seen = new Set([...now.open, ...done].map((one) => one.id));
  const vanished = waited.filter((one) => !seen.has(one.id));
  // AWS forgets a terminated instance after about an hour.
  if (until === 'terminated') done.push(...vanished.map((one) => ({ ...one, state: 'terminated' })));
  else now.gone.push(...vanished.map((one) => ({ ...one, state: 'no longer there' })));
  return { open: now.open, gone: now.gone };
}

async function look(
  selection: InstanceSelection,
  until: WaitState,
  done: Waited[],
  context: OperationContext,
  mayVanish = false,
): Promise<{ readonly open: Waited[]; readonly gone: Waited[] }> {
  const open: Waited[] = [];
  const gone: Waited[] = [];
  try {
    for await (const waited of standing(selection, until, context)) {
      if (waited.state === until) done.push(waited);
      else open.push(waited);
      if (hopeless[until].includes(waited.state)) gone.push(waited);
    }
  } catch (error) {
    // Said after everything that is there was read.
    if (!mayVanish || !isNotFound(error)) throw error;
  }
  return { open, gone };
}

/** Where each instance stands: in its state or, while it runs and its checks are waited for, in what they say. */
async function* standing(
  selection: InstanceSelection,
  until: WaitState,
  context: OperationContext,
): AsyncGenerator<Waited> {
  if (until === 'status-ok') {
    for await (const { account, region, id, name, state, system, instance } of statusOfInstances(
      selection,
      context,
    )) {
      const checks = [system, instance];
      const bad = checks.find((check) => check !== 'ok') ?? 'status-ok';
      yield { account, region, id, name, state: state === 'running' ? bad : state };
    }
    return;
  }
  for await (const found of readInstances(selection, context)) {
    if ('error' in found) continue;
    const { account, region, id, instance } = found;
    yield { account, region, id, name: nameOf(instance), state: stateOf(instance) };
  }
}

function timedOut(open: readonly Waited[], until: WaitState, timeoutMs: number): NuageError {
  const named = open.slice(0, 5).map((waited) => `${waited.id} is ${waited.state}`);
  const more = open.length > named.length ? ` and ${open.length - named.length} more` : '';
  return new NuageError(
    'WaitTimedOut',
    `After ${Math.round(timeoutMs / 1000)} s not all are ${until}: ${named.join(', ')}${more}.`,
  );
}
