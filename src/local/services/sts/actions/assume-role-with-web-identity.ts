import { decide, policyOf } from '../../../../policy/policy.ts';
import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { hasOidcClient } from '../../iam/port.ts';
import { assumableRole, newRoleSession, type AssumableRole } from '../assumed-role.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied } from '../errors.ts';
import { readSessionPolicies } from '../session-policy.ts';
import { readToken, type WebIdentity } from '../web-identity.ts';

/** Needs no signature: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const action = defineAction('sts', 'AssumeRoleWithWebIdentity', {
  // The trust policy alone decides, once it is known who the token is about.
  authorize: () => [],
  handler(input, context) {
    const { state, region, now } = context;
    const identity = readToken(state, input.WebIdentityToken, now);
    const role = assumableRole(context, input.RoleArn);
    const { account = '', partition = 'aws' } = parseArn(input.RoleArn) ?? {};
    const provider = `arn:${partition}:iam::${account}:oidc-provider/${identity.issuer}`;
    const known = hasOidcClient(state.at(account, region), provider, identity.audience);
    if (known === undefined)
      throw new AwsError(
        'InvalidIdentityToken',
        400,
        `No OpenIDConnect provider found in your account for https://${identity.issuer}`,
      );
    if (!known) throw new AwsError('InvalidIdentityToken', 400, 'Incorrect token audience');
    if (role === undefined || !isTrusted(role, provider, identity, input.RoleSessionName))
      throw accessDenied('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const details = {
      sessionName: input.RoleSessionName,
      sessionPolicies: readSessionPolicies(state, input),
    };
    const session = newRoleSession(context, role, details, input.DurationSeconds);
    return {
      Credentials: describeCredentials(session),
      SubjectFromWebIdentityToken: identity.subject,
      AssumedRoleUser: { AssumedRoleId: session.caller.userId, Arn: session.caller.arn },
      Provider: provider,
      Audience: identity.audience,
    };
  },
});

function isTrusted(
  role: AssumableRole,
  provider: string,
  identity: WebIdentity,
  sessionName: string,
): boolean {
  if (role.trust === undefined) return true;
  const { issuer, subject, audience } = identity;
  const { decision } = decide(
    {
      principal: { kind: 'federated', provider },
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: role.arn,
      context: {
        [`${issuer}:sub`]: subject,
        [`${issuer}:aud`]: audience,
        'sts:RoleSessionName': sessionName,
        'aws:FederatedProvider': provider,
      },
    },
    { resource: { policy: policyOf(role.trust, 'trust', role.arn), isTrust: true, rule: 'required' } },
  );
  return decision === 'allowed';
}
