import { planResizeVolume } from '../../../operations/ec2/volumes/resize.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to change the size, type or speed of a volume while it is in use, asks, and sees that AWS shows it so. Then grow the file system in the guest. A volume cannot be made smaller, and AWS takes one change every six hours.',
  examples: [
    { line: 'nuage volume resize vol-0123456789abcdef0 --size 200', does: 'Grow it to 200 GiB' },
    {
      line: 'nuage volume resize vol-0123456789abcdef0 --type gp3',
      does: 'Change its type, usually for less',
    },
  ],
  actions: ['ec2:DescribeVolumes', 'ec2:ModifyVolume'],
  flags: {
    size: one(integer('GIB', 'GiB, more than now', { minimum: 1, maximum: 65_536 })),
    type: one(text('TYPE', 'gp3, gp2, io2, io1, st1, sc1 or standard')),
    iops: one(integer('IOPS', 'operations a second', { minimum: 100 })),
    throughput: one(integer('MIBPS', 'MiB a second, gp3 only', { minimum: 125 })),
  },
  positionals: { volume: required(text('VOLUME', 'the id of a volume')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const { size, type, iops, throughput } = flags;
    const input = {
      ...positionals,
      ...(size === undefined ? {} : { gib: size }),
      ...(type === undefined ? {} : { type }),
      ...(iops === undefined ? {} : { iops }),
      ...(throughput === undefined ? {} : { throughput }),
    };
    await using plan = await planResizeVolume(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
