import type { OperationContext } from '../context.ts';
import { readGround, type GroundAnswer } from './ground.ts';
import type { History } from './history.ts';
import { effectOf, effectState } from './judge.ts';
import { openOwnReads, type OwnReads } from './own-reads.ts';
import { stepsOf, type Plan } from './plan.ts';
import { resolveInput } from './reference.ts';
import type { Effect, Step } from './step.ts';

/** Whether the effect of a step is there; a step that is not told of may or may not have taken effect. */
export type Seen = ReadonlyMap<string, 'there' | 'absent'>;

const readTogether = 1_000;

/** Steps of a run that were begun, and nobody wrote what became of them. */
export function isUncertain({ outcomes, begun }: History, step: string): boolean {
  return begun.has(step) || outcomes.get(step) === 'unknown';
}

/**
 * Looks at what the uncertain steps of a run were to change, in as few calls as AWS allows. What cannot be read (nothing
 * tells it, no rights, no answer) is left out: it is never guessed.
 */
export async function seeUncertain(plan: Plan, history: History, context: OperationContext): Promise<Seen> {
  const seen = new Map<string, 'there' | 'absent'>();
  const unknown = [...history.outcomes.values()].includes('unknown');
  if (history.begun.size === 0 && !unknown) return seen;
  const own = openOwnReads(context);
  let together: (readonly [Step, Effect])[] = [];
  const look = async (): Promise<void> => {
    const looked = together;
    together = [];
    const answers = await answersTo(looked, history, own, context).catch(() => []);
    for (const [index, { value }] of answers.entries()) {
      const [step, effect] = looked[index] ?? [];
      if (step === undefined || effect === undefined) continue;
      seen.set(step.id, effectState(effect, value) === 'absent' ? 'absent' : 'there');
    }
  };
  for await (const step of stepsOf(plan)) {
    if (!isUncertain(history, step.id)) continue;
    const [effect] = effectOf(step, history);
    if (effect === undefined) continue;
    const [[first] = []] = together;
    const elsewhere = first !== undefined && (first.account !== step.account || first.region !== step.region);
    if (elsewhere || together.length >= readTogether) await look();
    together.push([step, effect]);
  }
  await look();
  return seen;
}

async function answersTo(
  looked: readonly (readonly [Step, Effect])[],
  { results }: History,
  own: OwnReads,
  context: OperationContext,
): Promise<readonly GroundAnswer[]> {
  const [[first] = []] = looked;
  if (first === undefined) return [];
  const connection = await context.connections.at(first.account, first.region);
  const questions = await Promise.all(
    looked.map(async ([step, { call, path }]) => ({
      path,
      call: {
        ...call,
        input: await resolveInput(call.input, { step: step.id, results, connection, secrets: {} }),
      },
    })),
  );
  return readGround(connection, questions, own);
}
