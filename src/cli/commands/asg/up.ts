import { planScale } from '../../../operations/autoscaling/scale.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { scaleActions, scaleFlags, waitOf } from '../../scale-flags.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to give a group more instances, asks, and waits until that many are in service. What goes beyond its maximum stops there and says so. Taken back with nuage undo.',
  examples: [
    { line: 'nuage asg up web', does: 'One instance more' },
    { line: 'nuage asg up web 3 --no-wait', does: 'Three more, without waiting for them' },
  ],
  actions: scaleActions,
  flags: scaleFlags,
  positionals: {
    group: required(text('GROUP', 'the name of an Auto Scaling group')),
    count: one(integer('COUNT', 'how many more; 1 when absent', { minimum: 1 })),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const by = positionals.count ?? 1;
    const input = { group: positionals.group, by, waitMs: waitOf(flags) };
    await using plan = await planScale('asg up', input, session.operations);
    return await carryOut(plan, session, context);
  },
});
