import { planUndo } from '../../operations/plan/undo.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../../operations/context.ts';
import { listRuns } from '../../operations/plan/runs.ts';
import { one } from '../arguments.ts';
import { carryOut } from '../change.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';
import { text } from '../values.ts';

export const command = defineCommand({
  description: `Plans the way back from a run, asks and applies it: the undo of each step that was done, the last one first. A step that was under way when the run was stopped is looked at first. Without a name, the last run that did something is meant. What has no way back is left alone with the reason.`,
  examples: [
    { line: 'nuage runs', does: 'See the runs' },
    { line: 'nuage undo', does: 'Take the last one back' },
    { line: 'nuage undo RUN', does: 'Take one back' },
  ],
  flags: {},
  positionals: {
    run: one(text('RUN', 'the name of the run, as nuage runs lists it; the last one unless named')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planUndo(
      positionals.run ?? (await lastRun(session.operations)),
      session.operations,
    );
    return await carryOut(plan, session, context);
  },
});

/**
 * The last run that did something, or may have: one that was killed, or whose journal is damaged, is not passed over for what was done before it. An
 * undo is not taken back by guess: who wants that names it.
 */
async function lastRun(context: OperationContext): Promise<string> {
  for await (const { run, state, header, counts, begun } of listRuns(context, { damaged: 'in-place' })) {
    if (counts.done + counts.unknown + begun === 0) continue;
    if (header.operation !== 'undo') return run;
    const goOn =
      state === 'interrupted'
        ? `nuage runs resume ${run} goes on with it. To take another back, name`
        : 'Name';
    throw new UsageError(`The last run, ${run}, was an undo itself`, {
      hint: `${goOn} the run to take back; nuage runs lists them.`,
    });
  }
  throw new UsageError('There is no run to take back', { hint: 'nuage runs lists what was done.' });
}
