import { planGrant } from '../../../../operations/mturk/qualifications.ts';
import { many, one, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openTurk, sideFlags } from '../../../turk-side.ts';
import { integer, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to give workers a qualification of Mechanical Turk, or another value of it, and asks. They are not told. Undo brings back what they had.',
  examples: [{ line: 'nuage mturk qualification grant 3QUAL… A1ANNEXAMPLE00 --value 5', does: 'One worker' }],
  actions: [
    'mechanicalturk:AssociateQualificationWithWorker',
    'mechanicalturk:ListWorkersWithQualificationType',
  ],
  flags: { ...sideFlags, value: one(integer('NUMBER', 'its value'), '1') },
  positionals: {
    type: required(text('TYPE', 'the id of a qualification type')),
    workers: many(text('WORKER', 'the id of a worker; repeat it'), { atLeastOne: true }),
  },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planGrant({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
