import { planDetach } from '../../../operations/ec2/volumes/detach.ts';
import { required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to detach a volume, asks, and sees it free. Unmount it in the guest first. The root volume of an instance that runs is left alone. The run is kept: nuage undo attaches it again.',
  examples: [{ line: 'nuage volume detach vol-0123456789abcdef0', does: 'Take it off its instance' }],
  actions: ['ec2:AttachVolume', 'ec2:DescribeInstances', 'ec2:DescribeVolumes', 'ec2:DetachVolume'],
  flags: { force: toggle('without waiting for the guest: data may be lost') },
  positionals: { volume: required(text('VOLUME', 'the id of a volume')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDetach({ ...positionals, force: flags.force }, session.operations);
    return await carryOut(plan, session, context);
  },
});
