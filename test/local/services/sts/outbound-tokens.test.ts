import { createPublicKey, verify } from 'node:crypto';
import {
  DisableOutboundWebIdentityFederationCommand,
  EnableOutboundWebIdentityFederationCommand,
  GetOutboundWebIdentityFederationInfoCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetWebIdentityTokenCommand, STSClient } from '@aws-sdk/client-sts';
import type { GetWebIdentityTokenCommandInput } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOf, roleWith } from '../../access/access-rig.ts';
import { iamRig, type IamRig } from '../iam/iam-rig.ts';

/** 2027-03-01T08:00:00Z, where the clock stands. */
const now = 1_803_888_000;
let rig: IamRig;
let sts: STSClient;
beforeAll(async () => {
  rig = await iamRig({ port: 0, time: '2027-03-01T08:00:00Z', frozen: true });
  sts = new STSClient({ ...rig.running.clientOptions, maxAttempts: 1 });
});
afterAll(async () => {
  sts.destroy();
  await rig[Symbol.asyncDispose]();
});

const enable = () => rig.iam.send(new EnableOutboundWebIdentityFederationCommand({}));
const disable = () => rig.iam.send(new DisableOutboundWebIdentityFederationCommand({}));
const info = () => rig.iam.send(new GetOutboundWebIdentityFederationInfoCommand({}));
const ask = (more: Partial<GetWebIdentityTokenCommandInput> = {}, from: STSClient = sts) =>
  from.send(
    new GetWebIdentityTokenCommand({
      Audience: ['https://api.example.com'],
      SigningAlgorithm: 'ES384',
      ...more,
    }),
  );

async function published(url: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

/** The claims of a token, after its signature was verified as its reader would: by what its issuer publishes. */
async function claimsOf(token = ''): Promise<Record<string, unknown>> {
  const [head = '', body = '', signature = ''] = token.split('.');
  const read = (text: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  const header = read(head);
  const claims = read(body);
  const discovered = await published(`${String(claims['iss'])}/.well-known/openid-configuration`);
  expect(discovered['issuer']).toBe(claims['iss']);
  const { keys } = (await published(String(discovered['jwks_uri']))) as { keys: Record<string, string>[] };
  const jwk = keys.find(({ kid }) => kid === header['kid']) ?? {};
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const hash = header['alg'] === 'RS256' ? 'sha256' : 'sha384';
  const options = { key, dsaEncoding: 'ieee-p1363' } as const;
  expect(verify(hash, Buffer.from(`${head}.${body}`), options, Buffer.from(signature, 'base64url'))).toBe(
    true,
  );
  return claims;
}

test('an account has to turn its tokens on, and its issuer stays what it was', async () => {
  const disabled = { name: 'FeatureDisabledException', $metadata: { httpStatusCode: 404 } };
  await expect(info()).rejects.toMatchObject(disabled);
  await expect(disable()).rejects.toMatchObject(disabled);
  await expect(ask()).rejects.toMatchObject({
    name: 'OutboundWebIdentityFederationDisabledException',
    message:
      'The outbound web identity federation feature is not enabled for this account. To use this feature, you must first enable it through the Amazon Web Services Management Console or API.',
    $metadata: { httpStatusCode: 403 },
  });
  const { IssuerIdentifier } = await enable();
  await expect(enable()).rejects.toMatchObject({
    name: 'FeatureEnabledException',
    $metadata: { httpStatusCode: 409 },
  });
  expect(await info()).toMatchObject({ IssuerIdentifier, JwtVendingEnabled: true });
  const { WebIdentityToken } = await ask();
  await disable();
  await expect(ask()).rejects.toMatchObject({ name: 'OutboundWebIdentityFederationDisabledException' });
  // Tokens that are about can still be verified.
  expect(await claimsOf(WebIdentityToken)).toMatchObject({ iss: IssuerIdentifier });
  expect((await enable()).IssuerIdentifier).toBe(IssuerIdentifier);
});

test('a token says who asked for it, for whom and until when, in either algorithm', async () => {
  for (const SigningAlgorithm of ['RS256', 'ES384']) {
    const { WebIdentityToken, Expiration } = await ask({ SigningAlgorithm });
    expect(Expiration).toEqual(new Date((now + 300) * 1000));
    expect(await claimsOf(WebIdentityToken)).toEqual({
      iss: (await info()).IssuerIdentifier,
      aud: 'https://api.example.com',
      sub: 'arn:aws:iam::123456789012:root',
      iat: now,
      exp: now + 300,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'https://sts.amazonaws.com/': { aws_account: '123456789012', source_region: 'us-east-1' },
    });
  }
  const { WebIdentityToken } = await ask({ Audience: ['a', 'b'], DurationSeconds: 60 });
  expect(await claimsOf(WebIdentityToken)).toMatchObject({ aud: ['a', 'b'], exp: now + 60 });
  await expect(ask({ SigningAlgorithm: 'HS256' })).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'The signing algorithm must be RS256 or ES384.',
  });
  await expect(ask({ DurationSeconds: 59 })).rejects.toMatchObject({
    message: expect.stringContaining('Member must have value greater than or equal to 60'),
  });
});

test('a token of a session has the role, its tags and its end; it lives no longer', async () => {
  const root = JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  });
  const RoleArn = await roleWith(rig.iam, 'worker', root, {
    Action: ['sts:GetWebIdentityToken'],
    Condition: {
      'ForAllValues:StringEquals': { 'sts:IdentityTokenAudience': 'https://api.example.com' },
      NumericLessThanEquals: { 'sts:DurationSeconds': '1800' },
    },
  });
  await rig.iam.send(new TagRoleCommand({ RoleName: 'worker', Tags: [{ Key: 'Team', Value: 'blue' }] }));
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn,
      RoleSessionName: 'session',
      DurationSeconds: 900,
      Tags: [{ Key: 'Job', Value: '7' }],
    }),
  );
  const worker = new STSClient({
    ...rig.running.clientOptions,
    credentials: keysOf(Credentials),
    maxAttempts: 1,
  });
  const { WebIdentityToken } = await ask({}, worker);
  expect(await claimsOf(WebIdentityToken)).toMatchObject({
    sub: RoleArn,
    'https://sts.amazonaws.com/': {
      principal_tags: { Team: 'blue', Job: '7' },
      original_session_exp: '2027-03-01T08:15:00Z',
    },
  });
  await expect(ask({ DurationSeconds: 901 }, worker)).rejects.toMatchObject({
    name: 'SessionDurationEscalationException',
    $metadata: { httpStatusCode: 403 },
  });
  const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
  await expect(ask({ Audience: ['https://elsewhere.example.com'] }, worker)).rejects.toMatchObject(denied);
  await expect(ask({ DurationSeconds: 1801 }, worker)).rejects.toMatchObject(denied);
  // Claims of one's own are allowed apart.
  const Tags = [{ Key: 'job', Value: '2027-001' }];
  await expect(ask({ Tags }, worker)).rejects.toMatchObject({
    message: expect.stringContaining('sts:TagGetWebIdentityToken'),
  });
  const tagged = await claimsOf((await ask({ Tags })).WebIdentityToken);
  expect(tagged['https://sts.amazonaws.com/']).toMatchObject({ request_tags: { job: '2027-001' } });
  worker.destroy();
});
