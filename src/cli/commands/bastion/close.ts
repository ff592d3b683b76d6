import { planBastionClose } from '../../../operations/bastion/close.ts';
import { one, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Closes what you opened with nuage bastion open, in one group or in all. Rules that nuage did not open are never touched, and those that others opened with it only with --everyone.',
  examples: [
    { line: 'nuage bastion close bastion', does: 'Close my way in' },
    { line: 'nuage bastion close --everyone', does: "Close everybody's, in every group of the region" },
  ],
  actions: [
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:CreateTags',
    'ec2:DescribeSecurityGroupRules',
    'ec2:DescribeSecurityGroups',
    'ec2:RevokeSecurityGroupIngress',
    'sts:GetCallerIdentity',
  ],
  flags: {
    everyone: toggle('also what others opened with nuage'),
    vpc: one(text('VPC', 'the id of the VPC, when several have a group of that name')),
  },
  positionals: { group: one(text('GROUP', 'the id or the name of the security group; all when absent')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planBastionClose({ ...flags, ...positionals }, session.operations);
    return await carryOut(plan, session, context);
  },
});
