import { defineAction } from '../../../action.ts';
import type { AuthorizationRequest } from '../../../action.ts';
import type { AssumeRoleRequest } from '../../../../wire/generated/sts.ts';
import { createSession } from '../../../keys/sessions.ts';
import { describeCredentials } from '../credentials.ts';
import { validationError } from '../errors.ts';
import { ASSUME_ROLE_SECONDS, CHAINED_ROLE_SECONDS } from '../limits.ts';
import { readRole } from '../role.ts';
import { readSessionPolicy } from '../session-policy.ts';
import { readSessionTags } from '../session-tags.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const action = defineAction('sts', 'AssumeRole', {
  authorize: (input) => permissions(input),
  handler(input, { caller, now, state }) {
    const role = readRole(input.RoleArn);
    const sessionTags = readSessionTags(input.Tags, input.TransitiveTagKeys, caller);
    const seconds = input.DurationSeconds ?? ASSUME_ROLE_SECONDS;
    if (caller.kind === 'assumed-role' && seconds > CHAINED_ROLE_SECONDS) {
      throw validationError(
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    }
    const sourceIdentity = caller.sourceIdentity ?? input.SourceIdentity;
    const session = createSession(
      state,
      {
        kind: 'assumed-role',
        account: role.account,
        arn: `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${input.RoleSessionName}`,
        userId: `${role.id}:${input.RoleSessionName}`,
        sessionName: input.RoleSessionName,
        roleArn: role.arn,
        sourceIdentity,
        ...sessionTags,
        sessionPolicies: readSessionPolicy(input.Policy),
        mfaAuthenticated: input.SerialNumber !== undefined && input.TokenCode !== undefined,
      },
      now,
      seconds * 1000,
    );
    return {
      Credentials: describeCredentials(session),
      AssumedRoleUser: { AssumedRoleId: session.caller.userId, Arn: session.caller.arn },
      SourceIdentity: sourceIdentity,
    };
  },
});

/** Assuming, and what needs a permission of its own: tagging the session, naming who is behind it. */
function permissions(input: AssumeRoleRequest): readonly AuthorizationRequest[] {
  const context: Record<string, string | readonly string[]> = {
    'sts:RoleSessionName': input.RoleSessionName,
  };
  if (input.ExternalId !== undefined) context['sts:ExternalId'] = input.ExternalId;
  if (input.SourceIdentity !== undefined) context['sts:SourceIdentity'] = input.SourceIdentity;
  if (input.TransitiveTagKeys !== undefined) context['sts:TransitiveTagKeys'] = input.TransitiveTagKeys;
  const tags = input.Tags ?? [];
  if (tags.length > 0) context['aws:TagKeys'] = tags.map((tag) => tag.Key);
  for (const { Key: key, Value: value } of tags) context[`aws:RequestTag/${key}`] = value;
  const actions = ['sts:AssumeRole'];
  if (tags.length > 0) actions.push('sts:TagSession');
  if (input.SourceIdentity !== undefined) actions.push('sts:SetSourceIdentity');
  return actions.map((name) => ({ action: name, arn: input.RoleArn, context }));
}
