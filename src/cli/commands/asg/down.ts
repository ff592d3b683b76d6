import { planScale } from '../../../operations/autoscaling/scale.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { scaleActions, scaleFlags, waitOf } from '../../scale-flags.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to give a group fewer instances, asks, and waits until that many are in service. What goes beyond its minimum stops there and says so. Taken back with nuage undo.',
  examples: [
    { line: 'nuage asg down web', does: 'One instance fewer' },
    { line: 'nuage asg down web 3 --no-wait', does: 'Three fewer, without waiting for them' },
  ],
  actions: scaleActions,
  flags: scaleFlags,
  positionals: {
    group: required(text('GROUP', 'the name of an Auto Scaling group')),
    count: one(integer('COUNT', 'how many fewer; 1 when absent', { minimum: 1 })),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const by = -(positionals.count ?? 1);
    const input = { group: positionals.group, by, waitMs: waitOf(flags) };
    await using plan = await planScale('asg down', input, session.operations);
    return await carryOut(plan, session, context);
  },
});
