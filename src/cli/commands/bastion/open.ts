import { planBastionOpen } from '../../../operations/bastion/open.ts';
import { many, one, required } from '../../arguments.ts';
import { openFor } from '../../bastion/open-for.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { ownNetworks } from '../../own-networks.ts';
import { openSession } from '../../session.ts';
import { duration, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Lets your address in through a security group, for a while. The address is looked up (IPv4 at checkip.amazonaws.com, IPv6 at ipv6.icanhazip.com) unless --cidr names another; never everything. The rule has its expiry in its description and tags. Opening again prolongs.

With a command after -- it is open while that runs: what was opened is closed when it ends, also by a signal, and at the latest when the time is over. Without one, nuage bastion close closes it, or the first schedule run after its expiry.`,
  examples: [
    { line: 'nuage bastion open bastion --for 30m', does: 'SSH from my address, for half an hour' },
    {
      line: 'nuage bastion open bastion --for 2h -- ssh ec2-user@203.0.113.9',
      does: 'Log in, and close when I leave',
    },
    {
      line: 'nuage bastion open sg-0123456789abcdef0 --port 3389 --cidr 198.51.100.0/24',
      does: 'Remote Desktop from the office',
    },
  ],
  actions: [
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:CreateTags',
    'ec2:DescribeSecurityGroupRules',
    'ec2:DescribeSecurityGroups',
    'ec2:RevokeSecurityGroupIngress',
    'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
    'sts:GetCallerIdentity',
  ],
  flags: {
    for: one(duration('for how long; at most 30 days'), '1h'),
    cidr: many(text('CIDR', 'this address or network instead of mine; repeat it for several')),
    port: one(integer('PORT', 'the TCP port', { minimum: 1, maximum: 65_535 }), '22'),
    vpc: one(text('VPC', 'the id of the VPC, when several have a group of that name')),
    note: one(text('TEXT', 'what stands in the description of the rule')),
  },
  positionals: {
    group: required(text('GROUP', 'the id or the name of the security group')),
    command: many(text('COMMAND', 'a program and its arguments, after --'), { afterDashes: true }),
  },
  async run({ flags, positionals }, context) {
    const networks = await ownNetworks(flags.cidr, context);
    await using session = await openSession(context);
    const { cidr: _cidr, for: forMs, ...named } = flags;
    const input = { ...named, group: positionals.group, networks, forMs };
    await using plan = await planBastionOpen(input, session.operations);
    if (positionals.command.length === 0) return await carryOut(plan, session, context);
    return await openFor(positionals.command, { plan, forMs }, session, context);
  },
});
