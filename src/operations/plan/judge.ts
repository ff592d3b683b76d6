import type { Connection } from '../../aws/connection.ts';
import { sameJson } from './json.ts';
import type { Outcome } from './journal.ts';
import { firstMoved, movedMessage } from './moved.ts';
import { fromReferences } from './reference.ts';
import type { Effect, Step } from './step.ts';
import { readFor, type Taking } from './taking.ts';
import { isRepeatable } from './token.ts';

/** What is to be done with steps, judged by how things are now. */
export interface Judgement {
  /** Send the call. */
  readonly send: readonly Step[];
  /** It was sent before and took effect: only see it to its end. */
  readonly settle: readonly Step[];
  /** What it requires may still become true: look again later. */
  readonly wait: readonly Step[];
  readonly over: readonly { readonly step: Step; readonly outcome: Omit<Outcome, 'step'> }[];
}

/** The effect of a step, if it can be read yet: one that names what the step makes cannot before the answer came. */
export function effectOf(
  { id, effect }: Step,
  { results }: { readonly results: Pick<Taking['results'], 'has'> },
): readonly Effect[] {
  if (effect === undefined) return [];
  const ofItself = [...fromReferences(effect.call.input)].some((reference) => reference.step === id);
  return ofItself && !results.has(id) ? [] : [effect];
}

/** Whether the effect of a step is there: finished, under way, or not at all. */
export function effectState(effect: Effect, value: unknown): 'done' | 'accepted' | 'absent' {
  if (effect.done.some((wanted) => sameJson(wanted, value ?? null))) return 'done';
  return effect.accepted.some((wanted) => sameJson(wanted, value ?? null)) ? 'accepted' : 'absent';
}

/** Reads requirements and effects of steps, in joint calls, and decides. `waitedMs` is how long they waited so far. */
export async function judge(
  steps: readonly Step[],
  waitedMs: number,
  connection: Connection,
  taking: Taking,
): Promise<Judgement> {
  const questionsOf = (step: Step) => [...step.requires, ...effectOf(step, taking)];
  const answers = await readFor(steps, questionsOf, connection, taking);
  const judgement = {
    send: [] as Step[],
    settle: [] as Step[],
    wait: [] as Step[],
    over: [] as Judgement['over'][number][],
  };
  for (const [index, step] of steps.entries()) {
    const values = (answers[index] ?? []).map((answer) => answer.value);
    const [readable] = effectOf(step, taking);
    const effect = readable === undefined ? 'absent' : effectState(readable, values.at(-1));
    const verdict = taking.begun.has(step.id)
      ? verdictOfBegun(step, values, effect)
      : verdictOf(step, values, effect, waitedMs);
    if (verdict === 'send') judgement.send.push(step);
    else if (verdict === 'settle') judgement.settle.push(step);
    else if (verdict === 'wait') judgement.wait.push(step);
    else judgement.over.push({ step, outcome: verdict });
  }
  return judgement;
}

type Verdict = 'send' | 'settle' | 'wait' | Omit<Outcome, 'step'>;

function verdictOf(
  step: Step,
  values: readonly unknown[],
  effect: 'done' | 'accepted' | 'absent',
  waitedMs: number,
): Verdict {
  const moved = firstMoved(step, values);
  if (moved === undefined) return 'send';
  if (effect === 'done') return { status: 'already' };
  if ((moved.requirement.withinMs ?? 0) > waitedMs) return 'wait';
  return { status: 'moved', error: { message: movedMessage(moved.requirement, moved.now) } };
}

/** A step with an intent and no outcome: it is never assumed that it happened, nor that it did not. */
function verdictOfBegun(
  step: Step,
  values: readonly unknown[],
  effect: 'done' | 'accepted' | 'absent',
): Verdict {
  // A repeated call with the same token is done once; a mover promises to be safe to repeat.
  if (step.mover !== undefined || isRepeatable(step)) return 'send';
  if (effect !== 'absent') return 'settle';
  if (step.effect === undefined) {
    return {
      status: 'unknown',
      error: {
        message:
          'The run was stopped while this was under way, and nothing that can be read tells whether it took effect.',
        hint: 'Look at the target yourself. It is not repeated.',
      },
    };
  }
  const moved = firstMoved(step, values);
  if (moved === undefined) return 'send';
  return { status: 'moved', error: { message: movedMessage(moved.requirement, moved.now) } };
}
