import { planExpireHits } from '../../../operations/mturk/end-hits.ts';
import { many } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to let no more workers take tasks (HITs) of Mechanical Turk, and asks. Who works on one may go on. Undo opens them until when they were.',
  examples: [{ line: 'nuage mturk expire 3ABC… 3DEF…', does: 'End two tasks' }],
  actions: ['mechanicalturk:GetHIT', 'mechanicalturk:UpdateExpirationForHIT'],
  flags: sideFlags,
  positionals: { hits: many(text('HIT', 'the id of a HIT; repeat it'), { atLeastOne: true }) },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planExpireHits({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
