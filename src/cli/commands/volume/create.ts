import { planCreateVolume, volumeCreatedBy } from '../../../operations/ec2/volumes/create.ts';
import { many, one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { integer, tag, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans a volume, encrypted unless told otherwise, asks, makes it and sees it available. The run is kept: nuage undo deletes it.',
  examples: [
    { line: 'nuage volume create --zone eu-west-1a --size 100 --name data', does: 'A gp3 volume of 100 GiB' },
    {
      line: 'nuage volume create --zone eu-west-1a --snapshot snap-0123456789abcdef0',
      does: 'Restore a snapshot into a volume',
    },
  ],
  actions: ['ec2:CreateTags', 'ec2:CreateVolume', 'ec2:DeleteVolume', 'ec2:DescribeVolumes'],
  flags: {
    zone: required(text('ZONE', 'the availability zone')),
    size: one(integer('GIB', 'GiB; as the snapshot says when absent', { minimum: 1, maximum: 65_536 })),
    type: one(text('TYPE', 'gp3, gp2, io2, io1, st1, sc1 or standard'), 'gp3'),
    iops: one(integer('IOPS', 'operations a second', { minimum: 100 })),
    throughput: one(integer('MIBPS', 'MiB a second, gp3 only', { minimum: 125 })),
    snapshot: one(text('SNAPSHOT', 'the id of a snapshot whose content it gets')),
    'kms-key': one(text('KMS-KEY', "a KMS key by id, alias or ARN; the account's default when absent")),
    unencrypted: toggle('leave encryption as the account and the snapshot have it'),
    name: one(text('NAME', 'the tag Name')),
    tag: many(tag('a tag; repeat it for several'), { short: 't' }),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const input = {
      zone: flags.zone,
      type: flags.type,
      unencrypted: flags.unencrypted,
      tags: { ...session.configuration.tags, ...tagsOf(flags.tag) },
      ...(flags.size === undefined ? {} : { gib: flags.size }),
      ...(flags.iops === undefined ? {} : { iops: flags.iops }),
      ...(flags.throughput === undefined ? {} : { throughput: flags.throughput }),
      ...(flags.snapshot === undefined ? {} : { snapshot: flags.snapshot }),
      ...(flags['kms-key'] === undefined ? {} : { key: flags['kms-key'] }),
      ...(flags.name === undefined ? {} : { name: flags.name }),
    };
    await using plan = await planCreateVolume(input, session.operations);
    return await carryOut(plan, session, context, async ({ run }) => {
      const created = run === undefined ? undefined : await volumeCreatedBy(run, session.operations);
      return created === undefined ? {} : { more: { created } };
    });
  },
});
