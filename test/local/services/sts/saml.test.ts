import { generateKeyPairSync } from 'node:crypto';
import { CreateRoleCommand, CreateSAMLProviderCommand } from '@aws-sdk/client-iam';
import { AssumeRoleWithSAMLCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOf } from '../../access/access-rig.ts';
import { iamRig, trustText, type IamRig } from '../iam/iam-rig.ts';
import { metadata, response, signedResponse, type Said } from './saml-provider.ts';

let rig: IamRig;
let sts: STSClient;
const account = 'arn:aws:iam::123456789012';
const PrincipalArn = `${account}:saml-provider/idp`;
const RoleArn = `${account}:role/staff`;
const hour = 3_600_000;

beforeAll(async () => {
  rig = await iamRig();
  sts = new STSClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  const { iam } = rig;
  const SAMLMetadataDocument = metadata.padEnd(1000, ' ');
  await iam.send(new CreateSAMLProviderCommand({ Name: 'idp', SAMLMetadataDocument }));
  const trust = JSON.parse(
    trustText(
      { Federated: PrincipalArn },
      { StringEquals: { 'saml:aud': 'https://signin.aws.amazon.com/saml', 'saml:sub_type': 'persistent' } },
    ),
  );
  trust.Statement[0].Action = ['sts:AssumeRoleWithSAML', 'sts:TagSession', 'sts:SetSourceIdentity'];
  const AssumeRolePolicyDocument = JSON.stringify(trust);
  await iam.send(new CreateRoleCommand({ RoleName: 'staff', AssumeRolePolicyDocument }));
  trust.Statement[0].Action = ['sts:AssumeRoleWithSAML'];
  const bare = JSON.stringify(trust);
  await iam.send(new CreateRoleCommand({ RoleName: 'untagged', AssumeRolePolicyDocument: bare }));
});
afterAll(() => rig[Symbol.asyncDispose]());

const said = (more: Readonly<Record<string, string | readonly string[]>> = {}, rest: Partial<Said> = {}) => ({
  attributes: { Role: `${RoleArn},${PrincipalArn}`, RoleSessionName: 'ann', ...more },
  until: rig.running.cloud.clock.now() + hour,
  ...rest,
});
const assume = (xml: string, role = RoleArn) =>
  sts.send(
    new AssumeRoleWithSAMLCommand({
      RoleArn: role,
      PrincipalArn,
      SAMLAssertion: Buffer.from(xml).toString('base64'),
    }),
  );
const refuses = (xml: string, name: string, message: string, role?: string) =>
  expect(assume(xml, role)).rejects.toMatchObject({ name, message });

test('whom a provider sends has the session that its assertion asks for', async () => {
  const more = {
    'PrincipalTag:Team': 'red',
    TransitiveTagKeys: 'Team',
    SourceIdentity: 'ann.b',
    SessionDuration: '1800',
  };
  const answer = await assume(signedResponse(said(more)));
  expect(answer).toMatchObject({
    AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/staff/ann' },
    Audience: 'https://signin.aws.amazon.com/saml',
    Issuer: 'https://idp.example.com/',
    NameQualifier: 'Q8TvfZmdaaH2xHEoYN6Ldn7RUc4=',
    SourceIdentity: 'ann.b',
    Subject: 'ann',
    SubjectType: 'persistent',
  });
  const lasts = Number(answer.Credentials?.Expiration) - rig.running.cloud.clock.now();
  expect(Math.round(lasts / 60_000)).toBe(30);
  const credentials = keysOf(answer.Credentials);
  const ann = new STSClient({ ...rig.running.clientOptions, credentials, maxAttempts: 1 });
  const { Arn } = await ann.send(new GetCallerIdentityCommand({}));
  expect(Arn).toBe('arn:aws:sts::123456789012:assumed-role/staff/ann');
});

test('only what the provider signed is believed', async () => {
  const invalid = 'Response signature invalid';
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const good = signedResponse(said());
  await refuses(response(said()), 'InvalidIdentityTokenException', invalid);
  await refuses(signedResponse(said(), other), 'InvalidIdentityTokenException', invalid);
  await refuses(
    good.replace('>ann</saml:AttributeValue>', '>eve</saml:AttributeValue>'),
    'InvalidIdentityTokenException',
    invalid,
  );
  await refuses('no XML at all', 'InvalidIdentityTokenException', invalid);
  const forged = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(
    response(said({ RoleSessionName: 'eve' })),
  )?.[0];
  for (const wrapped of [
    good.replace('<saml:Assertion', `${forged?.replace('_assertion', '_other')}<saml:Assertion`),
    good.replace('</samlp:Response>', `${forged?.replace('_assertion', '_other')}</samlp:Response>`),
  ])
    expect((await assume(wrapped)).AssumedRoleUser?.Arn).toBe(
      'arn:aws:sts::123456789012:assumed-role/staff/ann',
    );
  const twice = good.replace('</samlp:Response>', `${forged}</samlp:Response>`);
  await refuses(twice, 'InvalidIdentityTokenException', invalid);
});

test('an assertion is for AWS, of the provider, for the role, and of now', async () => {
  const token = 'InvalidIdentityTokenException';
  const elsewhere = said({}, { audience: 'https://other.example.com/' });
  await refuses(signedResponse(elsewhere), token, 'Response does not contain the required audience.');
  const issued = said({}, { issuer: 'https://evil.example.com/' });
  await refuses(signedResponse(issued), token, 'Issuer not present in specified provider');
  const denied = 'Not authorized to perform sts:AssumeRoleWithSAML';
  await refuses(signedResponse(said()), 'AccessDenied', denied, `${account}:role/none`);
  await refuses(signedResponse(said()), 'AccessDenied', denied, `${account}:role/untagged`);
  const nameless = said({ RoleSessionName: '' });
  await refuses(signedResponse(nameless), token, 'RoleSessionName is required in AuthnResponse');
  const odd = 'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}';
  await refuses(signedResponse(said({ RoleSessionName: 'a b' })), token, odd);
  const late = signedResponse(said());
  await rig.running.cloud.clock.advance('2h');
  await refuses(late, 'ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance');
});

test('tags need the role to trust the provider with them', async () => {
  const role = `${account}:role/untagged`;
  const both = { Role: `${PrincipalArn},${role}` };
  await assume(signedResponse(said(both)), role);
  const tagged = signedResponse(said({ ...both, 'PrincipalTag:Team': 'red' }));
  await refuses(tagged, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML', role);
});
