import { planReject } from '../../../operations/mturk/decide.ts';
import { many, one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to reject work of Mechanical Turk, which is not paid then and counts against the worker, and asks. The worker reads why. Undo overrides it, which pays.',
  examples: [
    {
      line: 'nuage mturk reject 3XYZ… --feedback "The picture shows a dog"',
      does: 'One assignment, and why',
    },
  ],
  actions: [
    'mechanicalturk:GetAssignment',
    'mechanicalturk:GetHIT',
    'mechanicalturk:ListAssignmentsForHIT',
    'mechanicalturk:RejectAssignment',
  ],
  flags: {
    ...sideFlags,
    hit: one(text('HIT', 'all that waits of this task')),
    feedback: required(text('TEXT', 'why, for the worker')),
  },
  positionals: { assignments: many(text('ASSIGNMENT', 'the id of an assignment; repeat it')) },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planReject({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
