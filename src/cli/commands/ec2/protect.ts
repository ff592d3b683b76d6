import { planProtect } from '../../../operations/ec2/protect.ts';
import { toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Plans to switch the termination protection of instances on, or with --stop their protection against stops. The run is kept: nuage undo switches it back.`,
  examples: [
    { line: 'nuage ec2 protect i-0123456789abcdef0', does: 'Protect one from termination' },
    { line: 'nuage ec2 protect --tag Environment=production --stop', does: 'Protect production from stops' },
  ],
  actions: ['ec2:DescribeInstanceAttribute', 'ec2:DescribeInstances', 'ec2:ModifyInstanceAttribute'],
  flags: {
    ...selectionFlags,
    all: toggle('every instance of the accounts and regions'),
    stop: toggle('the protection against stops, instead of that against termination'),
  },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const from = flags.stop ? ('stop' as const) : ('terminate' as const);
    const input = { ...selectionOf(flags, positionals.ids), on: true, from };
    await using plan = await planProtect(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
