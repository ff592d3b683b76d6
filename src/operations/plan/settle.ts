import type { Connection } from '../../aws/connection.ts';
import { failureOf } from './failure.ts';
import { effectState } from './judge.ts';
import type { Outcome } from './journal.ts';
import type { Effect, Step } from './step.ts';
import { conclude, readFor, type Taking } from './taking.ts';

/** A step that AWS accepted, with what the journal keeps of the answer. */
export interface Accepted {
  readonly step: Step;
  readonly result?: NonNullable<Outcome['result']> | undefined;
}

/** For so long after a call, reads may still show how it was before. */
const staleReadsMs = 10_000;
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
/** So many readings in a row may fail before the end of a step is given up as unknown. */
const failedReadings = 3;

/** Sees accepted steps to their end, where they say what that is; concludes each as it gets there. */
export async function settle(
  accepted: readonly Accepted[],
  connection: Connection,
  taking: Taking,
): Promise<void> {
  await conclude(
    taking,
    accepted.filter((one) => endOf(one.step) === undefined).map((one) => done(one)),
  );
  let open = accepted.filter((one) => endOf(one.step) !== undefined);
  const { clock, host } = taking.context;
  const since = clock.now();
  const seen = new Set<string>();
  let failures = 0;
  for (let pause = firstPauseMs; open.length > 0; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const elapsedMs = clock.now() - since;
    let readings: Awaited<ReturnType<typeof readFor>> = [];
    try {
      readings = await readFor(
        open.map((one) => one.step),
        ({ effect }) => (effect ? [effect] : []),
        connection,
        taking,
      );
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures >= failedReadings) {
        await conclude(
          taking,
          open.map((one) => unread(one, error)),
        );
        return;
      }
    }
    const still: Accepted[] = [];
    const over: Concluded[] = [];
    for (const [index, one] of open.entries()) {
      const effect = endOf(one.step);
      const reading = readings[index]?.[0];
      if (effect === undefined || reading === undefined) {
        still.push(one);
        continue;
      }
      const state = effectState(effect, reading.value);
      if (state === 'accepted') seen.add(one.step.id);
      const turnedBack = state === 'absent' && (seen.has(one.step.id) || elapsedMs >= staleReadsMs);
      const late = elapsedMs >= (effect.withinMs ?? 0);
      if (state === 'done') over.push(done(one));
      else if (turnedBack || late)
        over.push(await failed(one, effect, reading, elapsedMs, connection, taking));
      else still.push(one);
    }
    await conclude(taking, over);
    open = still;
    if (open.length === 0) return;
    host.notify({
      kind: 'waiting',
      what: `after ${open[0]?.step.call?.action ?? ''}`,
      targets: open.length,
      state: String(readings.at(-1)?.[0]?.value ?? 'unknown'),
      elapsedMs,
    });
    await clock.sleep(pause, taking.signal);
  }
}

type Concluded = Parameters<typeof conclude>[1][number];

function endOf(step: Step): Effect | undefined {
  return step.effect?.withinMs === undefined ? undefined : step.effect;
}

function done({ step, result }: Accepted): Concluded {
  return { step, outcome: { status: 'done', ...(result === undefined ? {} : { result }) } };
}

function unread({ step, result }: Accepted, error: unknown): Concluded {
  const { message, ...rest } = failureOf(error);
  return {
    step,
    outcome: {
      status: 'unknown',
      error: {
        ...rest,
        message: `AWS accepted it; whether it came to its end could not be read: ${message}`,
      },
      ...(result === undefined ? {} : { result }),
    },
  };
}

async function failed(
  { step, result }: Accepted,
  effect: Effect,
  reading: { readonly value: unknown; readonly answer: object },
  elapsedMs: number,
  connection: Connection,
  taking: Taking,
): Promise<Concluded> {
  const plain = {
    message: `AWS accepted it, and after ${Math.round(elapsedMs / 1000)} s it is ${String(reading.value ?? 'not there')} instead of ${effect.done.join(' or ')}.`,
  };
  const explain = taking.context.extensions.explainers[effect.explain ?? ''];
  let error: NonNullable<Outcome['error']> = plain;
  if (explain !== undefined) {
    try {
      const told = await explain({ id: step.target, connection }, reading.answer);
      error = { ...told, message: `${plain.message} ${told.message}` };
    } catch {
      // The explanation is an extra; that the step failed is what must be said.
      error = plain;
    }
  }
  return { step, outcome: { status: 'failed', error, ...(result === undefined ? {} : { result }) } };
}
