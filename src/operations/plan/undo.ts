import { existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from './draw-plan.ts';
import { readHistory, type History } from './history.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { readLines } from './lines.ts';
import type { Plan } from './plan.ts';
import { runFolder, type RunFolder } from './run-folder.ts';
import type { PlanEntry, Step, StepBody } from './step.ts';

/**
 * Plans the way back from a run: the undo of every step that was done, the last one first. What cannot be taken back,
 * and what may or may not have happened, is left alone with the reason. The result is a plan like any other.
 */
export async function planUndo(run: string, context: OperationContext): Promise<Plan> {
  const folder = runFolder(context.runsDirectory, run);
  if (!existsSync(folder.plan)) {
    throw new UsageError(`There is no run ${run}.`, { hint: 'Runs are listed by: nuage runs list' });
  }
  const history = await readHistory(folder.journal);
  const places = await placesOf(folder);
  return drawPlan({ operation: 'undo', input: { run }, places }, undoEntries(folder, history), context);
}

async function* undoEntries(folder: RunFolder, history: History): AsyncGenerator<PlanEntry> {
  // Undo steps of the steps that came after a step: they go before its own.
  const laterUndos = new Map<string, string[]>();
  for await (const step of stepsBackwards(folder)) {
    const status = history.outcomes.get(step.id) ?? (history.begun.has(step.id) ? 'unknown' : undefined);
    const later: readonly string[] = laterUndos.get(step.id) ?? [];
    const hand = (ids: readonly string[]): void => {
      for (const earlier of step.after) laterUndos.set(earlier, [...(laterUndos.get(earlier) ?? []), ...ids]);
    };
    if (status === undefined || !['done', 'unknown'].includes(status)) continue;
    const left = leftAlone(step, status === 'unknown');
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

function leftAlone(step: Step, uncertain: boolean): string | undefined {
  if (uncertain) return 'it is not known whether the step took effect: look at it yourself';
  if (step.undo === undefined) return 'the step says of no way back';
  return 'impossible' in step.undo ? step.undo.impossible : undefined;
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

async function placesOf(folder: RunFolder): Promise<readonly { account: string; region: string }[]> {
  for await (const line of readLines(folder.plan)) {
    const header = JSON.parse(line.text) as { accounts: readonly string[]; regions: readonly string[] };
    return header.accounts.flatMap((account) => header.regions.map((region) => ({ account, region })));
  }
  return [];
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
