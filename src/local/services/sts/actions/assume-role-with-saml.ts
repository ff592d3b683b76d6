import { decide, policyOf } from '../../../../policy/policy.ts';
import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { samlMetadata } from '../../iam/port.ts';
import { assumableRole, newRoleSession, type AssumableRole } from '../assumed-role.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied, invalidIdentityToken } from '../errors.ts';
import { readAssertion, type Assertion } from '../saml/assertion.ts';
import { readMetadata } from '../saml/metadata.ts';
import { nameQualifier } from '../saml/name-qualifier.ts';
import { allowsRole, readSession, type SamlSession } from '../saml/session.ts';
import { signedAssertions } from '../saml/signature.ts';
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
    const who = { provider, account, assertion, qualifier, asked };
    if (role === undefined || !allowsRole(assertion, roleArn, provider) || !isTrusted(role, who))
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
    };
  },
});

interface Who {
  readonly provider: string;
  readonly account: string;
  readonly assertion: Assertion;
  readonly qualifier: string;
  readonly asked: SamlSession;
}

/** Whether the role trusts whom the provider sends, and with the tags and the identity that he brings along. */
function isTrusted(role: AssumableRole, { provider, account, assertion, qualifier, asked }: Who): boolean {
  if (role.trust === undefined) return true;
  const policy = policyOf(role.trust, 'trust', role.arn);
  const actions = ['sts:AssumeRoleWithSAML'];
  if (asked.tags.length > 0) actions.push('sts:TagSession');
  if (asked.sourceIdentity !== undefined) actions.push('sts:SetSourceIdentity');
  const context = {
    'saml:aud': assertion.recipient,
    'saml:iss': assertion.issuer,
    'saml:sub': assertion.subject,
    'saml:sub_type': assertion.subjectType,
    'saml:namequalifier': qualifier,
    'saml:doc': `${account}/${provider.slice(provider.lastIndexOf('/') + 1)}`,
    'sts:RoleSessionName': asked.sessionName,
    'sts:SourceIdentity': asked.sourceIdentity,
    'aws:FederatedProvider': provider,
    'sts:TransitiveTagKeys': asked.transitive,
    'aws:TagKeys': asked.tags.map(({ Key }) => Key),
    ...Object.fromEntries(asked.tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value])),
  };
  return actions.every(
    (action) =>
      decide(
        { principal: { kind: 'federated', provider }, action, resource: role.arn, context },
        { resource: { policy, isTrust: true, rule: 'required' } },
      ).decision === 'allowed',
  );
}
