import { planCreateRole } from '../../../../operations/iam/change-role.ts';
import { many, one, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to make a role that services, accounts, users or other roles may assume.',
  examples: [
    {
      line: 'nuage iam role create web --trust ec2.amazonaws.com --policy AmazonS3ReadOnlyAccess',
      does: 'A role for instances',
    },
    {
      line: 'nuage iam role create audit --trust 210987654321 --external-id 7f3a --policy SecurityAudit',
      does: 'One for another account, which has to bring an external id',
    },
  ],
  actions: ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:ListPolicies'],
  flags: {
    trust: many(text('WHO', 'a service, an account id, or the ARN of a user or role; repeat it for several')),
    'external-id': one(text('ID', 'what an account or a user has to bring along')),
    policy: many(text('POLICY', 'a managed policy, by ARN or name; repeat it for several')),
  },
  positionals: { role: required(text('ROLE', 'the name of the role')) },
  async run({ flags, positionals: { role } }, context) {
    await using session = await openSession(context);
    const query = { role, trust: flags.trust, externalId: flags['external-id'], policies: flags.policy };
    await using plan = await planCreateRole(query, session.operations);
    return await carryOut(plan, session, context);
  },
});
