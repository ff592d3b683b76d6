import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { hasOidcClient } from '../../iam/port.ts';
import { assumableRole, newRoleSession } from '../assumed-role.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied } from '../errors.ts';
import { trustsFederated } from '../federated-trust.ts';
import { packedSize } from '../packed-size.ts';
import { readSessionPolicies } from '../session-policy.ts';
import { readSessionTags } from '../session-tags.ts';
import { readToken } from '../web-identity.ts';
import { readWebSession } from '../web-session.ts';

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
    const asked = readWebSession(identity.claims);
    const keys = {
      [`${identity.issuer}:sub`]: identity.subject,
      [`${identity.issuer}:aud`]: identity.audience,
      'sts:RoleSessionName': input.RoleSessionName,
    };
    if (role === undefined || !trustsFederated(role, 'sts:AssumeRoleWithWebIdentity', provider, asked, keys))
      throw accessDenied('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const details = {
      sessionName: input.RoleSessionName,
      sourceIdentity: asked.sourceIdentity,
      ...readSessionTags(asked.tags, asked.transitive, {}),
      sessionPolicies: readSessionPolicies(state, input),
    };
    const session = newRoleSession(context, role, details, input.DurationSeconds);
    return {
      Credentials: describeCredentials(session),
      SubjectFromWebIdentityToken: identity.subject,
      AssumedRoleUser: { AssumedRoleId: session.caller.userId, Arn: session.caller.arn },
      Provider: provider,
      Audience: identity.audience,
      SourceIdentity: asked.sourceIdentity,
      PackedPolicySize: packedSize({ ...input, Tags: asked.tags }),
    };
  },
});
