import { planTerminate } from '../../../operations/ec2/terminate.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { changeFlags, instanceIds, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Plans which instances to terminate, asks, terminates them and reports. Instances with termination protection are left alone. Terminated instances do not come back, so there is no undo.`,
  examples: [
    { line: 'nuage ec2 terminate i-0123456789abcdef0', does: 'Terminate one instance' },
    {
      line: 'nuage ec2 terminate --tag Environment=sandbox --state stopped',
      does: 'Terminate the stopped machines of the sandbox',
    },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:DescribeInstanceAttribute', 'ec2:TerminateInstances'],
  flags: {
    ...changeFlags,
  },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      ...selectionOf(flags, positionals.ids),
      autoScaling: flags['include-auto-scaling'],
    };
    await using plan = await planTerminate(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
