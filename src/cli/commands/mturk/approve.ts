import { planApprove } from '../../../operations/mturk/decide.ts';
import { many, one, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to approve work of Mechanical Turk, which pays the worker, and asks: assignments by their ids, or all that waits of a HIT.',
  examples: [
    { line: 'nuage mturk approve 3XYZ… --feedback "Thank you"', does: 'One assignment' },
    { line: 'nuage mturk approve --hit 3ABC…', does: 'All that waits of a task' },
  ],
  actions: [
    'mechanicalturk:ApproveAssignment',
    'mechanicalturk:GetAssignment',
    'mechanicalturk:GetHIT',
    'mechanicalturk:ListAssignmentsForHIT',
  ],
  flags: {
    ...sideFlags,
    hit: one(text('HIT', 'all that waits of this task')),
    feedback: one(text('TEXT', 'words for the worker')),
    override: toggle('also what was rejected, within thirty days of its submission'),
  },
  positionals: { assignments: many(text('ASSIGNMENT', 'the id of an assignment; repeat it')) },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planApprove({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
