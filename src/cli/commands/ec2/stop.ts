import { planStop } from '../../../operations/ec2/stop.ts';
import { toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { changeFlags, instanceIds, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Plans which instances to stop, asks, stops them in batches and reports. What cannot be stopped is left alone with the reason: instance-store roots, one-time Spot requests, members of Auto Scaling groups. An instance that cannot be stopped does not hold up the others of its batch.

The run is kept: nuage undo starts what was stopped.`,
  examples: [
    { line: 'nuage ec2 stop i-0123456789abcdef0', does: 'Stop one instance' },
    {
      line: 'nuage ec2 stop --tag Environment=test --region all --yes',
      does: 'Stop all test machines everywhere, without asking',
    },
    {
      line: 'nuage ec2 stop --tag Environment=test --plan-out stop.plan',
      does: 'Save the plan for a review; nuage apply stop.plan carries it out',
    },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:DescribeSpotInstanceRequests', 'ec2:StopInstances'],
  flags: {
    ...changeFlags,
    hibernate: toggle('keep the memory on the root volume; only instances launched for it'),
    force: toggle('without shutting the guest down; file systems are not flushed'),
  },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      ...selectionOf(flags, positionals.ids),
      autoScaling: flags['include-auto-scaling'],
      hibernate: flags.hibernate,
      force: flags.force,
    };
    await using plan = await planStop(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
