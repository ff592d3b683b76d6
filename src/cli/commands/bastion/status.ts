import { bastionStatus } from '../../../operations/bastion/list.ts';
import { many, one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { ownNetworks } from '../../own-networks.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Says whether my address is let in by a security group, by which rule and until when. Looks at every rule of the group, whoever made it. Exits with 1 when no address of mine is let in.',
  examples: [{ line: 'nuage bastion status bastion', does: 'Can I log in from here?' }],
  actions: ['ec2:DescribeSecurityGroupRules', 'ec2:DescribeSecurityGroups'],
  flags: {
    cidr: many(text('CIDR', 'this address or network instead of mine; repeat it for several')),
    port: one(integer('PORT', 'the TCP port', { minimum: 1, maximum: 65_535 }), '22'),
    vpc: one(text('VPC', 'the id of the VPC, when several have a group of that name')),
  },
  positionals: { group: required(text('GROUP', 'the id or the name of the security group')) },
  async run({ flags, positionals: { group } }, context) {
    const networks = await ownNetworks(flags.cidr, context);
    await using session = await openSession(context);
    const found = await bastionStatus({ ...flags, group, networks }, session.operations);
    await context.print.value(found, ({ style }) =>
      found
        .map(({ cidr, port, open, rule, own, until }) => {
          if (!open) return `${style.warning('○')} ${cidr} is not let in on port ${port}.\n`;
          const whose = own ? `${rule}, which nuage opened` : rule;
          const end = until === undefined ? '' : `, until ${until}`;
          return `${style.good('●')} ${cidr} is let in on port ${port} by ${whose}${end}.\n`;
        })
        .join(''),
    );
    return found.some(({ open }) => open) ? 0 : 1;
  },
});
