import { planAttachment } from '../../../../operations/iam/change-others.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { choice, text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to attach a managed policy, of the account or of AWS.',
  examples: [
    { line: 'nuage iam policy attach AmazonEC2ReadOnlyAccess group readers', does: 'Attach one of AWS' },
  ],
  actions: ['iam:AttachGroupPolicy', 'iam:AttachRolePolicy', 'iam:AttachUserPolicy', 'iam:ListPolicies'],
  flags: {},
  positionals: {
    policy: required(text('POLICY', 'its ARN or its name')),
    kind: required(choice(['user', 'group', 'role'], 'what the policy is for', 'KIND')),
    name: required(text('NAME', 'the name of the user, group or role')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planAttachment({ ...positionals, verb: 'attach' }, session.operations);
    return await carryOut(plan, session, context);
  },
});
