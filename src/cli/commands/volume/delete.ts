import { planDeleteVolume } from '../../../operations/ec2/volumes/delete.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete a volume that is attached to nothing, and asks. It does not come back: take a snapshot first if its data may be wanted.',
  examples: [{ line: 'nuage volume delete vol-0123456789abcdef0', does: 'Delete it for good' }],
  actions: ['ec2:DeleteVolume', 'ec2:DescribeVolumes'],
  flags: {},
  positionals: { volume: required(text('VOLUME', 'the id of a volume')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteVolume(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
