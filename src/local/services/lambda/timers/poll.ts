import { AwsError } from '../../../error.ts';
import { defineJob } from '../../../clock/timer.ts';
import type { PhaseContext } from '../../../phase.ts';
import { waitingMessages } from '../../sqs/port.ts';
import { CALL_FAILED, deliverBatch, receiveBatch } from '../batches.ts';
import { mappings } from '../mapping-state.ts';
import type { MappingRow } from '../mapping-state.ts';
import { dueOf, POLL_JOB, pollAt } from '../port.ts';

/** Batches that run at once unless the mapping says otherwise. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
const CONCURRENT_BATCHES = 5;

/** How long a queue is left alone that could not be read. */
const REFUSED_MS = 10_000;

/** Takes what a queue has and gives it to the function, until the queue is empty. */
export const timer = defineJob<{ readonly uuid: string }>({
  kind: POLL_JOB,
  async run({ uuid }, phase) {
    let refused = false;
    for (
      let row = begin(phase, uuid);
      row?.state === 'Enabled' && !phase.signal.aborted;
      row = readyAgain(phase, uuid)
    ) {
      const mapping = row;
      const runs = Array.from({ length: mapping.concurrency ?? CONCURRENT_BATCHES }, () =>
        once(phase, mapping),
      );
      const results = await Promise.all(runs);
      // Those that work on the queue go on until it is empty, with what came meanwhile too.
      if (results.every((each) => each === 'no place')) return;
      const result = results.find((each) => each !== undefined && each !== 'no place');
      if (result === undefined) break;
      remember(phase, uuid, result);
      refused = results.find((each) => each?.startsWith('PROBLEM: ') && each !== CALL_FAILED) !== undefined;
      if (refused) break;
    }
    phase.transact((context) => {
      const row = context.state.table(mappings).get(uuid);
      const waiting = row === undefined ? undefined : waitingMessages(context, row.queueArn);
      if (row === undefined || waiting?.first === undefined) return;
      const due = Math.max(
        waiting.first,
        dueOf(row, context.now, () => waiting),
      );
      pollAt(context, row, Math.max(due, context.now + (refused ? REFUSED_MS : 1)));
    });
  },
});

/** How many batches of each mapping are being worked on, in each cloud: news while they are begin another job. */
const running = new WeakMap<PhaseContext['runtimes'], Map<string, number>>();

/** One batch from the queue to the function; undefined when there was none. */
async function once(phase: PhaseContext, row: MappingRow): Promise<string | undefined> {
  const { uuid, concurrency = Infinity } = row;
  const counts = running.get(phase.runtimes) ?? new Map<string, number>();
  running.set(phase.runtimes, counts);
  const others = counts.get(uuid) ?? 0;
  if (others >= concurrency) return 'no place';
  counts.set(uuid, others + 1);
  try {
    const batch = await receiveBatch(phase, row);
    return batch.length === 0 ? undefined : await deliverBatch(phase, row, batch);
  } catch (error) {
    // The queue is gone, or the function may not read it: the messages are where they were.
    if (error instanceof AwsError) return `PROBLEM: ${error.message}`;
    throw error;
  } finally {
    const left = (counts.get(uuid) ?? 1) - 1;
    if (left === 0) counts.delete(uuid);
    else counts.set(uuid, left);
  }
}

function begin(phase: PhaseContext, uuid: string): MappingRow | undefined {
  return phase.transact(({ state }) => {
    const row = state.table(mappings).get(uuid);
    if (row === undefined) return undefined;
    const begun = { ...row, nextPoll: undefined };
    state.table(mappings).put(begun);
    return begun;
  });
}

/** The mapping, as long as what came meanwhile need not wait for its window. */
function readyAgain(phase: PhaseContext, uuid: string): MappingRow | undefined {
  return phase.transact((context) => {
    const row = context.state.table(mappings).get(uuid);
    const waiting = row === undefined ? undefined : waitingMessages(context, row.queueArn);
    if (row === undefined || waiting === undefined) return undefined;
    return dueOf(row, context.now, () => waiting) <= context.now ? row : undefined;
  });
}

function remember(phase: PhaseContext, uuid: string, lastResult: string): void {
  phase.transact(({ state }) => {
    const row = state.table(mappings).get(uuid);
    if (row !== undefined && row.lastResult !== lastResult) state.table(mappings).put({ ...row, lastResult });
  });
}
