import { planBonus } from '../../../operations/mturk/decide.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to pay a worker of Mechanical Turk a bonus for an assignment, and asks. Mechanical Turk takes a fifth beside it.',
  examples: [{ line: 'nuage mturk bonus 3XYZ… 0.50 --reason "Very thorough"', does: 'Fifty cents, and why' }],
  actions: ['mechanicalturk:GetAssignment', 'mechanicalturk:SendBonus'],
  flags: { ...sideFlags, reason: required(text('TEXT', 'why, for the worker')) },
  positionals: {
    assignment: required(text('ASSIGNMENT', 'the id of an assignment')),
    amount: required(text('DOLLARS', 'how much, such as 1.50')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planBonus({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
