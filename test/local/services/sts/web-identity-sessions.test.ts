import { generateKeyPairSync, sign } from 'node:crypto';
import { CreateOpenIDConnectProviderCommand } from '@aws-sdk/client-iam';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOf, roleWith } from '../../access/access-rig.ts';
import { iamRig, trustText, type IamRig } from '../iam/iam-rig.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const issuer = 'https://id.example.com';
let rig: IamRig;
let sts: STSClient;
let provider: string;
/** Trusts the provider with tags and identities, and who is behind it with its own account. */
let open: string;

const all = ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession', 'sts:SetSourceIdentity'];
const trustOf = (Action: readonly string[], Condition?: object) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Federated: provider }, Action, ...(Condition && { Condition }) },
    ],
  });

beforeAll(async () => {
  rig = await iamRig();
  const { iam, running } = rig;
  const made = await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: issuer, ClientIDList: ['app'], ThumbprintList: [] }),
  );
  provider = made.OpenIDConnectProviderArn ?? '';
  running.cloud.trustIssuer(issuer, [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }]);
  sts = new STSClient({ ...running.clientOptions, maxAttempts: 1 });
  const red = {
    Condition: { StringEquals: { 'aws:PrincipalTag/Team': 'red', 'aws:SourceIdentity': 'ann' } },
  };
  open = await roleWith(
    iam,
    'open',
    trustOf(all),
    { Action: 'sqs:ListQueues', ...red },
    { Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
  );
});
afterAll(() => rig[Symbol.asyncDispose]());

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(claims: object): string {
  const exp = Math.floor(rig.running.cloud.clock.now() / 1000) + 600;
  const body = { iss: issuer, aud: 'app', sub: 'robot', exp, ...claims };
  const text = `${part({ alg: 'ES256', kid: 'k' })}.${part(body)}`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

const tagged = (Team: string, transitive: readonly string[] = []) => ({
  'https://aws.amazon.com/tags': { principal_tags: { Team: [Team] }, transitive_tag_keys: transitive },
});
const identity = { 'https://aws.amazon.com/source_identity': 'ann' };

function assume(RoleArn: string, claims: object) {
  const input = { RoleArn, RoleSessionName: 'robot', WebIdentityToken: token(claims) };
  return sts.send(new AssumeRoleWithWebIdentityCommand(input));
}

test('tags and the source identity of a token are those of the session, and conditions see them', async () => {
  const answer = await assume(open, { ...tagged('red'), ...identity });
  expect(answer).toMatchObject({ SourceIdentity: 'ann', PackedPolicySize: expect.any(Number) });
  const queues = (credentials: ReturnType<typeof keysOf>) =>
    new SQSClient({ ...rig.running.clientOptions, credentials, maxAttempts: 1 }).send(
      new ListQueuesCommand({}),
    );
  await queues(keysOf(answer.Credentials));
  const blue = await assume(open, { ...tagged('blue'), ...identity });
  await expect(queues(keysOf(blue.Credentials))).rejects.toMatchObject({ name: 'AccessDenied' });
});

test('a role has to trust the provider with tags and with identities', async () => {
  const refusal = {
    name: 'AccessDenied',
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  };
  const plain = await roleWith(rig.iam, 'plain', trustOf(all.slice(0, 1)));
  expect(await assume(plain, {})).not.toHaveProperty('PackedPolicySize');
  await expect(assume(plain, tagged('red'))).rejects.toMatchObject(refusal);
  await expect(assume(plain, identity)).rejects.toMatchObject(refusal);
  const condition = { StringEquals: { 'aws:RequestTag/Team': 'red' } };
  const narrow = await roleWith(rig.iam, 'narrow', trustOf(all, condition));
  await assume(narrow, tagged('red'));
  await expect(assume(narrow, tagged('blue'))).rejects.toMatchObject(refusal);
});

test('a source identity stays for the whole chain, and every role of it has to let it in', async () => {
  const answer = await assume(open, { ...tagged('red', ['Team']), ...identity });
  const session = new STSClient({
    ...rig.running.clientOptions,
    credentials: keysOf(answer.Credentials),
    maxAttempts: 1,
  });
  const own = { AWS: '123456789012' };
  const next = await roleWith(rig.iam, 'next', trustText(own));
  const chain = (RoleArn: string, SourceIdentity?: string) =>
    session.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'second', SourceIdentity }));
  const who = 'User: arn:aws:sts::123456789012:assumed-role/open/robot';
  const refusal = `${who} is not authorized to perform: sts:SetSourceIdentity on resource: ${next}`;
  await expect(chain(next)).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining(refusal),
  });
  const both = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: own, Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }],
  });
  const last = await roleWith(rig.iam, 'last', both);
  expect(await chain(last)).toMatchObject({ SourceIdentity: 'ann' });
  expect(await chain(last, 'ann')).toMatchObject({ SourceIdentity: 'ann' });
  await expect(chain(last, 'eve')).rejects.toMatchObject({ name: 'AccessDenied' });
});
