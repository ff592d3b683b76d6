import { planStopinator } from '../../operations/ec2/stopinator.ts';
import { one, toggle } from '../arguments.ts';
import { carryOut } from '../change.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';
import { text } from '../values.ts';

export const command = defineCommand({
  description: `Stops and terminates what asks for it by its tag: stopinator=stop is stopped, stopinator=terminate is terminated unless it is protected. Key and value count in any case; instances without the tag are passed over.

What it would do is shown and confirmed first. nuage undo starts again what was stopped.`,
  examples: [
    { line: 'nuage stopinator --region all', does: 'Sweep every region' },
    { line: 'nuage stopinator --yes', does: 'Sweep without asking, from a nightly job' },
  ],
  actions: [
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceAttribute',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:StopInstances',
    'ec2:TerminateInstances',
  ],
  flags: {
    tag: one(text('KEY', 'the key of the tag'), 'stopinator'),
    'include-auto-scaling': toggle('also members of Auto Scaling groups, which replace what they miss'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const input = { tag: flags.tag, autoScaling: flags['include-auto-scaling'] };
    await using plan = await planStopinator(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
