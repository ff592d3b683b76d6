import { UsageError } from '../../../errors.ts';
import { planRotate } from '../../../operations/ec2/snapshots/rotate.ts';
import { many, one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { selectionFlags, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';
import { duration, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans a snapshot of each volume, and that of the rotation's older ones all go but the newest. Only complete snapshots count, only those that this rotation made go (they have the tag nuage:rotation), and only once the new one is complete.

With --every, a volume whose newest snapshot of the rotation is younger gets no other one.`,
  examples: [
    {
      line: 'nuage snapshot rotate --tag Backup=true --keep 7 --yes',
      does: 'A week of snapshots, from a daily job',
    },
    { line: 'nuage snapshot rotate --all --keep 4 --rotation weekly', does: 'Another rotation beside it' },
    {
      line: 'nuage snapshot rotate --all --keep 7 --every 20h --yes',
      does: 'From a job that may be tried again: one snapshot a day, whatever happens',
    },
  ],
  actions: [
    'ec2:CreateSnapshot',
    'ec2:CreateTags',
    'ec2:DeleteSnapshot',
    'ec2:DescribeSnapshots',
    'ec2:DescribeVolumes',
  ],
  flags: {
    keep: required(integer('N', 'how many complete snapshots of each volume stay', { minimum: 1 })),
    rotation: one(text('NAME', 'tells rotations of the same volumes apart'), 'default'),
    every: one(duration('leave alone what has a younger one of the rotation, such as 20h')),
    tag: selectionFlags.tag,
    filter: selectionFlags.filter,
    all: toggle('every volume of the accounts and regions'),
  },
  positionals: { volumes: many(text('VOLUME', 'the ids of volumes')) },
  async run({ flags, positionals }, context) {
    if (!flags.all && positionals.volumes.length + flags.tag.length + flags.filter.length === 0)
      throw new UsageError('Say which volumes', {
        hint: 'Name them, choose them with --tag or --filter, or say --all.',
      });
    await using session = await openSession(context);
    const { ids, tags, filters } = selectionOf({ ...flags, state: [] }, positionals.volumes);
    const input = { ...(ids === undefined ? {} : { ids }), tags, filters };
    const { keep, rotation, every } = flags;
    await using plan = await planRotate({ ...input, keep, rotation, every }, session.operations);
    return await carryOut(plan, session, context);
  },
});
