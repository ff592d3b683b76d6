import { planReboot } from '../../../operations/ec2/reboot.ts';
import { toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Plans which running instances to reboot, asks, reboots them and reports. A reboot cannot be taken back.`,
  examples: [
    { line: 'nuage ec2 reboot i-0123456789abcdef0', does: 'Reboot one instance' },
    { line: 'nuage ec2 reboot --tag Role=web', does: 'Reboot all web servers' },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:RebootInstances'],
  flags: {
    ...selectionFlags,
    all: toggle('every running instance of the accounts and regions'),
  },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planReboot(selectionOf(flags, positionals.ids), session.operations);
    return await carryOut(plan, session, context);
  },
});
