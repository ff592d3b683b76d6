import { defineAction } from '../../../action.ts';
import type { ActionContext, AuthorizationRequest, Caller } from '../../../action.ts';
import type { AssumeRoleRequest } from '../../../../wire/generated/sts.ts';
import { assumableRole, newRoleSession } from '../assumed-role.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied, validationError } from '../errors.ts';
import { CHAINED_ROLE_SECONDS } from '../limits.ts';
import { codeFault, takeCode } from '../mfa.ts';
import { packedSize } from '../packed-size.ts';
import { readSessionPolicies } from '../session-policy.ts';
import { readSessionTags } from '../session-tags.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const action = defineAction('sts', 'AssumeRole', {
  authorize: (input, context) => permissions(input, context),
  handler(input, context) {
    const { caller, state } = context;
    const role = assumableRole(context, input.RoleArn);
    if (role === undefined)
      throw accessDenied(
        `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn}`,
      );
    const sessionTags = readSessionTags(input.Tags, input.TransitiveTagKeys, caller);
    if (caller.kind === 'assumed-role' && (input.DurationSeconds ?? 0) > CHAINED_ROLE_SECONDS) {
      throw validationError(
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    }
    const sourceIdentity = sourceIdentityOf(input, caller);
    const PackedPolicySize = packedSize(input);
    const details = {
      sessionName: input.RoleSessionName,
      sourceIdentity,
      ...sessionTags,
      sessionPolicies: readSessionPolicies(state, input),
      mfaAuthenticated: takeCode(input, context),
    };
    const session = newRoleSession(context, role, details, input.DurationSeconds);
    return {
      Credentials: describeCredentials(session),
      AssumedRoleUser: { AssumedRoleId: session.caller.userId, Arn: session.caller.arn },
      SourceIdentity: sourceIdentity,
      PackedPolicySize,
    };
  },
});

/** Who is behind a session, once it is said, stands for all sessions that come of it. */
function sourceIdentityOf({ SourceIdentity: asked, RoleArn: role }: AssumeRoleRequest, caller: Caller) {
  const { sourceIdentity: known, arn } = caller;
  if (known !== undefined && asked !== undefined && asked !== known)
    throw accessDenied(
      `User: ${arn} is not authorized to perform: sts:SetSourceIdentity on resource: ${role}`,
    );
  return known ?? asked;
}

/** Assuming, and what needs a permission of its own: tagging the session, naming who is behind it. */
function permissions(input: AssumeRoleRequest, context: ActionContext): readonly AuthorizationRequest[] {
  const keys: Record<string, string | readonly string[]> = { 'sts:RoleSessionName': input.RoleSessionName };
  if (input.ExternalId !== undefined) keys['sts:ExternalId'] = input.ExternalId;
  const sourceIdentity = input.SourceIdentity ?? context.caller.sourceIdentity;
  if (sourceIdentity !== undefined) keys['sts:SourceIdentity'] = sourceIdentity;
  if (input.TransitiveTagKeys !== undefined) keys['sts:TransitiveTagKeys'] = input.TransitiveTagKeys;
  // A code that is wrong is what is told, whatever else is not allowed.
  const refusal = codeFault(input, context);
  if (input.TokenCode !== undefined && refusal === undefined) {
    keys['aws:MultiFactorAuthPresent'] = 'true';
    keys['aws:MultiFactorAuthAge'] = '0';
  }
  const tags = input.Tags ?? [];
  if (tags.length > 0) keys['aws:TagKeys'] = tags.map((tag) => tag.Key);
  for (const { Key: key, Value: value } of tags) keys[`aws:RequestTag/${key}`] = value;
  const actions = ['sts:AssumeRole'];
  if (tags.length > 0) actions.push('sts:TagSession');
  // Every role of a chain has to let the identity in that the first one was given.
  if (sourceIdentity !== undefined) actions.push('sts:SetSourceIdentity');
  const role = assumableRole(context, input.RoleArn);
  const resourcePolicy = role?.trust;
  // A lenient cloud hands out the sessions of roles that were never made.
  if (role !== undefined && resourcePolicy === undefined) return [];
  return actions.map((name) => ({
    action: name,
    arn: input.RoleArn,
    context: keys,
    resourcePolicy,
    refusal,
  }));
}
