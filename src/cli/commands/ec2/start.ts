import { planStart } from '../../../operations/ec2/start.ts';
import { one, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { changeFlags, instanceIds, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';
import { duration } from '../../values.ts';
export const command = defineCommand({
  description: `Plans which instances to start, asks, starts them and sees each through to running: a start that AWS accepts may still die a moment later, and then the reason is read and told, with what to grant where a key of an encrypted volume is the cause.

The run is kept: nuage undo stops what was started.`,
  examples: [
    { line: 'nuage ec2 start i-0123456789abcdef0', does: 'Start one instance and wait until it runs' },
    {
      line: 'nuage ec2 start --tag Environment=test --no-wait',
      does: 'Start all test machines and do not wait',
    },
  ],
  actions: [
    'ec2:DescribeInstances',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:DescribeVolumes',
    'ec2:StartInstances',
  ],
  flags: {
    ...changeFlags,
    'no-wait': toggle('do not wait until they run'),
    timeout: one(duration('how long one may take to run'), '5m'),
  },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      ...selectionOf(flags, positionals.ids),
      autoScaling: flags['include-auto-scaling'],
      verifyWithinMs: flags['no-wait'] ? 0 : flags.timeout,
    };
    await using plan = await planStart(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
