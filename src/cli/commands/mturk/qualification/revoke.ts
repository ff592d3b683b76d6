import { planRevoke } from '../../../../operations/mturk/qualifications.ts';
import { many, one, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openTurk, sideFlags } from '../../../turk-side.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to take a qualification of Mechanical Turk from workers, and asks. They read why. Undo gives it back.',
  examples: [{ line: 'nuage mturk qualification revoke 3QUAL… A1ANNEXAMPLE00', does: 'One worker' }],
  actions: [
    'mechanicalturk:DisassociateQualificationFromWorker',
    'mechanicalturk:ListWorkersWithQualificationType',
  ],
  flags: { ...sideFlags, reason: one(text('TEXT', 'why, for the workers')) },
  positionals: {
    type: required(text('TYPE', 'the id of a qualification type')),
    workers: many(text('WORKER', 'the id of a worker; repeat it'), { atLeastOne: true }),
  },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    await using plan = await planRevoke({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
