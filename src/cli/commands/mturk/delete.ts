import { planDeleteHits } from '../../../operations/mturk/end-hits.ts';
import { many } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete tasks (HITs) of Mechanical Turk with their answers, and asks. They have expired or are finished, and all their work is decided on.',
  examples: [{ line: 'nuage mturk delete 3ABC…', does: 'Delete a task' }],
  actions: ['mechanicalturk:DeleteHIT', 'mechanicalturk:GetHIT'],
  flags: sideFlags,
  positionals: { hits: many(text('HIT', 'the id of a HIT; repeat it'), { atLeastOne: true }) },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planDeleteHits({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
