import { planScale } from '../../../operations/autoscaling/scale.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { scaleActions, scaleFlags, waitOf } from '../../scale-flags.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to set the desired capacity of a group, asks, and waits until that many instances are in service. It is kept between the minimum and the maximum of the group, which is said. 0 is a capacity like any other. Taken back with nuage undo.',
  examples: [
    { line: 'nuage asg set web 4', does: 'Four instances' },
    { line: 'nuage asg set web 0 --yes', does: 'None, without being asked' },
  ],
  actions: scaleActions,
  flags: scaleFlags,
  positionals: {
    group: required(text('GROUP', 'the name of an Auto Scaling group')),
    capacity: required(integer('CAPACITY', 'how many instances', { minimum: 0 })),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = { group: positionals.group, to: positionals.capacity, waitMs: waitOf(flags) };
    await using plan = await planScale('asg set', input, session.operations);
    return await carryOut(plan, session, context);
  },
});
