import { planExtendHits } from '../../../operations/mturk/extend-hits.ts';
import { many, one } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { duration, integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to give tasks (HITs) of Mechanical Turk more workers, more time, or both, and asks: one that has expired is open again. A task that was made with fewer than ten assignments never gets ten.',
  examples: [
    { line: 'nuage mturk extend 3ABC… --assignments 3', does: 'Ask three more workers' },
    { line: 'nuage mturk extend 3ABC… --lifetime 2d', does: 'Open it for two days from now' },
  ],
  actions: [
    'mechanicalturk:CreateAdditionalAssignmentsForHIT',
    'mechanicalturk:GetHIT',
    'mechanicalturk:UpdateExpirationForHIT',
  ],
  flags: {
    ...sideFlags,
    assignments: one(integer('NUMBER', 'workers more of each', { minimum: 1 })),
    lifetime: one(duration('how long from now it can be taken')),
  },
  positionals: { hits: many(text('HIT', 'the id of a HIT; repeat it'), { atLeastOne: true }) },
  async run({ flags: { lifetime, ...flags }, positionals }, context) {
    await using session = await openTurk(context);
    const seconds = lifetime === undefined ? undefined : Math.round(lifetime / 1000);
    await using plan = await planExtendHits(
      { ...flags, ...positionals, lifetime: seconds },
      session.operations,
    );
    return await carryOut(plan, session, context);
  },
});
