import { UsageError } from '../../../errors.ts';
import { planSnapshots } from '../../../operations/ec2/snapshots/create.ts';
import { many, one } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { selectionFlags, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans a snapshot of each volume that is named or chosen, asks, and sees them complete. Undo deletes what was made.',
  examples: [
    {
      line: 'nuage snapshot create vol-0123456789abcdef0 --description "before the upgrade"',
      does: 'One volume',
    },
    { line: 'nuage snapshot create --tag Environment=production', does: 'All volumes with a tag' },
  ],
  actions: ['ec2:CreateSnapshot', 'ec2:CreateTags', 'ec2:DescribeSnapshots', 'ec2:DescribeVolumes'],
  flags: {
    tag: selectionFlags.tag,
    filter: selectionFlags.filter,
    description: one(text('TEXT', 'what the snapshots are for')),
  },
  positionals: { volumes: many(text('VOLUME', 'the ids of volumes')) },
  async run({ flags, positionals }, context) {
    if (positionals.volumes.length + flags.tag.length + flags.filter.length === 0)
      throw new UsageError('Say which volumes', {
        hint: 'Name them, or choose them with --tag or --filter.',
      });
    await using session = await openSession(context);
    const { ids, tags, filters } = selectionOf({ ...flags, state: [] }, positionals.volumes);
    const input = {
      ...(ids === undefined ? {} : { ids }),
      tags,
      filters,
      description: flags.description,
      snapshotTags: session.configuration.tags ?? {},
    };
    await using plan = await planSnapshots(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
