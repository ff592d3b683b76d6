import { planDeletePolicy } from '../../../../operations/iam/change-policy.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete a managed policy of the account: it is detached from all who have it, and its versions go.',
  examples: [{ line: 'nuage iam policy delete stop-web', does: 'Delete the policy' }],
  actions: [
    'iam:DeletePolicy',
    'iam:DeletePolicyVersion',
    'iam:DetachGroupPolicy',
    'iam:DetachRolePolicy',
    'iam:DetachUserPolicy',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:ListEntitiesForPolicy',
    'iam:ListPolicies',
    'iam:ListPolicyVersions',
  ],
  flags: {},
  positionals: { policy: required(text('POLICY', 'its ARN or its name')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeletePolicy(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
