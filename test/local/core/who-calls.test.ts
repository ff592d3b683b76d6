import { describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { createAccessKey } from '../../../src/local/keys/access-keys.ts';
import { accountOfKey, newAccessKeyId } from '../../../src/local/keys/key-material.ts';
import { createSession } from '../../../src/local/keys/sessions.ts';
import { entities } from '../../../src/local/services/iam/state.ts';
import { ec2Trust, policyText } from '../services/iam/iam-rig.ts';
import { defineAction } from '../../../src/local/action.ts';
import type { Manifest } from '../../../src/local/services/define-service.ts';
import { defineService } from '../../../src/local/services/define-service.ts';
import type { Answer, CallOptions } from './note-service.ts';
import { callNotes, noteServices, readAnswer, ssmRequest } from './note-service.ts';

/** What STS and IAM will do, in two actions: they hand out a session and a user's key. */
const services: Manifest = {
  ssm: async () => ({
    service: defineService({ name: 'ssm' }),
    actions: {
      ...(await noteServices['ssm']?.())?.actions,
      GetParameters: async () => ({
        action: defineAction('ssm', 'GetParameters', {
          authorize: () => [],
          handler(_, { state, now, account }) {
            const arn = `arn:aws:sts::${account}:assumed-role/reader/eva`;
            const roleArn = `arn:aws:iam::${account}:role/reader`;
            state.table(entities).put({
              kind: 'role',
              name: 'reader',
              path: '/',
              id: 'AROAEXAMPLE',
              arn: roleArn,
              created: now,
              inline: [{ name: 'all', document: policyText({ Action: '*' }) }],
              attached: [],
              tags: [],
              trust: ec2Trust,
              maxSession: 3600,
            });
            const session = createSession(
              state,
              { kind: 'assumed-role', account, arn, userId: 'AROAEXAMPLE:eva', sessionName: 'eva', roleArn },
              now,
              3_600_000,
            );
            const { accessKeyId, secretAccessKey, sessionToken } = session;
            return { InvalidParameters: [accessKeyId, secretAccessKey, sessionToken] };
          },
        }),
      }),
      DeleteParameter: async () => ({
        action: defineAction('ssm', 'DeleteParameter', {
          authorize: () => [],
          handler(_, { state, now, account }) {
            const owner = {
              account,
              userName: 'eva',
              userId: 'AIDAEXAMPLE',
              userArn: `arn:aws:iam::${account}:user/eva`,
            };
            const key = createAccessKey(state, owner, now);
            stolen.push([key.accessKeyId, key.secretAccessKey]);
            return {};
          },
        }),
      }),
    },
  }),
};
const stolen: [string, string][] = [];

async function session(
  cloud: LocalCloud,
): Promise<Required<Pick<CallOptions, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>>> {
  const { body } = await callNotes(cloud, 'GetParameters', { Names: ['x'] });
  const parts = body['InvalidParameters'];
  const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = Array.isArray(parts)
    ? parts.map(String)
    : [];
  return { accessKeyId, secretAccessKey, sessionToken };
}

const read = (cloud: LocalCloud, options: CallOptions): Promise<Answer> =>
  callNotes(cloud, 'PutParameter', { Name: 'a', Value: 'b', Type: 'String' }, options);

const invalid = {
  status: 400,
  body: {
    __type: 'UnrecognizedClientException',
    message: 'The security token included in the request is invalid.',
  },
};

describe('who calls is known by the key', () => {
  test('the root, and the root of any account by its number', async () => {
    await using cloud = await LocalCloud.start({ services });
    expect((await read(cloud, {})).status).toBe(200);
    expect((await read(cloud, { accessKeyId: '000000000042' })).status).toBe(200);
    const callers = cloud.calls.list().map(({ event }) => event.userIdentity.arn);
    expect(callers).toEqual(['arn:aws:iam::000000000042:root', 'arn:aws:iam::123456789012:root']);
  });

  test('nobody, when the key or the secret is unknown', async () => {
    await using cloud = await LocalCloud.start({ services });
    expect(await read(cloud, { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' })).toEqual(invalid);
    expect(await read(cloud, { secretAccessKey: 'guessed' })).toMatchObject({
      status: 400,
      body: { __type: 'InvalidSignatureException' },
    });
    expect(cloud.calls.list()).toEqual([]);
  });

  test('a session, as long as it lasts on the virtual clock', async () => {
    await using cloud = await LocalCloud.start({ services });
    const keys = await session(cloud);
    expect(keys.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect((await read(cloud, keys)).status).toBe(200);
    expect(cloud.calls.list({ limit: 1 })[0]?.event.userIdentity).toMatchObject({
      type: 'AssumedRole',
      arn: 'arn:aws:sts::123456789012:assumed-role/reader/eva',
      principalId: 'AROAEXAMPLE:eva',
    });
    await cloud.clock.advance('61m');
    expect(await read(cloud, keys)).toEqual({
      status: 400,
      body: {
        __type: 'ExpiredTokenException',
        message: 'The security token included in the request is expired',
      },
    });
  });

  test('nobody, when the session token is missing, another one, or comes with a key that has none', async () => {
    await using cloud = await LocalCloud.start({ services });
    const { accessKeyId, secretAccessKey, sessionToken } = await session(cloud);
    expect((await read(cloud, { accessKeyId, secretAccessKey })).body['__type']).toBe(
      'UnrecognizedClientException',
    );
    const other = { accessKeyId, secretAccessKey, sessionToken: `${sessionToken}x` };
    expect((await read(cloud, other)).body['__type']).toBe('UnrecognizedClientException');
    await callNotes(cloud, 'DeleteParameter', { Name: 'x' });
    const [id = '', secret = ''] = stolen.at(-1) ?? [];
    // Known by his key, and without policies.
    const known = await read(cloud, { accessKeyId: id, secretAccessKey: secret });
    expect(known.body['__type']).toBe('AccessDeniedException');
    const withToken = { accessKeyId: id, secretAccessKey: secret, sessionToken };
    expect((await read(cloud, withToken)).body['__type']).toBe('UnrecognizedClientException');
    expect((await read(cloud, { sessionToken: 'test' })).status).toBe(200);
  });

  test('keys made anew at each start, with --auth random', async () => {
    await using cloud = await LocalCloud.start({ services, auth: 'random' });
    expect(await read(cloud, {})).toEqual(invalid);
    expect(await read(cloud, { accessKeyId: '123456789012' })).toEqual(invalid);
    expect((await read(cloud, cloud.rootKey)).status).toBe(200);
    await using other = await LocalCloud.start({ services, auth: 'random' });
    expect(await read(other, cloud.rootKey)).toEqual(invalid);
  });

  test('whoever it says it is, with --auth open', async () => {
    await using cloud = await LocalCloud.start({ services, auth: 'open' });
    expect((await read(cloud, { accessKeyId: 'anything', secretAccessKey: 'goes' })).status).toBe(200);
    const { authorization: _, ...headers } = ssmRequest('GetParameter', { Name: 'a' }).headers;
    const unsigned = { ...ssmRequest('GetParameter', { Name: 'a' }), headers };
    expect((await readAnswer(await cloud.handle(unsigned))).status).toBe(200);
    expect((await read(cloud, { accessKeyId: '000000000042', secretAccessKey: '?' })).status).toBe(200);
    expect(cloud.calls.list({ limit: 1 })[0]?.event.recipientAccountId).toBe('000000000042');
  });
});

describe('refused is', () => {
  test('who does not sign', async () => {
    await using cloud = await LocalCloud.start({ services });
    const { authorization: _, ...headers } = ssmRequest('GetParameter', { Name: 'a' }).headers;
    const unsigned = { ...ssmRequest('GetParameter', { Name: 'a' }), headers };
    expect(await readAnswer(await cloud.handle(unsigned))).toEqual({
      status: 400,
      body: {
        __type: 'MissingAuthenticationTokenException',
        message: 'Request is missing Authentication Token',
      },
    });
  });

  test('what belongs to another account', async () => {
    await using cloud = await LocalCloud.start({ services });
    const arn = 'arn:aws:ssm:us-east-1:999999999999:parameter/a';
    expect(await callNotes(cloud, 'GetParameter', { Name: arn })).toEqual({
      status: 400,
      body: {
        __type: 'AccessDeniedException',
        Message: `User: arn:aws:iam::123456789012:root is not authorized to perform: ssm:GetParameter on resource: ${arn} because no resource-based policy allows the ssm:GetParameter action`,
      },
    });
  });

  test('a region that AWS or this cloud does not have', async () => {
    await using cloud = await LocalCloud.start({ services, regions: ['us-east-1'] });
    for (const region of ['mars-north-1', 'eu-west-1'])
      expect(await read(cloud, { region })).toEqual({
        status: 400,
        body: {
          __type: 'InvalidSignatureException',
          message: `Credential should be scoped to a valid region, not '${region}'. `,
        },
      });
  });

  test('a signature that is old by the wall clock, whatever the virtual one shows', async () => {
    await using cloud = await LocalCloud.start({ services });
    await cloud.clock.advance('30d');
    expect((await read(cloud, {})).status).toBe(200);
    const answer = await read(cloud, { now: Date.now() - 16 * 60_000 });
    expect(answer.body['message']).toMatch(/^Signature expired: /);
  });

  test('a signature that was made for another service', async () => {
    await using cloud = await LocalCloud.start({ services });
    expect(await read(cloud, { service: 'sqs' })).toEqual({
      status: 400,
      body: {
        __type: 'InvalidSignatureException',
        message: "Credential should be scoped to correct service: 'ssm'. ",
      },
    });
  });

  test('an account id that is none', async () => {
    await expect(LocalCloud.start({ services, accountId: '42' })).rejects.toThrow('Not an account id: 42');
  });
});

test('a key carries its account, as sts get-access-key-info reads it', () => {
  for (const account of ['000000000000', '000000000042', '123456789012', '999999999999']) {
    const key = newAccessKeyId('AKIA', account);
    expect(key).toMatch(/^AKIA[A-Z2-7]{16}$/);
    expect(accountOfKey(key)).toBe(account);
  }
  expect(accountOfKey('test')).toBeUndefined();
});
