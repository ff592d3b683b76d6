import { planUndo } from '../../operations/plan/undo.ts';
import { required } from '../arguments.ts';
import { carryOut } from '../change.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';
import { text } from '../values.ts';

export const command = defineCommand({
  description: `Plans the way back from a run, asks and applies it: the undo of each step that was done, the last one first. What has no way back is left alone with the reason.`,
  examples: [
    { line: 'nuage runs', does: 'See the runs' },
    { line: 'nuage undo RUN', does: 'Take one back' },
  ],
  flags: {},
  positionals: { run: required(text('RUN', 'the name of the run, as nuage runs lists it')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planUndo(positionals.run, session.operations);
    return await carryOut(plan, session, context);
  },
});
