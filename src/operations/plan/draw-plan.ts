import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { orderChecker } from './check-entry.ts';
import type { JsonObject } from './json.ts';
import { readLines } from './lines.ts';
import type { Plan } from './plan.ts';
import { isSkip, planVersion, type PlanEntry, type PlanHeader } from './step.ts';

/** Entries beyond this many wait in a file, so that a plan of 100,000 steps costs no memory. */
const inMemory = 2_000;

export interface Drawing {
  readonly operation: string;
  /** What the operation was asked; it is written into the plan, so it must hold no secret. */
  readonly input: JsonObject;
  readonly places: readonly Place[];
  readonly claim?: PlanHeader['claim'];
}

/** Makes a plan from what an operation found. The hash covers every entry in its order. */
export async function drawPlan(
  drawing: Drawing,
  entries: AsyncIterable<PlanEntry> | Iterable<PlanEntry>,
  context: Pick<OperationContext, 'clock' | 'random' | 'runsDirectory'>,
): Promise<Plan> {
  const hash = createHash('sha256');
  const misplaced = orderChecker();
  const counts = { steps: 0, skips: 0 };
  const store = draftStore(context);
  for await (const entry of entries) {
    const problem = misplaced(entry);
    if (problem !== undefined) throw new NuageError('Internal', `${drawing.operation}: ${problem}.`);
    counts[isSkip(entry) ? 'skips' : 'steps'] += 1;
    const line = JSON.stringify(entry);
    hash.update(line).update('\n');
    await store.add(line);
  }
  await store.finish();
  const header: PlanHeader = {
    nuage: 'plan',
    version: planVersion,
    operation: drawing.operation,
    input: drawing.input,
    time: new Date(context.clock.now()).toISOString(),
    accounts: [...new Set(drawing.places.map((place) => place.account))],
    regions: [...new Set(drawing.places.map((place) => place.region))],
    ...counts,
    hash: hash.digest('hex'),
    ...(drawing.claim === undefined ? {} : { claim: drawing.claim }),
  };
  return {
    header,
    saved: false,
    lines: store.lines,
    async *entries() {
      for await (const line of store.lines()) yield JSON.parse(line) as PlanEntry;
    },
    [Symbol.asyncDispose]: store.remove,
  };
}

function draftStore(context: Pick<OperationContext, 'random' | 'runsDirectory'>) {
  const kept: string[] = [];
  let file: string | undefined;
  let writer: WritableStreamDefaultWriter<string> | undefined;
  return {
    async add(line: string): Promise<void> {
      if (writer === undefined && kept.length >= inMemory) {
        const folder = join(context.runsDirectory, '.drafts');
        await makeDirectory(folder, { mode: 0o700 });
        file = join(folder, `${context.random.hex(16)}.jsonl`);
        // Loaded for large plans alone.
        const { Writable } = await import('node:stream');
        writer = Writable.toWeb(createWriteStream(file, { mode: 0o600, flags: 'wx' })).getWriter();
      }
      if (writer === undefined) kept.push(line);
      else await writer.write(`${line}\n`);
    },
    async finish(): Promise<void> {
      await writer?.close();
    },
    async *lines(): AsyncGenerator<string> {
      yield* kept;
      if (file !== undefined) for await (const line of readLines(file)) yield line.text;
    },
    remove: async (): Promise<void> => {
      if (file !== undefined) await rm(file, { force: true });
    },
  };
}
