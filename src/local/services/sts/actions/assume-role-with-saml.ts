import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { samlMetadata } from '../../iam/port.ts';
import { assumableRole, newRoleSession } from '../assumed-role.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied, invalidIdentityToken } from '../errors.ts';
import { trustsFederated } from '../federated-trust.ts';
import { readAssertion } from '../saml/assertion.ts';
import { readMetadata } from '../saml/metadata.ts';
import { nameQualifier } from '../saml/name-qualifier.ts';
import { allowsRole, readSession } from '../saml/session.ts';
import { signedAssertions } from '../saml/signature.ts';
import { packedSize } from '../packed-size.ts';
import { readSessionPolicies } from '../session-policy.ts';
import { readSessionTags } from '../session-tags.ts';

/** Needs no signature: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html */
export const action = defineAction('sts', 'AssumeRoleWithSAML', {
  // The trust policy alone decides, once it is known who the assertion is about.
  authorize: () => [],
  handler(input, context) {
    const { state, region, now } = context;
    const { RoleArn: roleArn, PrincipalArn: provider } = input;
    const role = assumableRole(context, roleArn);
    const { account = '', resource = '' } = parseArn(provider) ?? {};
    const metadata = samlMetadata(state.at(account, region), provider, now);
    if (metadata === undefined) throw invalidIdentityToken("Specified provider doesn't exist");
    const { entityId, certificates } = readMetadata(metadata);
    const text = Buffer.from(input.SAMLAssertion, 'base64').toString();
    const [signed] = signedAssertions(text, certificates);
    if (signed === undefined) throw invalidIdentityToken('Response signature invalid');
    const assertion = readAssertion(signed, now);
    if (assertion.issuer !== entityId) throw invalidIdentityToken('Issuer not present in specified provider');
    const asked = readSession(assertion);
    const qualifier = nameQualifier(assertion.issuer, account, resource.slice('saml-provider/'.length));
    const keys = {
      'saml:aud': assertion.recipient,
      'saml:iss': assertion.issuer,
      'saml:sub': assertion.subject,
      'saml:sub_type': assertion.subjectType,
      'saml:namequalifier': qualifier,
      'saml:doc': `${account}/${provider.slice(provider.lastIndexOf('/') + 1)}`,
      'sts:RoleSessionName': asked.sessionName,
    };
    const isTrusted =
      role !== undefined && trustsFederated(role, 'sts:AssumeRoleWithSAML', provider, asked, keys);
    if (!isTrusted || !allowsRole(assertion, roleArn, provider))
      throw accessDenied('Not authorized to perform sts:AssumeRoleWithSAML');
    const details = {
      sessionName: asked.sessionName,
      sourceIdentity: asked.sourceIdentity,
      ...readSessionTags(asked.tags, asked.transitive, {}),
      sessionPolicies: readSessionPolicies(state, input),
    };
    const session = newRoleSession(context, role, details, input.DurationSeconds ?? asked.seconds);
    return {
      Credentials: describeCredentials(session),
      AssumedRoleUser: { AssumedRoleId: session.caller.userId, Arn: session.caller.arn },
      Subject: assertion.subject,
      SubjectType: assertion.subjectType,
      Issuer: assertion.issuer,
      Audience: assertion.recipient,
      NameQualifier: qualifier,
      SourceIdentity: asked.sourceIdentity,
      PackedPolicySize: packedSize({ ...input, Tags: asked.tags }),
    };
  },
});
