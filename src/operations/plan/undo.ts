import { existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from './draw-plan.ts';
import { readHistory, type History } from './history.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { readLines } from './lines.ts';
import { loadPlan } from './plan-file.ts';
import type { Plan } from './plan.ts';
import { fromReferences } from './reference.ts';
import { runFolder, type RunFolder } from './run-folder.ts';
import { refuseLocked } from './run-lock.ts';
import type { PlanEntry, Step, StepBody } from './step.ts';
import { isRepeatable } from './token.ts';
import { isUncertain, seeUncertain, type Seen } from './uncertain.ts';

/**
 * Plans the way back from a run: the undo of every step that was done, the last one first. A step that was under way
 * when the run was stopped is looked at: it counts as done when its effect is there. What cannot be taken back, and what
 * may or may not have happened, is left alone with the reason. The result is a plan like any other.
 */
export async function planUndo(run: string, context: OperationContext): Promise<Plan> {
  const folder = runFolder(context.runsDirectory, run);
  if (!existsSync(folder.plan)) {
    throw new UsageError(`There is no run ${run}.`, { hint: 'Runs are listed by: nuage runs list' });
  }
  await refuseLocked(folder, context.processes);
  const history = await readHistory(folder.journal);
  const plan = await loadPlan(folder.plan);
  const { accounts, regions } = plan.header;
  const places = accounts.flatMap((account) => regions.map((region) => ({ account, region })));
  const seen = await seeUncertain(plan, history, context);
  return drawPlan({ operation: 'undo', input: { run }, places }, undoEntries(folder, history, seen), context);
}

async function* undoEntries(folder: RunFolder, history: History, seen: Seen): AsyncGenerator<PlanEntry> {
  // Undo steps of the steps that came after a step: they go before its own.
  const laterUndos = new Map<string, string[]>();
  for await (const step of stepsBackwards(folder)) {
    const uncertain = isUncertain(history, step.id);
    const later: readonly string[] = laterUndos.get(step.id) ?? [];
    const hand = (ids: readonly string[]): void => {
      for (const earlier of step.after) laterUndos.set(earlier, [...(laterUndos.get(earlier) ?? []), ...ids]);
    };
    if (!uncertain && history.outcomes.get(step.id) !== 'done') continue;
    const left = (uncertain ? doubtOf(step, history, seen, folder.run) : undefined) ?? wayless(step);
    if (left !== undefined) {
      hand(later);
      yield {
        skip: step.target,
        account: step.account,
        region: step.region,
        reason: left,
        ...(step.name === undefined ? {} : { name: step.name }),
      };
      continue;
    }
    const bodies = step.undo !== undefined && 'steps' in step.undo ? step.undo.steps : [];
    let after = later;
    const ids: string[] = [];
    for (const [index, body] of bodies.entries()) {
      const id = bodies.length === 1 ? `undo-${step.id}` : `undo-${step.id}-${index + 1}`;
      yield {
        ...resultsIn(body, history),
        id,
        account: step.account,
        region: step.region,
        target: step.target,
        ...(step.name === undefined ? {} : { name: step.name }),
        after,
      };
      ids.push(id);
      after = [id];
    }
    // A step with nothing of its own to take back still stands between those around it.
    hand(ids.length > 0 ? ids : later);
  }
}

/** Why a step without an outcome is not taken back; undefined when its effect is there, and can be. */
function doubtOf(step: Step, history: History, seen: Seen, run: string): string | undefined {
  const effect = seen.get(step.id);
  if (effect === 'absent') return 'it was under way when the run was stopped, and its effect is not there';
  const bodies = step.undo !== undefined && 'steps' in step.undo ? step.undo.steps : [];
  const ofAnswer = [...fromReferences(bodies)].some(
    (from) => from.step === step.id && !history.results.has(step.id),
  );
  if (effect === 'there' && !ofAnswer) return undefined;
  return step.mover !== undefined || isRepeatable(step)
    ? `it was under way when the run was stopped: nuage runs resume ${run} finishes it, and then it can be taken back`
    : 'it was under way when the run was stopped, and nothing that can be read tells whether it took effect: look at it yourself';
}

function wayless({ undo }: Step): string | undefined {
  if (undo === undefined) return 'the step says of no way back';
  return 'impossible' in undo ? undo.impossible : undefined;
}

/** Puts what the run's journal kept in the place of references, because the undo is a plan of its own. */
function resultsIn(body: StepBody, history: History): StepBody {
  const replaced = replaceReferences(body as unknown as JsonObject, history);
  return replaced as unknown as StepBody;
}

function replaceReferences(value: JsonValue, history: History): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => replaceReferences(item, history));
  if (!isJsonObject(value)) return value;
  const { $from: step, path } = value;
  if (typeof step === 'string' && typeof path === 'string') {
    // What an earlier part of the same way back makes is known when that is taken, not now.
    if (step.startsWith('undo-')) return value;
    return history.results.get(step)?.[path] ?? null;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      member === undefined ? undefined : replaceReferences(member, history),
    ]),
  );
}

/** The steps of a plan file from the last to the first, holding no more than where each line begins. */
async function* stepsBackwards(folder: RunFolder): AsyncGenerator<Step> {
  const offsets: number[] = [];
  let end = 0;
  for await (const line of readLines(folder.plan)) {
    offsets.push(line.offset);
    end = line.offset + Buffer.byteLength(line.text);
  }
  const file = await open(folder.plan);
  try {
    for (const [back, offset] of offsets.slice(1).toReversed().entries()) {
      const next = back === 0 ? end : (offsets[offsets.length - back] ?? end) - 1;
      const entry = JSON.parse(await textAt(file, offset, next - offset)) as PlanEntry;
      if (!('skip' in entry)) yield entry;
    }
  } finally {
    await file.close();
  }
}

async function textAt(file: FileHandle, offset: number, length: number): Promise<string> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.toString('utf8');
}
