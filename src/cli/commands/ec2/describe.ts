import { describeInstance } from '../../../operations/ec2/describe.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { renderInstance } from '../../render/instance.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Shows one instance on a page with everything that is attached to it: status checks, protection, metadata options, interfaces and addresses, security groups with their rules in words, volumes, schedule, tags, and what it costs a month by list prices.',
  examples: [
    { line: 'nuage ec2 describe i-0123456789abcdef0', does: 'All about one instance' },
    {
      line: 'nuage ec2 describe i-0123456789abcdef0 --query cost -o json',
      does: 'What it costs, for a script',
    },
  ],
  actions: [
    'ec2:DescribeImages',
    'ec2:DescribeInstanceAttribute',
    'ec2:DescribeInstanceStatus',
    'ec2:DescribeInstances',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeVolumes',
  ],
  flags: {},
  positionals: { id: required(text('ID', 'the id of an instance')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const described = await describeInstance(positionals.id, session.operations);
    await context.print.value(described, (view) =>
      renderInstance(described, { ...view, now: session.operations.clock.now() }),
    );
    return session.exitCode();
  },
});
